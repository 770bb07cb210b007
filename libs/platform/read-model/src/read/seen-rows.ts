import { categoryOf, referencesIn, type Thing } from '#ledger';
import type { Projection } from '../projection.js';
import { withoutHidden } from '../scope/without-hidden.js';
import type { Moment } from '../time/timeline.js';
import type { Found, Things } from './things.js';

/** A path to ids in a row, such as `retention[].activities[]`: the row holds for these things alone. */
const LIMITS = /^\w+\[\]\.\w+\[\]$/;

/** Returns whether things of the kind have rows that hold for some things alone. */
export const hasLimitedRows = (projection: Projection): boolean => Object.keys(limitsOf(projection)).length > 0;

function limitsOf({ decider: { references } }: Projection) {
  return Object.fromEntries(Object.entries(references).filter(([path]) => LIMITS.test(path)));
}

/** Returns the states as the caller reads them: without rows that hold only for things which it does not read. */
export async function seenBy(
  things: Things,
  projection: Projection,
  states: readonly Found<Thing>[],
  moment: Moment,
): Promise<readonly Found<Thing>[]> {
  const named = new Set(states.flatMap((state) => referencesIn(state, limitsOf(projection)).map(({ id }) => id)));
  const read = new Set<string>();
  for (const kind of new Set([...named].map(categoryOf)))
    for (const thing of await things.byIds(
      kind,
      [...named].filter((id) => categoryOf(id) === kind),
      moment,
    ))
      if (thing) read.add(thing.id);
  const isHidden = (text: string) => named.has(text) && !read.has(text);
  return states.map(({ at, ...state }) => ({ ...withoutHidden(state, isHidden), at }) as Found<Thing>);
}
