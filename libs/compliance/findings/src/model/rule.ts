import { type Listed, listed, type Said, say } from '#kernel';
import { type Cited, type Dated, type HowKnown, howKnown, type Item, type LawOn } from '#law';
import type { Kind, Snapshot, SnapshotThing } from '#snapshot';
import { placeOfLaw, wordOf } from '../shared/terms.js';
import type { ApplicableLaws } from './applicable-laws.js';
import { dutyOf } from './duties.js';

// The form of a rule and of its faults, and helpers to write rules.

/**
 * ERROR: the law requires it. WARNING: it may not be enough. NOTICE: the register does not say enough to decide, or
 * somebody should look at it.
 */
export const Severity = { ERROR: 'ERROR', WARNING: 'WARNING', NOTICE: 'NOTICE' } as const;
export type Severity = keyof typeof Severity;

/** A fault that a rule reports about a thing. */
export interface Fault {
  /** Name of the field in the API: dotted, list rows by their key (`retention.usage-data.trigger`). */
  readonly path: string;
  /** The fault and what to do next, in words for people who do not program. */
  readonly message: Said;
  /** The article, if it differs from the rule's own. */
  readonly article?: string;
  readonly severity?: Severity;
  /** Grade of this part of the law; absent if that of its article serves. */
  readonly howKnown?: HowKnown;
  /** Says that the first or the last day of what the law has is not known. */
  readonly dayUnknown?: Said;
}

/** The things that a rule may look at, in addition to its subject. */
export interface RuleContext {
  readonly snapshot: Snapshot;
  /** The law in force on the snapshot's date. */
  readonly law: LawOn;
  readonly laws: ApplicableLaws;
}

/** Result of a check: false, undefined or an empty list if there is no fault. */
export type Faults = Fault | false | undefined | Iterable<Fault>;

/** Returns the result of a check as a list. */
export function faultsOf(faults: Faults): Iterable<Fault> {
  if (!faults) return [];
  return Symbol.iterator in faults ? faults : [faults];
}

/** A requirement of one law for things of one kind. Pure: a check sees only its arguments. */
export interface Rule<K extends Kind = Kind> {
  /** Stable. Begins with the law: `KR.OVERSEAS_TRANSFER.ITEMS`. */
  readonly id: string;
  readonly law: string;
  /** Article of the law, or of a regulation under it. */
  readonly article: string;
  readonly severity: Severity;
  /** The duty, by a name that laws share: findings of one duty in one field are one thing to do. */
  readonly duty: string;
  readonly about: K;
  /** True if every law has this rule. Only the first law in force for the thing reports it. */
  readonly once?: boolean;
  /**
   * True if it is a matter of the register and of no law, so that a thing under no law has it, too. The organisation's own laws
   * report it.
   */
  readonly ofRegister?: boolean;
  check(subject: SnapshotThing<K>, context: RuleContext): Faults;
}

type Check<K extends Kind> = Rule<K>['check'];

/**
 * Returns a builder for the rules of a law. Use: `const kr = rulesOf('KR')`, then `kr.on('transfer', 'GROUND',
 * '28-8(1)', 'ERROR', check)`.
 */
export function rulesOf(law: string) {
  return {
    on<K extends Kind>(about: K, name: string, article: string, severity: Severity, check: Check<K>): Rule<K> {
      return { id: `${law}.${name}`, law, article, severity, duty: dutyOf(name), about, check };
    },
  };
}

/** An item that the law requires, and how to look for it in a thing. */
export interface RequiredItem<S> {
  readonly path: string;
  has(subject: S): boolean;
  /** Message for a missing item: what is wrong and what to do. */
  readonly message: Said;
}

/**
 * Yields a fault for each of the law's items that the thing lacks, citing the item's own article. Skips items that
 * `required` does not list.
 */
export function* missingItems<S>(
  items: readonly Item[],
  required: Readonly<Record<string, RequiredItem<S>>>,
  subject: S,
): Generator<Fault & { readonly key: string }> {
  for (const item of items) {
    const wanted = required[item.key];
    if (wanted && !wanted.has(subject))
      yield { key: item.key, path: wanted.path, message: wanted.message, ...citing(item) };
  }
}

/** Returns the article of an entry of the law, how well the entry is known, and what is not known of its days. */
export function citing(
  entry: Cited & Dated,
): Required<Pick<Fault, 'article' | 'howKnown'>> & Pick<Fault, 'dayUnknown'> {
  const dayUnknown = unknownDayOf(entry);
  return { article: entry.article, howKnown: howKnown(entry), ...(dayUnknown && { dayUnknown }) };
}

function unknownDayOf({ from, precision, to, toPrecision }: Dated): Said | undefined {
  if (precision) return say`On which day this part of the law began is not known: here it counts from ${from}.`;
  return toPrecision && say`On which day this part of the law ended is not known: here it counts until ${to}.`;
}

/** A statement of a rule: a sentence, or one with numbers and times of the item of the law. */
export type OfItem = Said | ((item: Item, context: RuleContext) => Said);

/** Returns what the rule says of the item. */
export function saidOf(message: OfItem, item: Item, context: RuleContext): Said {
  return typeof message === 'function' ? message(item, context) : message;
}

/** Returns a code of the register in words, for messages: `LEGITIMATE_INTERESTS` is "legitimate interests". */
export function inWords(code: string): Said {
  return wordOf(code.toLowerCase().replaceAll('_', ' '));
}

/** Returns the places whose laws these are, for messages; undefined if none is in force. */
export function placesOf(laws: ReadonlySet<string>, law: LawOn): Listed | undefined {
  const inForce = [...laws].filter((code) => law.isInForce(code));
  return inForce.length > 0
    ? listed(
        inForce.map((code) => placeOfLaw(code, law)),
        ' or ',
      )
    : undefined;
}

/** Returns true if the value is present and, for a text or a list, not empty. */
export function isStated(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true;
}
