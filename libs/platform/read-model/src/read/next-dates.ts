import { Injectable } from '@nestjs/common';
import { ReadModelDatabase } from '../engines/database.js';
import { positionAt } from '../time/moment.js';
import { beginsAfter } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';

/** Reads the dates on which the register changes by itself, and the days on which somebody changed it. */
@Injectable()
export class NextDates {
  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns the first date (ISO 8601) after the moment's on which a scheduled change takes effect; undefined if none does. */
  async ofChanges(moment: Moment): Promise<string | undefined> {
    const { next } = await this.database.reader
      .selectFrom('rectangles as r')
      .where(beginsAfter('r', moment))
      .select((eb) => eb.fn.min('r.effective_from').as('next'))
      .executeTakeFirstOrThrow();
    return next ?? undefined;
  }

  /** Returns the first date on or after the moment's (ISO 8601) by which a review is due, as known at its position. */
  async ofReviews({ position, on }: Moment): Promise<string | undefined> {
    const { next } = await this.database.reader
      .selectFrom('standings as s')
      .where('s.recorded_to', '>', position)
      .where('s.recorded_from', '<=', position)
      .where('s.review_due_on', '>=', on)
      .select((eb) => eb.fn.min('s.review_due_on').as('next'))
      .executeTakeFirstOrThrow();
    return next ?? undefined;
  }

  /** Returns the last position recorded by the end of the day (UTC), at most the one given; 0 if there is none. */
  positionAtEndOf(day: string, position: bigint): Promise<bigint> {
    return positionAt(this.database.reader, `${day}T23:59:59.999Z`, position);
  }

  /** Returns the first day (UTC, ISO 8601) after the day on which something was recorded up to the position. */
  async recordedAfter(day: string, position: bigint): Promise<string | undefined> {
    const row = await this.database.reader
      .selectFrom('journal')
      .where('recorded_at', '>', `${day}T23:59:59.999Z`)
      .where('position', '<=', position)
      .orderBy('recorded_at')
      .select('recorded_at')
      .limit(1)
      .executeTakeFirst();
    return row?.recorded_at.slice(0, 10);
  }
}
