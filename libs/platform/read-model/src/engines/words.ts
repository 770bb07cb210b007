// The words of texts, as the indexes of engines hold them. Pure. A word ends at a space and at the end of a field; punctuation belongs to it.

/** Separates two fields, so that no text is found across them. No text may contain it (UNIT SEPARATOR). */
export const SEPARATOR = '\u001f';
/** Divides words where a script has no spaces. No text may contain it (RECORD SEPARATOR). */
export const MARK = '\u001e';
/** The word that a text with an overlong word has, too. No text may contain it (GROUP SEPARATOR). */
export const OVERLONG = '\u001d';
/** Longest word in the index of an engine, in characters. */
export const LONGEST_WORD = 200;

const [KANJI, HIRAGANA, KATAKANA] = [
  String.raw`\p{sc=Han}`,
  String.raw`\p{sc=Hiragana}`,
  String.raw`\p{sc=Katakana}ー`,
];
const WITHOUT_SPACES = `${KANJI}${HIRAGANA}${KATAKANA}`;
/** The places between two words of Japanese or Chinese: what is written in hiragana stays with the word before it. */
const BETWEEN_WORDS = new RegExp(
  [
    `(?<=[^${KANJI}])(?=[${KANJI}])`,
    `(?<=[^${KATAKANA}])(?=[${KATAKANA}])`,
    `(?<=[^${WITHOUT_SPACES}])(?=[${HIRAGANA}])`,
    `(?<=[${WITHOUT_SPACES}])(?=[^${WITHOUT_SPACES}])`,
  ].join('|'),
  'gu',
);
const IS_WITHOUT_SPACES = new RegExp(`[${WITHOUT_SPACES}]`, 'u');
const BETWEEN_PARTS = new RegExp(`[ ${MARK}${SEPARATOR}]`);
const ADDED = new RegExp(`${SEPARATOR}${OVERLONG}$|${MARK}`, 'g');

/** Returns the text as it is compared: compatible forms (NFKC) are one, and so are upper and lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Returns the folded text with its words divided. Two characters next to each other decide whether there is a mark between them. So a
 * text contains a needle exactly if the divided text contains the divided needle.
 */
export function divided(folded: string): string {
  return IS_WITHOUT_SPACES.test(folded) ? folded.replace(BETWEEN_WORDS, MARK) : folded;
}

/**
 * Returns the text with these fields as it is stored: folded, and with its words divided.
 * @param earlier other fields with their stored text: a field that is in the same place there is taken over
 */
export function storedText(
  fields: readonly string[],
  earlier?: { readonly fields: readonly string[]; readonly text: string },
): string {
  const stored = earlier?.text.split(SEPARATOR) ?? [];
  const all = fields.map((field, i) => (earlier?.fields[i] === field ? stored[i]! : divided(fold(field))));
  if (all.some(hasOverlong)) all.push(OVERLONG);
  return all.join(SEPARATOR);
}

/** Returns true if one of the words is too long. Looks for a space back from where one must be. */
function hasOverlong(field: string): boolean {
  for (let from = 0; field.length - from > LONGEST_WORD; ) {
    const latest = from + LONGEST_WORD;
    const space = field.lastIndexOf(' ', latest);
    const end = space >= from ? space : field.lastIndexOf(MARK, latest);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}

/** Returns the stored text without what was added to it for indexes. */
export function undivided(text: string): string {
  return text.replace(ADDED, '');
}

/** Returns the pattern for names that contain the folded word, with the escape character `\`. */
export function patternOf(word: string): string {
  return `%${escaped(word)}%`;
}

/** Returns the pattern for stored texts that contain the needle. */
export function textPatternOf(needle: string): string {
  return patternOf(divided(fold(needle)));
}

/**
 * Returns a pattern for each word that a text with the needle has. The words within the needle are known. Its first one may be the end
 * of a word, and its last one the beginning. The only one may be the middle of a word.
 */
export function wordPatternsOf(needle: string): readonly string[] {
  const words = divided(fold(needle)).split(BETWEEN_PARTS);
  return words.flatMap((word, i) =>
    word === '' ? [] : `${i === 0 ? '%' : ''}${escaped(word)}${i === words.length - 1 ? '%' : ''}`,
  );
}

/** Returns true if a text contains the needle only within a word. */
export function isWithinWord(needle: string): boolean {
  return !BETWEEN_PARTS.test(divided(fold(needle)));
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
