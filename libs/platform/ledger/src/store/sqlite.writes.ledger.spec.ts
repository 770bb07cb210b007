import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Sqlite } from '#sqlite';
import { SqliteKeyStore } from '../keys/key-store.js';
import { LocalWrapping } from '../keys/wrapping.js';
import { events } from '../testing/event-store.contract.js';
import { OutcomeUnknown, StorageFailed, StorageFull } from './event-store.js';
import { SqliteEventStore } from './sqlite.event-store.js';

// The failures of a real disk are in test/faults/disk-failed.long.embedded.spec.ts.
describe('The writes to a file', () => {
  let data: string;
  let store: SqliteEventStore;
  let logged: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'regesta-writes-'));
    store = new SqliteEventStore(data);
    logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await store.close();
    rmSync(data, { recursive: true });
  });

  /** Makes statements that begin with `sql` fail on this connection: once carried out, or instead. */
  function failing(on: object, sql: string, code: string, { carriedOut = false } = {}) {
    const db = Reflect.get(on, 'db') as Sqlite;
    const fail = () => {
      throw Object.assign(new Error('disk I/O error'), { code });
    };
    for (const method of ['exec', 'run'] as const) {
      const original = (Reflect.get(db, method) as (sql: string) => void).bind(db);
      Reflect.set(db, method, (text: string) => {
        if (!text.startsWith(sql)) return original(text);
        if (carriedOut) original(text);
        else if (db.inTransaction) original('ROLLBACK');
        return fail();
      });
    }
    return () => {
      for (const method of ['exec', 'run']) Reflect.deleteProperty(db, method);
    };
  }

  const append = (stream: string) => store.append(stream, 'NO_STREAM', events(1));

  it('end with a commit that failed: its appends are of unknown fate, later ones are refused, reading works', async () => {
    await append('a-1');
    const mend = failing(store, 'COMMIT', 'SQLITE_IOERR', { carriedOut: true });

    const together = await Promise.allSettled([append('a-2'), append('a-3')]);
    mend();

    for (const result of together) expect(result).toMatchObject({ reason: expect.any(OutcomeUnknown) });
    await expect(append('a-4')).rejects.toBeInstanceOf(StorageFailed);
    await expect(append('a-5')).rejects.toThrow(
      /^The disk of the ledger has failed \(SQLITE_IOERR\): .+ recorded nothing/,
    );
    expect(store.failure?.why).toMatch(/Look at the disk and the log, then restart the server\.$/);
    expect(await store.read('a-1')).toHaveLength(1);
    expect(logged).toHaveBeenCalledTimes(1);
    const restarted = new Sqlite(join(data, 'ledger.db'), { readonly: true });
    expect(restarted.value('SELECT group_concat(stream) FROM events')).toBe('a-1,a-2,a-3');
    restarted.close();
  });

  it('end with an error before the commit: nothing was recorded', async () => {
    failing(store, 'SAVEPOINT', 'SQLITE_IOERR');

    await expect(append('a-1')).rejects.toBeInstanceOf(StorageFailed);

    expect(await store.read('a-1')).toEqual([]);
  });

  it('end with a checkpoint that failed, whose appends are acknowledged', async () => {
    failing(store, 'PRAGMA wal_checkpoint', 'SQLITE_IOERR');

    for (let n = 0; n < 200; n += 1) await append(`a-${n}`);

    await expect(append('b-1')).rejects.toBeInstanceOf(StorageFailed);
  });

  it('go on after a full disk, since nothing was recorded', async () => {
    const mend = failing(store, 'COMMIT', 'SQLITE_FULL');
    await expect(append('a-1')).rejects.toBeInstanceOf(StorageFull);
    mend();

    expect(await append('a-1')).toEqual({ revision: 0n, position: 1n });
    expect(store.failure).toBeUndefined();
  });

  it('keep the log short: it is moved into the file every two hundred rows', async () => {
    for (let n = 0; n < 200; n += 1) await append(`a-${n}`);

    const db = Reflect.get(store, 'db') as Sqlite;
    const { log, checkpointed } = db.prepare<{ log: bigint; checkpointed: bigint }>('PRAGMA wal_checkpoint').get()!;
    expect(checkpointed).toBe(log);
    await append('b-1');
    expect(db.prepare<{ log: bigint }>('PRAGMA wal_checkpoint').get()!.log).toBeLessThan(20n);
  });

  describe('of the keys', () => {
    let keys: SqliteKeyStore;
    const erasure = () => events(1)[0]!;
    beforeEach(async () => {
      keys = await SqliteKeyStore.open(join(data, 'keys'), new LocalWrapping(Buffer.alloc(32)));
      await keys.forSealing('contact-1');
    });
    afterEach(() => keys.close());

    it('end with a commit that failed: a new key seals nothing, and those from before still open', async () => {
      const mend = failing(keys, 'COMMIT', 'SQLITE_IOERR');
      await expect(keys.forSealing('contact-2')).rejects.toBeInstanceOf(StorageFailed);
      mend();

      await expect(keys.forSealing('contact-2')).rejects.toBeInstanceOf(StorageFailed);
      await expect(keys.erase('contact-1', erasure())).rejects.toBeInstanceOf(StorageFailed);
      expect(await keys.forOpening('contact-1')).toBeInstanceOf(Buffer);
      expect(keys.failure).toBeInstanceOf(StorageFailed);
    });

    it('leave it open whether a person was forgotten, if the commit failed or the remains were not removed', async () => {
      const mend = failing(keys, 'VACUUM', 'SQLITE_FULL');
      await expect(keys.erase('contact-1', erasure())).rejects.toBeInstanceOf(OutcomeUnknown);
      mend();
      expect(keys.failure).toBeUndefined();

      failing(keys, 'COMMIT', 'SQLITE_IOERR');
      await expect(keys.erase('contact-2', erasure())).rejects.toBeInstanceOf(OutcomeUnknown);
    });
  });
});
