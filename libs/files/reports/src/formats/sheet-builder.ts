import type { CellValue, SheetContent, SheetList, SheetPrint, SheetRange, SheetRow } from '#spreadsheet';
import { XLSX_LIMITS } from '#spreadsheet';
import type { Column, Report, Section, Table, Value, ValueType } from '../model/report.js';
import { type FrontLine, stateOf, textOf } from './front.js';

/** Most rows above a table that stay in place with its head; more would leave no room for the table. */
const MOST_FROZEN = 8;
/** The least and the greatest width of a column in characters; the greatest for a share of 1. */
const WIDTH = { least: 10, greatest: 32 } as const;
/** Rows that decide on the widths of the columns of a table. */
const MEASURED = 200;
/** The first date that all programs count alike. */
const FIRST_DATE = '1900-03-01';
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Builds a sheet of a report: headings, facts and tables under each other. */
export class SheetBuilder {
  private readonly rows: SheetRow[] = [];
  private readonly widths: number[] = [];
  private readonly lists: SheetList[] = [];
  private readonly tables: SheetRange[] = [];

  private readonly words: Report['words'];
  private namedBy = 0;

  constructor(private readonly report: Report) {
    this.words = report.words;
  }

  /** Returns the sheet. If it has one table, this table can be filtered, and its head stays in place. */
  sheet(name: string): SheetContent {
    const [table] = this.tables;
    const filter = this.tables.length === 1 ? table : undefined;
    return {
      name,
      rows: this.rows.map((row) => (row.style === 'HEADING' ? row : { ...row, height: heightOf(row, this.widths) })),
      widths: this.widths,
      lists: this.lists,
      ...(filter && { filter }),
      ...(filter && filter.fromRow < MOST_FROZEN && { frozenRows: filter.fromRow + 1 }),
      print: this.print(filter),
    };
  }

  private print(table?: SheetRange): SheetPrint {
    const { cover, title, words, issue } = this.report;
    return {
      header: [[cover.organisation, title].filter(Boolean).join(' · '), issue ? issue.number : words.draft],
      footer: [issue ? stateOf(this.report) : words.notIssued, words.page],
      ...(table && { headRow: table.fromRow, headColumns: this.namedBy }),
    };
  }

  /** Adds a section with its blocks, followed by the sections within it. */
  section({ heading, blocks, sections = [] }: Section): void {
    this.heading(heading);
    for (const block of blocks) {
      if (block.type === 'FACTS') this.facts(block.facts);
      else if (block.type === 'NOTE') this.note(block.paragraphs);
      else this.table(block);
    }
    for (const section of sections) this.section(section);
  }

  /** Adds a heading, after an empty row unless it is the first. */
  heading(text: string): void {
    if (this.rows.length > 0) this.rows.push({ cells: [] });
    this.rows.push({ cells: [{ type: 'TEXT', text }], style: 'HEADING' });
  }

  /** Adds a row for each fact: its heading and its value. */
  facts(facts: readonly FrontLine[]): void {
    for (const { heading, type, value } of facts) {
      this.add([{ type: 'TEXT', text: heading }, this.cell(type, value)], { first: 'LABEL' });
      this.widen(0, heading, 1);
      this.widen(1, textOf(value, this.words), 2);
    }
  }

  private note(paragraphs: readonly string[]): void {
    for (const text of paragraphs) this.add([{ type: 'TEXT', text }]);
    this.widen(0, paragraphs[0], 2);
  }

  private table({ columns, rows, empty, nameColumn }: Table): void {
    const fromRow = this.rows.length;
    this.namedBy =
      Math.max(
        0,
        columns.findIndex(({ key }) => key === nameColumn),
      ) + 1;
    this.rows.push({ cells: columns.map(({ heading }) => ({ type: 'TEXT', text: heading })), style: 'HEAD' });
    for (const [i, { heading, width }] of columns.entries()) this.widen(i, heading, (width ?? 1) * 0.6);
    for (const [number, row] of rows.entries()) {
      this.add(columns.map(({ key, type }) => this.cell(type, row[key])));
      if (number < MEASURED)
        for (const [i, { key, width }] of columns.entries()) this.widen(i, textOf(row[key], this.words), width ?? 1);
    }
    if (rows.length === 0 && empty !== '') this.rows.push({ cells: [{ type: 'TEXT', text: empty }] });
    const range = { fromRow, toRow: this.rows.length - 1, fromColumn: 0, toColumn: columns.length - 1 };
    this.tables.push(range);
    if (rows.length > 0) this.lists.push(...columns.flatMap((column, i) => this.listOf(column, i, range)));
  }

  private listOf({ type, choices }: Column, column: number, { fromRow, toRow }: SheetRange): SheetList[] {
    const offered = choices ?? (type === 'YES_NO' ? [this.words.yes, this.words.no] : []);
    if (offered.length === 0) return [];
    return [{ fromRow: fromRow + 1, toRow, fromColumn: column, toColumn: column, choices: offered }];
  }

  /** Adds a row. A text that is too long for a cell goes on in the cells below it. */
  private add(cells: readonly CellValue[], styles: Omit<SheetRow, 'cells'> = {}): void {
    if (cells.every((cell) => cell?.type !== 'TEXT' || cell.text.length <= XLSX_LIMITS.text)) {
      this.rows.push({ cells, ...styles });
      return;
    }
    const columns = cells.map((cell) => (cell?.type === 'TEXT' ? partsOf(cell.text) : [cell]));
    for (let part = 0; part < Math.max(...columns.map(({ length }) => length)); part += 1)
      this.rows.push({ cells: columns.map((column) => column[part]), ...styles });
  }

  private cell(type: ValueType, value: Value): CellValue {
    if (type === 'DATE' && typeof value === 'string' && DATE.test(value) && value >= FIRST_DATE)
      return { type: 'DATE', date: value };
    if (typeof value === 'number') return { type: 'NUMBER', number: value };
    const text = textOf(value, this.words);
    return text === undefined ? undefined : { type: 'TEXT', text };
  }

  private widen(column: number, text: string | undefined, share: number): void {
    const longest = Math.max(...(text ?? '').split('\n', 20).map(widthOf));
    const width = Math.min(Math.max(longest + 2, WIDTH.least), Math.ceil(WIDTH.greatest * share));
    this.widths[column] = Math.max(this.widths[column] ?? WIDTH.least, width);
  }
}

/** The height of a line in points. */
const LINE = 15;

/** Returns the height that the wrapped texts of the row need. */
function heightOf({ cells }: SheetRow, widths: readonly number[]): number {
  let lines = 1;
  for (const [i, cell] of cells.entries())
    if (cell?.type === 'TEXT') lines = Math.max(lines, linesOf(cell.text, (widths[i] ?? WIDTH.least) - 1));
  return Math.min(lines * LINE, XLSX_LIMITS.height);
}

/** Returns the number of lines of a text in a column of the width. A word that does not fit goes to the next line. */
function linesOf(text: string, width: number): number {
  if (text.length < width / 2 && !text.includes('\n')) return 1;
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil((widthOf(line) * 1.1) / width));
  return lines;
}

/** Returns the width of a line in characters. Those of East Asia are twice as wide. */
function widthOf(line: string): number {
  return /[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(line) ? line.length * 2 : line.length;
}

function partsOf(text: string): CellValue[] {
  const parts: CellValue[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + XLSX_LIMITS.text, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    parts.push({ type: 'TEXT', text: text.slice(start, end) });
    start = end;
  }
  return parts;
}
