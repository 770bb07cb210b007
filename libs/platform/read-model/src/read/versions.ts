import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { yieldToEventLoop } from '#kernel';
import { categoryOf, type Thing } from '#ledger';
import { inChunks, ReadModelDatabase, type RectangleTable } from '../engines/database.js';
import { holdsAt, kindScopeOf } from '../time/rectangles.js';
import { FOREVER, type Moment } from '../time/timeline.js';

/**
 * A version of a thing: a state, with the dates (ISO 8601) on which it holds and the positions at which the register says
 * so. Both ends are exclusive; `to` is FOREVER and `until` is undefined if there is none yet.
 */
export interface Version<S extends Thing = Thing> {
  readonly state: S;
  readonly from: string;
  readonly to: string;
  readonly since: bigint;
  readonly until?: bigint;
}

type Rectangle = Pick<RectangleTable, 'document' | 'effective_from' | 'effective_to' | 'recorded_from' | 'recorded_to'>;

/** A day in milliseconds. */
const A_DAY = 86_400_000;
/** Most ids in one statement. */
const AT_ONCE = 5_000;
/** Most points in one statement: each follows what a grant covers through other things. */
const POINTS_AT_ONCE = 10;

/** Reads the versions of one thing. */
@Injectable()
export class Versions {
  constructor(private readonly database: ReadModelDatabase) {}

  /**
   * Returns the versions recorded up to the moment, in the view of its caller. A limited caller gets those that the register
   * shows at some moment: where they begin, where they end, or on the date of `moment`.
   */
  async of(id: string, moment: Moment): Promise<Version[]> {
    const kindScope = kindScopeOf(categoryOf(id), moment);
    if (!kindScope) return [];
    const rows = await this.database.reader
      .selectFrom('rectangles')
      .where('thing', '=', id)
      .where('view', '=', kindScope.view)
      .where('recorded_from', '<=', moment.position)
      .orderBy('recorded_from')
      .orderBy('effective_from')
      .select(['document', 'effective_from', 'effective_to', 'recorded_from', 'recorded_to'])
      .execute();
    const readable = moment.readScope?.isLimited ? await this.readable(id, rows, moment) : rows;
    const states = await this.states(readable.map(({ document }) => document));
    return readable.map((row) => ({
      state: states.get(row.document)!,
      from: row.effective_from,
      to: row.effective_to,
      since: row.recorded_from,
      until: row.recorded_to > moment.position ? undefined : row.recorded_to,
    }));
  }

  /**
   * Returns the rectangles in which the caller may read the thing at a corner, or on the moment's date. Most are readable at
   * the first point that is tried, so the others are tried only for the rest.
   */
  private async readable(id: string, rows: readonly Rectangle[], moment: Moment): Promise<Rectangle[]> {
    const points = rows.map((row) => pointsOf(row, moment));
    const readable = new Set<number>();
    for (let turn = 0; points.some((ofRow) => turn < ofRow.length); turn += 1) {
      const tried = points.flatMap((ofRow, i) => {
        const point = ofRow[turn];
        return point && !readable.has(i) ? [{ i, ...point }] : [];
      });
      for (const chunk of inChunks(tried, POINTS_AT_ONCE)) {
        await yieldToEventLoop();
        for (const i of await this.readableAt(id, chunk, moment)) readable.add(i);
      }
    }
    return rows.filter((_, i) => readable.has(i));
  }

  /** Returns the numbers of the points at which the caller may read the thing. */
  private async readableAt(
    id: string,
    points: readonly ({ readonly i: number } & Pick<Moment, 'position' | 'on'>)[],
    { readScope }: Moment,
  ): Promise<number[]> {
    const values = points.map(
      ({ i, position, on }) => sql`(CAST(${i} AS integer), CAST(${position} AS bigint), CAST(${on} AS text))`,
    );
    const point = {
      position: sql.ref<bigint>('p.column2'),
      on: sql.ref<string>('p.column3'),
      readScope,
      isOfOneThing: true,
    };
    const { rows } = await sql<{ i: number | bigint }>`SELECT DISTINCT p.column1 AS i
      FROM (VALUES ${sql.join(values)}) AS p JOIN rectangles AS r ON r.thing = ${id}
      WHERE ${holdsAt('r', categoryOf(id), point)}`.execute(this.database.reader);
    return rows.map(({ i }) => Number(i));
  }

  private async states(documents: readonly bigint[]): Promise<Map<bigint, Thing>> {
    const states = new Map<bigint, Thing>();
    for (const chunk of inChunks([...new Set(documents)], AT_ONCE)) {
      const rows = await this.database.reader
        .selectFrom('documents')
        .where('id', 'in', chunk)
        .select(['id', 'body'])
        .execute();
      for (const { id, body } of rows) states.set(id, JSON.parse(body));
    }
    return states;
  }
}

/** Returns the points on the moment's date and the corners of the rectangle, up to the moment; the latest recorded first. */
function pointsOf(row: Rectangle, moment: Moment): Pick<Moment, 'position' | 'on'>[] {
  const last = row.recorded_to > moment.position ? moment.position : row.recorded_to - 1n;
  const { effective_from: from, effective_to: to } = row;
  const isNow = from <= moment.on && moment.on < to;
  const dates = new Set([...(isNow ? [moment.on] : []), from, ...(to === FOREVER ? [] : [dayBefore(to)])]);
  return [...new Set([last, row.recorded_from])].flatMap((position) => [...dates].map((on) => ({ position, on })));
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - A_DAY).toISOString().slice(0, 10);
}
