import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { regesta, startInVain } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const PARTY = 'mutation ($name: String!) { registerParty(input: { name: $name }) { id position } }';
const CONTACT = 'mutation { registerContact(input: { key: "dpo", name: "Ada" }) { id position } }';

/** Makes a register whose newest 40 events are in the write-ahead log alone, as after a crash. */
async function crashed(directory: string): Promise<{ newest: number; id: string }> {
  const first = await ServerProcess.start(directory);
  for (let i = 0; i < 3; i += 1) await first.get(PARTY, { name: `Early ${i}` });
  await first.stop();
  const server = await ServerProcess.start(directory);
  let id = '';
  for (let i = 0; i < 40; i += 1) id = (await server.get(PARTY, { name: `Late ${i}` })).registerParty.id;
  const newest = Number(await server.position());
  await server.untilReady();
  await pause(1_200); // the checkpoint file is written at most once a second
  await server.kill();
  return { newest, id };
}

/** Carries out a command on a register in this process, and closes it. */
async function recorded(directory: string, command: string, variables: object = {}): Promise<void> {
  const register = await ServedRegister.start({ directory });
  await register.get(command, variables);
  await register.caughtUp();
  await register.close();
}

/** Returns the words with which a register does not start. The exit code of a process is tested below. */
async function refusalOf(directory: string): Promise<string> {
  return ServedRegister.start({ directory }).then(
    () => 'It starts.',
    (error: Error) => error.message,
  );
}

const in_ = (directory: string) => (name: string) => join(directory, name);
const filesIn = (directory: string) => readdirSync(directory, { recursive: true }).map(String);
const readModel = (directory: string) => ['', '-wal', '-shm'].map((end) => join(directory, `read-model.db${end}`));

describe('A ledger that lost its newest events', () => {
  const source = dataDirectory();
  let newest: number;
  let lastId: string;
  beforeAll(async () => {
    ({ newest, id: lastId } = await crashed(source));
  });

  const damages: [string, (log: string) => void][] = [
    ['was deleted', (log) => rmSync(log)],
    ['was emptied', (log) => truncateSync(log)],
    ['was cut off in its middle', (log) => truncateSync(log, Math.floor(readFileSync(log).length / 2))],
    [
      'has a flipped bit in its middle',
      (log) => {
        const bytes = readFileSync(log);
        bytes[Math.floor(bytes.length / 2)]! ^= 1;
        writeFileSync(log, bytes);
      },
    ],
  ];

  describe.each(damages)('since its write-ahead log %s', (_what, damage) => {
    const directory = dataDirectory();
    const file = in_(directory);
    beforeAll(() => {
      cpSync(source, directory, { recursive: true });
      damage(file('ledger.db-wal'));
      rmSync(file('ledger.db-shm'), { force: true });
    });

    it('does not start, says what is missing and what to do, and makes no file', async () => {
      const before = filesIn(directory);
      const err = await refusalOf(directory);

      expect(err).toMatch(/^The ledger has lost events\./);
      expect(err).toContain(`The read model saw an event at position ${newest}, recorded at 20`);
      expect(err).toMatch(/The checkpoint file \(\S+ledger\.checkpoint\) saw an event/);
      expect(err).toMatch(/The newest event of the ledger is at position \d+\. \d+ events are missing\./);
      expect(err).toMatch(/regesta restore FILE.*--accept-loss/s);
      expect(filesIn(directory).filter((name) => !before.includes(name))).toEqual([]);
    });
  });

  describe('that nobody can restore', () => {
    const directory = dataDirectory();
    const file = in_(directory);
    const start = (args: string[] = []) =>
      startInVain({ REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' }, { args });
    beforeAll(() => {
      cpSync(source, directory, { recursive: true });
      for (const name of ['ledger.db-wal', 'ledger.db-shm']) rmSync(file(name), { force: true });
    });

    it('is not opened by the command line either: not to be built again, copied, backed up or verified', async () => {
      const [backup, copy] = [file('backup.db'), file('copy')];
      const reading = [['backup', backup], ['copy', '--to', `sqlite:${copy}`], ['verify'], ['history', lastId]];
      for (const args of [['export'], ['rebuild'], ...reading]) {
        const outcome = await regesta(['--data', directory, ...args]);
        expect(outcome).toEqual({ code: 1, out: '', err: expect.stringMatching(/^The ledger has lost events\./) });
        expect(outcome.err).toContain(`The read model saw an event at position ${newest}`);
      }
      expect([backup, copy].map(existsSync)).toEqual([false, false]);
    });

    it('does not start by its checkpoint file alone', async () => {
      mkdirSync(file('aside'));
      for (const name of readModel(directory))
        if (existsSync(name)) renameSync(name, name.replace('read', 'aside/read'));
      const { code, err } = await start();
      for (const name of readModel(directory)) rmSync(name, { force: true });
      for (const name of readModel(directory)) {
        const aside = name.replace('read', 'aside/read');
        if (existsSync(aside)) renameSync(aside, name);
      }

      expect(code).toBe(1);
      expect(err).not.toContain('The read model saw');
      expect(err).toContain('The checkpoint file');
    });

    it('does not start while its read model is away either', async () => {
      const env = { REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' };
      const { code, err } = await startInVain({ ...env, READ_MODEL_URL: 'postgres://127.0.0.1:1/none' });

      expect(code).toBe(1);
      expect(err).toMatch(/^The ledger has lost events\.\n- The checkpoint file/);
    });

    it('starts once with --accept-loss, records the loss, and goes on', async () => {
      const server = await ServerProcess.start(directory, { args: ['--accept-loss'] });
      await server.untilReady();
      expect(server.said).toMatch(
        new RegExp(
          `What was lost: .*The read model saw events up to position ${newest}, recorded at .*the ledger ended at position`,
        ),
      );

      const { nodes } = (await server.get('{ history(of: "ledger-losses") { nodes { type position data } } }')).history;
      expect(nodes).toEqual([
        {
          type: 'LossAccepted',
          position: await server.position(),
          data: {
            newest: String(Number(nodes[0].position) - 1),
            seen: expect.arrayContaining([
              {
                witness: 'The read model',
                found: 'NOTHING',
                position: String(newest),
                checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
                time: expect.any(String),
              },
            ]),
          },
        },
      ]);
      expect((await server.get('query ($id: ID!) { party(id: $id) { name } }', { id: lastId })).party).toBeNull();
      expect((await server.get('{ parties { totalCount } }')).parties.totalCount).toBeGreaterThanOrEqual(3);
      await server.get(PARTY, { name: 'After' });
      await server.stop();

      const again = await ServerProcess.start(directory);
      await again.untilReady();
      await again.stop();
    });

    it('is not accepted by a process that only answers requests', async () => {
      const stores = { EVENT_STORE_URL: 'esdb://127.0.0.1:1', READ_MODEL_URL: 'postgres://127.0.0.1:1/none' };
      const args = ['--role', 'api', '--accept-loss'];
      expect(await startInVain({ REGESTA_DATA: directory, ...stores }, { args })).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^--accept-loss is for a process that builds the read models/),
      });
    });

    it('is no reason to accept a loss twice', async () => {
      const { code, err } = await start(['--accept-loss']);

      expect(code).toBe(1);
      expect(err).toMatch(/^Nothing is lost/);
    });
  });
});

describe('A register without its ledger and its log of readings', () => {
  const directory = dataDirectory();

  it('does not start, and makes neither', async () => {
    await recorded(directory, CONTACT);
    for (const name of filesIn(directory).filter((one) => /^(ledger|readings)\.db/.test(one)))
      rmSync(join(directory, name));
    const before = filesIn(directory);

    expect(await refusalOf(directory)).toContain('The ledger is empty.');

    expect(filesIn(directory)).toEqual(before);
  });
});

describe('A ledger that is behind its keys', () => {
  const directory = dataDirectory();
  const file = in_(directory);

  it('does not start: they remember the event with which a key was made', async () => {
    await recorded(directory, PARTY, { name: 'Early' });
    cpSync(file('ledger.db'), file('older.db'));
    await recorded(directory, CONTACT);
    for (const name of [...readModel(directory), file('ledger.checkpoint')]) rmSync(name, { force: true });
    renameSync(file('older.db'), file('ledger.db'));

    expect(await refusalOf(directory)).toMatch(
      /The keys \(keys\.db\) saw an event at position 2, .* is at position 1\. 1 events are missing\./,
    );
  });
});

describe('A ledger with another event in the place of the newest', () => {
  const directory = dataDirectory();
  const other = dataDirectory();

  it('does not start', async () => {
    await recorded(directory, PARTY, { name: 'One' });
    await recorded(other, PARTY, { name: 'Two' });
    cpSync(join(other, 'ledger.db'), join(directory, 'ledger.db'));

    expect(await refusalOf(directory)).toContain('The event at position 1 is now another one.');
  });
});

describe('A checkpoint file', () => {
  const directory = dataDirectory();
  const file = join(directory, 'ledger.checkpoint');

  it('holds the newest event after an orderly stop', async () => {
    const server = await ServerProcess.start(directory);
    for (const name of ['One', 'Two']) await server.get(PARTY, { name });
    await server.stop();

    const ledger = new Sqlite(join(directory, 'ledger.db'), { readonly: true });
    const checksum = ledger.value('SELECT checksum FROM events WHERE position = 2');
    ledger.close();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      engine: 'embedded',
      id: expect.any(String),
      position: '2',
      checksum,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('that cannot be read is logged, and stops nothing', async () => {
    writeFileSync(file, '{"position":');
    const server = await ServerProcess.start(directory);
    expect(server.said).toContain('cannot be read as a checkpoint');
    await server.stop();
  });

  it('that cannot be written is logged, and no append fails', async () => {
    rmSync(file);
    mkdirSync(join(file, 'in the way'), { recursive: true });
    const server = await ServerProcess.start(directory);
    await server.get(PARTY, { name: 'Three' });
    await server.stop();
    expect(server.said).toContain('ledger.checkpoint cannot be written');
  });
});
