import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Referrer } from '#ledger';
import { NOT_REPLACED, type Tables, VIEW } from './database.js';
import type { Projection } from './projection.js';
import type { Moment, RecordStatus } from './timeline.js';

/** Which things a list holds; everything given must hold. */
export interface Filter {
  /** Any of these statuses; where absent, whatever has not ended. */
  readonly status?: readonly string[];
  /** Contained in what is searched, whatever its case. */
  readonly text?: string;
  readonly terms?: readonly TermFilter[];
  readonly id?: Related;
  readonly allOf?: readonly Filter[];
  readonly anyOf?: readonly Filter[];
}

/** A term that must have the value, or any of the values that other things yield. */
export interface TermFilter {
  readonly term: string;
  readonly value: string | Related;
}

/** Ids that things of another kind yield at the same moment: their own, or what their term `collect` holds. */
export interface Related {
  readonly kind: string;
  readonly having: readonly { readonly term: string; readonly value: string }[];
  readonly collect?: string;
}

/** The rectangles of a kind that hold at the moment: one a thing. */
export function ofKindAt(alias: string, kind: string, moment: Moment, view?: bigint): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.kind`)} = ${kind} AND ${holdsAt(alias, moment, view)}`;
}

/**
 * The rectangles that hold at the moment. For those that are found by their thing or their terms, which are of one kind:
 * the kind, named again, would lead engines to look through all of its kind.
 */
export function holdsAt(alias: string, moment: Moment, view: bigint = VIEW.CURRENT): Expression<SqlBool> {
  const r = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<SqlBool>`(${r('view')} = ${view}
    AND ${r('effective_to')} > ${moment.on} AND ${r('effective_from')} <= ${moment.on}
    AND ${r('recorded_to')} > ${moment.position} AND ${r('recorded_from')} <= ${moment.position})`;
}

/** What is shown of where the thing of rectangle `r` stands at the moment. */
export function statusAt({ position }: Moment, view: bigint = VIEW.CURRENT): RawBuilder<RecordStatus> {
  const review =
    view === VIEW.APPROVED
      ? sql`'APPROVED'`
      : sql`coalesce((SELECT s.status FROM standings AS s WHERE s.thing = r.thing
          AND s.recorded_to > ${position} AND s.recorded_from <= ${position}), 'DRAFT')`;
  return sql<RecordStatus>`CASE WHEN r.retired = 1 THEN 'RETIRED' ELSE ${review} END`;
}

/** The condition of the filter on rectangle `r`. */
export function matches(kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  const status = filter.status
    ? sql<SqlBool>`${statusAt(moment)} IN (${sql.join(filter.status)})`
    : sql<SqlBool>`r.retired = 0`;
  return both([status, content(kind, filter, moment)]);
}

/** Whether the filter asks for nothing in particular: all that has not ended. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((wish) => wish === undefined || (Array.isArray(wish) && wish.length === 0));
}

/** Whether the filter looks into texts, somewhere. */
export function searches({ text, allOf = [], anyOf = [] }: Filter): boolean {
  return Boolean(text) || [...allOf, ...anyOf].some(searches);
}

/** What the filter asks of the content, whatever the status. */
function content(kind: string, filter: Filter, moment: Moment): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [sql<SqlBool>`1 = 1`];
  if (filter.text) {
    const pattern = `%${filter.text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM documents AS s WHERE s.id = r.document AND s.text LIKE ${pattern} ESCAPE '\\')`,
    );
  }
  for (const { term, value } of filter.terms ?? [])
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM terms AS t WHERE t."set" = r.terms AND t.kind = ${kind} AND t.term = ${term}
        AND ${typeof value === 'string' ? sql`t.value = ${value}` : sql`t.value IN (${related(value, moment)})`})`,
    );
  if (filter.id) conditions.push(sql<SqlBool>`r.thing IN (${related(filter.id, moment)})`);
  for (const one of filter.allOf ?? []) conditions.push(content(kind, one, moment));
  if (filter.anyOf)
    conditions.push(
      sql<SqlBool>`(${sql.join(
        filter.anyOf.map((one) => content(kind, one, moment)),
        sql` OR `,
      )})`,
    );
  return both(conditions);
}

function both(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`;
}

function related({ kind, having, collect }: Related, moment: Moment) {
  const conditions = having.map(
    ({ term, value }) =>
      sql`AND EXISTS (SELECT 1 FROM terms AS h WHERE h."set" = o.terms AND h.kind = ${kind} AND h.term = ${term} AND h.value = ${value})`,
  );
  const where = sql`${ofKindAt('o', kind, moment)} AND o.retired = 0 ${sql.join(conditions, sql` `)}`;
  return collect === undefined
    ? sql`SELECT o.thing FROM rectangles AS o WHERE ${where}`
    : sql`SELECT c.value FROM rectangles AS o JOIN terms AS c ON c."set" = o.terms AND c.kind = ${kind} AND c.term = ${collect} WHERE ${where}`;
}

/** Whatever is in force at some time between the dates (the second exclusive), by present knowledge, and refers to `id`. */
export async function referrersOf(
  db: Tables,
  projections: readonly Projection[],
  id: string,
  from: string,
  to: string,
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
    .limit(100)
    .execute();
  const names = rows.map((row): [string, string] => {
    const projection = projections.find((p) => p.decider.category === row.kind)!;
    return [row.thing, `${projection.decider.noun} ${projection.decider.name(JSON.parse(row.body))}`];
  });
  return [...new Map(names)].map(([thing, name]) => ({ id: thing, name }));
}

/** The thing that bears the key, by present knowledge and on whatever date; undefined where none does. */
export async function holderOf(db: Tables, kind: string, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('terms as t')
    .innerJoin('rectangles as r', 'r.terms', 't.set')
    .where('t.kind', '=', kind)
    .where('t.term', '=', 'key')
    .where('t.value', '=', key)
    .where('r.view', '=', VIEW.CURRENT)
    .where('r.recorded_to', '=', NOT_REPLACED)
    .select('r.thing')
    .executeTakeFirst();
  return row?.thing;
}

/** Deletes all that the projection has written. */
export async function forgetKind(db: Tables, projection: string): Promise<void> {
  if (projection === 'journal') await db.deleteFrom('journal').execute();
  for (const table of ['rectangles', 'lives', 'standings', 'documents', 'terms', 'things'] as const)
    await db.deleteFrom(table).where('kind', '=', projection).execute();
  await db.deleteFrom('checkpoints').where('projection', '=', projection).execute();
}
