import type { GraphQLSchema } from 'graphql';
import { type Cell, columnName, type Row, type Sheet, type Workbook } from '#spreadsheet';
import { accounted } from '../account.js';
import type { Reading } from '../import.js';
import { outsideOf, placesIn } from '../places.js';
import type { CellReport, Place } from '../reading.js';
import { listIn } from './list-cell.js';
import { LONG_TEXTS, whole } from './long-texts.js';
import { INDEX, type OwnColumn, type OwnShape, shapesOf } from './shape.js';

type Fields = Record<string, unknown>;

/** Returns true for our own workbook. */
export function isOwn({ sheets }: Workbook): boolean {
  const [first] = sheets.find(({ name }) => name === INDEX)?.rows ?? [];
  return first?.cells[0]?.text === 'sheet' && first.cells[1]?.text === 'list';
}

/**
 * Reads our own workbook. A thing of a sheet is whole: a cell that was emptied clears its field, and rows that were deleted
 * are removed. Things whose row was deleted stay as they are.
 */
export async function readOwn(workbook: Workbook, schema: GraphQLSchema, effectiveOn: string): Promise<Reading> {
  const index = workbook.sheets.find(({ name }) => name === INDEX)!;
  const names = new Map(index.rows.slice(1).map(({ cells }) => [cells[1]?.text, cells[0]?.text]));
  const cells: CellReport[] = [];
  const labels: Place[] = workbook.sheets
    .filter(namesOnly)
    .flatMap((sheet) => sheet.rows.flatMap((row) => placesIn(sheet, row)));
  const longTexts = longTextsOf(workbook);
  const read = new Set<string>([INDEX, LONG_TEXTS]);
  const contents: Record<string, (Fields & { readonly key: string })[]> = {};
  const sheetOf = ({ path }: OwnShape) => {
    const name = names.get(path.join('.'));
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet) read.add(sheet.name);
    return sheet;
  };
  for (const shape of shapesOf(schema)) {
    const entries = entriesOf(shape, sheetOf, { cells, labels }, longTexts).get('') ?? [];
    if (entries.length > 0) contents[shape.path[0]!] = entries as (Fields & { readonly key: string })[];
  }
  const activities = contents.processingActivities?.length ?? 0;
  return {
    mapping: { format: 'REGESTA', columns: [], values: [], law: 'EU' },
    columns: [],
    sheets: workbook.sheets.map(({ name, isHidden, rows }) => {
      return { name, isHidden, isRead: isHidden || read.has(name), rows: rows.length }; // hidden: lists of choices
    }),
    cells: await accounted(workbook, [...cells, ...reportsOfLongTexts(workbook)], labels),
    parts: Object.keys(contents).length > 0 ? [{ effectiveOn, contents }] : [],
    activities,
  };
}

/** Returns true for sheets that name others, or list choices. */
const namesOnly = ({ name, isHidden }: Sheet) => isHidden || name === INDEX;

/** Reports the parts of long texts. Each is taken into the field that names it. */
function reportsOfLongTexts({ sheets }: Workbook): CellReport[] {
  const sheet = sheets.find(({ name, isHidden }) => name === LONG_TEXTS && !isHidden);
  const cells = sheet?.rows.flatMap((row) => outsideOf(sheet, row)) ?? [];
  return cells.map((cell) => ({ ...cell, outcome: 'TEXT', field: 'DESCRIPTION', note: undefined }));
}

/** The reports on cells so far, and the places of headings. */
interface Reports {
  readonly cells: CellReport[];
  readonly labels: Place[];
}

/** Returns the entries of a sheet with the lists below them, by the names of the rows above. */
function entriesOf(
  shape: OwnShape,
  sheetOf: (shape: OwnShape) => Sheet | undefined,
  reports: Reports,
  longTexts: ReadonlyMap<string, string>,
): Map<string, Fields[]> {
  const groups = new Map<string, Fields[]>();
  const sheet = sheetOf(shape);
  if (!sheet) return groups;
  const [heads, ...rows] = sheet.rows;
  const places = shape.columns.map((column) => [column, placeOf(heads, column.heading)] as const);
  const above = shape.above.map((heading) => placeOf(heads, `in ${heading}`));
  const known = new Set([...above, ...places.map(([, place]) => place)]);
  const below = shape.below.map(
    (child) => [child, entriesOf(child, sheetOf, reports, longTexts), sheetOf(child)] as const,
  );
  const { cells, labels } = reports;
  if (heads) labels.push(...placesIn(sheet, heads));
  for (const row of rows) {
    for (const place of above)
      if (place >= 0) labels.push({ sheet: sheet.name, cell: `${columnName(place)}${row.number}` });
    const names = above.map((place) => row.cells[place]?.text ?? '');
    const group = names.join('\n');
    const entry = entryOf(shape, row, places, sheet.name, cells, longTexts);
    const entries = groups.get(group) ?? [];
    if (entries.push(entry) === 1) groups.set(group, entries);
    const name = String((shape.keyField && entry[shape.keyField]) ?? `#${entries.length}`);
    for (const [child, children, isThere] of below) {
      const list = children.get([...names, name].join('\n'));
      if (list || (isThere && shape.above.length === 0)) entry[child.path.at(-1)!] = list ?? [];
    }
    for (const [place, cell] of row.cells.entries())
      if (cell && !known.has(place)) cells.push(report(sheet.name, row, place, cell, heads?.cells[place]?.text ?? ''));
  }
  return groups;
}

function longTextsOf({ sheets }: Workbook): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { cells } of sheets.find(({ name }) => name === LONG_TEXTS)?.rows.slice(1) ?? []) {
    const [number, part] = cells;
    if (number && part) texts.set(number.text, (texts.get(number.text) ?? '') + part.text);
  }
  return texts;
}

function placeOf(heads: Row | undefined, heading: string): number {
  return heads?.cells.findIndex((cell) => cell?.text.trim() === heading) ?? -1;
}

function entryOf(
  { above }: OwnShape,
  row: Row,
  places: readonly (readonly [OwnColumn, number])[],
  sheet: string,
  cells: CellReport[],
  longTexts: ReadonlyMap<string, string>,
): Fields {
  const entry: Fields = {};
  for (const [column, place] of places) {
    const cell = row.cells[place];
    const isThing = above.length === 0;
    if (!cell) {
      // An emptied cell of a thing clears its field.
      if (isThing && place >= 0 && column.path.length === 1 && !(column.path[0]! in entry))
        entry[column.path[0]!] = column.isList ? [] : null;
      continue;
    }
    cells.push({
      ...report(sheet, row, place, cell, column.heading),
      outcome: cell.type === 'TEXT' ? 'TEXT' : 'VALUE',
      note: undefined,
    });
    set(entry, column.path, valueOfCell({ ...cell, text: whole(cell.text, longTexts) }, column));
  }
  return entry;
}

function report(sheet: string, { number }: Row, place: number, { text }: Cell, heading: string): CellReport {
  return {
    ...{ sheet, cell: `${columnName(place)}${number}`, heading, text },
    ...({ outcome: 'NOT_READ', field: 'DESCRIPTION', note: 'OUTSIDE' } as const),
  };
}

function set(entry: Fields, path: readonly string[], value: unknown): void {
  let object = entry;
  for (const name of path.slice(0, -1)) {
    object[name] ??= {};
    object = object[name] as Fields;
  }
  object[path.at(-1)!] = value;
}

/** Returns the value of a cell as the field needs it. A date is a text in ISO 8601. */
function valueOfCell({ type, text }: Cell, { type: wanted, isList }: OwnColumn): unknown {
  if (isList) return listIn(text).map((value) => (wanted === 'Int' ? numberOr(value) : value));
  if (wanted === 'Boolean')
    return type === 'BOOLEAN' || /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  if (wanted === 'Int' || wanted === 'Float') return numberOr(text);
  return wanted === 'Date' && type === 'DATE' ? text.slice(0, 10) : text;
}

function numberOr(text: string): number | string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
