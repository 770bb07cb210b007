import { type Cited, type Item, isVerified, type LawOn } from '#law';
import type { Found } from '#read-model';
import type { Kind, Snapshot, States } from '#snapshot';
import type { ApplicableLaws } from './applicable-laws.js';

/** ERROR: the law asks for it. WARNING: it may not hold up. NOTICE: it cannot be told, or should be looked at. */
export const Severity = { ERROR: 'ERROR', WARNING: 'WARNING', NOTICE: 'NOTICE' } as const;
export type Severity = keyof typeof Severity;

/** What a rule found wrong in one thing. */
export interface Fault {
  /** The field, as the API names it: dotted, rows by their key (`retention.usage-data.trigger`). */
  readonly path: string;
  /** What is wrong and what to do next, for somebody who is no programmer. */
  readonly message: string;
  /** Where the law says it, where that differs from the rule's own. */
  readonly article?: string;
  readonly severity?: Severity;
  /** False where what the law says there is not verified. */
  readonly isVerified?: boolean;
}

/** Where a rule looks beside the thing itself. */
export interface RuleContext {
  readonly snapshot: Snapshot;
  /** As it stood on the snapshot's date. */
  readonly law: LawOn;
  readonly laws: ApplicableLaws;
}

/** What a check answers: nothing where all is well. */
export type Faults = Fault | false | undefined | Iterable<Fault>;

/** The faults, one by one. */
export function listed(faults: Faults): Iterable<Fault> {
  if (!faults) return [];
  return Symbol.iterator in faults ? faults : [faults];
}

/** What one law asks of things of one kind. Pure: everything it goes by is given. */
export interface Rule<K extends Kind = Kind> {
  /** Stable: begins with the law: `KR.OVERSEAS_TRANSFER.ITEMS`. */
  readonly id: string;
  readonly law: string;
  /** Of the law, or of what stands beside it. */
  readonly article: string;
  readonly severity: Severity;
  readonly about: K;
  /** Every law has it, and of a thing under several only the first that is in force tells it. */
  readonly once?: boolean;
  check(subject: Found<States[K]>, context: RuleContext): Faults;
}

type Check<K extends Kind> = Rule<K>['check'];

/** How a law's rules are written down: `const kr = rulesOf('KR')`, then `kr.on('transfer', 'GROUND', '28-8(1)', 'ERROR', check)`. */
export function rulesOf(law: string) {
  return {
    on<K extends Kind>(about: K, name: string, article: string, severity: Severity, check: Check<K>): Rule<K> {
      return { id: `${law}.${name}`, law, article, severity, about, check };
    },
  };
}

/** How an item that the law asks for is looked for in a thing. */
export interface Sought<S> {
  readonly path: string;
  has(subject: S): boolean;
  /** What to do where it is missing. */
  readonly message: string;
}

/** A fault for each of the law's items that the thing lacks, citing the item's own article. Items that nobody seeks are left out. */
export function* lacking<S>(
  items: readonly Item[],
  sought: Readonly<Record<string, Sought<S>>>,
  subject: S,
): Generator<Fault & { readonly key: string }> {
  for (const item of items) {
    const wanted = sought[item.key];
    if (wanted && !wanted.has(subject))
      yield { key: item.key, path: wanted.path, message: wanted.message, ...citing(item) };
  }
}

/** Where an entry of the law says it, and whether that is verified. */
export function citing(entry: Cited): Pick<Fault, 'article' | 'isVerified'> {
  return { article: entry.article, isVerified: isVerified(entry) };
}

/** Whether a text, a list or a row says anything. */
export function says(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true;
}
