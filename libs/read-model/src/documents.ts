import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { BOUNDS, categoryOf, reject, type Thing } from '#ledger';
import { Breath } from './breath.js';
import { type Cursor, decode, encode } from './cursor.js';
import { IS_ERASURE, ReadModelDatabase, VIEW } from './database.js';
import { type Filter, isOpen, searches } from './filter.js';
import { type MomentInput, Moments } from './moment.js';
import { endedSince, holdsAt, matches, ofKindAt, sightOf, statusAt } from './rectangles.js';
import type { Sight } from './sight.js';
import type { Moment, RecordStatus } from './timeline.js';

/** A thing as it was at a moment. */
export type Found<S extends Thing = Thing> = S & {
  readonly id: string;
  readonly status: RecordStatus;
  /** The moment it was asked for; fields that lead on to other things ask for them at the same. */
  readonly at: Moment;
};

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly at?: MomentInput | null;
}

/** A page of a list. */
export interface PageOf<N> {
  readonly nodes: readonly N[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many the whole list holds; counted when asked. */
  totalCount(): Promise<number>;
}

export type Page<S extends Thing> = PageOf<Found<S>>;

/** What a thing was for a time that is over: half open, ISO 8601 dates. */
export type Past<S extends Thing = Thing> = S & { readonly id: string; readonly from: string; readonly to: string };

/** A thing that is not the same at two moments; undefined where it did not exist. */
export interface Difference {
  readonly id: string;
  readonly category: string;
  readonly was: Found | undefined;
  readonly is: Found | undefined;
}

/** What a page holds where nobody says. */
export const DEFAULT_PAGE = 50;
const COUNTS_KEPT = 500;
/** A count whose question is longer is not kept. */
const LONGEST_QUESTION = 2_000;
/** How many ids one statement takes: engines limit its parameters. */
const AT_ONCE = 5_000;
/** How many documents are read before whoever else waits has a turn. */
const IN_ONE_TURN = 500;
/** The most that one page holds. */
export const LARGEST_PAGE = 1000;

/** @throws {Rejection} INVALID where no page is of that size */
export function mustFitPage(first: number): void {
  if (first < 0 || first > LARGEST_PAGE)
    reject('INVALID', `A page holds 0 to ${LARGEST_PAGE} entries; ask for the next ones with \`after\`.`, 'first');
}

/** Reads what the register says, and said, of anything: every query is one condition on the two clocks. */
@Injectable()
export class Documents {
  private readonly counts = new Map<string, Promise<number>>();

  constructor(
    private readonly database: ReadModelDatabase,
    private readonly moments: Moments,
  ) {}

  /** What whoever asks sees, whenever. */
  sight(): Sight | undefined {
    return this.moments.sight();
  }

  moment(at: MomentInput | null | undefined): Promise<Moment> {
    return this.moments.resolve(at);
  }

  /**
   * A page in the list's order. A cursor holds its moment, so later pages are pages of the same answer.
   * @throws {Rejection} BAD_CURSOR for a cursor that is not ours or of another moment; INVALID for a page size out of bounds
   */
  async page<S extends Thing>(kind: string, request: PageRequest, filter: Filter = {}): Promise<Page<S>> {
    if (filter.text && filter.text.length > BOUNDS.name)
      reject('INVALID', `A text is found by at most ${BOUNDS.name} characters of it: give fewer.`, 'filter.text');
    const { first, cursor, moment } = await this.opened(request);
    const { reader } = this.database;
    const rows = await reader
      .selectFrom('rectangles as r')
      .innerJoin('documents as d', 'd.id', 'r.document')
      .where(ofKindAt('r', kind, moment))
      .where(matches(kind, filter, moment))
      .$if(cursor !== undefined, (q) => q.where(sql<boolean>`(r.sort, r.thing) > (${cursor?.sort}, ${cursor?.id})`))
      .orderBy('r.sort')
      .orderBy('r.thing')
      .limit(first + 1)
      .select(['r.thing', 'r.sort', 'd.body', statusAt(moment, kind).as('status')])
      .execute();
    const shown = rows.slice(0, first);
    return {
      nodes: shown.map((row) => found<S>(row, moment)),
      cursors: shown.map((row) => encode({ ...position(moment), sort: row.sort, id: row.thing })),
      hasNextPage: rows.length > first,
      hasPreviousPage: cursor !== undefined,
      totalCount: () => this.count(kind, filter, moment),
    };
  }

  /**
   * How many the page holds, behind what, and at which moment.
   * @throws {Rejection} as {@link page}
   */
  async opened({ first, after, at }: PageRequest): Promise<{ first: number; cursor?: Cursor; moment: Moment }> {
    const size = first ?? DEFAULT_PAGE;
    mustFitPage(size);
    const cursor = after ? decode(after) : undefined;
    return { first: size, cursor, moment: cursor ? await this.momentOf(cursor, at) : await this.moment(at) };
  }

  /**
   * How many things of the kind the filter holds at the moment: counted once, since that never changes; but for what a
   * text finds, which a person who is forgotten leaves.
   */
  count(kind: string, filter: Filter, moment: Moment): Promise<number> {
    if (searches(filter)) return this.countMatching(kind, filter, moment);
    const question = JSON.stringify([kind, String(moment.position), moment.on, filter, moment.sight?.name]);
    let answer = this.counts.get(question);
    if (!answer) {
      answer =
        isOpen(filter) && !moment.sight?.isLimited
          ? this.countAlive(kind, moment)
          : this.countMatching(kind, filter, moment);
      if (question.length > LONGEST_QUESTION) return answer;
      answer.catch(() => this.counts.delete(question));
      this.counts.set(question, answer);
      if (this.counts.size > COUNTS_KEPT) this.counts.delete(this.counts.keys().next().value!);
    }
    return answer;
  }

  private async countMatching(kind: string, filter: Filter, moment: Moment): Promise<number> {
    const row = await this.database.reader
      .selectFrom('rectangles as r')
      .where(ofKindAt('r', kind, moment))
      .where(matches(kind, filter, moment))
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  }

  private async countAlive(kind: string, moment: Moment): Promise<number> {
    const row = await this.database.reader
      .selectFrom('lives as l')
      .where(ofKindAt('l', kind, moment))
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  }

  /** Every thing of the kind at the moment, in the list's order, ended ones left out unless the filter asks for them. */
  async all<S extends Thing>(kind: string, moment: Moment, filter: Filter = {}): Promise<Found<S>[]> {
    const everything: Found<S>[] = [];
    const breath = new Breath();
    let last: { sort: string; thing: string } | undefined;
    do {
      const rows = await this.database.reader
        .selectFrom('rectangles as r')
        .innerJoin('documents as d', 'd.id', 'r.document')
        .where(ofKindAt('r', kind, moment))
        .where(matches(kind, filter, moment))
        .$if(last !== undefined, (q) => q.where(sql<boolean>`(r.sort, r.thing) > (${last?.sort}, ${last?.thing})`))
        .orderBy('r.sort')
        .orderBy('r.thing')
        .limit(IN_ONE_TURN)
        .select(['r.thing', 'r.sort', 'd.body', statusAt(moment, kind).as('status')])
        .execute();
      for (const row of rows) everything.push(found<S>(row, moment));
      last = rows.length < IN_ONE_TURN ? undefined : rows.at(-1);
      await breath.take();
    } while (last);
    return everything;
  }

  /**
   * What the things of the kind were, by what was known at the moment, before its date and since `since` (an ISO 8601
   * date): every state that held then and does not hold on the date, with the days from and to which it did (half open).
   */
  async before<S extends Thing>(kind: string, since: string, moment: Moment): Promise<Past<S>[]> {
    const rows = await this.database.reader
      .selectFrom('rectangles as r')
      .innerJoin('documents as d', 'd.id', 'r.document')
      .where(endedSince('r', kind, since, moment))
      .orderBy('r.thing')
      .orderBy('r.effective_from')
      .select(['r.thing', 'r.effective_from as from', 'r.effective_to as to', 'd.body'])
      .execute();
    return rows.map(({ thing, from, to, body }) => ({ ...(JSON.parse(body) as S), id: thing, from, to }));
  }

  /** The things with these ids, in their order, at the moment, ended ones too; undefined where one did not exist then. */
  async byIds<S extends Thing>(
    kind: string,
    ids: readonly string[],
    moment: Moment,
  ): Promise<(Found<S> | undefined)[]> {
    const byId = new Map<string, Found<S>>();
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const rows = await this.database.reader
        .selectFrom('rectangles as r')
        .innerJoin('documents as d', 'd.id', 'r.document')
        .where('r.thing', 'in', ids.slice(i, i + AT_ONCE))
        .where(holdsAt('r', kind, moment))
        .select(['r.thing', 'r.kind', 'd.body', statusAt(moment, kind).as('status')])
        .execute();
      for (const row of rows) if (row.kind === kind) byId.set(row.thing, found<S>(row, moment));
    }
    return ids.map((id) => byId.get(id));
  }

  /** For each value, the things in force at the moment that have it under the term, in the list's order. */
  async byTerm<S extends Thing>(
    kind: string,
    term: string,
    values: readonly string[],
    moment: Moment,
  ): Promise<Found<S>[][]> {
    if (values.length === 0) return [];
    const rows = await this.database.reader
      .selectFrom('terms as t')
      .innerJoin('rectangles as r', 'r.terms', 't.set')
      .innerJoin('documents as d', 'd.id', 'r.document')
      .where('t.kind', '=', kind)
      .where('t.term', '=', term)
      .where('t.value', 'in', values)
      .where(holdsAt('r', kind, moment))
      .where('r.retired', '=', 0n)
      .orderBy('r.sort')
      .orderBy('r.thing')
      .select(['t.value', 'r.thing', 'd.body', statusAt(moment, kind).as('status')])
      .execute();
    const byValue = new Map<string, Found<S>[]>(values.map((value) => [value, []]));
    for (const row of rows) byValue.get(row.value)!.push(found<S>(row, moment));
    return values.map((value) => byValue.get(value)!);
  }

  /** Every thing of the kind that is known, whenever it exists, with what it is on the date. */
  async everKnown(kind: string, { position, on }: Moment): Promise<{ id: string; key?: string; state?: Thing }[]> {
    const rows = await this.database.reader
      .selectFrom('rectangles as r')
      .innerJoin('documents as d', 'd.id', 'r.document')
      .where('r.kind', '=', kind)
      .where('r.view', '=', VIEW.CURRENT)
      .where('r.recorded_from', '<=', position)
      .where('r.recorded_to', '>', position)
      .select(['r.thing', 'r.effective_from', 'r.effective_to', 'd.body'])
      .execute();
    const known = new Map<string, { id: string; key?: string; state?: Thing }>();
    for (const row of rows) {
      const state = JSON.parse(row.body) as Thing;
      const holds = row.effective_from <= on && on < row.effective_to;
      known.set(row.thing, { key: state.key, ...known.get(row.thing), id: row.thing, ...(holds && { state }) });
    }
    return [...known.values()];
  }

  /** The things whose document or status is not the same at both moments, as they were at each. */
  async differing(before: Moment, after: Moment): Promise<Difference[]> {
    const at = (kind: string, moment: Moment) => sql`SELECT r.thing, r.document, ${statusAt(moment, kind)} AS status
      FROM rectangles AS r WHERE ${ofKindAt('r', kind, moment)}`;
    const result: Difference[] = [];
    for (const { kind: category } of await this.kinds()) {
      const [old, now] = [at(category, before), at(category, after)];
      const { rows } = await sql<{ thing: string }>`SELECT thing FROM (${old} EXCEPT ${now}) AS gone
        UNION SELECT thing FROM (${now} EXCEPT ${old}) AS come ORDER BY thing`.execute(this.database.reader);
      const ids = rows.map((row) => row.thing);
      const [was, is] = [await this.byIds(category, ids, before), await this.byIds(category, ids, after)];
      result.push(...ids.map((id, i) => ({ id, category, was: was[i], is: is[i] })));
    }
    return result;
  }

  /** How many persons have been forgotten: what was read before one more was may name them, at whatever moment. */
  async forgotten(): Promise<bigint> {
    const row = await this.database.reader
      .selectFrom('journal')
      .where(sql<boolean>`${sql.raw(IS_ERASURE)}`)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return BigInt(row.n);
  }

  private kinds(): Promise<{ kind: string }[]> {
    return this.database.reader.selectFrom('things').select('kind').distinct().orderBy('kind').execute();
  }

  /** The revision of each thing by what was recorded at the moment; of its approval, for whoever sees only what is approved. */
  async revisions(ids: readonly string[], moment: Moment): Promise<bigint[]> {
    if (ids.length === 0) return [];
    const asked = sql.join(ids.map((id) => sql`(CAST(${id} AS text))`));
    const approvals = ids.filter((id) => sightOf(categoryOf(id), moment)?.view === VIEW.APPROVED);
    const { rows } = await sql<{ stream: string; revision: bigint | null }>`
      SELECT ids.column1 AS stream, (SELECT j.revision FROM journal AS j WHERE j.stream = ids.column1
        AND j.position <= ${moment.position} AND (j.type = 'Approved' OR NOT ${isAmong('ids.column1', approvals)})
        ORDER BY j.position DESC LIMIT 1) AS revision
      FROM (VALUES ${asked}) AS ids`.execute(this.database.reader);
    const byId = new Map(rows.map((row) => [row.stream, row.revision]));
    return ids.map((id) => byId.get(id) ?? -1n);
  }

  private async momentOf(cursor: Cursor, at: MomentInput | null | undefined): Promise<Moment> {
    const moment = { position: BigInt(cursor.position), on: cursor.on, sight: this.moments.sight() };
    if (at && (at.knownAt || at.position != null || at.on)) {
      const asked = await this.moment({
        ...at,
        on: at.on ?? (at.knownAt || at.position != null ? undefined : moment.on),
      });
      const samePosition = at.knownAt || at.position != null ? asked.position === moment.position : true;
      if (!samePosition || asked.on !== moment.on)
        reject(
          'BAD_CURSOR',
          'The cursor belongs to an answer of another moment: leave `at` out, or start anew.',
          'after',
        );
    }
    return moment;
  }
}

function found<S extends Thing>(row: { thing: string; status: string; body: string }, at: Moment): Found<S> {
  return Object.assign(JSON.parse(row.body) as S, { id: row.thing, status: row.status as RecordStatus, at });
}

function isAmong(column: string, values: readonly string[]) {
  return values.length > 0 ? sql`${sql.ref(column)} IN (${sql.join(values)})` : sql`1 = 0`;
}

function position(moment: Moment) {
  return { position: String(moment.position), on: moment.on };
}
