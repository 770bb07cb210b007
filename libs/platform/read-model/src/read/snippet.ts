import { fold } from '../engines/words.js';

/** The fields in which something was found, by path, and an excerpt around it. */
export interface Excerpt {
  readonly fields: readonly string[];
  readonly snippet: string;
}

/** Characters of an excerpt before what was found, and in all. */
const BEFORE = 40;
const LENGTH = 160;

/** Returns the fields that contain one of the folded words, and an excerpt of the field with the most of them. Pure. */
export function excerptOf(
  fields: readonly (readonly [path: string, text: string])[],
  words: readonly string[],
): Excerpt {
  const found = fields
    .map(([path, text]) => ({ path, text, words: words.filter((word) => fold(text).includes(word)) }))
    .filter((field) => field.words.length > 0);
  const best = found.reduce((a, b) => (b.words.length > a.words.length ? b : a), found[0]!);
  return { fields: found.map(({ path }) => path), snippet: best ? around(best.text, best.words[0]!) : '' };
}

/** Returns the part of the text around the word, with an ellipsis where it is cut. */
function around(text: string, word: string): string {
  const characters = [...text];
  const at = placeOf(characters, word);
  const start = Math.max(0, Math.min(at - BEFORE, characters.length - LENGTH));
  const end = Math.min(characters.length, start + LENGTH);
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}

/** Returns the number of characters before the word. Folding can change the length of a text, so its parts are folded. */
function placeOf(characters: readonly string[], word: string): number {
  let [low, high] = [0, characters.length];
  // The shortest beginning that contains the word ends with the word.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fold(characters.slice(0, middle).join('')).includes(word)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - [...word].length);
}
