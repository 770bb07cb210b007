import { say } from '#kernel';
import { holdsOn, type LawOn } from '#law';
import type { Engagement, Profile, Transfer } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { contractMissing } from '../shared/contracts.js';
import { citingGrounds, definitionOf, noticesWhile } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { keptRule } from '../shared/kept.js';
import { reachable } from '../shared/officers.js';
import { showsSteps } from '../shared/shown-steps.js';
import { coded, quoted } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('HK');

// Section 33 on transfers is printed in the Ordinance and has never been in force. Until it is, nothing here about a transfer
// is more than advice.

function isSection33InForce(law: LawOn): boolean {
  return law.ground('HK.S33_CONSENT') !== undefined;
}

const ADVICE = say`Section 33 is not in force: this is advice.`;

/** Advises to show what binds the recipient, where the register shows nothing. */
function withoutSteps(transfer: Transfer, context: RuleContext): Fault | undefined {
  const { law, snapshot } = context;
  const definition = definitionOf(law, 'HK');
  if (!definition || isSection33InForce(law) || transfer.suspension || !mayLeave(transfer, 'HK')) return undefined;
  if (showsSteps(transfer, reliedOn(transfer, 'HK', law.date), context)) return undefined;
  return {
    path: 'grounds',
    message: say`${nameOf(transfer, snapshot)} takes data out of Hong Kong, which needs no ground. ${ADVICE} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.`,
    ...citing(definition),
  };
}

const BAY_AREA = /bay area|\bGBA\b|大灣區/i;

/** Reports a contract of the Bay Area without its filing, or for another country. */
function* notFiled(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const item = law.item('HK', 'FILINGS', 'BAY_AREA_CONTRACT');
  const row = reliedOn(transfer, 'HK', law.date).find(({ code }) => code === 'HK.GBA');
  if (!item || !row || transfer.suspension) return;
  const name = nameOf(transfer, snapshot);
  const others = transfer.countries.filter((country) => country !== 'CN' && country !== 'HK');
  if (others.length > 0)
    yield {
      path: `grounds.${row.key}.code`,
      message: say`${name} relies on the contract of the Greater Bay Area, and goes to ${others.map(coded)}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.`,
      ...citing(item),
    };
  const filings = ['HK', 'ALL'].flatMap((code) => snapshot.profile(code)?.filings ?? []);
  if (
    filings.some(
      ({ item: filed, since, until }) => BAY_AREA.test(filed) && holdsOn({ from: since, to: until }, law.date),
    )
  )
    return;
  yield {
    path: `grounds.${row.key}`,
    message: say`${name} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.`,
    ...citing(item),
  };
}

/** Reports a processor without a contract and without other means on retention and security. */
function withoutMeans(engagement: Engagement, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('HK', 'PROCESSOR_CONTRACT', 'SECURITY');
  const why = item && !isStated(engagement.condition) && contractMissing(engagement, law.date);
  if (!why) return undefined;
  return {
    path: 'contract',
    message: say`${quoted(snapshot.party(engagement.processor)?.name ?? engagement.work)} processes for you, and ${why}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.`,
    ...citing(item),
  };
}

/** Reports a profile that names nobody who handles requests for access and correction. */
function withoutContact(profile: Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('HK', 'NOTICE_AT_COLLECTION', 'CONTACT');
  const isNamed = (['PRIVACY_CONTACT', 'DATA_PROTECTION_OFFICER'] as const).some((role) =>
    reachable(profile, role, snapshot),
  );
  if (!item || isNamed) return undefined;
  return {
    path: 'contacts',
    message: say`The statement on collection names who handles requests for access and correction, with an address. Record the contact in the profile HK as the privacy contact: a job title is enough.`,
    ...citing(item),
  };
}

/**
 * The rules of the Personal Data (Privacy) Ordinance: processors, retention, and who handles requests. What they say of
 * transfers is advice while section 33 is not in force.
 */
export const HK_RULES: readonly Rule[] = [
  on('transfer', 'TRANSFER.STEPS', 's 33(1); s 65(2)', 'NOTICE', withoutSteps),
  on(
    'transfer',
    'CLAUSES.NOTIFIED',
    'Guidelines on the standard contract of the Greater Bay Area',
    'WARNING',
    notFiled,
  ),
  ...noticesWhile(
    citingGrounds(transferRules('HK', { country: null, ground: 's 33(2)' })).map((rule) =>
      rule.id === 'HK.TRANSFER.GROUND'
        ? {
            ...rule,
            check: (transfer: Transfer, context: RuleContext) =>
              isSection33InForce(context.law) && rule.check(transfer, context),
          }
        : rule,
    ),
    (law) => (isSection33InForce(law) ? undefined : ADVICE),
  ),
  on('engagement', 'PROCESSOR.CONTRACT', 'DPP2(3), DPP4(2)', 'ERROR', withoutMeans),
  on('jurisdictionProfile', 'NOTICE.CONTACT', 'DPP1(3)(b)(ii)(B)', 'ERROR', withoutContact),
  keptRule('HK', 'DPP2(2); s 26'),
];
