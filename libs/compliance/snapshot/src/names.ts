import { categoryOf, type Decider } from '#ledger';
import type { Kind, SnapshotThing } from './parts.js';
import type { Snapshot } from './snapshot.js';

/** Returns the name of a thing of the snapshot. One without a name of its own is called by what it refers to there. */
export function nameIn(
  snapshot: Snapshot,
  thing: SnapshotThing,
  deciderOf: (id: string) => Decider | undefined,
): string | undefined {
  return deciderOf(thing.id)?.name(thing, (id) => {
    const other = snapshot.one(categoryOf(id) as Kind, id);
    return other && deciderOf(id)?.name(other);
  });
}
