import { say } from '#kernel';
import { lawOf } from '#law';
import type { Profile } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { processorContractRule } from '../shared/contracts.js';
import { citingGrounds, definitionOf, onlyWhen } from '../shared/dated-rules.js';
import { expressConsentRule } from '../shared/express-consent.js';
import { isFiled } from '../shared/filings.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('CL');

/** Reports a controller abroad whose contact for people in Chile is not on record. */
function* withoutContact(profile: Profile, { law, snapshot }: RuleContext): Generator<Fault> {
  const item = law.item('CL', 'FILINGS', 'FOREIGN_CONTACT');
  if (!item || isFiled(profile, /\bcontact/i, law.date)) return;
  for (const { party: id } of profile.controllers) {
    const party = snapshot.party(id);
    if (!party?.country || party.class || lawOf(party.country) === 'CL') continue;
    yield {
      path: 'filings',
      message: say`${party.name} is controller in Chile and is seated elsewhere: it states an electronic contact to the Agency, and keeps it in working order. Record that as a filing "contact" of the profile CL.`,
      ...citing(item),
    };
    return;
  }
}

/** The rules of Chilean law since its reform: grounds to transfer, express consent, contracts with processors. */
export const CL_RULES: readonly Rule[] = [
  ...onlyWhen(
    citingGrounds(transferRules('CL', { ground: 'Ley 19.628, 27' }), (law) => definitionOf(law, 'CL')),
    (law) => law.grounds('CL').length > 0,
  ),
  priorFilingRule('CL', 'Ley 19.628, 28'),
  expressConsentRule('CL', 'Ley 19.628, 16'),
  processorContractRule('CL', 'Ley 19.628, 15 bis'),
  on('jurisdictionProfile', 'REPRESENTATIVE', 'Ley 19.628, 10, 14', 'WARNING', withoutContact),
];
