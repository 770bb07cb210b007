import { isCountry } from '#law';
import { ANSWERS, COUNTRY_NAMES } from './data/values.js';
import { folded, remember } from './text.js';

/** Words by which texts name codes. */
export type Vocabulary = Readonly<Record<string, readonly string[] | undefined>>;

/** Returns the codes that a text names, the one with the longest word first. Corrections of a mapping come before all. */
export function codesOf(text: string, vocabulary: Vocabulary, corrections?: ReadonlyMap<string, string>): string[] {
  const plain = folded(text);
  const corrected = corrections?.get(plain);
  if (corrected !== undefined) return corrected === '' ? [] : [corrected];
  const { words, found } = indexOf(vocabulary);
  return found.get(plain) ?? remember(found, plain, codesIn(plain, words));
}

function codesIn(plain: string, words: readonly Word[]): string[] {
  let left = ` ${plain} `;
  const codes = new Set<string>();
  for (const { code, word } of words) {
    if (!left.includes(word)) continue;
    codes.add(code);
    left = left.replaceAll(word, ' | '); // so that "consent" is not found again in "explicit consent"
  }
  return [...codes];
}

/** Returns the code that a text names most clearly. */
export function codeOf(
  text: string,
  vocabulary: Vocabulary,
  corrections?: ReadonlyMap<string, string>,
): string | undefined {
  return codesOf(text, vocabulary, corrections)[0];
}

interface Word {
  readonly code: string;
  readonly word: string;
}
interface WordIndex {
  readonly words: readonly Word[];
  /** Codes of texts that were looked up before. */
  readonly found: Map<string, string[]>;
}
const indexes = new WeakMap<Vocabulary, WordIndex>();

function indexOf(vocabulary: Vocabulary): WordIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const words = Object.entries(vocabulary)
    .flatMap(([code, list = []]) => [code, ...list].map((word) => ({ code, word: ` ${folded(word)} ` })))
    .sort((a, b) => b.word.length - a.word.length);
  const index = { words, found: new Map<string, string[]>() };
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
  if ((ANSWERS.YES as readonly string[]).includes(first)) return 'YES';
  return (ANSWERS.NO as readonly string[]).includes(first) ? 'NO' : undefined;
}

/** Order of day and month in a sheet. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST';

/**
 * Returns a date (ISO 8601) from `2024-01-31`, `31/01/2024`, `31.1.24`. Returns undefined if there is no such day, or if day
 * and month could be either and the order is not known.
 */
export function dateOf(text: string, order?: DayOrder): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text.trim());
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
