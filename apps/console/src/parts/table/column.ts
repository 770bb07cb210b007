import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Content of the cell; null where it has nothing to say. */
  cell(row: Row): ReactNode;
  /** The name in the address of the sort by this column; absent: it does not sort. */
  readonly sort?: string;
  /** Least width in pixels. */
  readonly width?: number;
  readonly isNumber?: boolean;
  /** The column that names the row: always shown, and first on a narrow screen. */
  readonly isLead?: boolean;
  /** Shown only if it is chosen. */
  readonly isExtra?: boolean;
}
