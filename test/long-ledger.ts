import { join } from 'node:path';
import { SqliteEventStore } from '#ledger/sqlite';
import { Sqlite } from '#sqlite';

/**
 * Makes a ledger of `events` events in the directory, faster than by commands. All parties are registered, then renamed,
 * then moved with an earlier effective date.
 */
export async function longLedger(directory: string, events: number): Promise<void> {
  await new SqliteEventStore(directory).close();
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  const insert = ledger.prepare(
    `INSERT INTO events (stream, revision, id, type, recorded_at, data, metadata)
     VALUES (?, ?, ?, ?, '2024-07-01T00:00:00.000Z', ?, ?)`,
  );
  ledger.transaction(() => {
    const parties = Math.ceil(events / 3);
    for (let n = 0; n < events; n += 1) {
      const [party, revision] = [n % parties, Math.floor(n / parties)];
      const [type, effectiveOn, data] = life(party)[revision]!;
      const metadata = { commandId: `command-${n}`, actor: 'test', effectiveOn, schema: 1, index: 0, count: 1 };
      insert.run([`party-${party}`, revision, `event-${n}`, type, JSON.stringify(data), JSON.stringify(metadata)]);
    }
  });
  ledger.exec('PRAGMA user_version = 0'); // as an earlier version left it: the next opening adds the checksums
  ledger.close();
}

function life(party: number): [type: string, effectiveOn: string, data: object][] {
  return [
    [
      'PartyRegistered',
      '2024-01-01',
      { name: `Party ${party}`, class: false, group: false, officers: [], assessments: [] },
    ],
    ['PartyRenamed', '2024-06-01', { name: `Party ${party} AS` }],
    ['PartyMoved', '2024-03-01', { country: 'NO' }],
  ];
}
