import type { Country } from '#world';
import { NONE } from '../../parts/filters/facets';
import { CLASSES, type GroundClass } from './classes';
import type { Picture } from './questions';

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

/** Transfers of one class from a country of exporters (null: not stated) to a destination (null: none is named). */
type Route = Picture['routes'][number];

/** Returns what the map shows: destinations, countries of exporters, and what cannot be drawn (`none`: no country). */
export function countriesOnMap(routes: readonly Route[], world: readonly Country[]) {
  const byCode = new Map(world.map((country) => [country.code, country]));
  const reached = new Map<string, Map<GroundClass, number>>();
  for (const { to, class: of, count } of routes) {
    const counts = reached.get(to ?? NONE) ?? new Map<GroundClass, number>();
    reached.set(to ?? NONE, counts.set(of, (counts.get(of) ?? 0) + count));
  }
  const all = [...reached].map(([code, counts]) => ({ code, counts: inOrder(counts), total: sumOf(counts) }));
  all.sort((a, b) => b.total - a.total);
  const codes = new Set(routes.flatMap(({ from }) => from ?? []));
  return {
    destinations: all.flatMap(({ code, ...numbers }): Destination[] => {
      const country = byCode.get(code);
      return country ? [{ code, country, ...numbers, worst: worstOf([...numbers.counts.keys()]) }] : [];
    }),
    exporters: [...codes].flatMap((code) => byCode.get(code) ?? []),
    elsewhere: all.filter(({ code }) => !byCode.has(code)),
  };
}

/** Returns the ways between countries, each once, with the most serious class of its transfers. */
export function waysOf(routes: readonly Route[], world: readonly Country[]): readonly Way[] {
  const byCode = new Map(world.map((country) => [country.code, country]));
  const ways = new Map<string, Way>();
  for (const route of routes) {
    const [from, to] = [byCode.get(route.from ?? ''), byCode.get(route.to ?? '')];
    if (!from || !to || from === to) continue;
    const key = `${from.code}-${to.code}`;
    const known = ways.get(key);
    const worst = known ? worstOf([known.worst, route.class]) : route.class;
    ways.set(key, { key, from, to, ends: [from.code, to.code], worst, count: (known?.count ?? 0) + route.count });
  }
  return [...ways.values()];
}

/** Countries of exporters that are named with the map; the filters have all of them. */
const NAMED = 8;

/** Returns the countries of exporters with the most transfers, the one that is chosen, what states none, and how many others there are. */
export function shownOrigins(all: Picture['exporters'], chosen: string | undefined) {
  const shown = all.filter(({ value }, i) => i < NAMED || value === NONE || value === chosen);
  return { shown, others: all.length - shown.length };
}

/** Returns true if there are transfers, and none names a country of an exporter or a destination: the map would be an empty sea. */
export const isNowhere = (routes: readonly Route[]): boolean =>
  routes.length > 0 && routes.every(({ from, to }) => from === null && to === null);

const sumOf = (counts: ReadonlyMap<GroundClass, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const inOrder = (counts: ReadonlyMap<GroundClass, number>): ReadonlyMap<GroundClass, number> =>
  new Map(CLASSES.filter((one) => counts.has(one)).map((one) => [one, counts.get(one)!]));
const worstOf = (classes: readonly GroundClass[]): GroundClass => CLASSES.find((one) => classes.includes(one))!;
