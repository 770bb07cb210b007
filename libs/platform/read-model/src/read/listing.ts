import { type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../engines/database.js';
import { holdsAt, inList, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import type { Filter } from './filter.js';
import { comesAfter, type Order, sqlOf } from './order.js';
import { type DocumentRow, MARK } from './parsed-documents.js';

/** The place of an entry in its list. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** The place of an entry in a list of another order: the values of its sort keys, and its id. */
interface SortedPlace {
  readonly values: readonly (string | bigint)[];
  readonly id: string;
}

/** Rows per turn; between two turns, requests that wait are answered. */
const IN_ONE_TURN = 500;

/** Returns the query for the things of the kind that match the filter at the moment, in list order, after a place if given. */
export function listed(db: Tables, kind: string, moment: Moment, filter: Filter, after: Place | undefined) {
  return matching(db, kind, moment, filter)
    .$if(after !== undefined, (q) => q.where(sql<boolean>`(r.sort, r.thing) > (${after?.sort}, ${after?.id})`))
    .orderBy('r.sort')
    .orderBy('r.thing');
}

/** Returns the query for those of the things with these ids that are in force at the moment, in list order. */
export function listedAmong(db: Tables, kind: string, moment: Moment, ids: readonly string[]) {
  return db
    .selectFrom('rectangles as r')
    .where('r.thing', 'in', ids)
    .where(holdsAt('r', kind, moment))
    .where('r.retired', '=', 0n)
    .select(['r.thing as id', 'r.sort', statusAt(moment, kind).as('status')])
    .orderBy('r.sort')
    .orderBy('r.thing');
}

/**
 * Returns the query for at most `atMost` of these things in another order. The documents are read last, so that only those of
 * the page pass through the sorting. `k0`, `k1` … are the values of the keys.
 */
export function sorted(
  db: Tables,
  kind: string,
  moment: Moment,
  filter: Filter,
  order: Order,
  after: SortedPlace | undefined,
  atMost: number,
) {
  const names = order.map((_, i) => `k${i}`);
  let page = matching(db, kind, moment, filter)
    .select(['r.document', ...MARK, ...order.map(({ key }, i) => sqlOf(key, kind, moment).as(names[i]!))])
    .$if(after !== undefined, (q) => q.where(comesAfter(order, after!.values, after!.id, kind, moment)));
  for (const [i, { isDescending }] of order.entries())
    page = page.orderBy(sql.ref(names[i]!), isDescending ? 'desc' : 'asc') as typeof page;
  let result = db
    .selectFrom(page.orderBy('r.thing').limit(atMost).as('p'))
    .innerJoin('documents as d', 'd.id', 'p.document')
    .selectAll('p')
    .select('d.body') as unknown as SelectQueryBuilder<object, never, SortedRow>;
  for (const [i, { isDescending }] of order.entries())
    result = result.orderBy(sql.ref(`p.${names[i]!}`), isDescending ? 'desc' : 'asc');
  return result.orderBy(sql.ref('p.id'));
}

/** A row of {@link sorted}. */
type SortedRow = DocumentRow & { readonly status: string } & {
  readonly [key: `k${number}`]: string | bigint;
};

function matching(db: Tables, kind: string, moment: Moment, filter: Filter) {
  return db
    .selectFrom('rectangles as r')
    .where(inList(kind, filter, moment))
    .select(['r.thing as id', 'r.sort', statusAt(moment, kind).as('status')]);
}

/** Compares texts as the engines do: by the bytes of UTF-8. */
export function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
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
