import type { Words } from '../words/words';
import dutyOfRule from './duty-of-rule.json';

/** The duty of rules that have another name: the API gives rules in events, and duties in the work list. */
const DUTY_OF: Readonly<Record<string, string>> = dutyOfRule;

/** Returns the title of a rule, such as KR.TRANSFER.GROUND: the thing to do. */
export function findingTitle({ code }: Pick<Words, 'code'>, rule: string): string {
  const name = rule.replace(/^(?:US-CA|[A-Z]{2})\./, '');
  return code('FindingDuty', DUTY_OF[name] ?? name);
}
