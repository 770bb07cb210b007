import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { compareLedger, LogKeyFile, TransparencyLogStore } from '#evidence';
import { verifyLedger } from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import { Sqlite } from '#sqlite';
import { events } from '../libs/platform/ledger/src/testing/event-store.contract.js';
import { followed, newest } from '../libs/proof/evidence/src/testing.js';

/** Gives the newest rows the places that are left after one was removed. */
const CLOSE_GAP = `UPDATE events SET position = -position WHERE position > 5; UPDATE events SET position = -position - 1 WHERE position < 0;
  UPDATE sqlite_sequence SET seq = (SELECT max(position) FROM events)`;

/** Forgeries of a ledger by somebody who writes its file, each with the first position that differs. */
const FORGERIES: readonly [what: string, sql: string, position: bigint | undefined][] = [
  ['a byte of an event was changed', `UPDATE events SET data = replace(data, 'text', 'tixt') WHERE position = 5`, 5n],
  [
    'the actor of an event was changed',
    `UPDATE events SET metadata = replace(metadata, '"test"', '"best"') WHERE position = 5`,
    5n,
  ],
  [
    'the date of an event was changed',
    `UPDATE events SET metadata = replace(metadata, '2024-01-01', '2023-01-01') WHERE position = 5`,
    5n,
  ],
  [
    'the recorded time of an event was changed',
    `UPDATE events SET recorded_at = '2030-01-01T00:00:00.000Z' WHERE position = 4`,
    4n,
  ],
  [
    'events changed places',
    `UPDATE events SET position = 99 WHERE position = 3; UPDATE events SET position = 3 WHERE position = 4;
     UPDATE events SET position = 4 WHERE position = 5; UPDATE events SET position = 5 WHERE position = 99;
     UPDATE sqlite_sequence SET seq = 9`,
    3n,
  ],
  [
    'the newest events were removed',
    'DELETE FROM events WHERE position > 6; UPDATE sqlite_sequence SET seq = 6',
    undefined,
  ],
  ['the last event of a stream was removed', `DELETE FROM events WHERE position = 6; ${CLOSE_GAP}`, 6n],
  [
    'a whole stream was removed',
    `DELETE FROM events WHERE stream = 'thing-1'; ${CLOSE_GAP.replaceAll('- 1', '- 3')}`,
    4n,
  ],
];

let base: string;
beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(['log', 'error', 'warn']));
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'regesta-compare-'));
  const store = new SqliteEventStore(join(base, 'data'));
  for (let i = 0; i < 3; i += 1) {
    await store.append(`thing-${i}`, 'NO_STREAM', events(2, { text: `text of ${i}` }));
    await store.append(`thing-${i}`, 1n, events(1, { text: 'more' }));
  }
  await followed(store, join(base, 'data'), new LogKeyFile(join(base, 'log.key')));
  await store.close();
});
afterEach(() => rmSync(base, { recursive: true }));

/** Changes the ledger, and gives every event the checksum that it would have if that were its past. */
function forge(sql: string): void {
  const db = new Sqlite(join(base, 'data/ledger.db'));
  db.exec(`${sql}; UPDATE events SET checksum = NULL; PRAGMA user_version = 0`);
  db.close();
  void new SqliteEventStore(join(base, 'data')).close();
}

async function compared(log: string | undefined) {
  const store = new SqliteEventStore(join(base, 'data'), { readonly: true });
  const logStore = log === undefined ? undefined : new TransparencyLogStore(log, { readonly: true });
  try {
    return await compareLedger(store, { log: logStore, heads: [newest(join(base, 'held'))] });
  } finally {
    logStore?.close();
    await store.close();
  }
}

describe('A ledger that was forged, and all its checksums with it:', () => {
  beforeEach(() => cpSync(join(base, 'data'), join(base, 'held'), { recursive: true }));

  describe.each(FORGERIES)('%s', (_what, sql, position) => {
    it('is found by comparing it with its log, with the first position that differs', async () => {
      forge(sql);
      const { difference } = await compared(join(base, 'data'));
      expect(difference).toMatchObject({ position, index: position === undefined ? 6 : Number(position) - 1 });
    });

    it('is exposed by a checkpoint that others hold, also when log.db and its signatures were made again', async () => {
      forge(sql);
      rmSync(join(base, 'data/log.db'));
      rmSync(join(base, 'log.key'));
      rmSync(join(base, 'log.key.signed'));
      const store = new SqliteEventStore(join(base, 'data'));
      expect(await followed(store, join(base, 'data'), new LogKeyFile(join(base, 'log.key')))).toBeUndefined();
      await store.close();
      await expect(verifyLedger(join(base, 'data'))).resolves.toMatchObject({ position: expect.any(BigInt) });

      const { difference, contradicted } = await compared(join(base, 'data'));
      expect(difference).toBeUndefined();
      expect(contradicted).toHaveLength(1);
    });

    it('is signed no more by the key that signed the ledger before', async () => {
      forge(sql);
      for (const withLog of [true, false]) {
        if (!withLog) rmSync(join(base, 'data/log.db'));
        const store = new SqliteEventStore(join(base, 'data'));
        expect(await followed(store, join(base, 'data'), new LogKeyFile(join(base, 'log.key')))).toMatch(
          /not the one that was logged|not those that the log signed|the ledger has/,
        );
        await store.close();
      }
    });
  });

  it('a ledger that was not changed is what its log and its checkpoints say', async () => {
    expect(await compared(join(base, 'data'))).toMatchObject({
      events: 9,
      position: 9n,
      difference: undefined,
      contradicted: [],
    });
  });
});
