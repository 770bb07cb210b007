import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Sqlite } from '#sqlite';
import { eventStoreContract, events } from '../testing/event-store.contract.js';
import { SqliteEventStore } from './sqlite.event-store.js';
import { DataDirectoryInUse } from './sqlite.lock.js';

const directory = () => mkdtempSync(join(tmpdir(), 'regesta-ledger-'));

eventStoreContract('SQLite', async () => {
  const data = directory();
  return {
    open: async () => new SqliteEventStore(data),
    cleanUp: async () => rmSync(data, { recursive: true }),
  };
});

describe('the embedded ledger', () => {
  let data: string;
  beforeEach(() => {
    data = directory();
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('refuses a second writer on the same directory, in this process or another', async () => {
    const store = new SqliteEventStore(data);
    expect(() => new SqliteEventStore(data)).toThrow(DataDirectoryInUse);
    const script = `new (require('node:sqlite').DatabaseSync)(${JSON.stringify(join(data, 'writer.lock'))}).exec('BEGIN EXCLUSIVE')`;
    expect(() => execFileSync(process.execPath, ['-e', script], { stdio: 'pipe' })).toThrow(/database is locked/);
    await store.close();
    await new SqliteEventStore(data).close();
  });

  it('can be read while another writes', async () => {
    const store = new SqliteEventStore(data);
    await store.append('a-1', 'NO_STREAM', events(1));
    const reader = new SqliteEventStore(data, { readonly: true });
    expect(await reader.read('a-1')).toHaveLength(1);
    await reader.close();
    await store.close();
  });

  it('makes appends that arrive together durable in one transaction', async () => {
    const commits: number[] = [];
    const store = new SqliteEventStore(data, { onCommit: (appends) => commits.push(appends) });
    const transaction = jest.spyOn(Reflect.get(store, 'db') as Sqlite, 'transaction');
    await Promise.all(Array.from({ length: 64 }, (_, i) => store.append(`a-${i}`, 'NO_STREAM', events(1))));
    expect(commits).toEqual([64]);
    expect(transaction).toHaveBeenCalledTimes(1 + 64); // each append is a savepoint of the one transaction
    await store.close();
  });

  it('lets an append that breaks a constraint fail alone', async () => {
    const store = new SqliteEventStore(data);
    const [taken, other] = [events(1), events(1)];
    await store.append('a-1', 'NO_STREAM', taken);
    const results = await Promise.allSettled([
      store.append('a-2', 'NO_STREAM', taken),
      store.append('a-3', 'NO_STREAM', other),
    ]);
    expect(results.map((r) => r.status)).toEqual(['rejected', 'fulfilled']);
    expect(await store.read('a-2')).toEqual([]);
    await store.close();
  });

  it('never lets recorded time run backwards, even when the clock does', async () => {
    const times = ['2024-01-01T12:00:00.000Z', '2024-01-01T11:00:00.000Z', '2024-01-01T13:00:00.000Z'];
    const store = new SqliteEventStore(data, { now: () => new Date(times.shift()!) });
    for (const name of ['a-1', 'a-2', 'a-3']) await store.append(name, 'NO_STREAM', events(1));
    const recorded = await Promise.all(['a-1', 'a-2', 'a-3'].map(async (n) => (await store.read(n))[0]!.recordedAt));
    expect(recorded).toEqual(['2024-01-01T12:00:00.000Z', '2024-01-01T12:00:00.000Z', '2024-01-01T13:00:00.000Z']);
    await store.close();
  });

  it('keeps positions beyond 2^53 exact', async () => {
    const store = new SqliteEventStore(data);
    await store.append('a-1', 'NO_STREAM', events(1));
    await store.close();
    const db = new Sqlite(join(data, 'ledger.db'));
    db.prepare('UPDATE events SET position = ?').run([9007199254740993n]);
    db.close();
    const again = new SqliteEventStore(data, { readonly: true }); // for writing, its tail would be refused
    expect(await again.head()).toBe(9007199254740993n);
    await again.close();
  });

  it('flushes every commit to the disk', async () => {
    const store = new SqliteEventStore(data);
    const db = Reflect.get(store, 'db') as Sqlite;
    expect(db.value('PRAGMA journal_mode')).toBe('wal');
    expect(db.value('PRAGMA synchronous')).toBe(2n);
    await store.close();
  });
});
