import { breathe } from '#ledger';
import type { ImportReading } from './import.graphql.js';
import type { Part } from './import.js';
import type { FileReading } from './importing.js';
import { MAPPED_FIELDS, writeMapping } from './mapping.js';
import { type CellReport, OUTCOMES } from './reading.js';

/** Most cells and characters of a cell in an answer. The report has all of them. */
const SHOWN = { cells: 1_000, text: 500 };

/** Returns a reading as the API shows it. */
export async function presentReading(reading: FileReading): Promise<ImportReading> {
  const { mapping, cells, parts, sheets, ignored, activities } = reading;
  const sorted = inOrder(cells);
  const files: ImportReading['parts'] = [];
  for (const part of parts) files.push({ effectiveOn: part.effectiveOn, file: await jsonOf(part) });
  return {
    format: mapping.format,
    mapping: writeMapping(mapping),
    columns: [...mapping.columns],
    fields: [...MAPPED_FIELDS],
    ignored: [...ignored],
    sheets: [...sheets],
    activities,
    counts: countsOf(cells),
    cells: sorted.slice(0, SHOWN.cells).map((cell) => ({ ...cell, text: shortened(cell.text) })),
    report: reportOf(sorted),
    parts: files,
  };
}

function shortened(text: string): string {
  return text.length > SHOWN.text ? `${text.slice(0, SHOWN.text)}…` : text;
}

/** Returns the cells in the order of their fates, those that were not understood first. */
export function inOrder(cells: readonly CellReport[]): CellReport[] {
  return OUTCOMES.flatMap((outcome) => cells.filter((cell) => cell.outcome === outcome));
}

/** Returns the number of cells with each fate. */
export function countsOf(cells: readonly CellReport[]): ImportReading['counts'] {
  return OUTCOMES.map((outcome) => ({ outcome, count: cells.filter((cell) => cell.outcome === outcome).length }));
}

/** Returns the cells as CSV (RFC 4180). A text that a spreadsheet could take for a formula begins with an apostrophe. */
export function reportOf(cells: readonly CellReport[]): string {
  const columns = ['outcome', 'sheet', 'cell', 'heading', 'text', 'field', 'became', 'note', 'activity'] as const;
  const quoted = (value = '') => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = cells.map((cell) => columns.map((column) => quoted(cell[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Returns a part as a register file in JSON. Writes one entry at a time, since writing holds the event loop. */
async function jsonOf({ effectiveOn, contents }: Part): Promise<string> {
  const lists: string[] = [`"effectiveOn":${JSON.stringify(effectiveOn)}`];
  for (const [name, entries] of Object.entries(contents)) {
    const texts: string[] = [];
    for (const entry of entries) {
      await breathe();
      texts.push(JSON.stringify(entry));
    }
    lists.push(`${JSON.stringify(name)}:[${texts.join(',\n')}]`);
  }
  return `{${lists.join(',\n')}}`;
}
