import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Sqlite } from '#sqlite';
import { events } from '../testing/event-store.contract.js';
import { LedgerDamaged, UnknownPosition } from './event-store.js';
import { backUp, restore, verifyLedger } from './sqlite.backup.js';
import { checksumAfter, type Link, prepare, type Row, START } from './sqlite.chain.js';
import { SqliteEventStore } from './sqlite.event-store.js';
import { verifyFile } from './sqlite.verify.js';

/** Makes the file what an earlier version left. */
const WITHOUT_CHECKSUMS = 'ALTER TABLE events DROP COLUMN checksum; PRAGMA user_version = 0';

let base: string;
let data: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-chain-'));
  data = join(base, 'data');
});
afterEach(() => rmSync(base, { recursive: true }));

/** Makes a ledger of streams of three events: an append of two and an append of one. */
async function ledger(streams: number): Promise<void> {
  const store = new SqliteEventStore(data);
  const appends = Array.from({ length: streams }, (_, i) => [
    store.append(`thing-${i}`, 'NO_STREAM', events(2, { text: `text of ${i}` })),
    store.append(`thing-${i}`, 1n, events(1)),
  ]);
  await Promise.all(appends.flat());
  await store.close();
}

function change(sql: string, file = join(data, 'ledger.db')): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

async function reading<T>(work: (store: SqliteEventStore) => Promise<T>): Promise<T> {
  const store = new SqliteEventStore(data, { readonly: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const follow = (after?: bigint) =>
  reading(async (store) => {
    const seen: bigint[] = [];
    const head = await store.head();
    for await (const batch of store.follow(after, new AbortController().signal)) {
      seen.push(...batch.map(({ position }) => position));
      if (seen.at(-1) === head) break;
    }
    return seen;
  });

const SWAP = `UPDATE events SET position = 99 WHERE position = 5;
  UPDATE events SET position = 5 WHERE position = 6;
  UPDATE events SET position = 6 WHERE position = 99;
  UPDATE sqlite_sequence SET seq = 9`;

describe('A ledger in which', () => {
  describe.each([
    ['a byte of the data was changed', `UPDATE events SET data = replace(data, 'text', 'tixt') WHERE position = 5`],
    ['a type was renamed', `UPDATE events SET type = 'Undone' WHERE position = 5`],
    ['the actor was changed', `UPDATE events SET metadata = json_set(metadata, '$.actor', 'x') WHERE position = 5`],
    ['a time was changed', `UPDATE events SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE position = 5`],
    ['two events changed places', SWAP],
    ['an event in the middle was removed', 'DELETE FROM events WHERE position = 5'],
    ['a checksum was removed', 'UPDATE events SET checksum = NULL WHERE position = 5'],
    ['JSON was cut off', `UPDATE events SET data = substr(data, 1, 3) WHERE position = 5`],
  ])('%s', (_what, damage) => {
    beforeEach(() => ledger(3));

    it('is not opened for writing', () => {
      change(damage);
      expect(() => new SqliteEventStore(data)).toThrow(/^The ledger is damaged at position 5: .*`regesta verify`/);
      expect(() => new SqliteEventStore(data)).toThrow(LedgerDamaged); // and not that it is locked
    });

    it('is not read: neither from its beginning, nor the stream', async () => {
      change(damage);
      await expect(follow()).rejects.toMatchObject({ name: 'LedgerDamaged', position: 5n });
      await expect(follow(3n)).rejects.toMatchObject({ name: 'LedgerDamaged', position: 5n });
      await expect(reading((store) => store.read('thing-1'))).rejects.toThrow(LedgerDamaged);
      expect(await reading((store) => store.read('thing-0'))).toHaveLength(3);
    });

    it('is refused by verify and backup, which name the place', async () => {
      change(damage);
      await expect(verifyLedger(data)).rejects.toThrow(/ledger\.db is damaged \(position 5: /);
      await expect(backUp(data, join(base, 'backup.db'))).rejects.toThrow(
        /is damaged \(position 5: .*Nothing was backed/,
      );
    });

    it('is not restored from a backup', async () => {
      const backup = join(base, 'backup.db');
      await backUp(data, backup);
      change(damage, backup);
      await expect(restore(backup, join(base, 'other'))).rejects.toThrow(
        /is damaged \(position 5: .*Nothing was restored/,
      );
    });
  });

  it('the newest events were removed is not opened for writing, nor verified, nor backed up', async () => {
    await ledger(3);
    change('DELETE FROM events WHERE position > 6');

    const how = 'position 7: it is missing: positions up to 9 have been given';
    expect(() => new SqliteEventStore(data)).toThrow(how);
    await expect(verifyLedger(data)).rejects.toThrow(how);
    await expect(backUp(data, join(base, 'backup.db'))).rejects.toThrow(how);
  });

  it('an event before the newest thousand was changed opens, and is refused when that is read or verified', async () => {
    await ledger(400);
    change(`UPDATE events SET type = 'Undone' WHERE position = 5`);

    const store = new SqliteEventStore(data);
    await expect(store.read('thing-1')).rejects.toThrow(LedgerDamaged);
    await store.append('thing-399', 2n, events(1));
    await store.close();
    await expect(verifyLedger(data)).rejects.toThrow('position 5: an event of thing-1 has the checksum');
  });

  it('nothing was changed says how much it holds, and by which checksum', async () => {
    await ledger(3);
    const { checksum, ...rest } = await verifyLedger(data);
    expect(rest).toEqual({ events: 9n, position: 9n });
    expect(await reading((store) => store.at(9n))).toMatchObject({ position: 9n, checksum });
    expect(await reading((store) => store.at(10n))).toBeUndefined();
    await expect(follow(10n)).rejects.toThrow(UnknownPosition);
    expect(await follow(4n)).toEqual([5n, 6n, 7n, 8n, 9n]);
  });
});

describe('A ledger of a version without checksums', () => {
  const chain = () => {
    const db = new Sqlite(join(data, 'ledger.db'), { readonly: true });
    const checksums = db.prepare('SELECT position, checksum FROM events ORDER BY position').all();
    db.close();
    return checksums;
  };

  it('is read as it is by a reader', async () => {
    await ledger(2);
    change(WITHOUT_CHECKSUMS);

    expect(await follow(2n)).toEqual([3n, 4n, 5n, 6n]);
    expect(await reading((store) => store.read('thing-1'))).toHaveLength(3);
    expect(await reading((store) => store.at(6n))).toMatchObject({ position: 6n, checksum: undefined });
    expect(await verifyLedger(data)).toEqual({ events: 6n, position: 6n, checksum: undefined });
  });

  it('is chained by the first writer, as if each event had been chained when it was stored', async () => {
    await ledger(3);
    const before = chain();
    change(WITHOUT_CHECKSUMS);

    await new SqliteEventStore(data).close();

    expect(chain()).toEqual(before);
    expect(await verifyLedger(data)).toMatchObject({ events: 9n, checksum: expect.any(String) });
  });

  it('is chained to its end by the next writer if the first was interrupted', async () => {
    await ledger(3);
    const before = chain();
    change('UPDATE events SET checksum = NULL WHERE position > 4; PRAGMA user_version = 0');
    expect(await reading((store) => store.read('thing-1'))).toHaveLength(3);

    await new SqliteEventStore(data).close();

    expect(chain()).toEqual(before);
  });

  it('in which an event is missing is not chained', async () => {
    await ledger(3);
    change(`${WITHOUT_CHECKSUMS}; DELETE FROM events WHERE position = 5`);

    expect(() => new SqliteEventStore(data)).toThrow('damaged at position 5: it is missing');
  });

  it('keeps a checksum that is there, so that damage to chained events is not chained over', async () => {
    await ledger(3);
    change(`UPDATE events SET type = 'Undone' WHERE position = 5; PRAGMA user_version = 0`);

    expect(() => new SqliteEventStore(data)).toThrow('damaged at position 5');
  });

  it('restores from its backups', async () => {
    await ledger(3);
    change(WITHOUT_CHECKSUMS);
    const backup = join(base, 'backup.db');
    await backUp(data, backup);
    copyFileSync(backup, join(base, 'copy.db'));

    await restore(backup, join(base, 'other'));

    await new SqliteEventStore(join(base, 'other')).close();
    expect(await verifyLedger(join(base, 'other'))).toMatchObject({ events: 9n, checksum: expect.any(String) });
    change(`UPDATE events SET type = 'Undone' WHERE position = 5`, join(base, 'copy.db'));
    await expect(restore(join(base, 'copy.db'), join(base, 'third'))).rejects.toThrow('its events have the hash');
  });
});

describe('Whatever is changed in one stored row', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const rows = fc.array(fc.record({ stream: fc.constantFrom('a-1', 'b-1', 'c-1'), type: text, data: fc.object() }), {
    minLength: 1,
    maxLength: 8,
  });
  const mutation = fc.oneof(
    fc.record({
      column: fc.constantFrom('stream', 'id', 'type', 'recorded_at', 'data', 'metadata', 'checksum'),
      value: fc.option(text),
    }),
    fc.record({ column: fc.constantFrom('position', 'revision'), value: fc.bigInt({ min: -1n, max: 12n }) }),
    fc.constant('remove' as const),
    fc.constant('exchange' as const),
  );

  it('is found by verifying', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), mutation, async (given, place, how) => {
        const db = new Sqlite(':memory:');
        try {
          store(db, given);
          const before = everything(db);
          expect((await verifyFile(db, {})).events).toBe(BigInt(given.length));
          fc.pre(mutate(db, BigInt((place % given.length) + 1), how));
          fc.pre(everything(db) !== before);
          await expect(verifyFile(db, {})).rejects.toThrow();
        } finally {
          db.close();
        }
      }),
      { numRuns: 150 },
    );
  });

  function store(db: Sqlite, given: readonly { stream: string; type: string; data: object }[]): void {
    prepare(db);
    let last: Link = START;
    const revisions: Record<string, bigint> = {};
    for (const [i, { stream, type, data }] of given.entries()) {
      const revision = (revisions[stream] ?? -1n) + 1n;
      revisions[stream] = revision;
      const row: Row = {
        position: BigInt(i + 1),
        stream,
        revision,
        id: `id-${i}`,
        type,
        recorded_at: '2024-01-01T00:00:00.000Z',
        data: JSON.stringify(data),
        metadata: JSON.stringify({ index: 0, count: 1 }),
      };
      last = { position: row.position, checksum: checksumAfter(last, row) };
      db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run([...Object.values(row), last.checksum!]);
    }
  }

  const everything = (db: Sqlite) =>
    JSON.stringify(db.prepare('SELECT * FROM events ORDER BY position').all(), (_, v) =>
      typeof v === 'bigint' ? `${v}` : v,
    );

  /** Returns false if the table does not allow the change. */
  function mutate(
    db: Sqlite,
    position: bigint,
    how: 'remove' | 'exchange' | { column: string; value: string | bigint | null },
  ): boolean {
    try {
      if (how === 'remove') db.prepare('DELETE FROM events WHERE position = ?').run([position]);
      else if (how === 'exchange')
        for (const [from, to] of [
          [position, -9n],
          [position + 1n, position],
          [-9n, position + 1n],
        ] as const)
          db.prepare('UPDATE events SET position = ? WHERE position = ?').run([to, from]);
      else db.prepare(`UPDATE events SET ${how.column} = ? WHERE position = ?`).run([how.value, position]);
      return true;
    } catch {
      return false;
    }
  }
});
