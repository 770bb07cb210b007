import type { Message } from '#kernel';
import type { RuleContext } from '../model/rule.js';

/** A duty, and where a profile shows that it is met. */
export interface StatedDuty {
  readonly law: string;
  /** The list and the key of its item in the law data. */
  readonly list: string;
  readonly key: string;
  /** Name of the rule, without the law. */
  readonly name: string;
  readonly article: string;
  /** The statement of the profile that shows it. */
  readonly statement: string;
  /** Filings that show it too. */
  readonly filing?: RegExp;
  /** Returns true if the register shows that the duty may be owed. Default: always. */
  readonly isOwed?: (context: RuleContext) => boolean;
  readonly message: Message;
}
