import { folded } from './folded.js';

/** The form of a key, as the scalar `Key` of the API takes it. */
export const KEY = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,79}$/;
const LONGEST = 80;
/** Longest key that is made of a name: it leaves room for what is put after it. */
const LONGEST_MADE = 60;

/** Latin letters that are no letter with an accent. A change here gives names other keys. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', þ: 'th', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ŧ: 't' },
  ...{ ə: 'e', ɓ: 'b', ɗ: 'd', ƙ: 'k', ɣ: 'g', ɛ: 'e', ɔ: 'o', ʻ: '', ʼ: '', ʾ: '', ʿ: '' },
};
const OTHER_LATIN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Returns true if the text is a key. */
export const isKey = (text: string): boolean => KEY.test(text);

/**
 * Returns a key made of a name: `Gestion de la paie à Łódź` becomes `gestion-de-la-paie-a-lodz`. What is not of Latin letters, or too
 * long, gets a number at its end, which is the same for the same name. Any text has a key.
 *
 * Other scripts are not transliterated. How Chinese or Japanese is read hangs on the word. The tables of a package change with its
 * versions, and a name would get another key.
 */
export function keyFrom(name: string): string {
  const plain = folded(name);
  const latin = plain.replace(OTHER_LATIN, (letter) => LETTERS[letter]!);
  const key = (latin.match(/[a-z0-9]+/g) ?? []).join('-');
  const isWhole = key !== '' && key.length <= LONGEST_MADE && /^[a-z0-9 ]*$/.test(latin);
  return isWhole ? key : `${key.slice(0, LONGEST_MADE - 8)}-${numberOf(plain || name)}`.replace(/^-/, '');
}

/** Returns the key, with a number at its end if it is taken. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  let free = key;
  for (let number = 2; isTaken(free); number += 1) {
    const end = `-${number}`;
    free = `${key.slice(0, LONGEST - end.length)}${end}`;
  }
  return free;
}

/** Returns a short number of the text, so that two long texts have two keys (FNV-1a). */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
