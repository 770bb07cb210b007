import { isCountry } from '#law';
import { writtenOut } from './articles.js';
import { ANSWER_SIGNS, ANSWERS } from './data/answers.js';
import { COUNTRY_NAMES } from './data/country-names.js';
import { JOINTS } from './data/fillers.js';
import { LANGUAGES } from './data/languages.js';
import type { Note } from './reading.js';
import { folded, remember } from './text.js';
import { anyOf, spaced, wordsOf } from './words.js';

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
  /** True if the text says more than its codes: it is in the description, too. */
  readonly isKept?: true;
}

/** Reads a cell as codes. A word that is neither in the vocabulary nor a filler leaves all of it not understood. */
export function wholeOf(
  text: string,
  vocabulary: Vocabulary,
  fillers: Vocabulary,
  corrections?: ReadonlyMap<string, string>,
): Whole {
  const corrected = corrections?.get(folded(text));
  if (corrected) return { codes: [corrected] };
  const { codes, left } = foundIn(folded(writtenOut(text)), vocabulary);
  if (codes.length === 0 || corrected === '') return { codes: [], note: 'NO_SUCH_CODE' };
  const rest = foundIn(left, fillers).left.replace(JOINED, '');
  return SIGNS.test(text) && !/[^ |]/.test(rest) ? { codes } : { codes: [], note: 'NOT_WHOLE' };
}

/** Characters that change no meaning. Others do: a question mark, a box that is ticked, `<`. */
const SIGNS = /^[\p{L}\p{M}\p{N}\s.,;:()[\]/\\&+*'’"“”„«»•·‣▪_–—º、。，；：（）・「」『』【】／ー-]*$/u;
/** Words of one letter that join two others: alone, an e is a letter of an article. */
const JOINED = new RegExp(String.raw`(?<=\|\s*)${anyOf(JOINTS)}(?=\s*\|)`, 'g');

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
  let left = ` ${spaced(plain)} `;
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
    .flatMap(([code, list = []]) => [code, ...list].map((word) => ({ code, word: ` ${wordsOf(word)} ` })))
    .sort((a, b) => b.word.length - a.word.length);
  const index = { words, found: new Map<string, Found>() };
  indexes.set(vocabulary, index);
  return index;
}

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

/** Returns the country (ISO 3166-1 alpha-2) of a name in one of the languages, or of a code. */
export function countryOf(text: string, corrections?: ReadonlyMap<string, string>): string | undefined {
  const plain = folded(text);
  const corrected = corrections?.get(plain);
  if (corrected !== undefined) return corrected || undefined;
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : countryNames().get(plain);
  return (
    countryNames().get(plain) ??
    countryNames().get(plain.replace(/^(?:the|l|la|le|les|die|der|das|de|het|el|los|las|il|lo|gli|o|os|as) /, ''))
  );
}

const [YES, NO] = [ANSWERS.YES, ANSWERS.NO].map((words) => new Set(words.map(folded))) as [Set<string>, Set<string>];

/** Returns the answer to a question with yes or no. A text that begins with an answer has it: `Yes, by score`. */
export function answerOf(text: string): 'YES' | 'NO' | undefined {
  const [first = ''] = folded(withWords(text)).split(' ');
  if (YES.has(first)) return 'YES';
  return NO.has(first) ? 'NO' : undefined;
}

/** Returns a text with words in place of the signs of an answer: a circle is yes, and a cross is no. */
function withWords(text: string): string {
  return ANSWER_SIGNS.get(text.trim()) ?? text;
}

/**
 * Returns whether a text is an answer, or begins with one: `Yes: religion`. A letter or a number before others is none: it can be a
 * name, such as X.
 */
export function beginsWithAnswer(text: string): boolean {
  if (plainAnswerOf(text) === 'YES') return true;
  const [, first] = /^([^:：,，;；(（[［–—-]+?)\s*(?:[:：,，;；(（[［]|\s[–—-]\s)/u.exec(text.trim()) ?? [];
  return first !== undefined && !/^[\p{Script=Latin}\d]$/u.test(first) && plainAnswerOf(first) !== undefined;
}

/** Returns the answer and the remark of `Yes: religion` and `有（健康情報）`. */
function remarked(text: string): { readonly head: string; readonly note?: string } {
  const [, head, note] = /^([^:：]+)[:：](.+)$/su.exec(text.trim()) ?? [];
  const isAnswer = head !== undefined && /\p{L}/u.test(head) && wholeOf(head, ANSWERS, NOTHING_ELSE).codes.length === 1;
  return isAnswer ? { head: head.trim(), note: note!.trim() } : annotated(text);
}

/** Reads a cell as an answer. What is in brackets or after a colon is a remark, which is kept: `有（健康情報）`. */
export function answersIn(text: string): Whole {
  const { head, note } = remarked(text);
  const plain = wholeOf(withWords(text), ANSWERS, NOTHING_ELSE);
  // `Yes (no)` has two answers.
  if (plain.codes.length > 0 || note === undefined || answerOf(note)) return plain;
  return { ...wholeOf(withWords(head), ANSWERS, NOTHING_ELSE), isKept: true };
}

/** Returns a text without what is in brackets at its end, and this. */
export function annotated(text: string): { readonly head: string; readonly note?: string } {
  const [, head, note] = /^([^(（[［]+)[(（[［]([^)）\]］]+)[)）\]］]\s*$/u.exec(text.trim()) ?? [];
  return head === undefined ? { head: text } : { head: head.trim(), note: note!.trim() };
}

const NOTHING_ELSE: Vocabulary = {};

/** Returns the answer of a text that says nothing else, and a remark in brackets. */
export function answerIn(text: string): { readonly answer?: 'YES' | 'NO'; readonly note?: string } {
  const [first, second] = answersIn(text).codes;
  if (first === undefined || second !== undefined) return {};
  return { answer: first as 'YES' | 'NO', note: remarked(text).note };
}

/** Returns the answer of a text that says nothing else. */
export function plainAnswerOf(text: string): 'YES' | 'NO' | undefined {
  const { answer, note } = answerIn(text);
  return note === undefined ? answer : undefined;
}
