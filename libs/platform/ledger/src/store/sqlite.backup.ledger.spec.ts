import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { events } from '../testing/event-store.contract.js';
import { backUp, restore } from './sqlite.backup.js';
import { SqliteEventStore } from './sqlite.event-store.js';
import { DataDirectoryInUse } from './sqlite.lock.js';

const NOW = new Date('2026-01-02T03:04:05Z');

let base: string;
let data: string;
let backup: string;
let other: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-backup-'));
  [data, backup, other] = [join(base, 'data'), join(base, 'backup.db'), join(base, 'other')];
});
afterEach(() => rmSync(base, { recursive: true }));

/** Makes a ledger of `streams` streams, each with an append of two events and an append of one. */
async function ledger(streams: number): Promise<void> {
  const store = new SqliteEventStore(data);
  const appends = Array.from({ length: streams }, (_, i) => [
    store.append(`thing-${i}`, 'NO_STREAM', events(2, { text: `text of ${i}` })),
    store.append(`thing-${i}`, 1n, events(1)),
  ]);
  await Promise.all(appends.flat());
  await store.close();
}

function change(file: string, sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

/** Makes the file what an earlier version left. */
const WITHOUT_CHECKSUMS = 'ALTER TABLE events DROP COLUMN checksum; PRAGMA user_version = 0';

const rows = (file: string) => {
  const db = new Sqlite(file, { readonly: true });
  const all = db.prepare('SELECT * FROM events ORDER BY position').all();
  db.close();
  return all;
};
const inLedger = () => rows(join(data, 'ledger.db'));
const restored = () => rows(join(other, 'ledger.db'));

describe('a backup', () => {
  it('is one file with every event, which says what it holds', async () => {
    await ledger(3);

    const contents = await backUp(data, backup, { now: () => NOW });

    expect(contents).toEqual({
      takenAt: '2026-01-02T03:04:05.000Z',
      events: 9n,
      position: 9n,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(readdirSync(base).sort()).toEqual(['backup.db', 'data']);
    expect(rows(backup)).toEqual(inLedger());
  });

  it('of a ledger without events is one too', async () => {
    await ledger(0);
    expect(await backUp(data, backup)).toMatchObject({ events: 0n, position: 0n });
    expect(await restore(backup, other)).toMatchObject({ events: 0n });
  });

  it('taken while another writes holds the ledger as it was when it began', async () => {
    await ledger(2_000);
    const store = new SqliteEventStore(data);
    let busy = true;
    const writing = (async () => {
      for (let i = 0; busy; i += 1) await store.append(`late-${i}`, 'NO_STREAM', events(2));
    })();

    const { position } = await backUp(data, backup);
    busy = false;
    await writing;
    await store.close();

    expect(position).toBeGreaterThanOrEqual(6_000n);
    expect(inLedger().length).toBeGreaterThan(Number(position));
    expect(rows(backup)).toEqual(inLedger().slice(0, Number(position)));
  });

  it('never takes the place of a file', async () => {
    await ledger(1);
    writeFileSync(backup, 'precious');

    await expect(backUp(data, backup)).rejects.toThrow(`${backup} is there already`);
    await expect(backUp(data, join(data, 'ledger.db'))).rejects.toThrow('is there already');

    expect(readFileSync(backup, 'utf8')).toBe('precious');
  });

  it('that is interrupted leaves nothing behind, at any step', async () => {
    await ledger(2_000);
    for (const at of ['Reading', 'Copying', 'Verifying']) {
      const interrupted = new AbortController();
      const onProgress = (step: string) => step === at && interrupted.abort(new Error(`interrupted at ${at}`));

      await expect(backUp(data, backup, { signal: interrupted.signal, onProgress })).rejects.toThrow(
        `interrupted at ${at}`,
      );

      expect(readdirSync(base)).toEqual(['data']);
    }
  });

  it('of a directory without a ledger is refused', async () => {
    await expect(backUp(data, backup)).rejects.toThrow(`There is no ledger in ${data}`);
  });

  it.each([
    ['a revision is missing', `DELETE FROM events WHERE stream = 'thing-1' AND revision = 1`, 'revisions of thing-1'],
    [
      'half an append is missing',
      `DELETE FROM events WHERE position = 9; DELETE FROM events WHERE position = 8`,
      'last',
    ],
    ['an append lacks its beginning', `DELETE FROM events WHERE stream = 'thing-2' AND revision < 1`, 'revisions of'],
    [
      'an append is interleaved',
      `UPDATE events SET metadata = json_set(metadata, '$.count', 3) WHERE position = 4`,
      'before position 5',
    ],
  ])('of a ledger without checksums in which %s is refused', async (_what, sql, reason) => {
    await ledger(3);
    change(join(data, 'ledger.db'), WITHOUT_CHECKSUMS);
    change(join(data, 'ledger.db'), sql);

    await expect(backUp(data, backup)).rejects.toThrow(/ledger\.db is damaged \(.*\)\. Nothing was backed up/);
    await expect(backUp(data, backup)).rejects.toThrow(reason);
    expect(readdirSync(base)).toEqual(['data']);
  });
});

describe('a restored ledger', () => {
  it('has every event at its place, and goes on from there', async () => {
    await ledger(3);
    const contents = await backUp(data, backup);

    expect(await restore(backup, other)).toEqual(contents);

    expect(restored()).toEqual(inLedger());
    const store = new SqliteEventStore(other);
    expect(await store.append('thing-2', 2n, events(1))).toEqual({ revision: 3n, position: 10n });
    await store.close();
    expect(readdirSync(other).sort()).toEqual(['ledger.db', 'writer.lock']);
    expect(await backUp(other, join(base, 'second.db'))).toMatchObject({ events: 10n });
  });

  it('leaves no read models of another ledger', async () => {
    await ledger(1);
    await backUp(data, backup);
    mkdirSync(other);
    for (const name of ['read-model.db', 'read-model.db-wal', 'read-model.db-shm', 'other.db'])
      writeFileSync(join(other, name), '');

    await restore(backup, other);

    expect(readdirSync(other).sort()).toEqual(['ledger.db', 'other.db', 'writer.lock']);
  });

  it.each(['ledger.db', 'ledger.db-wal', 'ledger.db-journal'])('never takes the place of another: %s', async (name) => {
    await ledger(1);
    await backUp(data, backup);
    mkdirSync(other);
    writeFileSync(join(other, name), 'precious');

    await expect(restore(backup, other)).rejects.toThrow(
      `There is a ledger in ${other} already, and a ledger is never overwritten. ` +
        `Restore into another directory (--data), or move ${name} away first.`,
    );

    expect(readdirSync(other)).toEqual([name]);
    expect(readFileSync(join(other, name), 'utf8')).toBe('precious');
  });

  it('is not made while another process writes to the directory', async () => {
    await ledger(1);
    await backUp(data, backup);
    rmSync(join(data, 'ledger.db'));
    mkdirSync(other);
    const store = new SqliteEventStore(other);
    rmSync(join(other, 'ledger.db'));
    rmSync(join(other, 'ledger.db-wal'));

    await expect(restore(backup, other)).rejects.toThrow(DataDirectoryInUse);

    expect(existsSync(join(other, 'ledger.db'))).toBe(false);
    await store.close();
  });

  it('that is interrupted leaves no ledger behind, at any step', async () => {
    await ledger(2_000);
    await backUp(data, backup);
    for (const at of ['Copying', 'Verifying']) {
      const interrupted = new AbortController();
      const onProgress = (step: string) => step === at && interrupted.abort(new Error(`interrupted at ${at}`));

      await expect(restore(backup, other, { signal: interrupted.signal, onProgress })).rejects.toThrow('interrupted');

      expect(existsSync(join(other, 'ledger.db'))).toBe(false);
    }
    await restore(backup, other);
    expect(restored()).toEqual(inLedger());
  });
});

describe('a damaged backup', () => {
  const refusal = /is damaged \(.+\)\. Nothing was restored: take another backup\.$/;

  beforeEach(async () => {
    await ledger(8);
    await backUp(data, backup);
  });

  it('with one event changed is refused, and nothing is written', async () => {
    writeFileSync(backup, readFileSync(backup, 'latin1').replaceAll('text of 5', 'text of 4'), 'latin1');

    await expect(restore(backup, other)).rejects.toThrow(refusal);
    await expect(restore(backup, other)).rejects.toThrow('position 16: an event of thing-5 has the checksum');

    expect(existsSync(other)).toBe(false);
  });

  it('with a flipped byte anywhere is refused, or holds and does what the ledger does', async () => {
    const whole = readFileSync(backup);
    let refused = 0;
    for (let at = 0; at < whole.length; at += 131) {
      const bytes = Buffer.from(whole);
      bytes[at] = bytes[at]! ^ (1 << (at % 8));
      writeFileSync(backup, bytes);
      const outcome = await restore(backup, other).catch((error: Error) => error);
      if (outcome instanceof Error) {
        expect(outcome.message).toMatch(refusal);
        expect(existsSync(other)).toBe(false);
        refused += 1;
        continue;
      }
      expect(restored()).toEqual(inLedger());
      const store = new SqliteEventStore(other);
      expect(await store.append('thing-0', 2n, events(1))).toEqual({ revision: 3n, position: 25n });
      await store.close();
      rmSync(other, { recursive: true });
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('cut off anywhere is refused', async () => {
    const whole = readFileSync(backup);
    for (const length of [0, 1, 50, 100, 4_096, whole.length - 4_096, whole.length - 1]) {
      writeFileSync(backup, whole.subarray(0, length));

      await expect(restore(backup, other)).rejects.toThrow(refusal);

      expect(existsSync(other)).toBe(false);
    }
  });

  it('is distinguished from a file that never was one', async () => {
    await expect(restore(join(data, 'ledger.db'), other)).rejects.toThrow('it is no backup that `regesta backup` made');
    writeFileSync(backup, 'a text that is long enough to be looked at as a database'.repeat(99));
    await expect(restore(backup, other)).rejects.toThrow(refusal);
    await expect(restore(join(base, 'nowhere.db'), other)).rejects.toThrow('There is no file');
    await expect(restore(base, other)).rejects.toThrow('There is no file');
  });

  it('does not change while it is looked at', async () => {
    const before = [readFileSync(backup), statSync(backup).mtimeMs];
    await restore(backup, other);
    expect([readFileSync(backup), statSync(backup).mtimeMs]).toEqual(before);
  });
});
