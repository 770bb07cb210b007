import { byIdIn, EVERY } from './indices.js';
import {
  type Engagement,
  KINDS,
  type Kind,
  type Profile,
  type SnapshotParts,
  type SnapshotThing,
  type Transfer,
} from './parts.js';

/** A part of a snapshot, as it is read: what is asked for, and of what. */
export type Part = readonly [name: string, key: string];

const NONE: readonly never[] = [];

/** Yields the parts that differ. Things that are the same object are the same. */
export function* changesBetween(before: SnapshotParts, now: SnapshotParts): Generator<Part> {
  if (before.moment.on !== now.moment.on) yield ['date', ''];
  for (const kind of KINDS) {
    const [was, is]: (readonly SnapshotThing[])[] = [before[kind] ?? NONE, now[kind] ?? NONE];
    if (isSameList(was!, is!)) continue;
    yield ['all', kind];
    for (const thing of [...missingIn(is!, was!), ...missingIn(was!, is!)]) yield* partsWith(kind, thing);
  }
  for (const past of ['pastActivities', 'pastEngagements', 'pastProfiles'] as const)
    if (!isSameList<object>(before[past] ?? NONE, now[past] ?? NONE)) yield ['past', past];
  for (const id of differing(before.overdue, now.overdue)) yield ['overdue', id];
}

function isSameList<T>(was: readonly T[], is: readonly T[]): boolean {
  return was === is || (was.length === is.length && was.every((thing, i) => thing === is[i]));
}

/** Returns the things that are not in the list, or there as another object. */
function missingIn(list: readonly SnapshotThing[], things: readonly SnapshotThing[]): SnapshotThing[] {
  const byId = byIdIn(list);
  return things.filter((thing) => byId.get(thing.id) !== thing);
}

/** Yields the parts that a thing belongs to. */
function* partsWith(kind: Kind, thing: SnapshotThing): Generator<Part> {
  yield ['thing', thing.id];
  if (kind === 'jurisdictionProfile') yield ['profile', (thing as Profile).code];
  if (kind === 'engagement') {
    const { activities, under } = thing as Engagement;
    for (const id of activities) yield ['engagements of', id];
    if (under !== undefined) yield ['engagements under', under];
  }
  if (kind === 'transfer') {
    const { activities, jurisdictions } = thing as Transfer;
    for (const id of activities) yield ['transfers of', id];
    if (jurisdictions.includes('ALL')) yield ['transfers of', EVERY];
  }
}

function* differing<V>(
  was: ReadonlyMap<string, V> = new Map(),
  is: ReadonlyMap<string, V> = new Map(),
): Generator<string> {
  for (const [key, value] of was) if (is.get(key) !== value) yield key;
  for (const key of is.keys()) if (!was.has(key)) yield key;
}
