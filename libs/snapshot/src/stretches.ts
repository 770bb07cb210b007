/** Things of a list that follow each other, by a key that stays the same while others come and go. */
export type Stretches<T> = ReadonlyMap<string, readonly T[]>;

/** A stretch ends with one thing of so many, by its id: it has about so many things. A power of two. */
const LENGTH = 64;

/**
 * Cuts a list into stretches. The ids of its things decide where, so that a thing that comes or goes changes one stretch, or
 * two. States of one thing follow each other, and are in one stretch.
 */
export function stretchesOf<T extends { readonly id: string }>(things: readonly T[]): Stretches<T> {
  let stretches = MADE.get(things) as Stretches<T> | undefined;
  if (!stretches) {
    stretches = cut(things);
    MADE.set(things, stretches);
  }
  return stretches;
}

/** Stretches by list: later snapshots share the lists that stay the same. */
const MADE = new WeakMap<readonly object[], Stretches<object>>();

function cut<T extends { readonly id: string }>(things: readonly T[]): Stretches<T> {
  const stretches = new Map<string, T[]>();
  let current: T[] = [];
  let last: string | undefined;
  for (const thing of things) {
    if (last === undefined || (thing.id !== last && endsStretch(last))) {
      current = [];
      stretches.set(thing.id, current);
    }
    current.push(thing);
    last = thing.id;
  }
  return stretches;
}

/** Ids end at random. */
function endsStretch(id: string): boolean {
  const [first, second] = [id.charCodeAt(id.length - 1), id.charCodeAt(id.length - 2)];
  return (first * 31 + second * 17) % LENGTH === 0;
}

/** Yields the keys of the stretches that differ, those that are new or gone included. */
export function* differingStretches<T>(was: Stretches<T>, is: Stretches<T>): Generator<string> {
  for (const [key, things] of is) {
    const before = was.get(key);
    if (before?.length !== things.length || things.some((thing, i) => thing !== before[i])) yield key;
  }
  for (const key of was.keys()) if (!is.has(key)) yield key;
}
