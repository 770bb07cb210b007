/**
 * The accents of alphabets, and the vowel points of Arabic and Hebrew, which most people leave out. Marks of other scripts are spelling:
 * Japanese が is not か, and without its vowels a word of Hindi or Thai is another word.
 */
const ACCENTS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Signs that are numbers, such as ¹, ½ or ①. Next to another number they are no digits of that: `art. 22¹` is not `art. 221`. */
const NUMBERS = /\p{No}+/gu;

/** Returns a text without case, accents, punctuation and spaces in a row, to compare it with others. */
export function folded(text: string): string {
  return text
    .replace(NUMBERS, ' $& ')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
