import { sql } from 'kysely';
import type { Tables } from '../engines/database.js';
import { matches, ofKindAt, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { Breath } from '../write/breath.js';
import type { Filter } from './filter.js';

/** Where something stands in its list. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** How many things are read before whoever else waits has a turn. */
const IN_ONE_TURN = 500;

/** The things of the kind at the moment, in the list's order, behind a place where one is given. */
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

/** All that is listed, in turns; `ask` is told behind which place to go on, and how many to ask for. */
export async function* inTurns<R extends Place>(
  ask: (after: Place | undefined, atMost: number) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  const breath = new Breath();
  let last: R | undefined;
  do {
    const rows = await ask(last, IN_ONE_TURN);
    yield rows;
    last = rows.length < IN_ONE_TURN ? undefined : rows.at(-1);
    await breath.take();
  } while (last);
}
