import type { Engagement, Profile, SnapshotThing, Transfer } from './parts.js';
import { remembered } from './remembered.js';

// Things of a list by keys. A list is looked through once: later snapshots share the lists that stay the same.

type ByKey<T> = ReadonlyMap<string, readonly T[]>;

function indexBy<T extends object>(keysOf: (thing: T) => readonly string[]): (things: readonly T[]) => ByKey<T> {
  return remembered((things: readonly T[]) => {
    const byKey = new Map<string, T[]>();
    for (const thing of things)
      for (const key of keysOf(thing)) {
        const list = byKey.get(key);
        if (list) list.push(thing);
        else byKey.set(key, [thing]);
      }
    return byKey;
  });
}

/** The key of transfers of every activity, in place of an id. */
export const EVERY = 'every activity';

/** Returns the things of a list by id. */
export const byIdIn = remembered(
  (things: readonly SnapshotThing[]): ReadonlyMap<string, SnapshotThing> =>
    new Map(things.map((thing) => [thing.id, thing])),
);

/** Returns the profiles of a list by their codes. */
export const profilesIn = indexBy<Profile>(({ code }) => [code]);

/** Returns the engagements of a list by the activities that they serve. */
export const engagementsIn = indexBy<Engagement>(({ activities }) => activities);

/** Returns the engagements of a list by those that they are under. */
export const underIn = indexBy<Engagement>(({ under }) => (under === undefined ? [] : [under]));

/** Returns the transfers of a list by the activities that they name. Those of every activity have a key of their own. */
export const transfersIn = indexBy<Transfer>(({ activities, jurisdictions }) =>
  jurisdictions.includes('ALL') ? [...activities, EVERY] : activities,
);
