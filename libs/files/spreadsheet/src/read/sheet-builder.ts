import { withoutUnseen } from '#kernel';
import {
  type Cell,
  type CellComment,
  columnName,
  type Ignored,
  MOST,
  type Row,
  type Sheet,
  UnreadableSpreadsheet,
} from './workbook.js';

/** A merged area by its first and last places, from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Counts what all sheets of a file have together. */
export class Budget {
  private cells = 0;
  private texts = 0;
  readonly ignored = new Set<Ignored>();

  /** @throws {UnreadableSpreadsheet} TOO_LARGE beyond {@link MOST} */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST.cells)
      throw tooLarge(`The file has more than ${MOST.cells} cells. Split it, or delete what is not needed.`);
  }

  /** @throws {UnreadableSpreadsheet} TOO_LARGE beyond {@link MOST} */
  takeText(length: number): void {
    this.texts += length;
    if (length > MOST.text)
      throw tooLarge(`A cell has more than ${MOST.text} characters. Shorten it, or put the text elsewhere.`);
    if (this.texts > MOST.texts) throw tooLarge(`The file has more than ${MOST.texts} characters. Split it.`);
  }
}

/** Collects the cells of a sheet. An empty place costs nothing, however often it is repeated. */
export class SheetBuilder {
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private readonly areas: Area[] = [];
  private readonly comments: CellComment[] = [];
  private readonly name: string;

  constructor(
    name: string,
    private readonly isHidden: boolean,
    private readonly budget: Budget,
  ) {
    this.name = nameOf(name);
  }

  /** Sets a cell by its row and column, from 0. Its text loses what no text of the register may have. */
  set(row: number, column: number, given: Cell): void {
    const cell = { ...given, text: withoutUnseen(given.text, false) };
    if (column >= MOST.columns)
      throw tooLarge(
        `Sheet ${this.name} has a value in column ${columnName(column)}. It can have at most ${MOST.columns} columns.`,
      );
    const cells = this.rows.get(row) ?? [];
    if (cells.length === 0) this.rows.set(row, cells);
    if (column >= cells.length) this.budget.takeCells(column + 1 - cells.length);
    this.budget.takeText(cell.text.length);
    while (cells.length < column) cells.push(undefined); // no holes: they make arrays slow
    cells[column] = cell;
  }

  /** Adds a comment on a cell, by its row and column from 0. */
  comment(row: number, column: number, given: string): void {
    const text = withoutUnseen(given, false).trim();
    if (text === '' || column >= MOST.columns) return;
    this.budget.takeCells(1);
    this.budget.takeText(text.length);
    this.comments.push({ cell: `${columnName(column)}${row + 1}`, text });
  }

  merge(area: Area): void {
    this.areas.push(area);
  }

  build(): Sheet {
    for (const area of this.areas) this.spread(area);
    const rows = [...this.rows].sort(([a], [b]) => a - b).map(([row, cells]): Row => ({ number: row + 1, cells }));
    const comments = this.comments.length > 0 ? { comments: this.comments } : {};
    return { name: this.name, isHidden: this.isHidden, rows, ...comments };
  }

  private spread({ top, left, bottom, right }: Area): void {
    const first = this.rows.get(top)?.[left];
    if (!first) return;
    if ((bottom - top + 1) * (right - left + 1) > MOST.merged) return void this.budget.ignored.add('LARGE_MERGED_AREA');
    const copy: Cell = { ...first, isMerged: true };
    const below: Cell = { ...copy, isBelow: true };
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (!this.rows.get(row)?.[column]) this.set(row, column, column === left ? below : copy);
  }
}

/** Most characters of the name of a sheet. Excel has 31; the name of a CSV file can be longer. */
const LONGEST_NAME = 100;

/** Returns the name of a sheet, which people read and mappings repeat, in one line. */
function nameOf(name: string): string {
  const line = withoutUnseen(name, true).replace(/\s+/g, ' ');
  return [...line].slice(0, LONGEST_NAME).join('');
}

function tooLarge(message: string): UnreadableSpreadsheet {
  return new UnreadableSpreadsheet('TOO_LARGE', message);
}
