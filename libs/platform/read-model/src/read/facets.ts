import { type RawBuilder, sql } from 'kysely';
import { reject } from '#kernel';
import { BOUNDS, type Thing } from '#ledger';
import type { ReadModelDatabase } from '../engines/database.js';
import { holdsAt, inListAmong, inListUnordered, isAmong, ofKindAt, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import type { Filter, Related } from './filter.js';
import { LastAnswers } from './last-answers.js';
import { byBytes } from './listing.js';

/** The place of a facet's values: a term of the thing itself, or of another thing that is connected with it. */
export interface FacetSource {
  /** The term that has the values. */
  readonly term: string;
  /** The kind of the other thing; absent if the term is the thing's own. */
  readonly kind?: string;
  /** The thing's own term that names the other one; absent if the other one names this thing. */
  readonly by?: string;
  /** The other thing's term that has the same id; absent if it is its own id. */
  readonly collect?: string;
}

/** A property by which a list is counted and filtered. Both follow from the same sources. */
export interface Facet {
  /** The statuses, if there are no other sources. */
  readonly sources: readonly FacetSource[] | 'STATUS';
  /** The kind of thing that the values are ids of, if they are. */
  readonly ids?: string;
  /** Values that include others: `EU` includes its states. */
  readonly wholes?: Readonly<Record<string, readonly string[]>>;
  /** True if a thing may have no value, which is counted and found as `none`. */
  readonly mayLack?: true;
  /** Returns the name that the thing has for one of its values. Its sources are terms of its own. */
  label?(state: Thing, value: string): string | undefined;
}

/** The facets of one kind of thing, by name. */
export type Facets = Readonly<Record<string, Facet>>;

/** One of the values must hold: a condition of a list as callers give it. */
export interface FacetInput {
  readonly by: string;
  readonly values: readonly string[];
}

/** A value with the number of things that have it. */
interface ValueCount {
  readonly value: string;
  readonly count: number;
  /** The document of one of them, if things have names for the values; else null. */
  readonly document: bigint | null;
}

/** The things that are counted: those of a list, or those of them that have changed. */
interface List {
  readonly kind: string;
  readonly filter: Filter;
  readonly among?: readonly string[];
}

/** The value of a thing that has none, or none that the caller may see. */
export const NONE = 'none';
/** Every status of a record, ended ones too. */
const STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED'];
/** In the place of a document, where no name is taken from it. */
const NO_DOCUMENT = sql`CAST(NULL AS bigint)`;
/** Most values in one list of counts, and in one condition. */
const MOST_COUNTS = 100;
/** Most lists of counts to keep. */
const MAX_LISTS = 300;

/** Returns the conditions for things that have one of the values in every facet given. An empty list sets no condition. */
export function facetConditions(facets: Facets, given: readonly FacetInput[] | null | undefined): Filter[] {
  return (given ?? [])
    .filter(({ values }) => values.length > 0)
    .map(({ by, values }) => ({ facet: by, ...conditionOf(facets[by]!, mustBeFew(values)) }));
}

function mustBeFew(values: readonly string[]): readonly string[] {
  if (values.length > MOST_COUNTS || values.some((value) => value.length > BOUNDS.name))
    reject(
      'INVALID',
      `A facet has at most ${MOST_COUNTS} values of at most ${BOUNDS.name} characters.`,
      'filter.facets',
    );
  return values;
}

function conditionOf(facet: Facet, values: readonly string[]): Filter {
  const { sources, wholes, mayLack } = facet;
  if (sources === 'STATUS') return { status: values };
  const parts = [...new Set(values.flatMap((value) => wholes?.[value] ?? value))];
  const lacking = mayLack && parts.includes(NONE) ? [lackOf(facet, sources)] : [];
  return { anyOf: [...alternatives(facet, sources, parts), ...lacking] };
}

/** Returns the condition for things that have no value from any source. */
const lackOf = (facet: Facet, sources: readonly FacetSource[]): Filter => ({ noneOf: alternatives(facet, sources) });

/** Returns the conditions for things that have one of the values from a source, or any. */
function alternatives({ ids }: Facet, sources: readonly FacetSource[], value?: readonly string[]): Filter[] {
  return sources.map(({ term, kind, by, collect }) => {
    const having = [{ term, value, isWithoutIds: ids === undefined }];
    if (kind === undefined) return { terms: having };
    const related: Related = { kind, having, collect };
    return by === undefined ? { id: related } : { terms: [{ term: by, value: related }] };
  });
}

/** Counts the things of lists by the values of a facet. */
export class FacetCounts {
  private readonly answers: LastAnswers<readonly ValueCount[]>;

  /** @param isPersonal true for kinds with personal data */
  constructor(
    private readonly database: ReadModelDatabase,
    isPersonal: (kind: string) => boolean,
  ) {
    this.answers = new LastAnswers(database, MAX_LISTS, isPersonal);
  }

  /**
   * Returns the most frequent values of the facet among the things that match the filter, the largest count first. Conditions
   * on the same facet are left out, so that the counts say what another value would add. Counts are kept as those of lists.
   */
  of(kind: string, name: string, facet: Facet, filter: Filter, moment: Moment): Promise<readonly ValueCount[]> {
    const others = without(filter, name);
    const question = { kind, filter: others, by: name, others: kindsOf(facet) };
    const at = (point: Moment, among?: readonly string[]) =>
      this.counted(valuesOf(facet, { kind, filter: others, among }, point), facet);
    return this.answers.to(question, moment, {
      full: () => at(moment),
      incremental: async (before, among, earlier) => {
        if (before.length >= MOST_COUNTS) return undefined; // there may be others, which are not known
        return updated(before, await at(earlier, among), await at(moment, among));
      },
    });
  }

  private async counted(values: RawBuilder<unknown>, facet: Facet): Promise<readonly ValueCount[]> {
    const { rows } = await sql<ValueCount>`
      WITH ${values}
      SELECT value, count(DISTINCT thing) AS count, min(document) AS document
      FROM (SELECT * FROM v ${wholesOf(facet)}) AS w
      GROUP BY value ORDER BY 2 DESC, 1 LIMIT ${MOST_COUNTS}`.execute(this.database.reader);
    return rows.map(({ value, count, document }) => ({ value, count: Number(count), document }));
  }
}

/**
 * Returns the counts after some things have changed: without what they had, with what they have. Undefined if a value would lose
 * the document that it is shown by.
 */
function updated(
  before: readonly ValueCount[],
  had: readonly ValueCount[],
  have: readonly ValueCount[],
): readonly ValueCount[] | undefined {
  if (had.length >= MOST_COUNTS || have.length >= MOST_COUNTS) return undefined;
  const all = new Map(before.map((one) => [one.value, one]));
  for (const { value, count, document } of had) {
    const one = all.get(value)!;
    const left = one.count - count;
    if (left > 0 && document !== null && one.document === document) return undefined;
    if (left > 0) all.set(value, { ...one, count: left });
    else all.delete(value);
  }
  for (const { value, count, document } of have) {
    const one = all.get(value);
    const isEarlier = one && one.document !== null && document !== null && one.document < document;
    all.set(value, { value, count: count + (one?.count ?? 0), document: isEarlier ? one.document : document });
  }
  const most = [...all.values()].sort((a, b) => b.count - a.count || byBytes(a.value, b.value));
  return most.slice(0, MOST_COUNTS);
}

/** Returns the kinds of other things that have the facet's values. */
function kindsOf({ sources }: Facet): string[] {
  return sources === 'STATUS' ? [] : sources.flatMap(({ kind }) => kind ?? []);
}

/** Returns the filter without its conditions on the facet. */
function without(filter: Filter, name: string): Filter {
  return { ...filter, allOf: filter.allOf?.filter(({ facet }) => facet !== name) };
}

function wholesOf({ wholes = {} }: Facet): RawBuilder<unknown> {
  const parts = Object.entries(wholes).map(
    ([whole, values]) => sql`UNION ALL SELECT thing, ${whole} AS value, document FROM v
      WHERE value IN (${sql.join(values)}) AND value <> ${whole}`,
  );
  return parts.length > 0 ? sql.join(parts, sql` `) : sql``;
}

/**
 * Returns the tables of the query: `v` (thing, value, document) of the things that match, as often as a source has them. What is read
 * more than once is worked out once: SQLite would do so again for each use.
 */
function valuesOf(facet: Facet, list: List, moment: Moment): RawBuilder<unknown> {
  const { sources, mayLack, label } = facet;
  const { kind, filter, among } = list;
  const here = (all: Filter) => (among ? inListAmong(among, kind, all, moment) : inListUnordered(kind, all, moment));
  const own = (value: RawBuilder<unknown>, conditions: Filter) =>
    sql`SELECT r.thing, ${value} AS value, ${NO_DOCUMENT} AS document FROM rectangles AS r WHERE ${here(conditions)}`;
  if (sources === 'STATUS')
    return sql`v AS (${own(statusAt(moment, kind), { ...filter, status: filter.status ?? STATUSES })})`;
  const all = sources.map((source) => fromSource(source, label !== undefined, among, moment));
  const lacking = () => own(sql`${NONE}`, { ...filter, allOf: [...(filter.allOf ?? []), lackOf(facet, sources)] });
  return sql`listed AS MATERIALIZED (SELECT r.thing, r.terms, r.document FROM rectangles AS r WHERE ${here(filter)}),
    v AS MATERIALIZED (${sql.join(mayLack ? [...all, lacking()] : all, sql` UNION ALL `)})`;
}

/**
 * Returns the query for one source. Each thing is looked up in the other ones, or they in the list: by an index, or in a set that is
 * made once. Engines that have no statistics would compare all with all, if both were joined by their kinds.
 */
function fromSource(
  { term, kind: other, by, collect }: FacetSource,
  isShownByDocument: boolean,
  among: List['among'],
  moment: Moment,
): RawBuilder<unknown> {
  // A set has one kind. If the kind were named, engines would look through its terms for every row.
  const terms = (alias: string, rectangle: string, name: string) =>
    sql`terms AS ${sql.ref(alias)} ON ${sql.ref(alias)}."set" = ${sql.ref(`${rectangle}.terms`)}
      AND ${sql.ref(alias)}.term = ${name}`;
  if (other === undefined)
    return sql`SELECT r.thing, t.value, ${isShownByDocument ? sql`r.document` : NO_DOCUMENT} AS document
      FROM listed AS r JOIN ${terms('t', 'r', term)}`;
  if (by === undefined) {
    const thing = sql.ref(collect === undefined ? 'o.thing' : 'c.value');
    const isKnown = among ? sql`AND ${thing} IN (${sql.join(among)})` : sql``; // so that a few are found by an index
    return sql`SELECT ${thing} AS thing, t.value, ${NO_DOCUMENT} AS document FROM rectangles AS o JOIN ${terms('t', 'o', term)}
      ${collect === undefined ? sql`` : sql`JOIN ${terms('c', 'o', collect)}`}
      WHERE ${ofKindAt('o', other, moment)} AND o.retired = 0 AND ${isAmong(thing, sql`SELECT r.thing FROM listed AS r`)} ${isKnown}`;
  }
  const named =
    collect === undefined
      ? sql`rectangles AS o ON o.thing = b.value`
      : sql`terms AS c ON c.value = b.value AND c.kind = ${other} AND c.term = ${collect}
          JOIN rectangles AS o ON o.terms = c."set"`;
  return sql`SELECT r.thing, t.value, ${NO_DOCUMENT} AS document FROM listed AS r JOIN ${terms('b', 'r', by)} JOIN ${named}
    JOIN ${terms('t', 'o', term)} WHERE ${holdsAt('o', other, moment)} AND o.retired = 0`;
}
