import { yieldToEventLoop } from '#kernel';
import { type CellValue, type SheetContent, xlsxPieces } from '#spreadsheet';
import type { OwnSheet, OwnValue } from './out.js';

/** Widths of columns in characters. */
const WIDTH = { least: 12, most: 48 };
/** The first day whose number Excel counts right. */
const FIRST_DAY = '1900-03-01';

/** Returns the sheets as a file in XLSX. The same sheets give the same bytes. */
export async function ownFile(sheets: readonly OwnSheet[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const piece of xlsxPieces({ title: 'Regesta', language: 'en', sheets: sheets.map(contentOf) })) {
    pieces.push(piece);
    await yieldToEventLoop();
  }
  return Buffer.concat(pieces);
}

function contentOf({ name, columns, rows }: OwnSheet): SheetContent {
  const last = { toRow: Math.max(rows.length, 1), toColumn: columns.length - 1 };
  const head = columns.map(({ heading }): CellValue => ({ type: 'TEXT', text: heading }));
  return {
    name,
    widths: columns.map(({ heading }) => Math.min(Math.max(heading.length + 4, WIDTH.least), WIDTH.most)),
    rows: [
      { cells: head, style: 'HEAD' },
      ...rows.map((row) => ({ cells: row.map((value, i) => cellOf(value, columns[i]?.isDate ?? false)) })),
    ],
    frozenRows: 1,
    filter: { fromRow: 0, fromColumn: 0, ...last },
    lists: columns.flatMap(({ choices }, column) =>
      choices ? [{ choices, fromRow: 1, toRow: last.toRow, fromColumn: column, toColumn: column }] : [],
    ),
  };
}

function cellOf(value: OwnValue, isDate: boolean): CellValue {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { type: 'NUMBER', number: value };
  const text = String(value);
  return isDate && text >= FIRST_DAY && /^\d{4}-\d\d-\d\d$/.test(text)
    ? { type: 'DATE', date: text }
    : { type: 'TEXT', text };
}
