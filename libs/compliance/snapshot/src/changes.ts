import { noteById } from './list-index.js';
import {
  type Engagement,
  type Held,
  KINDS,
  type Kind,
  type PastActivity,
  type Profile,
  type SnapshotParts,
  type Transfer,
} from './parts.js';
import { differingStretches, piecesOf, type Stretches, stretchesOf } from './stretches.js';

/** The name of the former states of activities as a part. */
export const PAST = 'past activities';

/** The things of a snapshot by kind, in the order of the register. */
export type Lists = { readonly [K in Kind]: readonly Held<K>[] };

/** Returns the lists of things among the parts. */
export function listsIn(parts: SnapshotParts): Lists {
  return {
    processingActivity: parts.processingActivity ?? [],
    engagement: parts.engagement ?? [],
    transfer: parts.transfer ?? [],
    party: parts.party ?? [],
    contact: parts.contact ?? [],
    jurisdictionProfile: parts.jurisdictionProfile ?? [],
  };
}

/** Yields the names of the parts that differ. Things that are the same object are the same. */
export function* changesBetween(partsBefore: SnapshotParts, parts: SnapshotParts): Generator<string> {
  const [was, is] = [listsIn(partsBefore), listsIn(parts)];
  for (const kind of KINDS) {
    if (was[kind] === is[kind]) continue;
    if (!isSameList<Held>(was[kind], is[kind])) yield `all ${kind}`;
    const [before, now] = [stretchesOf<Held>(was[kind]), stretchesOf<Held>(is[kind], was[kind])];
    const keys = [...differingStretches(before, now)];
    yield* namesOfStretches(kind, 'stretch', keys, before, now);
    yield* namesOfPieces(keys, before, now);
    const gone = new Map(keys.flatMap((key) => before.get(key) ?? []).map((thing) => [thing.id, thing]));
    const come = keys.flatMap((key) => now.get(key) ?? []);
    noteById<Held>(was[kind], is[kind], [...gone.keys()], come);
    for (const thing of come)
      if (gone.get(thing.id) === thing) gone.delete(thing.id);
      else yield* namesOf(kind, thing);
    for (const thing of gone.values()) yield* namesOf(kind, thing);
  }
  for (const id of differing(partsBefore.overdue, parts.overdue)) yield `overdue ${id}`;
  yield* changesOfPast(partsBefore.pastActivities, parts.pastActivities);
  if (partsBefore.pastEngagements !== parts.pastEngagements) yield 'past engagements';
  if (partsBefore.pastProfiles !== parts.pastProfiles) yield 'past profiles';
}

function* changesOfPast(was: readonly PastActivity[] = [], is: readonly PastActivity[] = []): Generator<string> {
  if (was === is) return;
  yield PAST;
  const [before, now] = [stretchesOf(was), stretchesOf(is, was)];
  yield* namesOfStretches(PAST, PAST, differingStretches(before, now), before, now);
}

/** Yields the names of stretches that differ, and that of all stretches of the list if one comes or goes. */
function* namesOfStretches<T>(
  list: string,
  name: string,
  keys: Iterable<string>,
  before: Stretches<T>,
  now: Stretches<T>,
): Generator<string> {
  for (const key of keys) {
    yield `${name} from ${key}`;
    if (!before.has(key) || !now.has(key)) yield `stretches of ${list}`;
  }
}

/** Yields the names of the pieces that differ in the stretches of these keys. */
function* namesOfPieces<T extends { readonly id: string }>(
  keys: Iterable<string>,
  before: Stretches<T>,
  now: Stretches<T>,
): Generator<string> {
  const pieces = (stretches: Stretches<T>, key: string) => piecesOf(stretches.get(key) ?? []);
  for (const key of keys)
    for (const piece of differingStretches(pieces(before, key), pieces(now, key))) yield `piece from ${piece}`;
}

function isSameList<T>(was: readonly T[], is: readonly T[]): boolean {
  return was.length === is.length && was.every((thing, i) => thing === is[i]);
}

/** Yields the names of the parts that a thing belongs to. */
function* namesOf(kind: Kind, thing: Held): Generator<string> {
  yield thing.id;
  if (kind === 'jurisdictionProfile') yield `profile ${(thing as Profile).code}`;
  if (kind === 'engagement') {
    const { activities, under } = thing as Engagement;
    for (const id of activities) yield `engagements of ${id}`;
    if (under !== undefined) yield `engagements under ${under}`;
  }
  if (kind === 'transfer') {
    const { activities, jurisdictions } = thing as Transfer;
    for (const id of activities) yield `transfers of ${id}`;
    if (jurisdictions.includes('ALL')) yield 'transfers of every activity';
  }
}

function* differing<V>(
  was: ReadonlyMap<string, V> = new Map(),
  is: ReadonlyMap<string, V> = new Map(),
): Generator<string> {
  for (const [key, value] of was) if (is.get(key) !== value) yield key;
  for (const key of is.keys()) if (!was.has(key)) yield key;
}
