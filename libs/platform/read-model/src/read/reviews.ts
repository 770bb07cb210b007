import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Thing } from '#ledger';
import { inChunks, ReadModelDatabase, VIEW } from '../engines/database.js';
import { Moments } from '../time/moment.js';
import { inViewAt } from '../time/rectangles.js';
import type { Moment, RecordStatus } from '../time/timeline.js';
import { encode } from './cursor.js';
import type { PageRequest } from './page.js';
import type { Page } from './things.js';

/** The review interval (ISO 8601 duration), the date of the last review, and the last date on which the next is in time. */
export interface ReviewDates {
  readonly reviewEvery: string | null;
  readonly lastReviewedOn: string | null;
  readonly reviewDueOn: string | null;
}

/** A record that is due for review; all of its dates are known. */
export type ReviewDue = Thing & { readonly [Name in keyof ReviewDates]: string };

/** Most ids in one statement. */
const AT_ONCE = 5_000;

const DATES = [
  's.review_every as reviewEvery',
  's.last_reviewed_on as lastReviewedOn',
  's.review_due_on as reviewDueOn',
] as const;

/** Reads when records are due for review. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly moments: Moments,
  ) {}

  /** Returns the review dates of each id at the recorded part of the moment; undefined for a plain draft. */
  async of(ids: readonly string[], moment: Pick<Moment, 'position'>): Promise<(ReviewDates | undefined)[]> {
    const byId = new Map<string, ReviewDates>();
    for (const chunk of inChunks(ids, AT_ONCE)) {
      const rows = await this.standings(moment)
        .where('s.thing', 'in', chunk)
        .select(['s.thing', ...DATES])
        .execute();
      for (const { thing, ...dates } of rows) byId.set(thing, dates);
    }
    return ids.map((id) => byId.get(id));
  }

  /**
   * Returns a page of the approved records in force whose review was due before the moment's date, earliest due date first.
   * A newer draft does not hide a record.
   * @throws {Rejection} as {@link Moments.ofPage}
   */
  async overdue(request: PageRequest): Promise<Page<ReviewDue>> {
    const { first, cursor, moment } = await this.moments.ofPage(request);
    const rows = await this.due(moment)
      .innerJoin('documents as d', 'd.id', 'r.document')
      .$if(cursor !== undefined, (q) =>
        q.where(sql<boolean>`(s.review_due_on, s.thing) > (${cursor?.sort}, ${cursor?.id})`),
      )
      .orderBy('s.review_due_on')
      .orderBy('s.thing')
      .limit(first + 1)
      .select(['s.thing', 's.status', 'd.body', ...DATES])
      .execute();
    const shown = rows.slice(0, first);
    return {
      nodes: shown.map(({ thing, status, body, ...dates }) => {
        const due = { ...JSON.parse(body), ...dates };
        return { ...due, id: thing, status: status as RecordStatus, at: moment };
      }),
      cursorAt: (index) => encode(moment, shown[index]!.reviewDueOn!, shown[index]!.thing),
      hasNextPage: rows.length > first,
      hasPreviousPage: cursor !== undefined,
      totalCount: async () => {
        const { n } = await this.due(moment)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow();
        return Number(n);
      },
    };
  }

  /** Returns, by id, the due date (ISO 8601) of every record that is overdue at the moment. */
  allOverdue(moment: Moment): Promise<Map<string, string>> {
    return this.allDue(moment, moment.on);
  }

  /** Returns, by id, the due date (ISO 8601) of every record in force that is to be reviewed before the date. */
  async allDue(moment: Moment, before: string): Promise<Map<string, string>> {
    const rows = await this.due(moment, before).select(['s.thing', 's.review_due_on as dueOn']).execute();
    return new Map(rows.map(({ thing, dueOn }) => [thing, dueOn!]));
  }

  private due(moment: Moment, before = moment.on) {
    return this.standings(moment)
      .innerJoin('rectangles as r', 'r.thing', 's.thing')
      .where('s.review_due_on', '<', before)
      .where(inViewAt('r', VIEW.CURRENT, moment))
      .where('r.retired', '=', 0n);
  }

  private standings({ position }: Pick<Moment, 'position'>) {
    return this.database.reader
      .selectFrom('standings as s')
      .where('s.recorded_to', '>', position)
      .where('s.recorded_from', '<=', position);
  }
}
