import { keysOf, yieldToEventLoop } from '#kernel';
import { sourceOf } from './data/forms.js';
import { NOTES } from './data/notes.js';
import { givenAnswers } from './given-answers.js';
import type { ImportReading } from './import.graphql.js';
import type { Part } from './import.js';
import type { FileReading } from './importing.js';
import { fieldsIn, writeMapping } from './mapping.js';
import { inRanges } from './ranges.js';
import { type CellReport, OUTCOMES, type Outcome } from './reading.js';
import { unknownValues } from './unknown.js';

/** Most cells and characters of a cell in an answer. The report has all of them. */
const SHOWN = { cells: 1_000, text: 500, unknown: 200 };

/** A reading as the API shows it, with all of its cells for the report. */
export interface PresentReading extends Omit<ImportReading, 'report'> {
  readonly all: readonly CellReport[];
}

/** Returns a reading as the API shows it. */
export async function presentReading(reading: FileReading): Promise<PresentReading> {
  const { mapping, columns, cells, parts, sheets, ignored, encoding, activities } = reading;
  const sorted = await inOrder(cells);
  const listed = inRanges(sorted, SHOWN.cells);
  const unknown = await unknownValues(cells, mapping);
  const files: ImportReading['parts'] = [];
  for (const part of parts) files.push({ effectiveOn: part.effectiveOn, file: await jsonOf(part) });
  return {
    format: mapping.format,
    mapping: writeMapping(mapping),
    source: sourceOf(mapping.format),
    sheet: mapping.sheet,
    headingRow: mapping.headingRow,
    columns: columns.map((column) => ({
      ...column,
      candidates: [...column.candidates],
      examples: [...column.examples],
    })),
    answers: givenAnswers(mapping).map((answer) => ({ ...answer, choices: [...answer.choices] })),
    days: mapping.days,
    law: mapping.law,
    unknownValues: unknown.slice(0, SHOWN.unknown).map((value) => ({ ...value, choices: [...value.choices] })),
    fields: keysOf(fieldsIn(mapping.format)),
    ignored: [...ignored],
    encoding,
    sheets: [...sheets],
    activities,
    counts: countsOf(cells),
    cells: listed.map((cell) => ({ ...cell, text: shortened(cell.text) })),
    all: sorted,
    parts: files,
  };
}

function shortened(text: string): string {
  return text.length > SHOWN.text ? `${text.slice(0, SHOWN.text)}…` : text;
}

/** Cells that are handled in one turn of the event loop. */
const AT_ONCE = 2_000;

/** Returns the cells in the order of their fates: questions first, then those that were not understood. */
export async function inOrder(cells: readonly CellReport[]): Promise<CellReport[]> {
  const groups = new Map<Outcome, CellReport[]>(OUTCOMES.map((outcome) => [outcome, []]));
  for (const [i, cell] of cells.entries()) {
    if (i % AT_ONCE === 0) await yieldToEventLoop();
    groups.get(cell.outcome)!.push(cell);
  }
  return [...groups.values()].flat();
}

/** Returns the number of cells with each fate. */
export function countsOf(cells: readonly CellReport[]): ImportReading['counts'] {
  const counts = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  for (const { outcome } of cells) counts.set(outcome, counts.get(outcome)! + 1);
  return [...counts].map(([outcome, count]) => ({ outcome, count }));
}

const COLUMNS = [
  'outcome',
  'sheet',
  'cell',
  'heading',
  'text',
  'field',
  'became',
  'note',
  'proposal',
  'activity',
  'advice',
] as const;

/** Returns the cells as CSV (RFC 4180). A text that a spreadsheet could take for a formula begins with an apostrophe. */
export async function reportOf(cells: readonly CellReport[]): Promise<string> {
  const quoted = (value = '') => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines: string[] = [COLUMNS.join(',')];
  for (const [i, cell] of cells.entries()) {
    if (i % AT_ONCE === 0) await yieldToEventLoop();
    const row = { ...cell, advice: cell.note && NOTES[cell.note] };
    lines.push(COLUMNS.map((column) => quoted(row[column])).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Returns a part as a register file in JSON. Writes one entry at a time, since writing holds the event loop. */
async function jsonOf({ effectiveOn, contents, ended }: Part): Promise<string> {
  const lists: string[] = [`"effectiveOn":${JSON.stringify(effectiveOn)}`];
  for (const [name, entries] of Object.entries(contents)) {
    const texts: string[] = [];
    for (const entry of entries) {
      await yieldToEventLoop();
      texts.push(JSON.stringify(entry));
    }
    lists.push(`${JSON.stringify(name)}:[${texts.join(',\n')}]`);
  }
  if (ended) lists.push(`"ended":${JSON.stringify(ended)}`);
  return `{${lists.join(',\n')}}`;
}
