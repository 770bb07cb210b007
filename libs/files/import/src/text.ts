import { folded as fold } from '#naming';
import { NOTHING } from './data/answers.js';
import { CLAUSES } from './data/clauses.js';
import { LEGAL_FORMS } from './data/parties.js';

/** Returns a text without case, accents, punctuation and spaces in a row, to compare it with others. */
export function folded(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const plain = fold(text);
  if (text.length <= 200) remember(foldedTexts, text, plain);
  return plain;
}

/** Texts that were folded before: sheets repeat most of their texts. */
const foldedTexts = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

/** Keeps a value for the next time. Forgets all when there are too many. */
export function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** Returns a text with full-width letters and the like as plain ones. A superscript stays one: `art. 22¹` is not `art. 221`. */
export function plainSigns(text: string): string {
  return text.replace(/\P{No}+/gu, (part) => part.normalize('NFKC'));
}

/** Returns a text in one line, as names are. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Returns true if the text says nothing: `N/A`, `néant`, `なし`, a dash. */
export function saysNothing(text: string): boolean {
  const plain = folded(text);
  return plain === '' ? !isSign(text) : NOTHING_FOLDED.has(plain);
}

/** Returns true if the text has signs alone, such as a tick: what they say depends on the question. */
export function isSign(text: string): boolean {
  return folded(text) === '' && /\p{S}/u.test(text);
}

const NOTHING_FOLDED = new Set(NOTHING.map(folded));

/** Longest part of a list that is divided at commas, and at those of Chinese and Japanese. */
const LONGEST_ITEM = 60;
const LONGEST_OF_CHARACTERS = 20;

/** A middle dot divides, except within a Catalan word: `col·laboradors`. */
const LINES = /\r?\n|[;；•‣▪]|(?<!l)·|·(?!l)/i;
/** A middle dot divides, except within a foreign name: `アマゾン・ウェブ・サービス`. */
const DOTS = /・(?![\p{Script=Katakana}ー])|(?<![\p{Script=Katakana}ー])・/u;
const OUTSIDE_BRACKETS = String.raw`(?![^(（[]*[)）\]])`;
const FORMS = LEGAL_FORMS.map((form) => form.replaceAll('.', String.raw`\.`)).join('|');
/** A comma divides, except between digits, and before a legal form: `Software, Inc.` */
const COMMAS = new RegExp(String.raw`(?:,(?!\d)|(?<!\d),)${OUTSIDE_BRACKETS}(?!\s*(?:${FORMS})\.?(?![\p{L}\d]))`, 'u');
const IDEOGRAPHIC_COMMAS = new RegExp(`[、，]${OUTSIDE_BRACKETS}`, 'u');
const ENUMERATION = new RegExp(`、${OUTSIDE_BRACKETS}`, 'u');

/** Returns the parts of a list: a line each, or divided by semicolons, bullets and dots, or by commas if all parts are short. */
export function listOf(text: string): string[] {
  const lines = linesOf(text);
  if (lines.length > 1) return lines;
  const dots = parts(text, DOTS);
  return dots.length > 1 ? dots.flatMap(itemsOf) : itemsOf(text);
}

/** Returns the parts of a text between commas, which can be names or not. */
export function betweenCommas(text: string): string[] {
  return parts(text, COMMAS).flatMap((part) => parts(part, IDEOGRAPHIC_COMMAS));
}

/** Returns the parts of a text that only a list divides: at lines, semicolons and bullets, or at the commas of a Japanese list. */
export function enumerated(text: string): string[] {
  const lines = linesOf(text);
  return lines.length > 1 ? lines : parts(text, ENUMERATION);
}

/** Returns the parts of a list of recipients, whose names can have dots: a line each, or between commas. */
export function recipientsIn(text: string): string[] {
  const lines = linesOf(text);
  return lines.length > 1 ? lines : itemsOf(text);
}

/** An end of a Japanese clause, or a beginning of one in other languages: a list has names alone. */
const CLAUSE = new RegExp(
  `(?:[たてるはをがに]|場合|限り)$|^(?:${CLAUSES.map((words) => words.replaceAll('.', String.raw`\.\s?`)).join('|')})(?=[\\s:]+\\S)`,
  'iu',
);

function itemsOf(text: string): string[] {
  for (const [commas, longest] of [
    [IDEOGRAPHIC_COMMAS, LONGEST_OF_CHARACTERS],
    [COMMAS, LONGEST_ITEM],
  ] as const) {
    const items = parts(text, commas);
    if (items.length > 1 && items.every((item) => item.length <= longest && !CLAUSE.test(item))) return items;
  }
  return linesOf(text);
}

/** Returns the parts of a text that is divided only at line breaks, semicolons and bullets. */
export function linesOf(text: string): string[] {
  return parts(text, LINES);
}

/** Signs before an item. A minus before a number is a part of it. */
const BULLET = /^(?:\s|[–—*・-](?=[\s\p{L}–—*・-]))+(?=\S)/u;

function parts(text: string, divider: RegExp): string[] {
  const found = new Map<string, string>();
  for (const part of text.split(divider)) {
    const clean = part.replace(BULLET, '').trim();
    if (clean !== '' && !saysNothing(clean) && !found.has(folded(clean))) found.set(folded(clean), clean);
  }
  return [...found.values()];
}
