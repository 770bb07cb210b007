import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { categoryOf } from '#ledger';
import { ReadModelDatabase, VIEW } from '../engines/database.js';
import { positionAt } from '../time/moment.js';
import { kindScopeOf } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { endOfLog } from './recorded-times.js';

/** Selects events of the recorded log. All conditions that are given must hold. */
export interface LogFilter {
  /** The kind of thing. */
  readonly kind?: string;
  /** The type of the event. */
  readonly type?: string;
  /** The account that recorded it. */
  readonly actor?: string;
  /** Recorded at this instant or later (ISO 8601). */
  readonly since?: string;
}

/** An event of the recorded log: its position, and the id of its thing. */
export interface LogEntry {
  readonly position: bigint;
  readonly stream: string;
}

/** A part of the recorded log, newest first. `searchedTo` is the position where the search stopped; undefined at the end. */
interface LogPart {
  readonly entries: readonly LogEntry[];
  readonly searchedTo?: bigint;
}

/** Most rows that one search of the recorded log looks at. */
const LOOKED_AT = 100_000;

/** Reads the log of recorded events (table `journal`): positions, dates and types, without data. */
@Injectable()
export class RecordedLog {
  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns the instant at which the last event up to the position was recorded (ISO 8601); undefined if there is none. */
  async recordedUpTo(position: bigint): Promise<string | undefined> {
    return (await endOfLog(this.database.reader, position))?.recordedAt;
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
  async newest(filter: LogFilter, moment: Moment, atMost: number, before?: bigint): Promise<LogPart> {
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
   * Returns the newest revision of each thing at the recorded part of the moment; -1 if it has none. For callers who see
   * only approved content it is the revision of the newest approval.
   */
  async revisions(ids: readonly string[], moment: Moment): Promise<bigint[]> {
    if (ids.length === 0) return [];
    const values = sql.join(ids.map((id) => sql`(CAST(${id} AS text))`));
    const approvals = ids.filter((id) => kindScopeOf(categoryOf(id), moment)?.view === VIEW.APPROVED);
    const { rows } = await sql<{ stream: string; revision: bigint | null }>`
      SELECT ids.column1 AS stream, (SELECT j.revision FROM journal AS j WHERE j.stream = ids.column1
        AND j.position <= ${moment.position} AND (j.type = 'Approved' OR NOT ${isAmong('ids.column1', approvals)})
        ORDER BY j.position DESC LIMIT 1) AS revision
      FROM (VALUES ${values}) AS ids`.execute(this.database.reader);
    const byId = new Map(rows.map((row) => [row.stream, row.revision]));
    return ids.map((id) => byId.get(id) ?? -1n);
  }
}

function isAmong(column: string, values: readonly string[]) {
  return values.length > 0 ? sql`${sql.ref(column)} IN (${sql.join(values)})` : sql`1 = 0`;
}

/** Returns the millisecond before the instant (ISO 8601, UTC). */
function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}
