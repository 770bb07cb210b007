import type { RecordedEvent } from '#ledger';
import type { DigestedRows } from '#transparency-log';

/** The folds of a program, without personal data. */
export interface Folds {
  /** The kinds with their versions. Other versions fold to other rows. */
  readonly versions: string;
  /** Returns true if streams of this name are things. */
  isThing(stream: string): boolean;
  /** Begins the fold of one thing, before its first event. */
  begin(thing: string): Fold;
}

/**
 * The fold of one thing from its stored events, as if every person were forgotten: no key is needed, and forgetting changes
 * nothing.
 */
export interface Fold {
  /**
   * Returns the rows after these events; none once an event cannot be folded.
   * @param events all events of the thing. Those of the call before must be the first of them
   */
  rowsAfter(events: readonly RecordedEvent[]): Promise<DigestedRows>;
}
