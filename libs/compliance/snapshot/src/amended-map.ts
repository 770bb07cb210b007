/** Most changes before the map is copied as a whole. */
const MOST = 500;

/** A map with a few changes to another one, which stays as it is. A copy of a large map for each change would take longer. */
export class AmendedMap<K, V> {
  /** @param changes the values that differ; undefined for those that are gone */
  private constructor(
    private readonly base: ReadonlyMap<K, V>,
    private readonly changes: ReadonlyMap<K, V | undefined> = new Map(),
  ) {}

  /** Returns the map without changes. It must not be changed any more. */
  static of<K, V>(map: ReadonlyMap<K, V>): AmendedMap<K, V> {
    return new AmendedMap(map);
  }

  /** Returns the value; undefined if there is none. */
  get(key: K): V | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  /** Returns the map without some keys, and then with others. */
  amended(without: Iterable<K>, others: Iterable<readonly [K, V]>): AmendedMap<K, V> {
    const changes = new Map(this.changes);
    for (const key of without) changes.set(key, undefined);
    for (const [key, value] of others) changes.set(key, value);
    if (changes.size <= MOST) return new AmendedMap(this.base, changes);
    const whole = new Map(this.base);
    for (const [key, value] of changes)
      if (value === undefined) whole.delete(key);
      else whole.set(key, value);
    return new AmendedMap(whole);
  }
}
