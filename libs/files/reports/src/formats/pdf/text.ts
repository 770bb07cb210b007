/** Characters that change how others are drawn and have no shape of their own. */
const SHAPELESS = /^[\p{Default_Ignorable_Code_Point}\n]$/u;

const ZERO_WIDTH_SPACE = '\u200b';
const PUNCTUATION = /^[-/_.,;:@&?=+|\\]$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Returns the text without what no font can draw: tabs are spaces, ends of lines are LF, and halves of pairs are U+FFFD. */
export function cleaned(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ');
}

/** Adds the code points of a cleaned text that need a glyph. */
export function addCharacters(characters: Set<number>, text: string): void {
  for (const character of text) if (!SHAPELESS.test(character)) characters.add(character.codePointAt(0)!);
}

/** Returns the text with the number of each character that no font has in its place, such as [U+1F600]. Nothing is left out. */
export function withoutMissing(text: string, missing: ReadonlySet<number>): string {
  if (missing.size === 0) return text;
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0)!;
    return missing.has(codePoint) ? `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]` : character;
  }).join('');
}

/** Words of scripts that separate them by spaces. Lines of the others break between characters, or by a dictionary. */
const WORD =
  /[^\s\u200b\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

/** The width of characters as a part of the size of the letters, rather more than less. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[mwMW@%\p{Extended_Pictographic}]/u, 0.95],
  [/[\p{Lu}_&+=<>#~]/u, 0.72],
  [/[ijltfrI.,:;'|!()[\]/\\-]/u, 0.42],
  [/[\p{sc=Latn}\p{N}]/u, 0.58],
];
const OTHER_WIDTH = 0.72;
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;
  widths.set(character, width);
  return width;
}

/** Returns the width of a text on one line, in the size of its letters. It is an estimate, rather wider than it is. */
export function estimatedWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** No word narrower than this is ever broken, in the size of the letters. */
const NARROW = 4;

/**
 * Returns the text with places at which words that are wider than a line may break. They are behind punctuation, and
 * then wherever a line is full. A place has no width and no hyphen: an address stays as it is.
 *
 * @param line The width of a line in the size of the letters.
 */
export function breakable(text: string, line: number): string {
  const widest = Math.max(NARROW, line);
  if (text.length <= widest) return text;
  return text.replace(WORD, (word) =>
    word.length <= widest || estimatedWidth(word) <= widest ? word : brokenWord(word, widest),
  );
}

function brokenWord(word: string, widest: number): string {
  let width = 0;
  return Array.from(segmenter.segment(word), ({ segment }) => {
    const next = estimatedWidth(segment);
    const isFull = width > 0 && width + next > widest;
    width = isFull ? next : width + next;
    const before = isFull ? ZERO_WIDTH_SPACE : '';
    if (width < widest / 4 || !PUNCTUATION.test(segment)) return before + segment;
    width = 0;
    return before + segment + ZERO_WIDTH_SPACE;
  }).join('');
}

/** Returns a text on one line, shortened with an ellipsis where it is wider than the line. */
export function shortened(text: string, line: number): string {
  const plain = text.replace(/\s+/g, ' ');
  if (estimatedWidth(plain) <= line) return plain;
  let width = 1;
  let result = '';
  for (const { segment } of segmenter.segment(plain)) {
    width += estimatedWidth(segment);
    if (width > line) break;
    result += segment;
  }
  return `${result.trimEnd()}…`;
}
