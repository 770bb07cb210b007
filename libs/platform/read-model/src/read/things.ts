import { Injectable } from '@nestjs/common';
import { reject } from '#kernel';
import { BOUNDS, type Thing } from '#ledger';
import { inChunks, ReadModelDatabase } from '../engines/database.js';
import { Projections } from '../projection.js';
import type { ReadScope } from '../scope/read-scope.js';
import { Moments } from '../time/moment.js';
import { holdsAt, statusAt } from '../time/rectangles.js';
import type { Moment, MomentInput, RecordStatus } from '../time/timeline.js';
import { Counts } from './counts.js';
import { encode } from './cursor.js';
import { type Facet, FacetCounts, NONE } from './facets.js';
import { type Filter, textsIn } from './filter.js';
import { inTurns, listed, type Place, sorted } from './listing.js';
import { needleFor } from './needle.js';
import { nameOf, type Order, placeText, valuesIn } from './order.js';
import type { PageOf, PageRequest } from './page.js';
import { type DocumentRow, MARK, ParsedDocuments } from './parsed-documents.js';
import { statesIn } from './stored-states.js';

/** A thing as it was at a moment. */
export type Found<S extends Thing = Thing> = S & {
  readonly id: string;
  readonly status: RecordStatus;
  /** The moment of the answer. Fields that lead to other things read them at the same moment. */
  readonly at: Moment;
};

/** A page of things as they were at one moment. */
export type Page<S extends Thing> = PageOf<Found<S>>;

/** A value of a facet with the number of things in the list that have it. */
interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** The thing that the value is the id of; else one of those that have the value. */
  readonly thing?: Thing;
}

/** A page of a list that can be counted by facets. `counts` counts the whole list. */
export interface ListPage<S extends Thing> extends Page<S> {
  counts(name: string, facet: Facet): Promise<readonly FacetValue[]>;
}

/** Most ids in one statement: few enough that reading the things holds the event loop for milliseconds only. */
const AT_ONCE = 500;

/** Reads things as they are or were at a moment. Every query is one condition on the two clocks. */
@Injectable()
export class Things {
  private readonly counts: Counts;
  private readonly facetCounts: FacetCounts;
  private readonly documents: ParsedDocuments;

  constructor(
    private readonly database: ReadModelDatabase,
    private readonly moments: Moments,
    projections?: Projections,
  ) {
    const impersonal = (kind: string) =>
      projections?.all.some(({ decider }) => decider.category === kind && !decider.personal) ?? false;
    this.documents = new ParsedDocuments(impersonal);
    const isPersonal = (kind: string) => !impersonal(kind);
    this.counts = new Counts(database, isPersonal);
    this.facetCounts = new FacetCounts(database, isPersonal);
  }

  /** Returns what the caller may read, at any moment; undefined for all. */
  readScope(): ReadScope | undefined {
    return this.moments.readScope();
  }

  /** Returns the moment that the caller means, as {@link Moments.resolve}. */
  moment(at: MomentInput | null | undefined): Promise<Moment> {
    return this.moments.resolve(at);
  }

  /**
   * Returns a page in list order, or in another one. A cursor holds its moment and its order, so later pages are pages of the
   * same answer.
   * @throws {Rejection} BAD_CURSOR for a cursor of another list, order or moment; INVALID for a size or text out of bounds
   */
  async page<S extends Thing>(
    kind: string,
    request: PageRequest,
    wishes: Filter = {},
    order: Order = [],
  ): Promise<ListPage<S>> {
    const { first, cursor, moment } = await this.moments.ofPage(request);
    const filter = await this.searching(wishes); // after the moment, so that all its texts are there
    const name = nameOf(kind, order);
    const after = cursor && { values: valuesIn(cursor.sort, name, order), id: cursor.id };
    const rows =
      order.length > 0
        ? await sorted(this.database.reader, kind, moment, filter, order, after, first + 1).execute()
        : await this.listed(kind, moment, inOrderOf(filter), after && { sort: after.values[0] as string, id: after.id })
            .select('r.sort as k0')
            .limit(first + 1)
            .execute();
    const shown = rows.slice(0, first);
    const keys = order.length > 0 ? order.map((_, i) => `k${i}` as const) : (['k0'] as const);
    const placeOf = (row: Readonly<Record<`k${number}`, string | bigint>>) =>
      placeText(
        name,
        keys.map((key) => row[key]!),
      );
    return {
      nodes: shown.map((row) => this.found<S>(kind, row, moment)),
      cursorAt: (index) => encode(moment, placeOf(shown[index]!), shown[index]!.id),
      hasNextPage: rows.length > first,
      hasPreviousPage: cursor !== undefined,
      totalCount: () => this.count(kind, filter, moment),
      counts: (facetName, facet) => this.countsBy(kind, facetName, facet, filter, moment),
    };
  }

  /**
   * Returns the filter with what the index knows of its text.
   * @throws {Rejection} INVALID for a text that is too long
   */
  private async searching(filter: Filter): Promise<Filter> {
    if (textsIn(filter).some((text) => text.length > BOUNDS.name))
      reject('INVALID', `A search text has at most ${BOUNDS.name} characters: give fewer.`, 'filter.text');
    if (!filter.text) return filter;
    return { ...filter, needle: await needleFor(this.database, filter.text) };
  }

  /** Returns the values of the facet in the list, the largest count first. Ids of things that the caller may not see are left out. */
  private async countsBy(
    kind: string,
    name: string,
    facet: Facet,
    filter: Filter,
    moment: Moment,
  ): Promise<FacetValue[]> {
    const counts = await this.facetCounts.of(kind, name, facet, filter, moment);
    if (facet.ids !== undefined) {
      const ids = counts.map(({ value }) => value);
      const things = await this.byIds(facet.ids, ids, moment);
      const isHidden = (i: number) => moment.readScope?.isLimited && ids[i] !== NONE && !things[i];
      return counts.flatMap(({ value, count }, i) => (isHidden(i) ? [] : [{ value, count, thing: things[i] }]));
    }
    const documents = counts.flatMap(({ document }) => document ?? []);
    const states = await statesIn(this.database.reader, documents);
    return counts.map(({ value, count, document }) => ({
      value,
      count,
      thing: document === null ? undefined : states.get(document),
    }));
  }

  /** Returns how many things of the kind match the filter at the moment. */
  count(kind: string, filter: Filter, moment: Moment): Promise<number> {
    return this.counts.of(kind, filter, moment);
  }

  /** Returns the ids of the things of the kind that match the filter at the moment, in list order. */
  async ids(kind: string, moment: Moment, filter: Filter): Promise<readonly string[]> {
    const rows = await listed(this.database.reader, kind, moment, await this.searching(filter), undefined).execute();
    return rows.map(({ id }) => id);
  }

  /** Returns every thing of the kind at the moment, in list order. Ended ones are left out unless the filter asks for them. */
  async all<S extends Thing>(kind: string, moment: Moment, filter: Filter = {}): Promise<Found<S>[]> {
    const result: Found<S>[] = [];
    const turns = inTurns((after, atMost) => this.listed(kind, moment, filter, after).limit(atMost).execute());
    for await (const rows of turns) for (const row of rows) result.push(found<S>(row, moment)); // too many to keep
    return result;
  }

  /** Returns the things with these ids at the moment, in the order of the ids, ended ones too; undefined if one did not exist. */
  async byIds<S extends Thing>(
    kind: string,
    ids: readonly string[],
    moment: Moment,
  ): Promise<(Found<S> | undefined)[]> {
    const byId = new Map<string, Found<S>>();
    for (const chunk of inChunks(ids, AT_ONCE)) {
      const rows = await this.database.reader
        .selectFrom('rectangles as r')
        .innerJoin('documents as d', 'd.id', 'r.document')
        .where('r.thing', 'in', chunk)
        .where(holdsAt('r', kind, moment))
        .select(['r.thing as id', 'r.kind', ...MARK, 'd.body', statusAt(moment, kind).as('status')])
        .execute();
      for (const row of rows) if (row.kind === kind) byId.set(row.id, this.found<S>(kind, row, moment));
    }
    return ids.map((id) => byId.get(id));
  }

  /** Returns, for each value, the things in force at the moment that have it under the term, in list order. */
  async byTerm<S extends Thing>(
    kind: string,
    term: string,
    values: readonly string[],
    moment: Moment,
  ): Promise<Found<S>[][]> {
    const idsByValue = await this.idsByTerm(kind, term, values, moment);
    const ids = [...new Set(idsByValue.flat())]; // many values may have the same thing: each is read once
    const things = await this.byIds<S>(kind, ids, moment);
    const byId = new Map(ids.map((id, i) => [id, things[i]]));
    return idsByValue.map((some) => some.map((id) => byId.get(id)).filter((thing) => thing !== undefined));
  }

  /** Returns, for each value, the ids of the things in force at the moment that have it under the term, in list order. */
  async idsByTerm(kind: string, term: string, values: readonly string[], moment: Moment): Promise<string[][]> {
    if (values.length === 0) return [];
    const rows = await this.database.reader
      .selectFrom('terms as t')
      .innerJoin('rectangles as r', 'r.terms', 't.set')
      .where('t.kind', '=', kind)
      .where('t.term', '=', term)
      .where('t.value', 'in', values)
      .where(holdsAt('r', kind, moment))
      .where('r.retired', '=', 0n)
      .orderBy('r.sort')
      .orderBy('r.thing')
      .select(['t.value', 'r.thing as id'])
      .execute();
    const byValue = new Map<string, string[]>(values.map((value) => [value, []]));
    for (const { id, value } of rows) byValue.get(value)!.push(id);
    return values.map((value) => byValue.get(value)!);
  }

  private found<S extends Thing>(kind: string, row: DocumentRow & { readonly status: string }, at: Moment): Found<S> {
    return { ...this.documents.of<S>(kind, row, at.edition), id: row.id, status: row.status as RecordStatus, at };
  }

  private listed(kind: string, moment: Moment, filter: Filter, after: Place | undefined) {
    return listed(this.database.reader, kind, moment, filter, after)
      .innerJoin('documents as d', 'd.id', 'r.document')
      .select([...MARK, 'd.body']);
  }
}

/** Returns the filter for a page: a frequent text is soon found in the order of the list, so it is read there. */
function inOrderOf(filter: Filter): Filter {
  return filter.needle?.indexed?.isRare === false ? { ...filter, needle: undefined } : filter;
}

/** Returns the row as a thing at the moment. */
export function found<S extends Thing>(row: { id: string; status: string; body: string }, at: Moment): Found<S> {
  return Object.assign(JSON.parse(row.body), { id: row.id, status: row.status as RecordStatus, at });
}
