import { say } from '#kernel';
import { citing, isStated, type Rule, rulesOf } from '../model/rule.js';
import { recorded } from './record.js';
import { quoted } from './terms.js';

/**
 * Returns the rule on data without any word on how long they are kept, for laws that ask for no record of it. Their item is
 * RETENTION of the list ACCOUNTABILITY.
 */
export function keptRule(law: string, article: string): Rule<'processingActivity'> {
  return rulesOf(law).on('processingActivity', 'RETENTION.UNCOVERED', article, 'WARNING', (activity, context) => {
    const item = context.law.item(law, 'ACCOUNTABILITY', 'RETENTION');
    if (!item || activity.role === 'PROCESSOR' || isStated(recorded(activity, context.snapshot, law).retention))
      return undefined;
    return {
      path: 'retention',
      message: say`Nothing says how long the data of ${quoted(activity.title)} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.`,
      ...citing(item),
    };
  });
}
