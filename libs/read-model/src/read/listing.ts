import { sql } from 'kysely';
import type { Tables } from '../engines/database.js';
import { matches, ofKindAt, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import type { Filter } from './filter.js';

/** The place of an entry in its list. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** Rows per turn; between two turns, requests that wait are answered. */
const IN_ONE_TURN = 500;

/** Returns the query for the things of the kind that match the filter at the moment, in list order, after a place if given. */
export function listed(db: Tables, kind: string, moment: Moment, filter: Filter, after: Place | undefined) {
  return db
    .selectFrom('rectangles as r')
    .where(ofKindAt('r', kind, moment))
    .where(matches(kind, filter, moment))
    .$if(after !== undefined, (q) => q.where(sql<boolean>`(r.sort, r.thing) > (${after?.sort}, ${after?.id})`))
    .orderBy('r.sort')
    .orderBy('r.thing')
    .select(['r.thing as id', 'r.sort', statusAt(moment, kind).as('status')]);
}

/** Yields a whole list in turns. `ask` returns up to `atMost` rows after the place. */
export async function* inTurns<R extends Place>(
  ask: (after: Place | undefined, atMost: number) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  let last: R | undefined;
  do {
    const rows = await ask(last, IN_ONE_TURN);
    yield rows;
    last = rows.length < IN_ONE_TURN ? undefined : rows.at(-1);
  } while (last);
}
