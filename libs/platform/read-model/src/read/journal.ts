import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { ReadModelDatabase } from '../engines/database.js';
import { positionAt } from '../time/moment.js';
import type { Moment } from '../time/timeline.js';
import { endOfJournal } from './recorded-times.js';

/** Selects events of the journal. All conditions that are given must hold. */
export interface JournalFilter {
  /** The kind of thing. */
  readonly kind?: string;
  /** The type of the event. */
  readonly type?: string;
  /** The account that recorded it. */
  readonly actor?: string;
  /** Recorded at this instant or later (ISO 8601). */
  readonly since?: string;
}

/** An event of the journal: its position, and the id of its thing. */
export interface JournalEntry {
  readonly position: bigint;
  readonly stream: string;
}

/** A part of the journal, newest first. `searchedTo` is the position where the search stopped; undefined at the end. */
export interface JournalPart {
  readonly entries: readonly JournalEntry[];
  readonly searchedTo?: bigint;
}

/** Most rows that one search of the journal looks at. */
const LOOKED_AT = 100_000;

/** Reads the journal of recorded events: positions, dates and types, without data. */
@Injectable()
export class Journal {
  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns the instant at which the last event up to the position was recorded (ISO 8601); undefined if there is none. */
  async recordedUpTo(position: bigint): Promise<string | undefined> {
    return (await endOfJournal(this.database.reader, position))?.recordedAt;
  }

  /** Returns when the event at the position was recorded (ISO 8601, UTC); undefined if there is none. */
  async recordedAt(position: bigint): Promise<string | undefined> {
    const row = await this.database.reader
      .selectFrom('journal')
      .where('position', '=', position)
      .select('recorded_at')
      .executeTakeFirst();
    return row?.recorded_at;
  }

  /**
   * Returns the newest events up to the moment that match, of the kinds that its caller may read: at most `atMost`. It looks at
   * a bounded number of rows.
   * @param before only events recorded before this position
   */
  async newest(filter: JournalFilter, moment: Moment, atMost: number, before?: bigint): Promise<JournalPart> {
    const { reader } = this.database;
    const first = filter.since === undefined ? 0n : await positionAt(reader, justBefore(filter.since), moment.position);
    const looked = reader
      .selectFrom('journal')
      .where('position', '<=', before === undefined ? moment.position : before - 1n)
      .where('position', '>', first)
      .orderBy('position', 'desc');
    const kinds = moment.readScope && [...moment.readScope.kinds.keys()];
    const among = filter.kind === undefined ? kinds : kinds?.includes(filter.kind) === false ? [] : [filter.kind];
    const entries = await reader
      .selectFrom(looked.select(['position', 'stream', 'type', 'actor']).limit(LOOKED_AT).as('j'))
      .$if(among !== undefined, (q) =>
        q.where((eb) => eb.or(among!.map((kind) => eb('j.stream', 'like', `${kind}-%`)))),
      )
      .$if(filter.type !== undefined, (q) => q.where('j.type', '=', filter.type!))
      .$if(filter.actor !== undefined, (q) => q.where('j.actor', '=', filter.actor!))
      .orderBy('j.position', 'desc')
      .limit(atMost)
      .select(['j.position', 'j.stream'])
      .execute();
    if (entries.length === atMost) return { entries, searchedTo: entries.at(-1)?.position };
    const last = await looked
      .select('position')
      .limit(1)
      .offset(LOOKED_AT - 1)
      .executeTakeFirst();
    return { entries, searchedTo: last?.position };
  }

  /** Returns true if any event of the stream was recorded. */
  async has(stream: string): Promise<boolean> {
    const row = await this.database.reader
      .selectFrom('journal')
      .where('stream', '=', stream)
      .select('position')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Returns the ids of all things of the kind that have an event up to the position, annulled ones too. */
  async everRecorded(kind: string, position: bigint): Promise<string[]> {
    const rows = await this.database.reader
      .selectFrom('journal')
      .where('stream', '>=', `${kind}-`)
      .where('stream', '<', `${kind}.`) // the character after the dash
      .where('position', '<=', position)
      .select('stream')
      .distinct()
      .orderBy('stream')
      .execute();
    return rows.map(({ stream }) => stream);
  }

  /**
   * Returns the newest revision of each thing at the recorded part of the moment; -1 if it has none. For a caller who reads a part of the
   * register it is 0: a revision counts changes that it does not see.
   */
  async revisions(ids: readonly string[], moment: Moment): Promise<bigint[]> {
    if (ids.length === 0) return [];
    if (moment.readScope?.isLimited) return ids.map(() => 0n);
    const values = sql.join(ids.map((id) => sql`(CAST(${id} AS text))`));
    const { rows } = await sql<{ stream: string; revision: bigint | null }>`
      SELECT ids.column1 AS stream, (SELECT j.revision FROM journal AS j WHERE j.stream = ids.column1
        AND j.position <= ${moment.position} ORDER BY j.position DESC LIMIT 1) AS revision
      FROM (VALUES ${values}) AS ids`.execute(this.database.reader);
    const byId = new Map(rows.map((row) => [row.stream, row.revision]));
    return ids.map((id) => byId.get(id) ?? -1n);
  }
}

/** Returns the millisecond before the instant (ISO 8601, UTC). */
function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}
