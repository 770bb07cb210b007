import { partsOf, same } from '#kernel';
import type { Version } from '#read-model';

/** A value, with its dates and positions. Both ends are exclusive; `until` is undefined if it has not been replaced. */
type Rectangle = Omit<Version, 'state'> & { readonly state: unknown };

/**
 * Returns the rectangles of the value at the path, by position and date. Neighbours with the same value are one: versions differ
 * by other fields too. Without a path they are those of the whole content.
 */
export function rectanglesOf<V extends Rectangle>(
  versions: readonly V[],
  path?: string,
): (Rectangle & { readonly state: V['state'] })[] {
  const values: Rectangle[] = path
    ? versions.map((version) => ({ ...version, state: valueAt(version.state, path) }))
    : [...versions];
  const begins = new Map<bigint, Rectangle[]>();
  for (const value of values) begins.set(value.since, [...(begins.get(value.since) ?? []), value]);
  const positions = new Set(values.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until])));
  let known: Rectangle[] = [];
  let open: Rectangle[] = [];
  const closed: Rectangle[] = [];
  for (const position of [...positions].sort((a, b) => (a < b ? -1 : 1))) {
    known = [...known.filter(({ until }) => until !== position), ...(begins.get(position) ?? [])].sort(byDate);
    const now = periodsOf(known, position);
    const isIn = (list: readonly Rectangle[], one: Rectangle) =>
      list.some(({ from, to, state }) => from === one.from && to === one.to && same(state, one.state));
    closed.push(...open.filter((one) => !isIn(now, one)).map((one) => ({ ...one, until: position })));
    const kept = open.filter((one) => isIn(now, one));
    open = [...kept, ...now.filter((one) => !isIn(kept, one))];
  }
  return [...closed, ...open].sort(bySince);
}

/** Returns the periods of the value, whose rectangles are given by date. Those without a value are left out. */
function periodsOf(known: readonly Rectangle[], since: bigint): Rectangle[] {
  const periods: Rectangle[] = [];
  for (const { from, to, state } of known) {
    const last = periods.at(-1);
    if (last && last.to === from && same(last.state, state)) periods[periods.length - 1] = { ...last, to };
    else periods.push({ from, to, since, state });
  }
  return periods.filter(({ state }) => state !== undefined);
}

const byDate = (a: Rectangle, b: Rectangle) => (a.from < b.from ? -1 : 1);
const bySince = (a: Rectangle, b: Rectangle) => (a.since === b.since ? byDate(a, b) : a.since < b.since ? -1 : 1);

function valueAt(state: unknown, path: string): unknown {
  let rest = path;
  let value = state;
  while (rest !== '') {
    const parts = partsOf(value);
    const name = [...(parts?.keys() ?? [])].find((key) => rest === key || rest.startsWith(`${key}.`));
    if (name === undefined) return undefined;
    value = parts!.get(name);
    rest = rest.slice(name.length + 1);
  }
  return value;
}
