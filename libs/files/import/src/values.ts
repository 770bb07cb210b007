import { isOneOf } from '#kernel';
import { isCountry } from '#law';
import { ANSWERS, COUNTRY_NAMES } from './data/values.js';
import type { Note } from './reading.js';
import { folded, remember } from './text.js';

/** Words by which texts name codes. */
type Vocabulary = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Returns the codes that a name contains, the one with the longest word first. Corrections of a mapping come before all. Use it
 * only where the text itself is kept: {@link wholeOf} reads a cell that becomes its codes.
 */
export function codesOf(
  text: string,
  vocabulary: Vocabulary,
  corrections?: ReadonlyMap<string, string>,
): readonly string[] {
  const plain = folded(text);
  const corrected = corrections?.get(plain);
  if (corrected !== undefined) return corrected === '' ? [] : [corrected];
  return foundIn(plain, vocabulary).codes;
}

/** Returns the code that a name contains most clearly. */
export function codeOf(
  text: string,
  vocabulary: Vocabulary,
  corrections?: ReadonlyMap<string, string>,
): string | undefined {
  return codesOf(text, vocabulary, corrections)[0];
}

/** The meaning of a cell. Without codes it is not understood, and the note says why. With codes, the note is a remark. */
export interface Whole {
  readonly codes: readonly string[];
  readonly note?: Note;
}

/** Reads a cell as codes. A word that is neither in the vocabulary nor a filler leaves all of it not understood. */
export function wholeOf(
  text: string,
  vocabulary: Vocabulary,
  fillers: Vocabulary,
  corrections?: ReadonlyMap<string, string>,
): Whole {
  const plain = folded(text);
  const corrected = corrections?.get(plain);
  if (corrected) return { codes: [corrected] };
  const { codes, left } = foundIn(plain, vocabulary);
  if (codes.length === 0 || corrected === '') return { codes: [], note: 'NO_SUCH_CODE' };
  const rest = foundIn(left, fillers).left;
  return SIGNS.test(text) && !/[^ |]/.test(rest) ? { codes } : { codes: [], note: 'NOT_WHOLE' };
}

/** Characters that change no meaning. Others do: a question mark, a box that is ticked, `<`. */
const SIGNS = /^[\p{L}\p{M}\p{N}\s.,;:()[\]/\\&+*'’"“”„«»•·‣▪_–—-]*$/u;

interface Found {
  readonly codes: readonly string[];
  /** The text with a bar in place of each word that was found. */
  readonly left: string;
}
interface Word {
  readonly code: string;
  readonly word: string;
}
interface WordIndex {
  readonly words: readonly Word[];
  /** Texts that were looked up before. */
  readonly found: Map<string, Found>;
}
const indexes = new WeakMap<Vocabulary, WordIndex>();

function foundIn(plain: string, vocabulary: Vocabulary): Found {
  const { words, found } = indexOf(vocabulary);
  return found.get(plain) ?? remember(found, plain, searched(plain, words));
}

function searched(plain: string, words: readonly Word[]): Found {
  let left = ` ${plain} `;
  const codes = new Set<string>();
  for (const { code, word } of words) {
    if (!left.includes(word)) continue;
    codes.add(code);
    // So that "consent" is not found again in "explicit consent". Twice, since two of a word in a row share a space.
    left = left.replaceAll(word, ' | ').replaceAll(word, ' | ');
  }
  return { codes: [...codes], left };
}

function indexOf(vocabulary: Vocabulary): WordIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const words = Object.entries(vocabulary)
    .flatMap(([code, list = []]) => [code, ...list].map((word) => ({ code, word: ` ${folded(word)} ` })))
    .sort((a, b) => b.word.length - a.word.length);
  const index = { words, found: new Map<string, Found>() };
  indexes.set(vocabulary, index);
  return index;
}

const LANGUAGES = ['en', 'fr', 'de'];
let countries: Map<string, string> | undefined;

function countryNames(): Map<string, string> {
  if (countries) return countries;
  countries = new Map();
  const displays = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  for (let a = 65; a <= 90; a += 1)
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      if (!isCountry(code)) continue;
      for (const display of displays) {
        const name = display.of(code);
        if (name) countries.set(folded(name), code);
      }
    }
  for (const [code, names] of Object.entries(COUNTRY_NAMES))
    for (const name of names) countries.set(folded(name), code);
  return countries;
}

/** Returns the country (ISO 3166-1 alpha-2) of a name in English, French or German, or of a code. */
export function countryOf(text: string, corrections?: ReadonlyMap<string, string>): string | undefined {
  const plain = folded(text);
  const corrected = corrections?.get(plain);
  if (corrected !== undefined) return corrected || undefined;
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : countryNames().get(plain);
  return countryNames().get(plain.replace(/^(?:the|la|le|les|die|der|das) /, '')) ?? countryNames().get(plain);
}

/** Returns the answer to a question with yes or no. A text that begins with an answer has it: `Yes, by score`. */
export function answerOf(text: string): 'YES' | 'NO' | undefined {
  const [first = ''] = folded(text).split(' ');
  if (isOneOf(ANSWERS.YES, first)) return 'YES';
  return isOneOf(ANSWERS.NO, first) ? 'NO' : undefined;
}

/** Reads a cell as an answer. */
export function answersIn(text: string): Whole {
  return wholeOf(text, ANSWERS, NOTHING_ELSE);
}

const NOTHING_ELSE: Vocabulary = {};

/** Returns the answer of a text that says nothing else. */
export function plainAnswerOf(text: string): 'YES' | 'NO' | undefined {
  const [first, second] = answersIn(text).codes;
  return second === undefined ? (first as 'YES' | 'NO' | undefined) : undefined;
}

/** Order of day and month in a sheet. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST';

/**
 * Returns a date (ISO 8601) from `2024-01-31`, `31/01/2024`, `31.1.24`. Returns undefined if there is no such day, or if day
 * and month could be either and the order is not known.
 */
export function dateOf(text: string, order?: DayOrder): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text.trim());
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text.trim());
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]!.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);
  const isDayFirst = parts[2] === '.' || first > 12 || first === second || order === 'DAY_FIRST';
  if (isDayFirst) return validDate(year, second, first);
  return second > 12 || order === 'MONTH_FIRST' ? validDate(year, first, second) : undefined;
}

function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}
