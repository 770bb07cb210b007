import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore } from '../dist/libs/platform/ledger/src/store/sqlite.event-store.js';

/** The lower bound of every append: only the ledger's table and indexes on node:sqlite. */
export class BareLedger {
  constructor(directory) {
    new SqliteEventStore(directory).close(); // makes the table
    this.db = new DatabaseSync(join(directory, 'ledger.db'));
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    this.statement = this.db.prepare(
      'INSERT INTO events (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
  }

  /** Returns the events as rows to insert. */
  rowsOf(events) {
    return events.map(({ stream, revision, id, type, recordedAt, data, metadata }) => [
      stream,
      revision,
      id,
      type,
      recordedAt,
      JSON.stringify(data),
      JSON.stringify(metadata),
    ]);
  }

  /** Inserts the rows durably, each in a transaction of its own. */
  insert(rows) {
    for (const row of rows) this.statement.run(...row);
  }

  close() {
    this.db.close();
  }
}
