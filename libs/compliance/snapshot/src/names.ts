import type { Decider } from '#ledger';
import type { Kind, SnapshotThing } from './parts.js';
import type { Snapshot } from './snapshot.js';

/** Returns the name of a thing of the snapshot. One without a name of its own is called by what it refers to there. */
export function nameIn(
  snapshot: Snapshot,
  thing: SnapshotThing,
  deciderOf: (id: string) => Decider | undefined,
): string | undefined {
  return deciderOf(thing.id)?.name(thing, (id) => {
    const decider = deciderOf(id);
    const other = decider && snapshot.one(decider.category as Kind, id);
    return other && decider.name(other);
  });
}
