import { type Said, say } from '#kernel';
import type { Engagement } from '#snapshot';
import { type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { contractMissing } from '../../shared/contracts.js';

// Contracts with processors and their sub-processors.

function nameOf({ processor, work }: Engagement, { snapshot }: RuleContext): Said {
  return say`${snapshot.party(processor)?.name ?? say`the processor`} (${work})`;
}

function withoutContract(engagement: Engagement, context: RuleContext): Fault | false {
  const why = contractMissing(engagement, context.law.date);
  if (!why) return false;
  const name = nameOf(engagement, context);
  return engagement.under === undefined
    ? {
        path: 'contract',
        message: say`${name} processes data for others, but ${why}. Conclude the contract that binds a processor, and record its reference and dates.`,
      }
    : {
        path: 'contract',
        message: say`${name} is a sub-processor, but ${why}. It must be bound by contract to the same duties as the processor above it: record that contract and its dates.`,
        article: '28(4)',
      };
}

/** Reports a sub-processor under a processor without a contract: there are no duties to pass on. */
function withoutParents(engagement: Engagement, context: RuleContext): Fault | false {
  const parent = engagement.under === undefined ? undefined : context.snapshot.engagement(engagement.under);
  const why = parent && contractMissing(parent, context.law.date);
  return (
    !!why && {
      path: 'under',
      message: say`${nameOf(engagement, context)} works under ${nameOf(parent, context)}, and for that processor ${why}: there are no duties that the sub-processor could take over. Record the contract of the processor above first.`,
    }
  );
}

/** Returns the rules on processors, for the EU or the UK. */
export function processorRules(law: string): readonly Rule[] {
  const { on } = rulesOf(law);
  return [
    on('engagement', 'PROCESSOR.CONTRACT', '28(3)', 'ERROR', withoutContract),
    on('engagement', 'PROCESSOR.PARENT_CONTRACT', '28(4)', 'ERROR', withoutParents),
  ];
}
