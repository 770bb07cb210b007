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
