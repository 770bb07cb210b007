import { say } from '#kernel';
import { type OfItem, type RuleContext, saidOf } from '../model/rule.js';

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
  /** Months from its day for which such a filing serves, if it is repeated. Without it, it serves for good. */
  readonly months?: number;
  /** Returns true if the register shows that the duty may be owed. Default: always. */
  readonly isOwed?: (context: RuleContext) => boolean;
  readonly message: OfItem;
}

/** Returns the duty to record a filing of the law's list FILINGS. */
export function filing(
  law: string,
  key: string,
  article: string,
  statement: string,
  filed: RegExp,
  what: OfItem,
  isOwed?: StatedDuty['isOwed'],
): StatedDuty {
  return {
    isOwed,
    law,
    list: 'FILINGS',
    key,
    name: `FILING.${key}`,
    article,
    statement,
    filing: filed,
    message: (item, context) =>
      say`${saidOf(what, item, context)} Record it as a filing of the profile ${law}, with its number and date. If none is owed, say why under the item ${statement}.`,
  };
}
