import { inRanges } from './ranges.js';
import type { CellReport, Outcome } from './reading.js';

const cell = (place: string, outcome: Outcome = 'NOT_READ', more: Partial<CellReport> = {}): CellReport => {
  const [sheet, address] = place.split('!') as [string, string];
  return { sheet, cell: address, heading: '', text: address, outcome, field: 'NOTHING', ...more };
};
const folded = (...cells: readonly CellReport[]) =>
  inRanges(cells).map(({ sheet, cell: range, count, text }) => `${sheet}!${range} ${count} ${text}`);

describe('Cells that are not read', () => {
  it('are one range if they are next to each other, in a row and in rows of the same columns', () => {
    expect(folded(...['A!B2', 'A!C2', 'A!B3', 'A!C3', 'A!B4'].map((place) => cell(place)))).toEqual([
      'A!B2:C3 4 B2 · C2 · B3 · C3',
      'A!B4 1 B4',
    ]);
  });

  it('are several ranges across a gap, in another sheet, or for another reason', () => {
    const places = ['A!A1', 'A!C1', 'A!C2', 'B!C3', 'B!AA4', 'B!AB4'];
    expect(folded(...places.map((place) => cell(place)), cell('B!AC4', 'NOT_READ', { note: 'OUTSIDE' }))).toEqual([
      ...['A!A1 1 A1', 'A!C1:C2 2 C1 · C2', 'B!C3 1 C3', 'B!AA4:AB4 2 AA4 · AB4', 'B!AC4 1 AC4'],
    ]);
  });

  it('leave every other cell by itself', () => {
    expect(folded(cell('A!A1', 'TEXT'), cell('A!B1', 'TEXT'), cell('A!A2', 'ASKED'), cell('A!A3', 'HEADING'))).toEqual([
      ...['A!A1 1 A1', 'A!B1 1 B1', 'A!A2 1 A2', 'A!A3 1 A3'],
    ]);
  });
});
