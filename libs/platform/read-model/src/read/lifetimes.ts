import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { categoryOf } from '#ledger';
import { inChunks, ReadModelDatabase } from '../engines/database.js';
import { kindScopeOf } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';

/** The effective dates of the beginning and the end of a thing (ISO 8601). */
export interface Lifetime {
  readonly startedOn: string;
  /** The first day on which it was no longer in force; absent while it is. */
  readonly endedOn?: string;
}

/** Most ids in one statement. */
const AT_ONCE = 500;

/** Reads when things began and ended. Both follow from the effective dates of their events. */
@Injectable()
export class Lifetimes {
  constructor(private readonly database: ReadModelDatabase) {}

  /**
   * Returns the lifetime of each thing as recorded at the moment, up to its date, in the view of its caller. Returns
   * undefined for a thing that did not exist. Things of one call are of one kind. A reinstated thing began when it first did.
   */
  async of(ids: readonly string[], moment: Moment): Promise<(Lifetime | undefined)[]> {
    const kindScope = ids[0] === undefined ? undefined : kindScopeOf(categoryOf(ids[0]), moment);
    const { position, on } = moment;
    if (!kindScope) return ids.map(() => undefined);
    const byId = new Map<string, Lifetime>();
    for (const chunk of inChunks(ids, AT_ONCE)) {
      const rows = await this.database.reader
        .selectFrom('rectangles')
        .where('thing', 'in', chunk)
        .where('view', '=', kindScope.view)
        .where('recorded_from', '<=', position)
        .where('recorded_to', '>', position)
        .where('effective_from', '<=', on)
        .groupBy('thing')
        .select((eb) => [
          'thing',
          eb.fn.min('effective_from').as('startedOn'),
          sql<string | null>`max(CASE WHEN retired = 0 THEN effective_to END)`.as('inForceTo'),
        ])
        .execute();
      for (const { thing, startedOn, inForceTo } of rows) {
        const isOver = inForceTo === null || inForceTo <= on;
        byId.set(thing, isOver ? { startedOn, endedOn: inForceTo ?? startedOn } : { startedOn });
      }
    }
    return ids.map((id) => byId.get(id));
  }
}
