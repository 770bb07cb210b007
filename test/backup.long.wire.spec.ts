import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ON_POSTGRES } from '../libs/platform/read-model/src/engines/postgres.testing.js';
import { type Outcome, regesta, startInVain, startRegesta } from './command-line.js';
import { longLedger } from './long-ledger.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';
import { environmentFor } from './stores.js';
import { acknowledged, ledgerOf, lost, type Sent, torn, writeTogether } from './writers.js';

const WRITERS = 6;
const CONTACT = `mutation {
  registerContact(input: { department: "Privacy", key: "dpo", name: "Ada", email: "ada@acme.example" }) { id }
}`;
const SHOWN = `query ($at: Moment) {
  registerFile(at: $at)
  parties(first: 1000, at: $at) { totalCount nodes { id name revision } }
}`;

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-backup-'));
});
afterAll(() => rmSync(base, { recursive: true }));

const into = async (directory: string, args: readonly string[]): Promise<Outcome> =>
  regesta(args, await environmentFor(directory));

describe('A backup taken while clients write', () => {
  const [directory, other] = [dataDirectory(), dataDirectory()];
  let file: string;
  let outcome: Outcome;
  let before: Sent[];
  let server: ServerProcess;
  let position: string;

  beforeAll(async () => {
    file = join(base, 'busy.db');
    server = await ServerProcess.start(directory);
    await server.get(CONTACT);
    const sent: Sent[] = [];
    let enough = false;
    const writing = writeTogether(WRITERS, server, sent, () => enough);
    while (sent.length < 20 * WRITERS) await pause(10);
    before = acknowledged(sent);
    outcome = await into(directory, ['backup', file]);
    enough = true;
    await writing;
    position = /up to position (\d+)/.exec(outcome.out)?.[1] ?? '';
  });

  it('succeeds, and tells what it holds and what it does not', () => {
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toMatch(
      /^Done\. \S+busy\.db holds \d+ events up to position \d+, verified \(SHA-256 [0-9a-f]{64}\)\.\nIt holds the ledger alone/,
    );
    expect(readFileSync(file, 'latin1')).not.toContain('ada@acme');
    expect(readdirSync(base)).toEqual(['busy.db']);
  });

  it('is restored to what the ledger was at one moment, after all that had been acknowledged', async () => {
    const restored = await into(other, ['restore', file]);

    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain(`up to position ${position}`);
    const [ledger, copy] = [ledgerOf(directory), ledgerOf(other)];
    expect(copy).toEqual(ledger.slice(0, copy.length));
    expect(ledger.length).toBeGreaterThan(copy.length);
    expect(torn(copy)).toEqual([]);
    expect(lost(copy, before)).toEqual([]);
  });

  it('says so where the keys of its ledger are not beside it, and reads again once they are', async () => {
    const history = await into(other, ['history', 'party-none']);
    expect(history.err).toContain(`There are no keys in ${join(other, 'keys')}`);
    expect(existsSync(join(other, 'keys'))).toBe(false);

    const keyless = await startInVain({ ...(await environmentFor(other)), PORT: '0', OPEN_TO_ANYBODY: 'on' });
    expect(keyless).toMatchObject({ code: 1, err: expect.stringMatching(/^The keys are missing: /) });
    expect(existsSync(join(other, 'keys'))).toBe(false);

    cpSync(join(directory, 'keys'), join(other, 'keys'), { recursive: true });

    const complete = await ServerProcess.start(other);
    await complete.untilReady();
    expect((await complete.get('{ contacts { nodes { email } } }')).contacts.nodes).toEqual([
      { email: 'ada@acme.example' },
    ]);
    expect(await complete.get(SHOWN)).toEqual(await server.get(SHOWN, { at: { position } }));
    await complete.stop();
  });

  it('restored in the place of a newer ledger brings no read model of that one back', async () => {
    const newest = await server.position();
    await server.stop();
    for (const name of readdirSync(directory).filter((n) => n.startsWith('ledger.db')))
      renameSync(join(directory, name), join(base, name));

    expect(await into(directory, ['restore', file])).toMatchObject({
      code: 0,
      out: expect.stringContaining('the next start stops and says so: start once with --accept-loss'),
    });
    const stopped = await startInVain({ ...(await environmentFor(directory)), PORT: '0', OPEN_TO_ANYBODY: 'on' });
    expect(stopped).toMatchObject({ code: 1, err: expect.stringMatching(/^The ledger has lost events\./) });
    if (ON_POSTGRES) expect(stopped.err).toContain(`The read model saw an event at position ${newest}`);

    const older = await ServerProcess.start(directory, { args: ['--accept-loss'] });
    await older.untilReady();
    expect(Number(newest)).toBeGreaterThan(Number(position));
    expect(await older.position()).toBe(String(Number(position) + 1)); // the loss that was accepted
    const { id } = (await older.get('mutation { registerParty(input: { name: "Newcomer" }) { id } }')).registerParty;
    expect((await older.get('query ($id: ID!) { party(id: $id) { name } }', { id })).party).toEqual({
      name: 'Newcomer',
    });
  });
});

describe('A backup that does not come to its end', () => {
  const directory = dataDirectory();
  const files = () => readdirSync(base).filter((name) => name.includes('long'));
  beforeAll(() => longLedger(directory, 60_000));
  afterEach(() => {
    for (const name of files()) rmSync(join(base, name));
  });

  /** Begins a backup, and returns once it has begun to write. */
  async function begun(): Promise<ReturnType<typeof startRegesta>> {
    const started = startRegesta(['backup', join(base, 'long.db')], { REGESTA_DATA: directory });
    while (files().length === 0) await pause(1);
    return started;
  }

  it('since it is interrupted, leaves nothing and says so', async () => {
    const { child, ended } = await begun();
    child.kill('SIGINT');

    expect(await ended).toEqual({ code: 1, out: '', err: 'Interrupted: nothing was written.\n' });
    expect(files()).toEqual([]);
  });

  it('since it is killed, leaves nothing under its name, and the next one is whole', async () => {
    const { child, ended } = await begun();
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(base, 'long.db'))).toBe(false);

    const { code, out } = await regesta(['--data', directory, 'backup', join(base, 'long.db')]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('long.db holds 60000 events') });
  });
});

describe('regesta backup and restore', () => {
  const directory = dataDirectory();
  let file: string;
  beforeAll(async () => {
    await longLedger(directory, 50);
    file = join(base, 'small.db');
    await regesta(['--data', directory, 'backup', file]);
  });

  it('name a backup by its time where a directory is given', async () => {
    const { out } = await regesta(['--data', directory, 'backup', base]);
    expect(out).toMatch(/^Done\. \S+\/ledger-\d{8}T\d{6}Z\.db holds 50 events up to position 50/);
  });

  it('say how they are used, and where the keys are', async () => {
    expect((await regesta(['backup', '--help'])).out).toMatch(/The keys that open it [^.]+ are never in it/);
    expect((await regesta(['restore', '--help'])).out).toContain('Keys are not in a backup');
  });

  it('refuse a damaged backup, and write nothing', async () => {
    const [damaged, nowhere] = [join(base, 'damaged.db'), join(base, 'nowhere')];
    writeFileSync(damaged, readFileSync(file, 'latin1').replaceAll('Party 7 AS', 'Party 8 AS'), 'latin1');

    const { code, err } = await regesta(['--data', nowhere, 'restore', damaged]);

    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^\S+damaged\.db is damaged \(.+\)\. Nothing was restored: take another backup\.\n$/),
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('never overwrite: not a ledger, not a file', async () => {
    expect(await regesta(['--data', directory, 'restore', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`There is a ledger in ${directory} already, and a ledger is never overwritten.`),
    });
    expect(await regesta(['--data', directory, 'backup', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${file} is there already`),
    });
  });

  it.each([
    [['backup', '/nowhere/at/all.db'], {}, 'No file can be made there (ENOENT'],
    [['restore', '/nowhere/at/all.db'], { REGESTA_DATA: '/nowhere' }, 'There is no file /nowhere/at/all.db.'],
    [['--url', 'http://127.0.0.1:9', 'backup', 'x.db'], {}, 'run it where the server runs'],
    [['--url', 'http://127.0.0.1:9', 'restore', 'x.db'], {}, 'stop its server'],
    [['backup', 'x.db'], { EVENT_STORE_URL: 'esdb://ledger' }, 'back it up by the means of that server'],
    [['restore', 'x.db'], { EVENT_STORE_URL: 'esdb://ledger' }, 'restore it by the means of that server'],
  ] as [string[], Record<string, string>, string][])(
    '(%j, %j) say what stands in their way',
    async (args, env, message) => {
      const { code, err } = await regesta(args, { REGESTA_DATA: directory, ...env });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
    },
  );
});
