import { changesBetween } from './changes.js';
import type { SnapshotParts } from './parts.js';
import { Snapshot } from './snapshot.js';

/**
 * A snapshot that moves from moment to moment, for the same caller. Values are computed again only if what they were computed
 * from differs. It stays the same object: a computation that holds on to its snapshot holds no former register in memory.
 */
export class MovingSnapshot extends Snapshot {
  constructor(parts: SnapshotParts) {
    super(parts, true);
  }

  /** Moves to the parts of another moment, earlier or later, also of another date. */
  moveTo(parts: SnapshotParts): void {
    this.derivations.next(this, this.changesTo(parts));
    this.replaceParts(parts);
  }

  /** Drops the derived values that nobody has asked for since the last move, in steps. Meanwhile anybody may ask for values. */
  forgetUnused(): Generator<void> {
    return this.derivations.dropUnused();
  }

  /** Yields the names of the parts that will differ. */
  protected *changesTo(parts: SnapshotParts): Generator<string> {
    if (parts.moment.on !== this.moment.on) yield 'date';
    yield* changesBetween(this.parts, parts);
  }
}
