import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { regesta, useStoresIn } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { destroyStores } from './stores.js';

interface Part {
  readonly part: string;
  readonly state: string;
  readonly says: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const PORT = { PORT: '0' };
const KEY = Buffer.alloc(32, 'k').toString('base64');
const FILE = 'contacts:\n  - key: dpo\n    name: Ada Example\n    email: ada@acme.example\n';

let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-doctor-'));
  await useStoresIn(directory);
});
afterEach(() => destroyStores(directory));

const run = (args: readonly string[], env: Record<string, string> = PORT) =>
  regesta(['--data', directory, ...args], env);

/** Runs `regesta doctor` as for a program. Returns its exit code, and what it found of each part. */
async function doctor(env: Record<string, string> = {}, ...args: string[]) {
  const { code, out } = await run([...args, 'doctor', '--format', 'json'], { ...PORT, ...env });
  const { isWell, parts } = JSON.parse(out) as { isWell: boolean; parts: Part[] };
  const of = (name: string) => parts.find(({ part }) => part === name);
  return { code, isWell, of, states: Object.fromEntries(parts.map(({ part, state }) => [part, state])), out };
}

async function withRegister(): Promise<void> {
  writeFileSync(join(directory, 'register.yaml'), FILE);
  expect(await run(['apply', join(directory, 'register.yaml')])).toMatchObject({ code: 0, err: '' });
}

/** Returns a digest of each file in the directory. SQLite makes an empty log for a connection that only reads. */
const digests = () =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile() && !/-(?:shm|wal)$/.test(name))
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(directory, name)))
        .digest('hex'),
    ]);

// It opens stores: what is proved is what is said of real ones, whole and damaged.
describe('regesta doctor', () => {
  it('given no register yet, says what the first start will make, and makes nothing', async () => {
    const { code, states } = await doctor();

    expect(code).toBe(0);
    expect(states).toEqual({
      configuration: 'OK',
      program: 'OK',
      disk: 'OK',
      ledger: 'OFF',
      keys: 'OFF',
      'read models': 'OFF',
      log: 'OFF',
      issuer: 'OFF',
      server: 'OFF',
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('given a register, says where each part is, in a line for people and as data for programs', async () => {
    await withRegister();
    const before = digests();

    const { code, isWell, of } = await doctor();
    const { out } = await run(['doctor']);

    expect({ code, isWell }).toEqual({ code: 0, isWell: true });
    expect(of('ledger')).toMatchObject({ state: 'OK', facts: { engine: 'embedded' } });
    const { position, lag, projections } = of('read models')!.facts as {
      position: string;
      lag: string;
      projections: { projection: string; wanted: number }[];
    };
    expect({ position, lag }).toEqual({ position: of('ledger')!.facts!.position, lag: '0' });
    expect(projections.map(({ projection }) => projection)).toEqual(expect.arrayContaining(['contact', 'journal']));
    for (const one of projections) expect(one).toMatchObject({ version: one.wanted, position });
    expect(out).toMatch(/^OK {7}ledger {9}At position \d+ \(embedded, in .+\)\.$/m);
    expect(digests()).toEqual(before);
  });

  it('given a server that runs, says that it is ready; and asks it alone with --url', async () => {
    const register = await ServedRegister.start({ directory });
    await register.apply(FILE);

    const here = await doctor({ PORT: new URL(register.url).port });
    const there = await doctor({}, '--url', register.url);
    await register.close();
    const away = await doctor({}, '--url', register.url);

    expect(here.states).toMatchObject({ ledger: 'OK', 'read models': 'OK', server: 'OK' });
    expect({ code: there.code, states: there.states }).toEqual({
      code: 0,
      states: { configuration: 'OK', server: 'OK', access: 'OK' },
    });
    expect({ code: away.code, states: away.states }).toEqual({
      code: 1,
      states: { configuration: 'OK', server: 'FAILED' },
    });
  });

  it('given another wrapping key, or none, says that the keys do not open, and what to do', async () => {
    await withRegister();

    const other = await doctor({ REGESTA_KEY: KEY });
    rmSync(join(directory, 'keys/wrapping.key'));
    const none = await doctor();

    expect({ code: other.code, state: other.of('keys')?.state }).toEqual({ code: 1, state: 'FAILED' });
    expect(other.of('keys')?.says).toContain('The wrapping key does not open the keys');
    expect(none.of('keys')?.says).toContain('The wrapping key is missing');
  });

  it('given keys that lack the one of a person, says so, names its thing, and says what to do', async () => {
    await withRegister();
    const keys = new Sqlite(join(directory, 'keys/keys.db'));
    keys.exec("DELETE FROM data_keys WHERE subject LIKE 'contact-%'");
    keys.close();

    const { code, of } = await doctor();

    expect({ code, state: of('keys')?.state, facts: of('keys')?.facts }).toMatchObject({
      code: 1,
      state: 'FAILED',
      facts: { lacking: 1 },
    });
    expect(of('keys')?.says).toMatch(/personal data of 1 thing \(contact-.*put back the newest backup of keys\.db/);
  });

  it('given a ledger that lacks what others saw of it, says so, and all else that it finds', async () => {
    await withRegister();
    for (const name of readdirSync(directory)) if (name.startsWith('ledger.db')) rmSync(join(directory, name));

    const { code, of, states } = await doctor();

    expect(code).toBe(1);
    expect(of('ledger')?.says).toContain('The ledger has lost events');
    expect(states).toMatchObject({ ledger: 'FAILED', keys: 'OK', 'read models': 'OK' });
  });

  it('given read models that are not there or have stopped, says what a start does', async () => {
    await withRegister();
    const file = join(directory, 'read-model.db');
    const readModels = new Sqlite(file);
    readModels.exec("UPDATE checkpoints SET stopped_at = 1 WHERE projection = 'contact'");
    readModels.close();

    const stopped = await doctor();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    const gone = await doctor();

    expect(stopped.of('read models')).toMatchObject({ state: 'FAILED', says: expect.stringContaining('contact at 1') });
    expect({ code: stopped.code, again: gone.code }).toEqual({ code: 1, again: 0 });
    expect(gone.of('read models')).toMatchObject({
      state: 'WARNING',
      says: 'There are none of this version: the next start builds them from the ledger.',
    });
  });

  it('given settings that are invalid, says which, and examines nothing by them', async () => {
    const { code, states, of } = await doctor({ READ_MODEL_URL: 'mysql://db' });

    expect({ code, states }).toEqual({ code: 1, states: { configuration: 'FAILED' } });
    expect(of('configuration')?.says).toContain('READ_MODEL_URL must begin with postgres://');
  });

  it('names settings that are set, and shows no secret of theirs, in no form', async () => {
    await withRegister();
    const env = {
      REGESTA_KEY: KEY,
      REGESTA_TOKEN: 'rgk_a-token-that-nobody-sees',
      READ_MODEL_URL: 'postgres://regesta:a-password-of-postgres@127.0.0.1:1/regesta',
    };

    const { code, out, of } = await doctor(env);
    const text = (await run(['doctor'], { ...PORT, ...env })).out;

    expect({ code, state: of('read models')?.state }).toEqual({ code: 1, state: 'FAILED' });
    expect(text).toContain('Set: PORT, REGESTA_DATA, REGESTA_KEY, READ_MODEL_URL, REGESTA_TOKEN.');
    for (const secret of [KEY, 'nobody-sees', 'a-password'])
      for (const shown of [out, text]) expect(shown).not.toContain(secret);
  });

  describe('given an issuer', () => {
    let issuer: Server;
    let url: string;
    let keys: object[];
    beforeAll(async () => {
      issuer = createServer(({ url: path }, response) =>
        response.end(JSON.stringify(path === '/keys' ? { keys } : { issuer: url, jwks_uri: `${url}/keys` })),
      );
      await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
      url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
    });
    afterAll(() => issuer.close());

    const found = async (address: string) =>
      (await doctor({ OIDC_ISSUER: address, OIDC_AUDIENCE: 'register' })).of('issuer');

    it('says whether it answers with keys, and what is wrong otherwise', async () => {
      keys = [{ kty: 'EC' }];
      expect(await found(url)).toMatchObject({ state: 'OK', says: `${url} answers. Its keys: 1.` });

      keys = [];
      expect(await found(url)).toMatchObject({
        state: 'FAILED',
        says: expect.stringContaining('There are no keys at'),
      });
      expect(await found('http://127.0.0.1:1')).toMatchObject({ state: 'FAILED' });
    });
  });

  it('given a log, says how far it is, and that another register has no such log', async () => {
    const log = { LOG_ORIGIN: 'register.example/log' };
    expect((await doctor(log)).of('log')).toMatchObject({ state: 'OFF', facts: { keys: 0 } });
    const register = await ServedRegister.start({ directory, logOrigin: log.LOG_ORIGIN });
    await register.apply(FILE);
    await register.close();

    expect((await doctor(log)).of('log')).toMatchObject({
      facts: { origin: log.LOG_ORIGIN, keys: 1 },
    });
    expect((await doctor({ LOG_ORIGIN: 'other.example/log' })).of('log')?.state).toBe('OFF');
  });
});
