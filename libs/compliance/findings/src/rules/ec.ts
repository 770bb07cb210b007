import type { Engagement } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { disclosedWithoutGround } from '../shared/agents.js';
import { contractMissing } from '../shared/contracts.js';
import { citingGrounds, definitionOf, noticesUntilEnforced, onlyWhen } from '../shared/dated-rules.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { sensitiveRule } from '../shared/sensitive.js';
import { recordRule } from '../shared/special-records.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('EC');

const TO_A_PROCESSOR =
  'If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.';

/** Reports a processor without a contract. */
function withoutContract(engagement: Engagement, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('EC', 'PROCESSOR_CONTRACT', 'INSTRUCTIONS');
  const why = item && contractMissing(engagement, law.date);
  if (!why) return undefined;
  return {
    path: 'contract',
    message: `"${snapshot.party(engagement.processor)?.name ?? engagement.work}" processes for you, and ${why}. Conclude one that binds it to your instructions and purpose, bars passing data on, and has data destroyed or returned at the end; then record it.`,
    ...citing(item),
  };
}

/** The rules of Ecuador's law: the record, transfers to third parties, contracts with processors, and sensitive data. */
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
  on('engagement', 'PROCESSOR.CONTRACT', 'LOPDP 34', 'ERROR', withoutContract),
  sensitiveRule(
    'EC',
    'LOPDP 26',
    'ERROR',
    'Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.',
  ),
] as Rule[]);
