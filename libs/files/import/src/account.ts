import { yieldToEventLoop } from '#kernel';
import type { Workbook } from '#spreadsheet';
import { outsideOf } from './places.js';
import type { CellReport, Place } from './reading.js';

/**
 * Adds the cells that nobody has reported, so that every cell of every sheet has its report, and every comment on one. Those at the places of labels are
 * headings; of the others nothing is read.
 */
export async function accounted(
  { sheets }: Workbook,
  reports: readonly CellReport[],
  labels: readonly Place[],
): Promise<CellReport[]> {
  const [read, known, headings] = [new Set<string>(), new PlaceSet(reports), new PlaceSet(labels)];
  for (const { sheet, outcome } of reports) if (outcome !== 'NOT_READ') read.add(sheet);
  const all = [...reports];
  for (const sheet of sheets) {
    const note = read.has(sheet.name) ? 'OUTSIDE' : 'OTHER_SHEET';
    for (const row of sheet.rows) {
      await yieldToEventLoop();
      const own = row.cells.reduce((sum, cell) => sum + (cell && !cell.isMerged ? 1 : 0), 0);
      if (known.countIn(sheet.name, row.number) === own) continue;
      for (const cell of outsideOf(sheet, row, note)) {
        if (known.has(cell)) continue;
        all.push(headings.has(cell) ? { ...cell, outcome: 'HEADING', note: undefined } : cell);
      }
    }
  }
  for (const { name: sheet, comments = [] } of sheets)
    for (const comment of comments)
      all.push({ sheet, ...comment, heading: '', field: 'NOTHING', outcome: 'NOT_READ', note: 'COMMENT' });
  return all;
}

/** Places of cells, by sheet and row. A cell that has a report for each item of its list is one place. */
class PlaceSet {
  private readonly sheets = new Map<string, Map<number, Set<string>>>();

  constructor(places: readonly Place[]) {
    for (const { sheet, cell } of places) {
      const rows = this.sheets.get(sheet) ?? new Map<number, Set<string>>();
      if (rows.size === 0) this.sheets.set(sheet, rows);
      const cells = rows.get(rowOf(cell));
      if (cells) cells.add(cell);
      else rows.set(rowOf(cell), new Set([cell]));
    }
  }

  countIn(sheet: string, row: number): number {
    return this.sheets.get(sheet)?.get(row)?.size ?? 0;
  }

  has({ sheet, cell }: Place): boolean {
    return this.sheets.get(sheet)?.get(rowOf(cell))?.has(cell) ?? false;
  }
}

const rowOf = (cell: string) => Number.parseInt(cell.slice(cell.search(/\d/)), 10);
