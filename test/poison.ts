import { join } from 'node:path';
import { Sqlite } from '#sqlite';

/** Stores an event in the ledger of a register that is closed, as another program would. */
export function storeEvent(directory: string, stream: string, type: string, data: string): void {
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  const metadata = { commandId: 'c', actor: 'a', effectiveOn: '2025-01-01', schema: 1, index: 0, count: 1 };
  ledger
    .prepare(
      `INSERT INTO events (stream, revision, id, type, recorded_at, data, metadata)
       VALUES (?, (SELECT count(*) FROM events WHERE stream = ?), 'poison', ?, '2025-01-01T00:00:00.000Z', ?, ?)`,
    )
    .run([stream, stream, type, data, JSON.stringify(metadata)]);
  ledger.exec('PRAGMA user_version = 0'); // as an earlier version stored it: without a checksum
  ledger.close();
}
