import { columnName } from '../read/workbook.js';
import { wellFormed } from './well-formed.js';

/** Characters that XML 1.0 cannot hold, and CR, which readers of XML turn into LF. Excel writes them as `_x000D_`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to write in another way
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** A text that looks like such a code and is none. */
const LIKE_A_CODE = /_(?=x[0-9a-fA-F]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the text as content of a cell or of an attribute, with the codes of Excel for what XML cannot hold. */
export function escaped(text: string): string {
  return wellFormed(text)
    .replace(LIKE_A_CODE, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Returns the name of a cell, counted from 0: `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
