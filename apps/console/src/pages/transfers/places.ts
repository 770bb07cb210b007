import { CLASSES, countClasses, type GroundClass } from './classes';
import { NONE } from './search';
import type { Judgement } from './useTransfers';
import type { Country } from './world';

/** A country that data go to, with its transfers by class. */
export interface Destination {
  readonly code: string;
  readonly country: Country;
  readonly counts: ReadonlyMap<GroundClass, number>;
  readonly total: number;
  /** The most serious class among them, which colours the country. */
  readonly worst: GroundClass;
}

/** A way from the country of exporters to a destination. */
interface Way {
  readonly key: string;
  readonly from: Country;
  readonly to: Country;
  readonly ends: readonly string[];
  readonly worst: GroundClass;
  readonly count: number;
}

/** Returns what the map shows: destinations, countries of exporters, and what cannot be drawn (`none`: no country). */
export function countriesOnMap(rows: readonly Judgement[], world: readonly Country[]) {
  const byCode = new Map(world.map((country) => [country.code, country]));
  const classes = new Map<string, GroundClass[]>();
  for (const row of rows)
    for (const code of row.transfer.countries.length > 0 ? row.transfer.countries : [NONE])
      classes.set(code, [...(classes.get(code) ?? []), row.class]);
  const all = [...classes].sort(([, a], [, b]) => b.length - a.length);
  const destinations = all.flatMap(([code, list]): Destination[] => {
    const country = byCode.get(code);
    if (!country) return [];
    return [{ code, country, counts: countClasses(list), total: list.length, worst: worstOf(list) }];
  });
  const codes = new Set(rows.flatMap(({ transfer: { exporter } }) => exporter?.country ?? []));
  return {
    destinations,
    exporters: [...codes].flatMap((code) => byCode.get(code) ?? []),
    elsewhere: all.filter(([code]) => !byCode.has(code)).map(([code, list]) => ({ code, total: list.length })),
  };
}

/** Returns the ways between countries, each once, with the most serious class of its transfers. */
export function waysOf(rows: readonly Judgement[], world: readonly Country[]): readonly Way[] {
  const byCode = new Map(world.map((country) => [country.code, country]));
  const ways = new Map<string, { from: Country; to: Country; classes: GroundClass[] }>();
  for (const row of rows) {
    const from = byCode.get(row.transfer.exporter?.country ?? '');
    for (const code of row.transfer.countries) {
      const to = byCode.get(code);
      if (!from || !to || from === to) continue;
      const key = `${from.code}-${code}`;
      const way = ways.get(key) ?? { from, to, classes: [] };
      ways.set(key, { ...way, classes: [...way.classes, row.class] });
    }
  }
  return [...ways].map(([key, { from, to, classes }]) => ({
    key,
    from,
    to,
    ends: [from.code, to.code],
    worst: worstOf(classes),
    count: classes.length,
  }));
}

const worstOf = (classes: readonly GroundClass[]): GroundClass => CLASSES.find((one) => classes.includes(one))!;
