import type { Statement } from './reading.js';

/** The rows of one activity. A cell that is merged over several of them is in it once. */
export class Group {
  private readonly cells: Statement[] = [];
  /** The rows of merged cells, by the cell. */
  private readonly spans = new Map<Statement, { readonly lines: string[]; readonly isCopy: boolean }>();

  /**
   * @param block the heading of the block of ended activities that it is in, if it is
   */
  constructor(
    readonly title: string,
    readonly block?: string,
  ) {}

  /**
   * Adds a row.
   * @param merged cells that begin in an earlier row, each with that row
   */
  add(own: readonly Statement[], merged: readonly MergedCell[], line: string): void {
    for (const cell of own) this.cells.push(cell);
    for (const { cell, first } of merged) {
      const isCopy = !this.cells.includes(cell);
      const span = this.spans.get(cell) ?? { lines: isCopy ? [] : [first], isCopy };
      this.spans.set(cell, span);
      if (isCopy) this.cells.push(cell);
      span.lines.push(line);
    }
  }

  statements(): readonly Statement[] {
    if (this.spans.size === 0) return this.cells;
    return this.cells.map((cell) => {
      const { lines, isCopy } = this.spans.get(cell) ?? {};
      return lines === undefined ? cell : { ...cell, lines, ...(isCopy && { isCopy }) };
    });
  }
}

/** A cell that is merged over rows, and the first of them. */
export interface MergedCell {
  readonly cell: Statement;
  readonly first: string;
}
