import { yieldToEventLoop } from '#kernel';
import type { Workbook } from '#spreadsheet';
import { outsideOf } from './places.js';
import type { CellReport, Place } from './reading.js';

const placeOf = ({ sheet, cell }: Place) => `${sheet}\n${cell}`;

/**
 * Adds the cells that nobody has reported, so that every cell of every sheet has its report. Those at the places of labels are
 * headings; of the others nothing is read.
 */
export async function accounted(
  { sheets }: Workbook,
  reports: readonly CellReport[],
  labels: readonly Place[],
): Promise<CellReport[]> {
  const known = new Map<string, number>();
  for (const report of reports) known.set(placeOf(report), (known.get(placeOf(report)) ?? 0) + 1);
  const read = new Set(reports.filter(({ outcome }) => outcome !== 'NOT_READ').map(({ sheet }) => sheet));
  const headings = new Set(labels.map(placeOf));
  const all = [...reports];
  for (const sheet of sheets)
    for (const row of sheet.rows) {
      await yieldToEventLoop();
      for (const cell of outsideOf(sheet, row, read.has(sheet.name) ? 'OUTSIDE' : 'OTHER_SHEET')) {
        const place = placeOf(cell);
        const count = known.get(place) ?? 0;
        if (count > 0) known.set(place, count - 1);
        else if (headings.has(place)) all.push({ ...cell, outcome: 'HEADING', note: undefined });
        else all.push(cell);
      }
    }
  return all;
}
