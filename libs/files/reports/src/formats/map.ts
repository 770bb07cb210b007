import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { type Country, countriesOf, pathsOf, projectionOf, SIZE, SMALL_PLACES } from '#world';
import type { Table } from '../model/report.js';
import { shadeIn } from './bars.js';

const LAND = '#e6e9ed';
const BORDER = '#ffffff';
/** The area of a point is as its number, up to this radius. */
const LARGEST = 22;
const SMALLEST = 4;

/**
 * Returns a table as a map, in SVG; undefined if it has none, or no row with a place. A country has the shade of the first bar of its
 * row that is not 0. Its point is as large as the sum of the bars. The table has the numbers: a map says nothing of its own.
 */
export function mapOf({ map, rows, bars = [] }: Table): string | undefined {
  const places = new Map((map ?? []).flatMap((code, i) => (code === '' ? [] : [[code, rows[i]!] as const])));
  if (places.size === 0) return undefined;
  const countries = countriesOf(atlas);
  const projection = projectionOf('world');
  const middles = new Map<string, Country['middle']>(Object.entries(SMALL_PLACES));
  for (const { code, middle } of countries) middles.set(code, middle);

  const numbersOf = (code: string) => bars.map((key) => Number(places.get(code)?.[key] ?? 0));
  const fillOf = (code: string) =>
    shadeIn(
      bars.length,
      Math.max(
        0,
        numbersOf(code).findIndex((number) => number > 0),
      ),
    );
  const totals = new Map([...places.keys()].map((code) => [code, numbersOf(code).reduce((sum, one) => sum + one, 0)]));
  const most = Math.max(1, ...totals.values());
  const shapes = [...pathsOf(countries, projection)].map(
    ([{ code }, d]) => `<path d="${d}" fill="${places.has(code) ? fillOf(code) : LAND}"/>`,
  );
  const points = [...totals].flatMap(([code, total]) => {
    const middle = middles.get(code);
    const at = middle && projection([...middle]);
    if (!at) return [];
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(total / most)).toFixed(1);
    return [`<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${radius}" fill="${fillOf(code)}"/>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE[0]} ${SIZE[1]}"><g stroke="${BORDER}" stroke-width="0.5">${shapes.join('')}</g><g stroke="${BORDER}" stroke-width="1.5" fill-opacity="0.85">${points.join('')}</g></svg>`;
}
