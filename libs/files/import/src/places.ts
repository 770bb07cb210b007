import { columnName, type Row, type Sheet } from '#spreadsheet';
import type { CellReport, Note, Place } from './reading.js';

/** Returns the places of the cells of a row. Copies of merged cells are none. */
export function placesIn({ name }: Sheet, { cells, number }: Row): Place[] {
  return cells.flatMap((cell, column) =>
    cell && !cell.isMerged ? [{ sheet: name, cell: `${columnName(column)}${number}` }] : [],
  );
}

/** Returns the reports of a row whose cells belong to nothing that is read. */
export function outsideOf({ name }: Sheet, { cells, number }: Row, note: Note = 'OUTSIDE'): CellReport[] {
  return cells.flatMap((cell, column) =>
    cell && !cell.isMerged
      ? [
          {
            ...{ sheet: name, cell: `${columnName(column)}${number}`, heading: '', text: cell.text },
            ...({ outcome: 'NOT_READ', field: 'NOTHING', note } as const),
          },
        ]
      : [],
  );
}

/** Returns the place of a cell: its column from 0, its row from 1. */
export function placeOf({ cell }: Place): { readonly column: number; readonly row: number } {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    row: Number(row),
  };
}
