/** A cell as it was read. `text` is the value as text: a date in ISO 8601, a number with a point. */
export interface Cell {
  readonly type: 'TEXT' | 'NUMBER' | 'DATE' | 'DURATION' | 'BOOLEAN' | 'ERROR' | 'NO_VALUE';
  readonly text: string;
  /** True if a formula made the value. It was read as stored, and not calculated. NO_VALUE: nothing was stored. */
  readonly isFormula?: true;
  /** True for a copy: the value belongs to the first cell of the merged area. */
  readonly isMerged?: true;
  /** True for a copy below the first cell, in its column. */
  readonly isBelow?: true;
}

/** A row with at least one value. A place without a value is undefined. */
export interface Row {
  /** Its number, from 1. */
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A comment on a cell, which can be empty. */
export interface CellComment {
  /** The address of the cell, such as `B12`. */
  readonly cell: string;
  readonly text: string;
}

/** A sheet with its rows in order. Empty rows are left out. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly Row[];
  readonly comments?: readonly CellComment[];
}

/** Parts of a file that are not read, so that a reader of the result knows. COMMENTS are those of no cell. */
export type Ignored = 'MACROS' | 'EXTERNAL_LINKS' | 'COMMENTS' | 'LARGE_MERGED_AREA' | 'NO_SUCH_DAY';

/** The content of a spreadsheet file, without any formatting. */
export interface Workbook {
  readonly format: 'XLSX' | 'ODS' | 'CSV';
  /** The encoding of a CSV file, by its name in the Encoding Standard. */
  readonly encoding?: string;
  readonly sheets: readonly Sheet[];
  readonly ignored: readonly Ignored[];
}

/** Codes of files that are not read. */
type SpreadsheetFault =
  | 'NO_SPREADSHEET'
  | 'OLD_OR_LOCKED'
  | 'LOCKED'
  | 'DAMAGED'
  | 'TOO_LARGE'
  | 'FORBIDDEN_CONTENT'
  | 'ENCODING';

/** Reports that a file is not read, with what to do. */
export class UnreadableSpreadsheet extends Error {
  override readonly name = 'UnreadableSpreadsheet';
  constructor(
    readonly fault: SpreadsheetFault,
    message: string,
  ) {
    super(message);
  }
}

const MiB = 1024 * 1024;

/** Most of everything in a file. A record of 10,000 activities with 30 columns has a third of it. */
export const MOST = {
  /** Bytes of the file. */
  file: 16 * MiB,
  /** Entries of an archive, and their bytes after inflating, together and for one. */
  entries: 5_000,
  inflated: 384 * MiB,
  entry: 128 * MiB,
  /** Bytes of one part that a byte of the file may become, beyond the first MiB. */
  ratio: 500,
  sheets: 1_000,
  columns: 1_000,
  /** Places up to the last value of each row, together. */
  cells: 1_000_000,
  /** Characters of one cell, and of all. */
  text: 100_000,
  texts: 64 * MiB,
  /** Levels of elements in a part, and separators in one line of a CSV file. */
  levels: 100,
  separators: 100_000,
  /** Places of one merged area that get its value. */
  merged: 10_000,
} as const;

/** Returns the name of a column by its place (from 0): `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
