/** Finds the things of a list by keys. A list is looked through once: later snapshots share the lists that stay the same. */
export class Index<T extends object> {
  private readonly made = new WeakMap<readonly T[], ReadonlyMap<string, readonly T[]>>();

  constructor(private readonly keysOf: (thing: T) => readonly string[]) {}

  /** Returns the things of the list by key, in their order. */
  of(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
    let index = this.made.get(things);
    if (!index) {
      index = this.make(things);
      this.made.set(things, index);
    }
    return index;
  }

  private make(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
    const byKey = new Map<string, T[]>();
    for (const thing of things)
      for (const key of this.keysOf(thing)) {
        const list = byKey.get(key);
        if (list) list.push(thing);
        else byKey.set(key, [thing]);
      }
    return byKey;
  }
}
