/** Most heads that are remembered. If more are waited for, the newest replaces the one before it. */
const MOST_HEADS = 100;

/**
 * Measures for how long the read models have been behind the ledger. Under steady writes they are always a little behind, so
 * the number of positions says nothing. What counts is the age of the oldest position that they have not reached.
 */
export class LagWatch {
  /** Heads of the ledger that are not reached yet, oldest first. */
  private readonly waitedFor: { readonly head: bigint; readonly since: number }[] = [];
  private hasCaughtUp = false;

  /**
   * Returns the age in milliseconds; Infinity from the start until the read models have caught up once.
   * @param now milliseconds of a clock that never goes back
   */
  age(head: bigint, position: bigint, now: number): number {
    while (this.waitedFor[0] && this.waitedFor[0].head <= position) {
      this.waitedFor.shift();
      this.hasCaughtUp = true;
    }
    if (head <= position) {
      this.hasCaughtUp = true;
      return 0;
    }
    const newest = this.waitedFor.at(-1);
    if (!newest || newest.head < head) {
      if (this.waitedFor.length === MOST_HEADS) this.waitedFor.pop();
      this.waitedFor.push({ head, since: now });
    }
    return this.hasCaughtUp ? now - this.waitedFor[0]!.since : Number.POSITIVE_INFINITY;
  }
}
