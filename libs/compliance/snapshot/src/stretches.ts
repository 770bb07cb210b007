/** Things of a list that follow each other, by a key that stays the same while others come and go. */
export type Stretches<T> = ReadonlyMap<string, readonly T[]>;

/** A stretch ends with one thing of so many, by its id: it has about so many things. */
const LENGTH = 64;
/** The same for the pieces of a stretch. It divides the length of a stretch, which ends where a piece ends. */
const PIECE = 8;

/**
 * Cuts a list into stretches. The ids of its things decide where, so that a thing that comes or goes changes one stretch, or
 * two. States of one thing follow each other, and are in one stretch.
 * @param earlier a list that is much the same: its stretches are taken over where nothing differs
 */
export function stretchesOf<T extends { readonly id: string }>(
  things: readonly T[],
  earlier?: readonly T[],
): Stretches<T> {
  return keptFor(things, STRETCHES, () => (earlier ? cutAgain(things, earlier) : cut(things)));
}

/** Stretches or pieces by list: later snapshots share the lists that stay the same. */
type Made = WeakMap<readonly object[], Stretches<object>>;

const STRETCHES: Made = new WeakMap();

function keptFor<T extends object>(things: readonly T[], made: Made, make: () => Stretches<T>): Stretches<T> {
  let kept = made.get(things) as Stretches<T> | undefined;
  if (!kept) {
    kept = make();
    made.set(things, kept);
  }
  return kept;
}

/** Cuts a stretch into pieces in the same way: a thing that comes or goes changes one of them, or two. */
export function piecesOf<T extends { readonly id: string }>(stretch: readonly T[]): Stretches<T> {
  return keptFor(stretch, PIECES, () => cut(stretch, new Map(), PIECE));
}

/** Returns the pieces of all stretches of a list. */
export function allPiecesOf<T extends { readonly id: string }>(things: readonly T[]): Stretches<T> {
  return keptFor(
    things,
    ALL_PIECES,
    () => new Map([...stretchesOf(things).values()].flatMap((one) => [...piecesOf(one)])),
  );
}

const PIECES: Made = new WeakMap();
const ALL_PIECES: Made = new WeakMap();

function cut<T extends { readonly id: string }>(
  things: readonly T[],
  stretches = new Map<string, T[]>(),
  length = LENGTH,
): Map<string, T[]> {
  let current: T[] = [];
  let last: string | undefined;
  for (const thing of things) {
    if (last === undefined || isCut(last, thing.id, length)) {
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

function isCut(last: string, next: string, length = LENGTH): boolean {
  return next !== last && endsStretch(last, length);
}

/** Ids end at random. */
function endsStretch(id: string, length: number): boolean {
  const [first, second] = [id.charCodeAt(id.length - 1), id.charCodeAt(id.length - 2)];
  return (first * 31 + second * 17) % length === 0;
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
