/** Things of a list that follow each other, by a key that stays the same while others come and go. */
export type Stretches<T> = ReadonlyMap<string, readonly T[]>;

/** A stretch ends with one thing of so many, by its id: it has about so many things. A power of two. */
const LENGTH = 64;

/**
 * Cuts a list into stretches. The ids of its things decide where, so that a thing that comes or goes changes one stretch, or
 * two. States of one thing follow each other, and are in one stretch.
 * @param earlier a list that is much the same: its stretches are taken over where nothing differs
 */
export function stretchesOf<T extends { readonly id: string }>(
  things: readonly T[],
  earlier?: readonly T[],
): Stretches<T> {
  let stretches = MADE.get(things) as Stretches<T> | undefined;
  if (!stretches) {
    stretches = earlier ? cutAgain(things, earlier) : cut(things);
    MADE.set(things, stretches);
  }
  return stretches;
}

/** Stretches by list: later snapshots share the lists that stay the same. */
const MADE = new WeakMap<readonly object[], Stretches<object>>();

function cut<T extends { readonly id: string }>(
  things: readonly T[],
  stretches = new Map<string, T[]>(),
): Map<string, T[]> {
  let current: T[] = [];
  let last: string | undefined;
  for (const thing of things) {
    if (last === undefined || isCut(last, thing.id)) {
      current = [];
      stretches.set(thing.id, current);
    }
    current.push(thing);
    last = thing.id;
  }
  return stretches;
}

/** Cuts only what lies between the first and the last difference. */
function cutAgain<T extends { readonly id: string }>(things: readonly T[], earlier: readonly T[]): Stretches<T> {
  const [first, fromEnd] = sameEnds(things, earlier);
  const before = [...stretchesOf(earlier)] as [string, T[]][];
  const kept: [string, T[]][] = [];
  let begin = 0;
  for (const one of before) {
    if (begin + one[1].length >= first) break; // the thing after it decides on its end, too
    kept.push(one);
    begin += one[1].length;
  }
  const follow: [string, T[]][] = [];
  let end = things.length;
  for (const one of before.slice(kept.length).reverse()) {
    const start = end - one[1].length;
    const isKept = things.length - start <= fromEnd && start > begin && isCut(things[start - 1]!.id, things[start]!.id);
    if (!isKept) break;
    follow.push(one);
    end = start;
  }
  return new Map([...cut(things.slice(begin, end), new Map(kept)), ...follow.reverse()]);
}

/** Returns how many things are the same at the beginning of both lists, and how many of the others at their end. */
export function sameEnds<T>(list: readonly T[], other: readonly T[]): [first: number, fromEnd: number] {
  const least = Math.min(list.length, other.length);
  let first = 0;
  while (first < least && list[first] === other[first]) first += 1;
  let fromEnd = 0;
  while (fromEnd < least - first && list[list.length - 1 - fromEnd] === other[other.length - 1 - fromEnd]) fromEnd += 1;
  return [first, fromEnd];
}

function isCut(last: string, next: string): boolean {
  return next !== last && endsStretch(last);
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
    if (before === things) continue;
    if (before?.length !== things.length || things.some((thing, i) => thing !== before[i])) yield key;
  }
  for (const key of was.keys()) if (!is.has(key)) yield key;
}
