import type { Table } from '../model/report.js';
import { type Speaker, textOf } from './values.js';

/** The shades of the parts of bars, from the first to the last. They differ without colours, too. */
export const SHADES = ['#7a1f1f', '#c4672f', '#9fb3c8', '#dde5ec'] as const;
/** The shade of bars of one part. */
const SINGLE = '#33618f';

/** A bar of a chart: the name of its row, and its parts as shares of the longest bar. */
interface Bar {
  readonly name: string;
  readonly total: string;
  readonly parts: readonly { readonly share: number; readonly shade: string }[];
}

/** A table as bars. The table under them has the numbers: a chart says nothing of its own. */
export interface Chart {
  readonly bars: readonly Bar[];
  /** The meaning of each shade. */
  readonly legend: readonly { readonly shade: string; readonly name: string }[];
}

/** Returns the shade of a part, by the number of parts that bars have. */
export function shadeIn(parts: number, index: number): string {
  return parts === 1 ? SINGLE : SHADES[index % SHADES.length]!;
}

/** Returns the chart of a table; undefined if it has none, or nothing to draw. */
export function chartOf({ columns, rows, bars, nameColumn }: Table, says: Speaker): Chart | undefined {
  const drawn = columns.filter(({ key }) => bars?.includes(key));
  const named = columns.find(({ key }) => key === nameColumn) ?? columns[0];
  const numbers = rows.map((row) => drawn.map(({ key }) => (typeof row[key] === 'number' ? row[key] : 0)));
  const totals = numbers.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const longest = Math.max(0, ...totals);
  if (!named || longest === 0) return undefined;
  const shadeOf = (index: number) => shadeIn(drawn.length, index);
  return {
    bars: rows.map((row, i) => ({
      name: [says.value(row[named.key], named.type)].flat().map(textOf).join(', '),
      total: textOf([says.value(totals[i], 'NUMBER')].flat()[0]!),
      parts: numbers[i]!.map((part, index) => ({ share: part / longest, shade: shadeOf(index) })),
    })),
    legend: drawn.map(({ heading }, index) => ({ shade: shadeOf(index), name: heading })),
  };
}
