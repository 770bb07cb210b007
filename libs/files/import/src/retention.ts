import { keysOf } from '#kernel';
import type { RetentionKind } from '#law';
import * as say from './data/periods.js';
import { withoutReferences } from './references.js';
import { plainSigns } from './text.js';
import { anyOf, WORD, wordsOf } from './words.js';

/** A retention rule without its key and scope. */
interface RetentionText {
  readonly kind: RetentionKind;
  readonly period?: string;
  readonly bound?: 'AT_MOST';
  readonly trigger?: string;
  /** The wording of the sheet. */
  readonly statement: string;
}

type Lists<T extends string = string> = Readonly<Partial<Record<T, readonly string[]>>>;

const byWord = <T extends string>(lists: Lists<T>) =>
  new Map(keysOf(lists).flatMap((key) => (lists[key] ?? []).map((word) => [wordsOf(word), key] as const)));
const [UNITS, NUMBERS] = [byWord(say.UNITS), byWord(say.NUMBERS as Lists)];

const NUMBER = String.raw`(?:\d{1,3}|${anyOf([...NUMBERS.keys()])})`;
const UNIT = anyOf([...UNITS.keys()]);
const [AT_MOST, FOR] = [anyOf(say.AT_MOST), anyOf(say.FOR)];
const LENGTH = `(?:${FOR} )?(?:(?<most>${AT_MOST}) )?(?<number>${NUMBER}) (?<unit>${UNIT})(?: (?:${anyOf(say.AND)} )?(?<more>${NUMBER}) (?<of>${UNIT}))?(?: (?<within>${anyOf(say.WITHIN)}))?(?: ${anyOf(say.KEPT)})?`;

/** A period, and what follows. */
const PERIOD = new RegExp(`^${LENGTH}(?: (?<rest>.+))?$`);
/** An event, a word for what is after it, and the period that counts from it. */
const EVENT_FIRST = new RegExp(`^(?:${anyOf(say.SINCE)} )?(?<event>.+?) ${anyOf(say.THEN)} ${LENGTH}$`);
const NAMES_EVENT = new RegExp(`(?:^| )${anyOf(say.THEN)} `);
const AFTER = new RegExp(`^${anyOf(say.FROM)} (?<event>.+)$`);
const MORE = new RegExp(`(?:^| )${anyOf(say.MORE)}(?: |$)`);
const MEASURE = new RegExp(String.raw`\d|(?:^| )${NUMBER} ${UNIT}(?: |$)`);
const BEFORE_END = new RegExp(`^(?:${anyOf(say.BEFORE_END)} )*$`);
/** One clause: punctuation divides or qualifies what a text says. */
const CLAUSE = /^(?:max\. )?[\p{L}\p{M}\p{N}\s'’_-]+[.。]?$/iu;

const isPlain = (words: string) => !MORE.test(words) && !MEASURE.test(words);

/**
 * Returns a retention rule from a text: `5 ans`, `3 years after end of contract`, `10 Jahre (§ 147 AO)`, `退職後5年`. Returns undefined
 * if a part of the text is not understood: a period without its condition is false.
 */
export function retentionOf(text: string): RetentionText | undefined {
  const statement = text.trim();
  const { text: stated, references } = withoutReferences(statement);
  // The name of a Japanese or Korean act begins anywhere: an event before it would be taken for a part of it.
  if (references.some((reference) => NAMES_EVENT.test(wordsOf(reference)))) return undefined;
  if (!CLAUSE.test(plainSigns(stated))) return undefined;
  const words = wordsOf(stated);
  return fixedIn(words, stated, statement) ?? endIn(words, statement);
}

function fixedIn(words: string, stated: string, statement: string): RetentionText | undefined {
  const { event, rest, most, within, number, unit, more, of } =
    (EVENT_FIRST.exec(words) ?? PERIOD.exec(words))?.groups ?? {};
  const period = lengthOf([number, unit], [more, of]);
  const trigger = event ?? (rest && AFTER.exec(rest)?.groups?.event);
  if (!period || (rest !== undefined && trigger === undefined)) return undefined;
  if (trigger !== undefined && !isPlain(trigger)) return undefined;
  return {
    kind: 'FIXED_PERIOD',
    period,
    ...((most ?? within) && { bound: 'AT_MOST' }),
    ...(trigger !== undefined && {
      trigger: asWritten(stated, words, event ? words.indexOf(event) : -trigger.length, trigger),
    }),
    statement,
  };
}

type Measure = readonly [number: string | undefined, unit: string | undefined];

/** Returns a length as a duration (ISO 8601). Months can follow years alone. */
function lengthOf(first: Measure, second: Measure): string | undefined {
  const [one, two] = [first, second].map(([number = '', unit = '']) => {
    const count = Number(NUMBERS.get(number) ?? number);
    return count > 0 ? `${count}${UNITS.get(unit)}` : '';
  }) as [string, string];
  return one && (two === '' || (one.endsWith('Y') && two.endsWith('M'))) ? `P${one}${two}` : undefined;
}

const KINDS = keysOf(say.ENDS).map((kind) => {
  const [before, after] = [say.ENDS[kind] ?? [], say.ENDS_AFTER[kind] ?? []];
  const end = kind === 'OPEN_ENDED' ? '$' : '(?: |$)';
  return { kind, begins: new RegExp(`(?:^| )${anyOf(before)}${end}`), ends: new RegExp(`(?:^| )${anyOf(after)}$`) };
});

function endIn(words: string, statement: string): RetentionText | undefined {
  const [found, other] = KINDS.filter(({ begins, ends }) => begins.test(words) || ends.test(words));
  if (!found || other || !isPlain(words)) return undefined;
  const { kind, begins, ends } = found;
  const before = words.slice(0, Math.max(words.search(begins), 0));
  return ends.test(words) || BEFORE_END.test(before && `${before} `) ? { kind, statement } : undefined;
}

/** Returns a part of a text as it was written, from its place in the words. */
function asWritten(text: string, words: string, at: number, part: string): string {
  const spans = [...text.normalize('NFC').matchAll(WORD)];
  const from = words.slice(0, at).split(' ').length - 1;
  const [first, last] = [spans[from], spans[from + part.split(' ').length - 1]];
  return first && last ? text.slice(first.index, last.index + last[0].length) : part;
}
