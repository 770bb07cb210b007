import type { Table } from '../model/report.js';
import { SHADES } from './bars.js';
import { mapOf } from './map.js';

const column = (key: string) => ({ key, heading: key, type: 'NUMBER' as const });
const table = (rows: readonly [code: string, open: number, valid: number][]): Table => ({
  type: 'TABLE',
  columns: [column('open'), column('valid')],
  rows: rows.map(([, open, valid]) => ({ open, valid })),
  empty: '',
  bars: ['open', 'valid'],
  map: rows.map(([code]) => code),
});
const pointsOf = (svg: string) =>
  [...svg.matchAll(/<circle [^>]* r="([\d.]+)" fill="(#\w+)"/g)].map(([, r, fill]) => [Number(r), fill]);
const shadedIn = (svg: string, shade: string) => svg.split(`fill="${shade}"/>`).length - 1;

describe('The map of a table', () => {
  it('shades each country by the first bar that is not 0, with a point for the number', () => {
    const svg = mapOf(
      table([
        ['US', 1, 3],
        ['KR', 0, 1],
      ]),
    )!;
    expect(pointsOf(svg)).toEqual([
      [22, SHADES[0]],
      [11, SHADES[1]],
    ]);
    expect(shadedIn(svg, SHADES[0])).toBe(2);
    expect(shadedIn(svg, SHADES[1])).toBe(2);
  });

  it('has a point for a place without a shape of its own', () => {
    const svg = mapOf(table([['SG', 0, 1]]))!;
    expect(pointsOf(svg)).toEqual([[22, SHADES[1]]]);
    expect(shadedIn(svg, SHADES[1])).toBe(1);
  });

  it('leaves out what is no country: the table says it', () => {
    expect(
      pointsOf(
        mapOf(
          table([
            ['', 4, 0],
            ['ZZ', 1, 0],
            ['JP', 0, 1],
          ]),
        )!,
      ),
    ).toHaveLength(1);
  });

  it('is none without places', () => {
    expect(mapOf({ ...table([['US', 1, 1]]), map: undefined })).toBeUndefined();
    expect(mapOf(table([['', 1, 1]]))).toBeUndefined();
  });

  it('is the same at each time', () => {
    const [first, again] = [1, 2].map(() => mapOf(table([['US', 1, 3]])));
    expect(first).toBe(again);
  });
});
