/** Values by key whose sizes add up to a bound at most. Those that were used longest ago are dropped first. */
export class RecentlyUsed<V> {
  private readonly entries = new Map<string, { readonly value: V; readonly size: number }>();
  private size = 0;

  /**
   * @param most the largest sum of sizes
   * @param largest the largest size of one value; a larger one is not kept
   */
  constructor(
    private readonly most: number,
    private readonly largest = most,
  ) {}

  /** Returns the value, which counts as used now; undefined if it is not kept. */
  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Keeps the value in place of an earlier one. */
  set(key: string, value: V, size: number): void {
    this.take(key);
    if (size > this.largest) return;
    this.entries.set(key, { value, size });
    this.size += size;
    for (const oldest of this.entries.keys())
      if (this.size > this.most) this.take(oldest);
      else break;
  }

  /** Returns the value, and keeps it no longer. */
  take(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.size -= entry.size;
    return entry.value;
  }

  clear(): void {
    this.entries.clear();
    this.size = 0;
  }
}
