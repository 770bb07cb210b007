import { changesBetween, type Part } from './changes.js';
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
    this.derivations.next(this.changesTo(parts));
    this.held = parts;
  }

  /** Yields the parts that will differ. */
  protected changesTo(parts: SnapshotParts): Iterable<Part> {
    return changesBetween(this.held, parts);
  }
}
