import type { Row, Sheet } from '#spreadsheet';
import { placesIn } from './places.js';
import type { Place } from './reading.js';

/** The heading of a column. */
export interface Heading {
  /** Its text after that of the heading above, if it has two rows: `Transfers: Country`. */
  readonly text: string;
  readonly own: string;
  readonly group?: string;
}

/** The head of a table: the heading of each column, and where its rows are. */
export interface Head {
  readonly headings: readonly (Heading | undefined)[];
  /** The places of its rows among those of the sheet. */
  readonly first: number;
  readonly last: number;
}

const own = ({ cells }: Row) => cells.flatMap((cell, column) => (cell && !cell.isMerged ? [column] : []));

/** Returns the head of a table at the row with headings, with the second row of it above or below. */
export function headOf({ rows }: Sheet, index: number): Head {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (row && above && isAbove(above, row)) return { headings: both(above, row), first: index - 1, last: index };
  if (row && below && isAbove(row, below)) return { headings: both(row, below), first: index, last: index + 1 };
  const headings = row?.cells.map((cell) => (cell && !cell.isMerged ? single(cell.text) : undefined)) ?? [];
  return { headings, first: Math.max(index, 0), last: Math.max(index, -1) };
}

/** Returns the places of the cells of a head. */
export function placesOf(sheet: Sheet, { first, last }: Head): Place[] {
  return sheet.rows.slice(first, last + 1).flatMap((row) => placesIn(sheet, row));
}

/** Returns true if every heading of the lower row is under a merged one, and another of the upper row has none under it. */
function isAbove(upper: Row, lower: Row): boolean {
  const columns = own(lower);
  const isOfGroup = (column: number) => isAcross(upper, column) || isAcross(upper, column + 1);
  return (
    lower.number === upper.number + 1 &&
    columns.length > 1 &&
    columns.every(isOfGroup) &&
    own(upper).some((column) => !columns.includes(column) && !isOfGroup(column))
  );
}

/** Returns true if the cell is a copy of one to the left. */
const isAcross = ({ cells }: Row, column: number) => cells[column]?.isMerged === true && !cells[column]!.isBelow;

const single = (text: string): Heading => ({ text, own: text });

function both(upper: Row, lower: Row): (Heading | undefined)[] {
  let group: string | undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, column) => {
    const [top, under] = [upper.cells[column], lower.cells[column]];
    if (!isAcross(upper, column)) group = top?.text;
    if (under && !under.isMerged)
      return group === undefined ? single(under.text) : { text: `${group}: ${under.text}`, own: under.text, group };
    return top && !isAcross(upper, column) ? single(top.text) : undefined;
  });
}
