import { folded } from './text.js';

/** A character of the languages that put no space between words, or of Korean, which joins endings to words. */
const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const CHARACTERS = new RegExp(CHARACTER, 'gu');
/** A word of a text, as {@link wordsOf} counts them. */
export const WORD = new RegExp(String.raw`${CHARACTER}|(?:(?!${CHARACTER})[\p{L}\p{N}\p{M}])+`, 'gu');

/** Returns a text as words between single spaces. Each character of Chinese, Japanese and Korean is a word. */
export function wordsOf(text: string): string {
  return spaced(folded(text));
}

/** Returns a folded text as words between single spaces. */
export function spaced(plain: string): string {
  if (!/[^\p{ASCII}]/u.test(plain)) return plain;
  return plain.normalize('NFC').replace(CHARACTERS, ' $& ').trim().replace(/ +/g, ' ');
}

/** Returns a pattern for one of the words, the longest first. */
export function anyOf(words: readonly string[]): string {
  const plain = [...new Set(words.map(wordsOf))].sort((a, b) => b.length - a.length);
  return plain.length > 0 ? `(?:${plain.join('|')})` : '(?!)';
}

/** Returns a text as a pattern that matches it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Returns a text as a pattern that matches it in capital and in small letters. */
export function inAnyCase(text: string): string {
  return [...text]
    .map((sign) => {
      const [small, capital] = [sign.toLowerCase(), sign.toUpperCase()];
      return small !== capital && [...small, ...capital].length === 2 ? `[${small}${capital}]` : escaped(sign);
    })
    .join('');
}
