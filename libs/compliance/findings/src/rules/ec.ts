import { say } from '#kernel';
import type { Snapshot } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { type Rule, rulesOf } from '../model/rule.js';
import { disclosedWithoutGround, mayDisclose } from '../shared/agents.js';
import { processorContractRule } from '../shared/contracts.js';
import { citingGrounds, definitionOf, noticesUntilEnforced, onlyWhen } from '../shared/dated-rules.js';
import { mayLeave } from '../shared/grounds.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { sensitiveRule } from '../shared/sensitive.js';
import { recordRule } from '../shared/special-records.js';
import { transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const { on } = rulesOf('EC');

const TO_A_PROCESSOR = say`If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.`;

/** Returns true if data may go to third parties abroad. */
function discloses(snapshot: Snapshot): boolean {
  return thingsUnder('EC', 'transfer', snapshot).some((transfer) => mayDisclose(transfer) && mayLeave(transfer, 'EC'));
}

/**
 * The rules of Ecuador's law: the record, transfers to third parties, contracts with processors, sensitive data, and what is
 * registered.
 */
export const EC_RULES: readonly Rule[] = noticesUntilEnforced('EC', [
  recordRule('EC', 'Reglamento General 38, 39'),
  ...onlyWhen(
    citingGrounds(
      [
        on('transfer', 'TRANSFER.GROUND', 'LOPDP 55 to 60', 'ERROR', (transfer, context) =>
          disclosedWithoutGround('EC', transfer, TO_A_PROCESSOR, context),
        ),
        ...transferRules('EC', { country: null, ground: 'LOPDP 55 to 60' }).filter(
          ({ id }) => id !== 'EC.TRANSFER.GROUND',
        ),
      ],
      (law) => definitionOf(law, 'EC'),
    ),
    (law) => definitionOf(law, 'EC') !== undefined,
  ),
  priorFilingRule('EC', 'LOPDP 58, 59'),
  processorContractRule('EC', 'LOPDP 34'),
  sensitiveRule(
    'EC',
    'LOPDP 26',
    'ERROR',
    say`Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.`,
  ),
  ...statedDutyRules([
    filing(
      'EC',
      'NATIONAL_REGISTER',
      'LOPDP 51',
      'nationalRegister',
      /^(?!.*transfer).*\b(?:national register|registro nacional)\b/i,
      say`Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.`,
    ),
    filing(
      'EC',
      'TRANSFERS',
      'LOPDP 59',
      'transferRegister',
      /\btransfer/i,
      say`Transfers abroad are entered in the National Register before they begin.`,
      ({ snapshot }) => discloses(snapshot),
    ),
    filing(
      'EC',
      'DELEGATE',
      'Resolución SPDP-SPD-2025-0028-R',
      'delegateRegistration',
      /\b(?:delegate|delegado|data protection officer)\b/i,
      say`Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.`,
    ),
  ]),
] as Rule[]);
