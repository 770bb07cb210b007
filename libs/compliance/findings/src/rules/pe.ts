import { type Said, say } from '#kernel';
import type { Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { processorContractRule } from '../shared/contracts.js';
import { citingGrounds, definitionOf, onlyWhen } from '../shared/dated-rules.js';
import { expressConsentRule } from '../shared/express-consent.js';
import { isFiled } from '../shared/filings.js';
import { mayLeave, nameOf } from '../shared/grounds.js';
import { officerRule } from '../shared/officers.js';
import { registrationRule } from '../shared/registrations.js';
import { timeOf } from '../shared/terms.js';
import { isAuthorised } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const { on } = rulesOf('PE');

const FLOWS = /\b(?:cross[- ]?border|flujos?|flows?|transfers?)\b/i;

/** Reports a flow across the border that is not on record as communicated: each is, on any ground. */
function notCommunicated(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('PE', 'FILINGS', 'FLOWS');
  if (!item || transfer.suspension || !mayLeave(transfer, 'PE') || isAuthorised(transfer, 'PE', law.date)) return;
  const profile = snapshot.profile('PE');
  if (profile && isFiled(profile, FLOWS, law.date)) return;
  return {
    path: 'priorAuthorisations',
    message: say`Nothing says that ${nameOf(transfer, snapshot)} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.`,
    ...citing(item),
  };
}

/** Returns true if an activity under the law processes special data: then an officer may be owed. */
function isSensitive({ snapshot }: RuleContext): boolean {
  return thingsUnder('PE', 'processingActivity', snapshot).some(({ dataCategories }) =>
    dataCategories.some(({ special }) => special === 'YES'),
  );
}

/** Returns from which annual sales on an officer is owed on the date, and until when all owe one. */
function ofWhichSales({ law }: RuleContext): Said {
  const stages = law.items('PE', 'OFFICER').filter(({ key }) => key.endsWith('_COMPANIES'));
  const [sales] = stages.at(-1)?.thresholds ?? [];
  const all = law.jurisdiction('PE')!.items.OFFICER!.at(-1)!;
  return sales
    ? say`They do so now with annual sales above ${sales.number} ${sales.unit!}, and all of them by stages until ${all.from!}.`
    : say`They do so with any annual sales.`;
}

/** The rules of Peruvian law: registered banks and flows, grounds to transfer, written consent, an officer. */
export const PE_RULES: readonly Rule[] = [
  registrationRule(
    'PE',
    'BANKS',
    'Ley 29733, 34',
    /rnpdp|regist|banco|bank/i,
    say`No registration of banks of personal data (RNPDP) is recorded. Register each bank, and record it as a filing of this profile, with its number and since when.`,
  ),
  ...onlyWhen(
    citingGrounds(
      transferRules('PE', { ground: 'Ley 29733, 15' }),
      (law) => definitionOf(law, 'PE') ?? law.ground('PE.CONSENT'),
    ),
    (law) => law.grounds('PE').length > 0,
  ),
  on('transfer', 'TRANSFER.COMMUNICATED', 'DS 016-2024-JUS, 21.2', 'WARNING', notCommunicated),
  expressConsentRule('PE', 'Ley 29733, 13.6; DS 016-2024-JUS, 8'),
  processorContractRule('PE', 'Ley 29733, 30'),
  officerRule(
    'PE',
    'LARGE_COMPANIES',
    'DS 016-2024-JUS, 37',
    'WARNING',
    (_, context) =>
      say`Sensitive data are processed, and no personal data officer who can be reached is stated for Peru. Controllers and processors with large volumes or sensitive main activities name one. ${ofWhichSales(context)} Name the officer in the profile PE, or say there why none is due.`,
    isSensitive,
  ),
  ...statedDutyRules([
    filing(
      'PE',
      'OFFICER',
      'DS 016-2024-JUS, 37.4',
      'officerContact',
      /\b(?:officer|oficial)\b/i,
      (item) =>
        say`The contact of a personal data officer is communicated to the authority within ${timeOf(item)}, and published.`,
      isSensitive,
    ),
    {
      law: 'PE',
      list: 'SECURITY',
      key: 'INVENTORY',
      name: 'SECURITY.DOCUMENT',
      article: 'DS 016-2024-JUS, 47',
      statement: 'securityDocument',
      message: say`A security document with an inventory of data and systems is approved with a certain date, and kept up to date. State in the profile PE, under the item securityDocument, where it is and of when.`,
    },
  ]),
];
