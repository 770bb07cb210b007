import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Sqlite } from '#sqlite';
import type { NewEvent } from '../event.js';
import { ERASED, KeyMissing, SqliteKeyStore } from './key-store.js';
import { decrypt, encrypt, LocalWrapping, Wrapping } from './wrapping.js';

const wrappingKey = randomBytes(32);
const CLEAR = 'does not open the keys';

let directory: string;
let keys: SqliteKeyStore;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-keys-'));
  keys = await opened(wrappingKey);
});
afterEach(async () => {
  await keys.close();
  rmSync(directory, { recursive: true });
});

const opened = (key: Buffer, options = {}) => SqliteKeyStore.open(directory, new LocalWrapping(key), options);

/** Returns all bytes of the key files. */
const files = () => Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));

/** Returns the wrapped key of `subject` in the file. */
function wrapped(subject = 'contact-1'): Buffer {
  const db = new Sqlite(join(directory, 'keys.db'), { readonly: true });
  const blob = db.value<Uint8Array>('SELECT wrapped FROM data_keys WHERE subject = ?', [subject])!;
  db.close();
  return Buffer.from(blob);
}

/** Closes the keys, changes their file, and opens them again. */
async function reopened(change: (db: Sqlite) => void = () => {}): Promise<SqliteKeyStore> {
  await keys.close();
  const db = new Sqlite(join(directory, 'keys.db'));
  change(db);
  db.close();
  keys = await opened(wrappingKey);
  return keys;
}

describe('the data key of a person', () => {
  it('is made on first use, 32 bytes of its own', async () => {
    const [first, second] = [await keys.forSealing('contact-1'), await keys.forSealing('contact-2')];
    expect(first).toHaveLength(32);
    expect(second).not.toEqual(first);
  });

  it('opens what it sealed, now and when the keys are opened again', async () => {
    const key = await keys.forSealing('contact-1');
    expect(await keys.forSealing('contact-1')).toEqual(key);
    expect(await keys.forOpening('contact-1')).toEqual(key);
    await reopened();
    expect(await keys.forOpening('contact-1')).toEqual(key);
    expect(await keys.forSealing('contact-1')).toEqual(key);
  });

  it('is never made for opening: otherwise sealed data could not be distinguished from absent data', async () => {
    await expect(keys.forOpening('contact-1')).rejects.toThrow(KeyMissing);
    await expect(keys.forOpening('contact-1')).rejects.toThrow(/contact-1/);
  });

  it('is not stored in the clear, nor is the key that wraps it', async () => {
    const key = (await keys.forSealing('contact-1')) as Buffer;
    const whileOpen = files();
    expect(whileOpen.includes('contact-1')).toBe(true);
    await reopened();
    for (const bytes of [whileOpen, files()]) {
      for (const secret of [key, wrappingKey]) {
        expect(bytes.includes(secret)).toBe(false);
        expect(bytes.includes(secret.toString('base64'))).toBe(false);
        expect(bytes.includes(secret.toString('hex'))).toBe(false);
      }
    }
  });

  it("cannot be put in the place of somebody else's", async () => {
    await keys.forSealing('contact-1');
    await reopened((db) => db.exec("UPDATE data_keys SET subject = 'contact-2' WHERE subject = 'contact-1'"));
    await expect(keys.forOpening('contact-2')).rejects.toThrow();
  });

  it.each([
    ['erased', "UPDATE data_keys SET wrapped = NULL, erased_at = '2024-01-01' WHERE subject = 'contact-1'"],
    ['emptied', "UPDATE data_keys SET wrapped = NULL WHERE subject = 'contact-1'"],
  ])('that was %s is not made anew', async (_, sql) => {
    await keys.forSealing('contact-1');
    await reopened((db) => db.exec(sql));
    expect(await keys.forOpening('contact-1')).toBe(ERASED);
    expect(await keys.forSealing('contact-1')).toBe(ERASED);
  });
});

describe('the wrapping key', () => {
  it('is the one under which the keys were stored, or the keys are refused, with their place', async () => {
    await expect(opened(randomBytes(32))).rejects.toThrow(CLEAR);
    await expect(opened(randomBytes(32))).rejects.toThrow(directory);
    await expect(opened(randomBytes(32))).rejects.toThrow('REGESTA_KEY');
  });

  it('is still the right one after a wrong one was tried', async () => {
    const key = await keys.forSealing('contact-1');
    await expect(opened(randomBytes(32))).rejects.toThrow(CLEAR);
    expect(await (await reopened()).forOpening('contact-1')).toEqual(key);
  });

  it('is checked for a reader too', async () => {
    await expect(opened(randomBytes(32), { readonly: true })).rejects.toThrow(CLEAR);
  });
});

describe('the key of a person who was forgotten', () => {
  const erasure: NewEvent = {
    id: 'e-1',
    type: 'PersonErased',
    data: {},
    metadata: { commandId: 'c', actor: 'a', effectiveOn: '2024-01-01', reason: 'asked', schema: 1, index: 0, count: 1 },
  };

  it('is gone for good, and distinguished from one that never was', async () => {
    await keys.forSealing('contact-1');
    await keys.erase('contact-1', erasure);
    const isGone = async () => {
      expect(await keys.forOpening('contact-1')).toBe(ERASED);
      expect(await keys.forSealing('contact-1')).toBe(ERASED);
      expect(await keys.isErased('contact-1')).toBe(true);
      expect(await keys.isErased('contact-2')).toBe(false);
      await expect(keys.forOpening('contact-2')).rejects.toThrow(KeyMissing);
    };
    await isGone();
    await reopened();
    await isGone();
  });

  it('is never made where there was none', async () => {
    await keys.erase('contact-1', erasure);
    expect(await keys.forSealing('contact-1')).toBe(ERASED);
  });

  it('leaves behind the event that records it, the first one', async () => {
    await keys.erase('contact-1', erasure);
    await keys.erase('contact-1', { ...erasure, id: 'e-2' });
    expect(await (await reopened()).erasures()).toEqual([{ subject: 'contact-1', event: erasure }]);
  });

  it('is in no file, not even as it was wrapped', async () => {
    for (let i = 0; i < 500; i += 1) await keys.forSealing(`contact-${i}`);
    const gone = Array.from({ length: 500 }, (_, i) => wrapped(`contact-${i}`)).filter((_, i) => i % 7 === 0);
    expect(gone.every((key) => files().includes(key))).toBe(true);
    for (let i = 0; i < 500; i += 7) await keys.erase(`contact-${i}`, erasure);
    expect(gone.filter((key) => files().includes(key))).toEqual([]);
  });

  it('is in no file, once the keys are opened again, if the process ended before it had scrubbed them', async () => {
    for (let i = 0; i < 500; i += 1) await keys.forSealing(`contact-${i}`);
    const gone = Array.from({ length: 500 }, (_, i) => wrapped(`contact-${i}`)).filter((_, i) => i % 7 === 0);
    const { exec } = Sqlite.prototype;
    jest.spyOn(Sqlite.prototype, 'exec').mockImplementation(function (this: Sqlite, sql) {
      if (sql === 'VACUUM') throw new Error('The process ends here.');
      exec.call(this, sql);
    });
    for (let i = 0; i < 500; i += 7) await expect(keys.erase(`contact-${i}`, erasure)).rejects.toThrow('ends here');
    jest.restoreAllMocks();

    await reopened();

    expect(gone.filter((key) => files().includes(key))).toEqual([]);
  });

  it('is forgotten at once by another process that has used it', async () => {
    const other = await opened(wrappingKey);
    await keys.forSealing('contact-1');
    expect(await other.forOpening('contact-1')).toHaveLength(32);
    await keys.erase('contact-1', erasure);
    expect(await other.forOpening('contact-1')).toBe(ERASED);
    await other.close();
  });

  it('is not given to a caller that asked for it just before', async () => {
    let reply = () => {};
    class Slow extends LocalWrapping {
      override async unwrap(key: Buffer, context: string) {
        if (context === 'contact-1') await new Promise<void>((resolve) => (reply = resolve));
        return super.unwrap(key, context);
      }
    }
    await keys.forSealing('contact-1');
    const other = await SqliteKeyStore.open(directory, new Slow(wrappingKey));
    const request = other.forOpening('contact-1');
    await new Promise((resume) => setImmediate(resume));
    await keys.erase('contact-1', erasure);
    reply();
    expect(await request).toBe(ERASED);
    await other.close();
  });
});

describe('a wrapping key that is rotated', () => {
  const newKey = randomBytes(32);

  it('opens nothing any more; the new one opens everything, and those erased stay so', async () => {
    const key = await keys.forSealing('contact-1');
    await keys.erase('contact-2', { id: 'e' } as NewEvent);
    expect(await keys.rotate(new LocalWrapping(newKey))).toBe(1);
    expect(await keys.forOpening('contact-1')).toEqual(key);
    await keys.close();
    await expect(opened(wrappingKey)).rejects.toThrow(CLEAR);
    keys = await opened(newKey);
    expect(await keys.forOpening('contact-1')).toEqual(key);
    expect(await keys.forOpening('contact-2')).toBe(ERASED);
  });

  it('leaves nothing in the files that it could open', async () => {
    await keys.forSealing('contact-1');
    const before = wrapped();
    await keys.rotate(new LocalWrapping(newKey));
    expect(files().includes(before)).toBe(false);
  });

  it('stays what it was where the rotation does not come to its end', async () => {
    class Failing extends LocalWrapping {
      override async wrap(key: Buffer, context: string) {
        if (context === 'contact-2') throw new Error('The key service is away');
        return super.wrap(key, context);
      }
    }
    const key = await keys.forSealing('contact-1');
    await keys.forSealing('contact-2');
    await expect(keys.rotate(new Failing(newKey))).rejects.toThrow('away');
    await expect(opened(newKey)).rejects.toThrow(CLEAR);
    expect(await (await reopened()).forOpening('contact-1')).toEqual(key);
  });

  it('adds no key under it in a process that has not noticed: that process is asked to start again with the new one', async () => {
    const other = await opened(wrappingKey);
    await keys.forSealing('contact-1');
    await other.forOpening('contact-1');
    await keys.rotate(new LocalWrapping(newKey));
    await expect(other.forOpening('contact-1')).rejects.toThrow('rotated');
    await expect(other.forSealing('contact-2')).rejects.toThrow('rotated');
    await other.close();
  });
});

describe('a wrapping of another kind', () => {
  it('is asked with what it wraps for, and may take its time', async () => {
    const calls: string[] = [];
    class Service extends Wrapping {
      private readonly inside = new LocalWrapping(wrappingKey);
      async wrap(key: Buffer, context: string) {
        await new Promise((resume) => setImmediate(resume));
        calls.push(`wrap ${context}`);
        return this.inside.wrap(key, context);
      }
      async unwrap(key: Buffer, context: string) {
        await new Promise((resume) => setImmediate(resume));
        calls.push(`unwrap ${context}`);
        return this.inside.unwrap(key, context);
      }
    }
    const store = await SqliteKeyStore.open(join(directory, 'service'), new Service());
    const made = await Promise.all(Array.from({ length: 5 }, () => store.forSealing('contact-1')));
    expect(new Set(made.map((key) => (key as Buffer).toString('hex'))).size).toBe(1);
    expect(calls).toContain('wrap contact-1');
    expect(calls).toContain('unwrap contact-1');
    await store.close();
  });
});

describe('the directory of the keys', () => {
  it('is made if it is missing', async () => {
    const made = await SqliteKeyStore.open(join(directory, 'deep', 'keys'), new LocalWrapping(wrappingKey));
    expect(await made.forSealing('contact-1')).toHaveLength(32);
    await made.close();
  });
});

describe('a reader of the keys', () => {
  it('opens with them next to a writer, and makes none', async () => {
    const key = await keys.forSealing('contact-1');
    const reader = await opened(wrappingKey, { readonly: true });
    expect(await reader.forOpening('contact-1')).toEqual(key);
    await expect(reader.forSealing('contact-2')).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    await reader.close();
  });
});

describe('the cipher', () => {
  const key = randomBytes(32);
  const plain = Buffer.from('Ada Example');

  it('opens what it sealed, under the same key and for the same purpose', () => {
    expect(decrypt(key, encrypt(key, plain, 'a'), 'a')).toEqual(plain);
  });

  it('takes a fresh nonce every time', () => {
    expect(encrypt(key, plain, 'a')).not.toEqual(encrypt(key, plain, 'a'));
  });

  it('opens under no other key and for no other purpose', () => {
    expect(() => decrypt(randomBytes(32), encrypt(key, plain, 'a'), 'a')).toThrow();
    expect(() => decrypt(key, encrypt(key, plain, 'a'), 'b')).toThrow();
  });
});
