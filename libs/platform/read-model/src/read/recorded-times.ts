import { Injectable } from '@nestjs/common';
import { Ledger, type ReadUpTo, type RecordedEvent, withRecordedTime } from '#ledger';
import { ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';

/** Gives events that were read from a stream their one recorded time: that of the journal. */
@Injectable()
export class RecordedTimes {
  /** @param database if absent, the ledger is read from its beginning */
  constructor(
    private readonly ledger: Ledger,
    private readonly database?: ReadModelDatabase,
  ) {}

  /**
   * Returns the events of one stream, in order, each with its recorded time. Events that are not in the journal yet get
   * the time that it will have: the rest of the ledger is read in order. Without the database, all of it is read.
   */
  async of(events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) return [];
    const { upTo, times } = await this.stored(first.stream);
    const missing = events.find(({ id }) => !times.has(id));
    if (missing) {
      const after = upTo && upTo.position < missing.position ? upTo : undefined;
      for await (const batch of this.ledger.inOrder(after, last.position))
        for (const { id, stream, recordedAt } of batch) if (stream === first.stream) times.set(id, recordedAt);
    }
    return events.map((event) => withRecordedTime(event, times.get(event.id)!));
  }

  private async stored(stream: string): Promise<{ upTo?: ReadUpTo; times: Map<string, string> }> {
    if (!this.database) return { times: new Map() };
    const { reader } = this.database;
    try {
      const upTo = await endOfJournal(reader); // first, so that the times are at least those up to it
      return { upTo, times: await timesIn(reader, stream) };
    } catch (error) {
      if (!(error instanceof ReadModelUnreachable)) throw error;
      return { times: new Map() };
    }
  }
}

/** Returns the recorded times of the events of a stream that are in the journal, by their ids. */
export async function timesIn(db: Tables, stream: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('journal').where('stream', '=', stream).select(['id', 'recorded_at']).execute();
  return new Map(rows.map((row) => [row.id, row.recorded_at]));
}

/** Returns the newest entry of the journal at or before the position; undefined if there is none. */
export async function endOfJournal(db: Tables, position?: bigint): Promise<ReadUpTo | undefined> {
  const query = db.selectFrom('journal').select(['position', 'recorded_at']).orderBy('position', 'desc').limit(1);
  const row = await (position === undefined ? query : query.where('position', '<=', position)).executeTakeFirst();
  return row && { position: row.position, recordedAt: row.recorded_at };
}
