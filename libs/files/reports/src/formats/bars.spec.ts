import type { Table } from '../model/report.js';
import { chartOf, SHADES } from './bars.js';
import { BARS, WORDS } from './pdf/sample.testing.js';
import { speaker } from './values.js';

const [table] = BARS.blocks as [Table];
const says = speaker({ language: 'en', words: WORDS });

describe('The bars of a table', () => {
  it('have the lengths of its numbers against the longest of all, and the total of each', () => {
    const [errors, notices] = SHADES;
    const bar = (name: string, total: string, ...shares: [number, number]) => ({
      name,
      total,
      parts: [
        { share: shares[0], shade: errors },
        { share: shares[1], shade: notices },
      ],
    });
    expect(chartOf(table, says)).toEqual({
      bars: [bar('Everywhere', '8', 0.75, 0.25), bar('Nowhere', '0', 0, 0), bar('Somewhere', '4', 0, 0.5)],
      legend: [
        { name: 'Errors', shade: errors },
        { name: 'Notices', shade: notices },
      ],
    });
  });

  it('are none for a table without them, without rows, and without a number above zero', () => {
    const [, nowhere] = table.rows;
    expect(chartOf({ ...table, bars: undefined }, says)).toBeUndefined();
    expect(chartOf({ ...table, rows: [] }, says)).toBeUndefined();
    expect(chartOf({ ...table, rows: [nowhere!] }, says)).toBeUndefined();
  });
});
