import { lineOf } from './draft-reader.js';
import type { Statement } from './reading.js';

/** The rows of one activity. A cell that is merged over several of them is in it once. */
export class Group {
  private readonly cells = new Map<Statement, { readonly lines: string[]; readonly isCopy: boolean }>();

  /**
   * @param block the heading of the block of ended activities that it is in, if it is
   */
  constructor(
    readonly title: string,
    readonly block?: string,
  ) {}

  /** Adds a row. Merged cells that begin in an earlier row are among its cells. */
  add(cells: readonly Statement[], line: string): void {
    for (const cell of cells) {
      const known = this.cells.get(cell);
      if (known) known.lines.push(line);
      else this.cells.set(cell, { lines: [line], isCopy: lineOf(cell) !== line });
    }
  }

  statements(): Statement[] {
    return [...this.cells].map(([cell, { lines, isCopy }]) => {
      if (lines.length === 1 && !isCopy) return cell;
      return { ...cell, lines, ...(isCopy && { isCopy }) };
    });
  }
}
