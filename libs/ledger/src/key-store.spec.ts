import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { decrypt, ERASED, encrypt, KeyMissing, SqliteKeyStore } from './key-store.js';

const wrappingKey = randomBytes(32);
const CLEAR = 'does not open the keys';

let directory: string;
let keys: SqliteKeyStore;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-keys-'));
  keys = new SqliteKeyStore(directory, wrappingKey);
});
afterEach(async () => {
  await keys.close();
  rmSync(directory, { recursive: true });
});

/** Closes the keys, does something to their file, and opens them again. */
async function reopened(deed: (db: Database.Database) => void = () => {}): Promise<SqliteKeyStore> {
  await keys.close();
  const db = new Database(join(directory, 'keys.db'));
  deed(db);
  db.close();
  keys = new SqliteKeyStore(directory, wrappingKey);
  return keys;
}

describe('the data key of a person', () => {
  it('is made on first use, 32 bytes of its own', async () => {
    const [one, other] = [await keys.forSealing('contact-1'), await keys.forSealing('contact-2')];
    expect(one).toHaveLength(32);
    expect(other).not.toEqual(one);
  });

  it('opens what it sealed, now and when the keys are opened again', async () => {
    const key = await keys.forSealing('contact-1');
    expect(await keys.forSealing('contact-1')).toEqual(key);
    expect(await keys.forOpening('contact-1')).toEqual(key);
    await reopened();
    expect(await keys.forOpening('contact-1')).toEqual(key);
    expect(await keys.forSealing('contact-1')).toEqual(key);
  });

  it('is never made for opening: without it nothing tells what was sealed from what was never said', async () => {
    await expect(keys.forOpening('contact-1')).rejects.toThrow(KeyMissing);
    await expect(keys.forOpening('contact-1')).rejects.toThrow(/contact-1/);
  });

  it('is not stored in the clear, nor is the key that wraps it', async () => {
    const key = (await keys.forSealing('contact-1')) as Buffer;
    const files = () => Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));
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
  it('is the one under which the keys were stored, or the keys are refused and told where they are', () => {
    expect(() => new SqliteKeyStore(directory, randomBytes(32))).toThrow(CLEAR);
    expect(() => new SqliteKeyStore(directory, randomBytes(32))).toThrow(directory);
    expect(() => new SqliteKeyStore(directory, randomBytes(32))).toThrow('REGESTA_KEY');
  });

  it('is still the right one after a wrong one was tried', async () => {
    const key = await keys.forSealing('contact-1');
    expect(() => new SqliteKeyStore(directory, randomBytes(32))).toThrow(CLEAR);
    expect(await (await reopened()).forOpening('contact-1')).toEqual(key);
  });

  it('is checked for a reader too', () => {
    expect(() => new SqliteKeyStore(directory, randomBytes(32), { readonly: true })).toThrow(CLEAR);
  });
});

describe('the directory of the keys', () => {
  it('is made where there is none', async () => {
    const made = new SqliteKeyStore(join(directory, 'deep', 'keys'), wrappingKey);
    expect(await made.forSealing('contact-1')).toHaveLength(32);
    await made.close();
  });
});

describe('a reader of the keys', () => {
  it('opens with them beside a writer, and makes none', async () => {
    const key = await keys.forSealing('contact-1');
    const reader = new SqliteKeyStore(directory, wrappingKey, { readonly: true });
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
