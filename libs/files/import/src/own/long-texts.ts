import { XLSX_LIMITS } from '#spreadsheet';

/** The sheet with the texts that are too long for a cell. */
export const LONG_TEXTS = 'Long texts';
/** Characters in one cell: each has at most two UTF-16 units. */
const PART = Math.floor(XLSX_LIMITS.text / 2);
const NAMED = /^@+long:\d+$/;

/** Keeps texts that are too long for a cell of Excel on a sheet of their own, in several cells. */
export class LongTexts {
  /** Number, part of the text, in order. */
  readonly rows: [string, string][] = [];
  private count = 0;

  /** Returns the text, or the number of its place on the sheet. A text that looks like such a number is marked. */
  short(text: string): string {
    if (NAMED.test(text)) return `@${text}`;
    if (text.length <= XLSX_LIMITS.text) return text;
    this.count += 1;
    const characters = [...text]; // whole ones: a file cannot hold half of one
    for (let start = 0; start < characters.length; start += PART)
      this.rows.push([`@long:${this.count}`, characters.slice(start, start + PART).join('')]);
    return `@long:${this.count}`;
  }
}

/** Returns the text that a cell names, or the text of the cell. */
export function whole(text: string, longTexts: ReadonlyMap<string, string>): string {
  return NAMED.test(text) ? (longTexts.get(text) ?? text.slice(1)) : text;
}
