import { say } from '#kernel';
import type { Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { processorContractRule } from '../shared/contracts.js';
import { citingGrounds, definitionOf, testOf } from '../shared/dated-rules.js';
import { expressConsentRule } from '../shared/express-consent.js';
import { abroad, mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { officerRule } from '../shared/officers.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { registrationRule } from '../shared/registrations.js';
import { timeOf } from '../shared/terms.js';
import { isAssessed } from '../shared/transfer-steps.js';
import { isUnconditional, transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const { on } = rulesOf('UY');

/**
 * Reports data that go to a country off the list without the impact assessment that comes before. A transfer that names
 * no ground, or a recognition, has findings of these first.
 */
function notAssessed(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const duty = testOf(law, 'UY');
  if (!duty || transfer.suspension || !mayLeave(transfer, 'UY') || isAssessed(transfer, law.date)) return;
  const relied = reliedOn(transfer, 'UY', law.date).flatMap(({ code }) => law.ground(code)?.kind ?? []);
  if (relied.length === 0 || relied.includes('RECOGNITION')) return;
  const away = abroad(transfer, 'UY');
  if (away.length > 0 && away.every((country) => isUnconditional(law.recognition('UY', country)))) return;
  return {
    path: 'assessments',
    message: say`${nameOf(transfer, snapshot)} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.`,
    ...citing(duty),
  };
}

/** Returns true if an activity under the law processes special data: then a delegate may be owed. */
function isSensitive({ snapshot }: RuleContext): boolean {
  return thingsUnder('UY', 'processingActivity', snapshot).some(({ dataCategories }) =>
    dataCategories.some(({ special }) => special === 'YES'),
  );
}

/** The rules of Uruguayan law: registered databases, transfers and their assessment, written consent, a delegate. */
export const UY_RULES: readonly Rule[] = [
  registrationRule(
    'UY',
    'DATABASES',
    'Ley 18.331, 6, 29',
    /urcdp|regist|database|base de datos/i,
    (item) =>
      say`No registration of databases with the URCDP is recorded. A database is lawful only if it is registered, within ${timeOf(item)} of its start. Record it as a filing of this profile, with its number and since when.`,
  ),
  ...citingGrounds(
    transferRules('UY', { ground: 'Ley 18.331, 23' }),
    (law) => law.ground('UY.CONSENT') ?? definitionOf(law, 'UY'),
  ),
  on('transfer', 'TRANSFER.ASSESSMENT', 'Decreto 64/020, 6 f', 'ERROR', notAssessed),
  priorFilingRule('UY', 'Ley 18.331, 23; Decreto 414/009, 34, 35'),
  expressConsentRule('UY', 'Ley 18.331, 18'),
  processorContractRule('UY', 'Ley 18.331, 30'),
  officerRule(
    'UY',
    'SENSITIVE',
    'Ley 19.670, 40; Decreto 64/020, 10',
    'WARNING',
    (_, { law }) => {
      const [volume] = law.item('UY', 'OFFICER', 'LARGE_VOLUMES')?.thresholds ?? [];
      return volume
        ? say`Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if data of more than ${volume.number} people are processed. Otherwise say there why none is due.`
        : say`Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if large volumes of data are processed. Otherwise say there why none is due.`;
    },
    isSensitive,
  ),
  ...statedDutyRules([
    filing(
      'UY',
      'UPDATE',
      'Decreto 414/009, 20',
      'registrationUpdate',
      /\b(?:update|actualizaci[oó]n)/i,
      say`Changes of what is registered with the URCDP are communicated every quarter.`,
    ),
    filing(
      'UY',
      'OFFICER',
      'Decreto 64/020, 14',
      'officerContact',
      /\b(?:delegate|delegado)\b/i,
      (item) => say`The delegate is communicated to the URCDP within ${timeOf(item)} of the start of the processing.`,
      isSensitive,
    ),
  ]),
];
