import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { ANYONE, Callers, Clock } from '#kernel';
import { Deciders, Ledger, LocalWrapping, SqliteKeyStore, sha256Of } from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import { type FilePlace, IssuedFiles } from './issued-files.js';

const BYTES = Buffer.from('a report on Dana');
const SALT = Buffer.alloc(32, 7);
const FILE = {
  bytes: BYTES,
  sha256: sha256Of(BYTES),
  contentHash: 'c',
  mediaType: 'text/plain',
  fileName: 'report.txt',
  acceptedGaps: [],
};
const OF = { id: 'issuedReport-1', persons: ['contact-dana', 'contact-sam'] };
const FORGOTTEN = { id: 'e', type: 'PersonErased', data: {}, metadata: {} } as never;

describe('The salt of an issued file', () => {
  const here = mkdtempSync(join(tmpdir(), 'regesta-issued-files-'));
  const store = new SqliteEventStore(here);
  const keysIn = (name: string) => SqliteKeyStore.open(join(here, name), new LocalWrapping(Buffer.alloc(32, 1)));
  const over = (keys: SqliteKeyStore) =>
    new IssuedFiles(new Ledger(store, keys, new Deciders()), new Clock(), new Callers(ANYONE));
  let keys: SqliteKeyStore;
  let others: SqliteKeyStore;
  let files: IssuedFiles;
  beforeAll(async () => {
    keys = await keysIn('keys');
    others = await keysIn('other-keys');
    files = over(keys);
  });
  afterAll(async () => {
    await Promise.all([keys.close(), others.close(), store.close()]);
    rmSync(here, { recursive: true });
  });

  const kept = async (details: object = { salt: SALT.toString('base64') }, of: Omit<FilePlace, 'file'> = OF) => ({
    ...of,
    file: await files.keep({ ...FILE, ...details }, of, 'command'),
  });

  it('is the one that was sealed with it', async () => {
    expect(await files.salt(await kept())).toEqual(SALT);
  });

  it('needs none of the bytes of the file', async () => {
    const read = jest.spyOn(store, 'read');
    const place = await kept();
    read.mockClear();
    expect(await files.salt(place)).toEqual(SALT);
    expect(read.mock.calls.flat()).not.toContain(place.file);
    read.mockRestore();
  });

  it('is not there if an earlier version has issued the file', async () => {
    expect(await files.salt(await kept({}))).toBe('EARLIER_VERSION');
  });

  it('is not there while a key is missing', async () => {
    expect(await over(others).salt(await kept())).toBe('KEY_MISSING');
  });

  it('is gone once one of the persons in the file was forgotten', async () => {
    const place = await kept();
    await keys.erase('contact-sam', FORGOTTEN);

    expect(await files.salt(place)).toBe('ERASED');
  });

  it('is gone once the recipient was forgotten, if the file names the recipient', async () => {
    const sealed = { salt: SALT.toString('base64') };
    const silent = await kept(sealed, { id: 'issuedReport-2', persons: [] });
    const named = await kept(sealed, {
      id: 'issuedReport-2',
      persons: [],
      stated: { number: '2026-2', on: '2026-11-29' },
    });
    await keys.erase('issuedReport-2', FORGOTTEN);

    expect(await files.salt(silent)).toEqual(SALT);
    expect(await files.salt(named)).toBe('ERASED');
  });

  it('is an error if the ledger has lost the file', async () => {
    await expect(files.salt({ id: 'issuedReport-1', file: 'reportFile-lost', persons: [] })).rejects.toThrow(
      'The ledger lacks reportFile-lost',
    );
  });
});

describe('The key of issued files', () => {
  const here = mkdtempSync(join(tmpdir(), 'regesta-issued-files-'));
  const store = new SqliteEventStore(here);
  const opened: SqliteKeyStore[] = [];
  /** The register with the keys in a directory of the name. */
  async function withKeys(name: string) {
    const keys = await SqliteKeyStore.open(join(here, name), new LocalWrapping(Buffer.alloc(32, 1)));
    opened.push(keys);
    const ledger = new Ledger(store, keys, new Deciders());
    return { keys, ledger, files: new IssuedFiles(ledger, new Clock(), new Callers(ANYONE)) };
  }
  afterAll(async () => {
    await Promise.all([...opened, store].map((each) => each.close()));
    rmSync(here, { recursive: true });
  });

  // BUG: the next issue made another key in silence, and no earlier file could be opened again.
  it('is made once: in the place of a lost one there is another only if the loss is accepted', async () => {
    const before = await withKeys('keys');
    const of = { id: 'issuedReport-1', persons: [] };
    const place = { ...of, file: await before.files.keep(FILE, of, 'c') };
    expect((await before.files.open(place))?.bytes).toEqual(BYTES);

    const { files, ledger } = await withKeys('older-keys');
    await expect(files.open(place)).rejects.toMatchObject({ code: 'KEY_MISSING' });
    await expect(files.keep(FILE, of, 'c')).rejects.toMatchObject({
      code: 'KEY_MISSING',
      message: expect.stringMatching(/files of issued reports.*backup.*--accept-loss/),
    });

    await ledger.renewKeyOfWholes();
    const next = { ...of, file: await files.keep(FILE, of, 'c') };
    expect((await files.open(next))?.bytes).toEqual(BYTES);
    await expect(files.open(place)).rejects.toMatchObject({ code: 'KEY_MISSING' });
  });

  it('of a person in the file is made for none whose key is lost', async () => {
    const { files, keys, ledger } = await withKeys('older-keys-of-persons');
    await ledger.renewKeyOfWholes();
    const origin = { commandId: 'c', actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
    const sealed = { id: 'e', type: 'ContactRegistered', data: { name: { sealed: 'x' } }, metadata: origin };
    await store.append('contact-dana', 'NO_STREAM', [sealed]);

    await expect(files.keep(FILE, { id: 'issuedReport-3', persons: ['contact-dana'] }, 'c')).rejects.toMatchObject({
      code: 'KEY_MISSING',
    });
    expect(await keys.has('contact-dana')).toBe(false);
  });
});
