/*
 * A thing is a set of rectangles on two time axes. One axis has the dates on which a state holds; the other has the positions of
 * the ledger at which the register says so. Here a note is registered from 1 January at position 3, and renamed from 1 July at
 * position 7:
 *
 * ```
 * position
 *    ^
 *    |        |    title A    |    title B
 *  7 |        +---------------+----------------
 *    |        |    title A
 *  3 |        +--------------------------------
 *    |
 *    +--------+---------------+---------------> date
 *         1 January        1 July
 * ```
 *
 * A moment is a point (position, date). It lies in at most one rectangle of a thing and view, so a query reads the rectangles
 * around the point. Rectangles without an end reach to NOT_REPLACED and FOREVER. The rules are in docs/time.md.
 */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { categoryOf, type Referrer } from '#ledger';
import { IN_NO_ORDER, inChunks, NOT_REPLACED, type Tables, VIEW } from '../engines/database.js';
import { contains } from '../engines/text-index.js';
import type { Projection } from '../projection.js';
import type { Filter, Related, TermFilter } from '../read/filter.js';
import type { KindScope } from '../scope/read-scope.js';
import type { Moment, RecordStatus } from './timeline.js';

/** A point on both clocks: its values, or the columns of the statement that hold them. */
interface Point {
  readonly position: bigint | RawBuilder<bigint>;
  readonly on: string | RawBuilder<string>;
}

/**
 * The points of a statement, as one caller reads them. With `isOfOneThing`, other things are searched from that thing on.
 * Otherwise engines list them once and compare: better for many things, and far worse for many points.
 */
type ReadPoint = Point & Pick<Moment, 'readScope'> & { readonly isOfOneThing?: boolean };

/** A moment. While a grant's scope is resolved it reads all things, and `limited` is the moment with the grant's limits. */
type AnyMoment = ReadPoint & { readonly limited?: ReadPoint };

/** Returns the condition for the kind's rectangles that hold at the moment and that the caller may read: one for each thing. */
export function ofKindAt(alias: string, kind: string, moment: ReadPoint): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.kind`)} = ${kind} AND ${holdsAt(alias, kind, moment)}`;
}

/**
 * Returns the condition for rectangles that hold at the moment and that the caller may read, without naming the kind. It is
 * for rows found by thing or by term, which are of one kind already. If the kind were named again, engines would scan all of it.
 */
export function holdsAt(alias: string, kind: string, moment: ReadPoint): RawBuilder<SqlBool> {
  const kindScope = kindScopeOf(kind, moment);
  if (!kindScope) return sql<SqlBool>`1 = 0`;
  const holds = inViewAt(alias, kindScope.view, moment);
  return kindScope.covered ? both([holds, content(alias, kind, kindScope.covered, uncovered(moment))]) : holds;
}

/** Returns the condition for the view's rectangles that hold at the moment, for every caller. */
export function inViewAt(alias: string, view: bigint, { position, on }: Point): RawBuilder<SqlBool> {
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<SqlBool>`(${r('view')} = ${view} AND ${r('effective_to')} > ${on} AND ${r('effective_from')} <= ${on}
    AND ${recordedAt(alias, position)})`;
}

function recordedAt(alias: string, position: Point['position']): RawBuilder<SqlBool> {
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<SqlBool>`${r('recorded_to')} > ${position} AND ${r('recorded_from')} <= ${position}`;
}

/** Returns the condition for the present view's rectangles of any date, as known at the position. */
export function onAnyDate(alias: string, position: bigint): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.view`)} = ${VIEW.CURRENT} AND ${recordedAt(alias, position)})`;
}

/** Returns the condition for rectangles that begin after the moment's date, as known at its position. */
export function beginsAfter(alias: string, { position, on }: Point): RawBuilder<SqlBool> {
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<SqlBool>`(${r('view')} = ${VIEW.CURRENT} AND ${r('effective_from')} > ${on} AND ${recordedAt(alias, position)})`;
}

/** Returns the condition for the kind's readable rectangles that ended after `since` and up to the moment's date. */
export function endedSince(alias: string, kind: string, since: string, moment: Moment): RawBuilder<SqlBool> {
  const kindScope = kindScopeOf(kind, moment);
  if (!kindScope) return sql<SqlBool>`1 = 0`;
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  const held = sql<SqlBool>`${r('kind')} = ${kind} AND ${r('view')} = ${kindScope.view} AND ${r('retired')} = 0
    AND ${r('effective_to')} > ${since} AND ${r('effective_to')} <= ${moment.on} AND ${recordedAt(alias, moment.position)}`;
  return kindScope.covered ? both([held, content(alias, kind, kindScope.covered, uncovered(moment))]) : held;
}

/** Returns what the caller may read of the kind; undefined for nothing. */
export function kindScopeOf(kind: string, { readScope }: Pick<Moment, 'readScope'>): KindScope | undefined {
  return readScope ? readScope.kinds.get(kind) : { view: VIEW.CURRENT };
}

/**
 * Resolves a grant's scope against unrestricted data in the same view. `limited` serves filters that must themselves
 * respect the scope.
 */
function uncovered(moment: ReadPoint): AnyMoment {
  const kinds = new Map([...moment.readScope!.kinds].map(([kind, { view }]): [string, KindScope] => [kind, { view }]));
  return { ...moment, readScope: { ...moment.readScope!, kinds }, limited: moment };
}

/** Returns the SQL for the status of the thing of rectangle `r` at the moment. */
export function statusAt(moment: Moment, kind: string): RawBuilder<RecordStatus> {
  const review =
    kindScopeOf(kind, moment)?.view === VIEW.APPROVED
      ? sql`'APPROVED'`
      : sql`coalesce((SELECT s.status FROM standings AS s WHERE s.thing = r.thing
          AND s.recorded_to > ${moment.position} AND s.recorded_from <= ${moment.position}), 'DRAFT')`;
  return sql<RecordStatus>`CASE WHEN r.retired = 1 THEN 'RETIRED' ELSE ${review} END`;
}

/** Returns the SQL for the position of the last change of the thing of rectangle `r` that the caller may know of. */
export function changedAt(kind: string, moment: Moment): RawBuilder<bigint> {
  const isSeen = kindScopeOf(kind, moment)?.view === VIEW.APPROVED ? sql`AND j.type = 'Approved'` : sql``;
  return sql<bigint>`coalesce((SELECT j.position FROM journal AS j
    WHERE j.stream = r.thing AND j.position <= ${moment.position} ${isSeen} ORDER BY j.position DESC LIMIT 1), 0)`;
}

/** Returns the condition for the kind's rectangles `r` that hold at the moment, match the filter, and that the caller may read. */
export function inList(kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  // An engine that could use the kind would scan all of it, although the index over texts names a few.
  const isRare = [filter, ...(filter.allOf ?? [])].some(
    ({ needle }) => needle?.indexed?.isRare && !needle.personal.has(kind),
  );
  const here = isRare
    ? sql<SqlBool>`r.kind || '' = ${kind} AND ${holdsAt('r', kind, moment)}`
    : ofKindAt('r', kind, moment);
  return both([here, matches(kind, filter, moment)]);
}

/** Returns the same condition for a statement that reads all of them, in no order. */
export function inListUnordered(kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  return both([sql<SqlBool>`r.${sql.raw(IN_NO_ORDER)}`, inList(kind, filter, moment)]);
}

/** Returns the same condition for some things, which are found by their ids. The filter needs no needle. */
export function inListAmong(ids: readonly string[], kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  const point: Moment & ReadPoint = { ...moment, isOfOneThing: true };
  return both([
    sql<SqlBool>`r.thing IN (${sql.join(ids)})`,
    holdsAt('r', kind, point),
    matches(kind, { ...filter, needle: undefined }, point),
  ]);
}

/** Returns the filter as a condition on rectangle `r`. */
function matches(kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  const statuses = [filter, ...(filter.allOf ?? [])].flatMap(({ status }) => (status ? [status] : []));
  const oneOf = (status: readonly string[]) => sql<SqlBool>`${statusAt(moment, kind)} IN (${sql.join(status)})`;
  const status = statuses.length > 0 ? both(statuses.map(oneOf)) : sql<SqlBool>`r.retired = 0`;
  return both([status, content('r', kind, filter, moment)]);
}

/** Returns the filter's condition on the content, for every status. */
function content(alias: string, kind: string, filter: Filter, moment: AnyMoment): RawBuilder<SqlBool> {
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  const anyOf = (parts: readonly Filter[]) =>
    sql<SqlBool>`(${sql.join([sql`1 = 0`, ...parts.map((part) => content(alias, kind, part, moment))], sql` OR `)})`;
  const conditions: RawBuilder<SqlBool>[] = [sql<SqlBool>`1 = 1`];
  if (filter.text) conditions.push(hasText(alias, kind, filter, filter.text));
  for (const { term, value, isWithoutIds } of filter.terms ?? [])
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM terms AS t WHERE t."set" = ${r('terms')} AND t.kind = ${kind} AND t.term = ${term}
        AND ${isValue(value) ? visible('t.value', value, moment, isWithoutIds) : isRelated(sql.ref('t.value'), alias, value, moment)})`,
    );
  if (filter.id) conditions.push(isRelated(r('thing'), alias, filter.id, moment));
  if (filter.ids)
    conditions.push(
      filter.ids.length > 0 ? sql<SqlBool>`${r('thing')} IN (${sql.join(filter.ids)})` : sql<SqlBool>`1 = 0`,
    );
  for (const part of filter.allOf ?? []) conditions.push(content(alias, kind, part, moment));
  if (filter.anyOf) conditions.push(anyOf(filter.anyOf));
  if (filter.noneOf) conditions.push(sql<SqlBool>`NOT ${anyOf(filter.noneOf)}`);
  return both(conditions);
}

/** Returns the condition that the text of the rectangle contains the needle: by the index, if it helps. */
function hasText(alias: string, kind: string, { needle }: Filter, text: string): RawBuilder<SqlBool> {
  if (needle?.indexed && !needle.personal.has(kind)) return needle.indexed.among(alias);
  return contains(text, alias);
}

function isValue(value: TermFilter['value']): value is string | readonly string[] | undefined {
  return value === undefined || typeof value === 'string' || Array.isArray(value);
}

function among(column: string, value: string | readonly string[]): RawBuilder<SqlBool> {
  const values = typeof value === 'string' ? [value] : value;
  if (values.length === 0) return sql<SqlBool>`1 = 0`;
  return values.length === 1
    ? sql<SqlBool>`${sql.ref(column)} = ${values[0]}`
    : sql<SqlBool>`${sql.ref(column)} IN (${sql.join(values)})`;
}

/**
 * Returns the condition that a term has one of the values, or any. If the value is an id, the caller may see the thing, too.
 * Otherwise a filter by the id of a hidden thing would tell that it exists, and what refers to it.
 */
function visible(
  column: string,
  value: string | readonly string[] | undefined,
  moment: AnyMoment,
  isWithoutIds = false,
): RawBuilder<SqlBool> {
  const isValueHere = value === undefined ? sql<SqlBool>`1 = 1` : among(column, value);
  if (isWithoutIds || !moment.readScope?.isLimited || moment.limited) return isValueHere;
  const inScope = moment.readScope.kinds;
  const kinds =
    value === undefined
      ? new Set(inScope.keys())
      : new Set(
          [value]
            .flat()
            .map(categoryOf)
            .filter((kind) => inScope.has(kind)),
        );
  const seen = [...kinds].map(
    (kind) => sql<SqlBool>`(${sql.ref(column)} NOT LIKE ${`${kind}-%`} OR EXISTS (SELECT 1 FROM rectangles AS v
      WHERE v.thing = ${sql.ref(column)} AND ${holdsAt('v', kind, moment)}))`,
  );
  return both([isValueHere, ...seen]);
}

function both(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`;
}

/**
 * Returns the condition that the id is one of those that the query gives. Engines list them once, and look each id up in that set.
 * Without the alternative, PostgreSQL may join: all is compared with all where it expects few rows.
 */
export function isAmong(id: RawBuilder<unknown>, query: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(1 = 0 OR ${id} IN (${query}))`;
}

/** Returns the condition that the id is one of those that other things give. `alias` is the rectangle around it. */
function isRelated(
  id: RawBuilder<unknown>,
  alias: string,
  { kind, having, collect, text, isCovered }: Related,
  moment: AnyMoment,
): RawBuilder<SqlBool> {
  const other = `${alias}o`; // another name than around it, whose columns are compared here
  const o = (column: string) => sql.ref(`${other}.${column}`);
  const conditions = having.map(
    ({ term, value, isWithoutIds }) =>
      sql`AND EXISTS (SELECT 1 FROM terms AS h WHERE h."set" = ${o('terms')} AND h.kind = ${kind} AND h.term = ${term} AND ${visible('h.value', value, moment, isWithoutIds)})`,
  );
  if (text) conditions.push(sql`AND ${contains(text, other)}`);
  const where = sql`${ofKindAt(other, kind, (isCovered && moment.limited) || moment)} AND ${o('retired')} = 0 ${sql.join(conditions, sql` `)}`;
  const given = collect === undefined ? o('thing') : sql.ref('c.value');
  const from =
    collect === undefined
      ? sql`rectangles AS ${sql.ref(other)}`
      : sql`rectangles AS ${sql.ref(other)} JOIN terms AS c ON c."set" = ${o('terms')} AND c.kind = ${kind} AND c.term = ${collect}`;
  return moment.isOfOneThing
    ? sql<SqlBool>`EXISTS (SELECT 1 FROM ${from} WHERE ${given} = ${id} AND ${where})`
    : sql<SqlBool>`${id} IN (SELECT ${given} FROM ${from} WHERE ${where})`;
}

/**
 * Returns the things that refer to `id` and are in force between the dates (`to` is exclusive), by everything recorded.
 * It reads at most 100 rectangles.
 */
export async function referrersOf(
  db: Tables,
  projections: readonly Projection[],
  id: string,
  from: string,
  to: string,
  most = 100,
): Promise<Referrer[]> {
  const rows = await db
    .selectFrom('terms as t')
    .innerJoin('rectangles as r', 'r.terms', 't.set')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where(
      't.kind',
      'in',
      projections.map((p) => p.decider.category),
    )
    .where('t.term', '=', 'refers')
    .where('t.value', '=', id)
    .where('r.view', '=', VIEW.CURRENT)
    .where('r.recorded_to', '=', NOT_REPLACED)
    .where('r.retired', '=', 0n)
    .where('r.effective_to', '>', from)
    .where('r.effective_from', '<', to)
    .select(['r.thing', 'r.kind', 'd.body'])
    .limit(most)
    .execute();
  const names = rows.map((row): [string, string] => {
    const projection = projections.find((p) => p.decider.category === row.kind)!;
    return [row.thing, `${projection.decider.noun} ${projection.decider.name(JSON.parse(row.body))}`];
  });
  return [...new Map(names)].map(([thing, name]) => ({ id: thing, name }));
}

/** Most keys in one statement. */
const KEYS_AT_ONCE = 400;

/** Returns the ids of the things that have the keys on some date, by everything recorded. A key that nothing has is left out. */
export async function holdersOf(db: Tables, kind: string, keys: readonly string[]): Promise<Map<string, string>> {
  const holders = new Map<string, string>();
  for (const chunk of inChunks(keys, KEYS_AT_ONCE)) {
    const rows = await db
      .selectFrom('terms as t')
      .innerJoin('rectangles as r', 'r.terms', 't.set')
      .where('t.kind', '=', kind)
      .where('t.term', '=', 'key')
      .where('t.value', 'in', chunk)
      .where('r.view', '=', VIEW.CURRENT)
      .where('r.recorded_to', '=', NOT_REPLACED)
      .select(['r.thing', 't.value'])
      .execute();
    for (const { thing, value } of rows) holders.set(value, thing);
  }
  return holders;
}
