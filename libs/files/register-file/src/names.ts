import { reject } from '#kernel';
import type { Thing } from '#ledger';

/** A thing of the register, on the date of the plan or on another date. */
export interface KnownThing {
  readonly id: string;
  readonly key: string;
  /** Its state on the date of the plan; undefined if it does not exist then. */
  readonly state?: Thing;
}

/** A function from a key or an id, at a path of the file, to the id of the thing; undefined if there is none. */
export type Resolve = (category: string, key: string, path: string) => string | undefined;

/** The things of a kind by the names that a file can give them: keys and ids. */
export class Names {
  private readonly things = new Map<string, KnownThing[]>();

  constructor(things: Iterable<KnownThing>) {
    for (const thing of things)
      for (const name of new Set([thing.key, thing.id])) {
        const same = this.things.get(name);
        if (same) same.push(thing);
        else this.things.set(name, [thing]);
      }
  }

  /**
   * Returns the id of the thing with the name; undefined if there is none. Of several things with one key, it is the one in
   * force.
   * @throws {Rejection} INVALID, with the path, if several things in force have the key: in registers of earlier versions
   */
  idOf(name: string, path: string): string | undefined {
    const things = this.things.get(name) ?? [];
    const inForce = things.filter(({ state }) => state && !state.retired);
    const ids = (inForce.length > 0 ? inForce : things).map(({ id }) => id);
    if (ids.length > 1)
      reject(
        'INVALID',
        `The key ${name} is that of ${ids.join(', ')}. Give the id of the one that is meant, or end all but one of them.`,
        path,
      );
    return ids[0];
  }
}

/** Returns the names of things of a kind in a file, by id. A thing that shares its key, or has none, is named by its id. */
export function namesOf(things: readonly { readonly id: string; readonly key?: string }[]): Map<string, string> {
  const counts = new Map<string | undefined, number>();
  for (const { key } of things) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(things.map(({ id, key }) => [id, key !== undefined && counts.get(key) === 1 ? key : id]));
}
