import { saidAt } from '#vocabulary';
import { pathInWords } from '../parts/paths';
import { saidIn } from '../parts/said';
import { eventSentence, eventTitle } from '../words/plain-fields';
import type { Words } from '../words/words';

/** An event with its message: a key, and arguments that hold names, dates and codes. A list gives several of one name. */
export interface EventInWords {
  readonly type: string;
  readonly words: {
    readonly key: string;
    readonly arguments: readonly { readonly name: string; readonly value: string }[];
  };
}

/** Gives the title of a rule. */
type TitleOf = (rule: string) => string;

/** Returns an event as a sentence. */
export function sentenceOf(
  { type, words: { key, arguments: given } }: EventInWords,
  words: Words,
  titleOf: TitleOf,
): string {
  const lists = new Map<string, string[]>();
  for (const { name, value } of given)
    lists.set(name, [...(lists.get(name) ?? []), ...(value ? [said(words, type, name, value, titleOf)] : [])]);
  const values: Record<string, string> = {};
  for (const [name, items] of lists) {
    values[name] = words.list(items);
    values[`${name}Is`] = items.length === 0 ? 'none' : 'some';
  }
  return eventSentence(words, key, values) ?? eventTitle(words, type) ?? type;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function said(words: Words, type: string, name: string, value: string, titleOf: TitleOf): string {
  const of = saidAt(`${type}.${name}`);
  if (of?.is === 'event') return eventTitle(words, value) ?? value;
  if (of?.is === 'rule') return words.quoted(titleOf(value));
  if (of?.is === 'key') return keyInWords(value, words);
  if (of?.is === 'path') return pathInWords(value, words, keyInWords);
  return saidIn(words, of, value) ?? (DATE.test(value) ? words.date(value) : value);
}

/** Returns what people made a key of, in quotation marks. */
const keyInWords = (key: string, { quoted }: Pick<Words, 'quoted'>) => quoted(key.replaceAll('-', ' '));
