import { AmendedMap } from './amended-map.js';

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

/** Things by id, of each list. */
const BY_ID = new WeakMap<readonly object[], AmendedMap<string, { readonly id: string }>>();

/** Notes what {@link byIdIn} returns for a list that is another one without some things, and with others. */
export function noteById<T extends { readonly id: string }>(
  earlier: readonly T[],
  things: readonly T[],
  without: readonly string[],
  others: readonly T[],
): void {
  const before = BY_ID.get(earlier);
  if (!before || BY_ID.has(things)) return;
  const changed = others.map((thing) => [thing.id, thing] as const);
  BY_ID.set(things, before.amended(without, changed));
}

/** Returns the things of the list by id. */
export function byIdIn<T extends { readonly id: string }>(things: readonly T[]): Pick<AmendedMap<string, T>, 'get'> {
  let byId = BY_ID.get(things);
  if (!byId) {
    byId = AmendedMap.of(new Map(things.map((thing) => [thing.id, thing])));
    BY_ID.set(things, byId);
  }
  return byId as AmendedMap<string, T>;
}
