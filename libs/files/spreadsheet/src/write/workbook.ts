// A workbook as data. `xlsx.ts` turns it into a file.

/** The content of a cell. A text stays a text, also if it begins as a formula does. Undefined is an empty cell. */
export type CellValue =
  | { readonly type: 'TEXT'; readonly text: string }
  | { readonly type: 'NUMBER'; readonly number: number }
  /** An ISO 8601 calendar date. */
  | { readonly type: 'DATE'; readonly date: string }
  | undefined;

/** The look of a cell: of the head of a table, a heading of a section, the name of a fact, or content. */
export type CellStyle = 'HEAD' | 'HEADING' | 'LABEL' | 'CONTENT';

/** A row of cells, all in one style, or each in its own. */
export interface SheetRow {
  readonly cells: readonly CellValue[];
  /** The style of all cells; by default CONTENT. */
  readonly style?: CellStyle;
  /** The style of the first cell, if it differs. */
  readonly first?: CellStyle;
  /** The height in points. Programs do not work it out from wrapped text when they open a file. */
  readonly height?: number;
}

/** A part of a sheet, by its rows and columns, counted from 0; the last ones belong to it. */
export interface SheetRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A part of a sheet whose cells offer a list of texts. */
export interface SheetList extends SheetRange {
  readonly choices: readonly string[];
}

/** A sheet. */
export interface SheetContent {
  /** The wanted name. The file has a legal and unique name near it. */
  readonly name: string;
  /** The widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** The number of rows that stay in place while the others are scrolled. */
  readonly frozenRows?: number;
  /** The table that can be filtered, with its head. */
  readonly filter?: SheetRange;
  readonly lists?: readonly SheetList[];
  readonly print?: SheetPrint;
}

/** Texts around the rows of a sheet in print, and the parts that each page repeats. */
export interface SheetPrint {
  /** The texts at the left and the right. */
  readonly header: readonly [left: string, right: string];
  /** The text at the left, and the word before the number of the page. */
  readonly footer: readonly [left: string, page: string];
  /** The row that each page repeats, counted from 0. */
  readonly headRow?: number;
  /** The first columns, which name a row. Each page repeats them if a row needs several pages. */
  readonly headColumns?: number;
}

/** A workbook. */
export interface WorkbookContent {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly sheets: readonly SheetContent[];
}

/** The limits of Excel: rows and columns of a sheet, characters of a cell and of a name, and points of a row. */
export const XLSX_LIMITS = { rows: 1_048_576, columns: 16_384, text: 32_767, name: 31, height: 409 } as const;
