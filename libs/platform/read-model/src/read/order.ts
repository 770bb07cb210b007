import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { reject } from '#kernel';
import { BOUNDS } from '#ledger';
import { changedAt, holdsAt, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';

/**
 * A key by which a list is sorted: its own order, the status, the last change, or a term of the projection. With a kind, the term is
 * the id of such a thing, and its place in its own list counts.
 */
export type SortKey = 'LIST' | 'STATUS' | 'CHANGED' | { readonly term: string; readonly kind?: string };

/** The order of a list: the first key decides, then the next. Things that are equal by all keys go by their id. */
export type Order = readonly {
  readonly name: string;
  readonly key: SortKey;
  readonly isDescending: boolean;
}[];

/** A sort as a caller gives it. `direction` is ASC if absent. */
export interface SortInput {
  readonly by: string;
  readonly direction?: string | null;
}

/** The sort keys of every kind of thing. */
export const COMMON_SORTS = { STATUS: 'STATUS', CHANGED_AT: 'CHANGED' } as const;

/** Most keys in one order. */
const MOST_KEYS = 3;
/** Statuses in the order of a record's life. */
const LIFE = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED'];

/**
 * Returns the order that a caller asks for; empty for the list's own.
 * @throws {Rejection} INVALID for more than three keys, or the same key twice
 */
export function orderOf(keys: Readonly<Record<string, SortKey>>, sort: readonly SortInput[] | null | undefined): Order {
  if (!sort) return [];
  if (sort.length > MOST_KEYS || new Set(sort.map(({ by }) => by)).size < sort.length)
    reject('INVALID', `A list is sorted by at most ${MOST_KEYS} different keys: give fewer.`, 'sort');
  return sort.map(({ by, direction }) => ({ name: by, key: keys[by]!, isDescending: direction === 'DESC' }));
}

/** Returns the order in words, as cursors hold it: `processingActivity TITLE DESC`. */
export function nameOf(kind: string, order: Order): string {
  return [kind, ...order.map(({ name, isDescending }) => `${name} ${isDescending ? 'DESC' : 'ASC'}`)].join(' ');
}

/** Returns the SQL of the key for rectangle `r`: a text, or a number. */
export function sqlOf(key: SortKey, kind: string, moment: Moment): RawBuilder<string | bigint> {
  if (key === 'LIST') return sql`r.sort`;
  if (key === 'CHANGED') return changedAt(kind, moment);
  if (key === 'STATUS') {
    const places = LIFE.map((status, i) => sql`WHEN ${status} THEN CAST(${BigInt(i)} AS bigint)`);
    return sql`CASE ${statusAt(moment, kind)} ${sql.join(places, sql` `)} END`;
  }
  if (key.kind !== undefined)
    return sql`coalesce((SELECT min(o.sort) FROM terms AS k JOIN rectangles AS o ON o.thing = k.value
      WHERE k."set" = r.terms AND k.term = ${key.term} AND ${holdsAt('o', key.kind, moment)}), '')`;
  // A set has one kind. If the kind were named, engines would look through its terms for every row.
  return sql`coalesce((SELECT min(k.value) FROM terms AS k WHERE k."set" = r.terms AND k.term = ${key.term}), '')`;
}

/** Returns the condition for rows that come after the one with these values of the keys and this id. */
export function comesAfter(
  order: Order,
  values: readonly (string | bigint)[],
  id: string,
  kind: string,
  moment: Moment,
): RawBuilder<SqlBool> {
  const equal = (i: number) => sql<SqlBool>`${sqlOf(order[i]!.key, kind, moment)} = ${given(values[i]!)}`;
  const later = (i: number) => {
    const isLater = order[i]!.isDescending ? sql`<` : sql`>`;
    return sql<SqlBool>`${sqlOf(order[i]!.key, kind, moment)} ${isLater} ${given(values[i]!)}`;
  };
  const all = order.map((_, i) => equal(i));
  const steps = order.map((_, i) => sql`(${sql.join([...all.slice(0, i), later(i)], sql` AND `)})`);
  const last = sql`(${sql.join([...all, sql`r.thing > ${id}`], sql` AND `)})`;
  return sql<SqlBool>`(${sql.join([...steps, last], sql` OR `)})`;
}

function given(value: string | bigint): RawBuilder<unknown> {
  return typeof value === 'string' ? sql`${value}` : sql`CAST(${value} AS bigint)`;
}

/** Returns the text of the place of a row in its list, for a cursor. */
export function placeText(name: string, values: readonly (string | bigint | number)[]): string {
  return JSON.stringify([name, ...values.map((value) => (typeof value === 'string' ? value : String(value)))]);
}

/**
 * Returns the values of the sort keys that the place has.
 * @throws {Rejection} BAD_CURSOR if the place belongs to a list in another order, or to another list
 */
export function valuesIn(place: string, name: string, order: Order): (string | bigint)[] {
  try {
    const [of, ...values]: string[] = JSON.parse(place);
    const isWhole = values.length === Math.max(order.length, 1) && values.every((value) => typeof value === 'string');
    if (of === name && isWhole) return values.map((value, i) => (isNumber(order[i]?.key) ? BigInt(value) : value));
  } catch {
    // rejected below
  }
  return reject(
    'BAD_CURSOR',
    'The cursor belongs to another list, or to this one in another order: keep `sort` as it was, or start again.',
    'after',
  );
}

function isNumber(key: SortKey | undefined): boolean {
  return key === 'STATUS' || key === 'CHANGED';
}

/** Returns a text as a sort key: cut to the longest name, since a cursor holds it. */
export function sortText(text: string): string {
  return text.slice(0, BOUNDS.name);
}
