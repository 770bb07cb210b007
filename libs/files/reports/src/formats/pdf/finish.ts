import { createHash } from 'node:crypto';
import { writeSearchText } from './search-text.js';

const OLD_IDS = /\/ID \[\(([A-Za-z0-9+/]{22}==)\) \(([A-Za-z0-9+/]{22}==)\)\]/;
const ROW_START = /^<<\s+(?:\/Type \/StructElem\s+)?\/S \/TR\s/;
const FIRST_CELL = /\/K \[(\d+) 0 R/;
const DATA_CELL = /^(<<\s+(?:\/Type \/StructElem\s+)?)\/S \/TD(\s)/;
const HEADERS = /\/Headers \[[^\]]*\]/;
const ROW_SCOPE = '/Scope /Row';
/** The default of the entry. It is left out: some readers take it for an error where it is written. */
const NO_SUSPECTS = /\/Suspects false/;

/**
 * Writes into a PDF what the compiler has no option for, without a change of its length. It is an id that derives from the
 * inputs, the heads of rows (ISO 14289-1, section 7.5), and the text of each glyph. It leaves out a superfluous entry. The head of
 * a row is its first cell.
 *
 * @throws Error if the file is not written the way that this compiler writes.
 */
export function finish(pdf: Buffer, input: string): Buffer {
  const text = pdf.toString('latin1');
  writeId(pdf, text, input);
  const suspects = NO_SUSPECTS.exec(text);
  if (suspects) pdf.fill(' ', suspects.index, suspects.index + suspects[0].length);
  const offsets = objectOffsets(text);
  writeSearchText(pdf, text, offsets);
  for (const start of offsets.values()) {
    const row = objectAt(text, start, ROW_START);
    const cell = row && FIRST_CELL.exec(row)?.[1];
    if (cell) writeRowHead(pdf, text, offsets.get(Number(cell))!);
  }
  return pdf;
}

function writeId(pdf: Buffer, text: string, input: string): void {
  const old = OLD_IDS.exec(text);
  if (!old) throw new Error('The file has no id.');
  const id = createHash('sha256').update(input).digest().subarray(0, 16).toString('base64');
  for (const part of new Set(old.slice(1)))
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) pdf.write(id, at, 'latin1');
}

function writeRowHead(pdf: Buffer, text: string, start: number): void {
  const cell = objectAt(text, start, DATA_CELL);
  const tag = cell && DATA_CELL.exec(cell);
  const headers = cell && HEADERS.exec(cell);
  if (!tag || !headers) return;
  pdf.write('/S /TH', start + tag[1]!.length, 'latin1');
  pdf.write(ROW_SCOPE.padEnd(headers[0].length), start + headers.index, 'latin1');
}

/** Returns the text of an object that begins so. Only short objects are read: those of tags have no streams. */
function objectAt(text: string, start: number, beginning: RegExp): string | undefined {
  if (!beginning.test(text.slice(start, start + 60))) return undefined;
  return text.slice(start, text.indexOf('endobj', start));
}

/** Offsets of what follows `N 0 obj`, by the number of the object, from the table of cross references. */
function objectOffsets(text: string): Map<number, number> {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [head, count] = /^xref\s+0 (\d+)\s+/.exec(text.slice(table, table + 40)) ?? [];
  if (!head) throw new Error('The file has no table of cross references.');
  const offsets = new Map<number, number>();
  for (let number = 1; number < Number(count); number++) {
    const entry = text.slice(table + head.length + number * 20, table + head.length + number * 20 + 18);
    if (!entry.endsWith('n')) continue;
    const start = Number(entry.slice(0, 10));
    offsets.set(number, start + `${number} 0 obj\n`.length);
  }
  return offsets;
}
