import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { explain } from '#runtime';
import { regesta, startInVain } from '../command-line.js';
import { ServedRegister } from '../over-the-wire.js';
import { dataDirectory, ServerProcess } from '../server-process.js';
import { ledgerOf, registration, type Sent, type Stored, send } from '../writers.js';
import { bytes, type Damage, HEADERS, WHOLE } from './damage.js';
import { Random } from './fuzz/random.js';
import { ROUNDS } from './rounds.js';
import { SEED } from './seed.js';

const CONTACT = `mutation ($name: String!, $meta: CommandMeta) {
  registerContact(input: { department: "Privacy", name: $name }, meta: $meta) { id revision position }
}`;
const SHOWN = `{
  ledger { position events }
  registerFile
  contacts(first: 1000) { nodes { id name } }
  parties(first: 1000) { nodes { id name } }
}`;
const REGISTER = `mutation { registerParty(input: { name: "After" }) { position } }`;

const random = new Random(SEED);
const isLong = ROUNDS > 3;
const headers = isLong ? HEADERS : HEADERS.slice(0, 3);
const some = () => bytes(isLong ? 60 : 2, random);

/** The damages of each file. Its register was stopped, or killed, so that there are logs. */
const CASES: readonly (readonly [file: string, state: 'stopped' | 'killed', damages: readonly Damage[]])[] = [
  ['ledger.db', 'stopped', [...WHOLE, ...headers, ...some()]],
  ['ledger.db', 'killed', isLong ? [...WHOLE, ...some()] : some()],
  ['ledger.db-wal', 'killed', [...WHOLE, ...some()]],
  ['ledger.db-shm', 'killed', isLong ? [...WHOLE, ...headers] : headers],
  ['keys/keys.db', 'stopped', [...WHOLE, ...headers]],
  ['keys/keys.db-wal', 'killed', isLong ? [...WHOLE, ...headers] : []],
  ['keys/wrapping.key', 'stopped', WHOLE],
  ['read-model.db', 'stopped', [...WHOLE, ...headers]],
  ['read-model.db-wal', 'killed', isLong ? [...WHOLE, ...headers] : WHOLE.slice(-1)],
  ['readings.db', 'stopped', [...WHOLE, ...headers]],
];

type Case = [file: string, state: 'stopped' | 'killed', what: string, damage: Damage];

const table = CASES.flatMap(([file, state, damages]) =>
  damages.map((damage): Case => [file, state, damage.what, damage]),
);

describe('A damaged file', () => {
  const home = dataDirectory();
  let truth: Readonly<Record<'stopped' | 'killed', unknown>>;
  let ledgers: Readonly<Record<'stopped' | 'killed' | 'other', readonly Stored[]>>;

  beforeAll(async () => {
    const seen: Record<string, Record<string, unknown>> = {};
    for (const name of ['other', 'register']) {
      for (const state of ['stopped', 'killed'] as const) {
        const directory = join(home, name);
        const server = await ServerProcess.start(directory);
        for (let n = 0; n < 20; n += 1) {
          await send(server, registration(name));
          const contact: Sent = { ...registration(name), mutation: CONTACT };
          await send(server, contact);
        }
        await server.untilReady();
        seen[`${name} ${state}`] = await server.get(SHOWN);
        if (state === 'stopped') await server.stop();
        else await server.kill();
        cpSync(directory, join(home, `${name}-${state}`), { recursive: true });
      }
    }
    ledgers = {
      stopped: storedIn('register-stopped'),
      killed: storedIn('register-killed'),
      other: storedIn('other-stopped'),
    };
    truth = { stopped: seen['register stopped']!, killed: seen['register killed']! };
  });

  /** Returns the events of a register, read from a copy. */
  function storedIn(name: string): Stored[] {
    const directory = join(home, `copy-${name}`);
    cpSync(join(home, name), directory, { recursive: true });
    return ledgerOf(directory);
  }

  /** Starts on the directory. Returns what it shows and takes, or the words by which it does not start. */
  async function start(directory: string): Promise<{ shown?: unknown; taken?: string; words?: string }> {
    let register: ServedRegister;
    try {
      register = await ServedRegister.start({ directory });
    } catch (error) {
      return { words: explain(error as Error, directory) };
    }
    try {
      await register.app
        .get(Progress, { strict: false })
        .caughtUp(await register.app.get(Ledger, { strict: false }).head());
      const shown = await register.get(SHOWN);
      return { shown, taken: (await register.get(REGISTER)).registerParty.position };
    } finally {
      await register.app.close();
    }
  }

  /**
   * Starts on a damaged copy. It must show all that was recorded and go on from there, or say what is damaged.
   * Where it does not start because of the ledger, `regesta verify` and `regesta backup` do not call that ledger sound.
   */
  async function examine(file: string, state: 'stopped' | 'killed', damage: Damage): Promise<void> {
    const directory = mkdtempSync(join(home, 'damaged-'));
    const expected = { shown: truth[state], taken: String(ledgers[state].length + 1) };
    cpSync(join(home, `register-${state}`), directory, { recursive: true });
    damage.cause(join(directory, file), join(home, `other-${state}`, file));
    const words = new RegExp(
      `${file.replace('-shm', '').split('/').at(-1)}|The data directory|The ledger is damaged|The ledger has lost events|The keys are missing`,
    );

    const checks = [
      await regesta(['verify', '--data', directory]),
      await regesta(['backup', join(directory, 'copy'), '--data', directory]),
    ];
    const { words: said, ...outcome } = await start(directory);

    for (const { err } of checks) expect(err).not.toMatch(/\n\s+at /);
    if (said === undefined) {
      expect(outcome).toEqual(expected);
      expect(ledgerOf(directory).slice(0, -1)).toEqual(ledgers[state]);
    } else {
      expect(said).toMatch(words);
      expect(said).not.toMatch(/\n\s+at /);
      if (said.includes('ledger.db is damaged') || said.startsWith('The ledger is damaged'))
        expect(checks.map(({ code }) => code)).toContain(1);
    }
    rmSync(directory, { recursive: true });
  }

  it.each(table)('opens with the truth or not at all: %s of a register that was %s: %s', (file, state, _what, damage) =>
    examine(file, state, damage),
  );

  it.each([...WHOLE, ...headers, ...some()].map((damage): [string, Damage] => [damage.what, damage]))(
    'is restored with every event or not at all: a backup, %s',
    async (_what, damage) => {
      const [from, to] = ['register-stopped', 'restored-'].map((name) => join(home, name));
      const directory = mkdtempSync(to!);
      const [file, other] = [join(directory, 'taken'), join(directory, 'other')];
      await regesta(['backup', file, '--data', from!]);
      await regesta(['backup', other, '--data', join(home, 'other-stopped')]);
      damage.cause(file, other);

      const { code, err } = await regesta(['restore', file, '--data', join(directory, 'data')]);

      if (code === 0) expect([ledgers.stopped, ledgers.other]).toContainEqual(ledgerOf(join(directory, 'data')));
      else expect(err).toMatch(/^\S+ is damaged \(.+\)\. Nothing was restored|^There is no file/);
    },
  );

  it('that can be built again is, and the log says so', async () => {
    const directory = join(home, 'rebuilt');
    cpSync(join(home, 'register-stopped'), directory, { recursive: true });
    truncateSync(join(directory, 'read-model.db'), 5_000);
    const server = await ServerProcess.start(directory);
    await server.untilReady();
    expect(await server.get(SHOWN)).toEqual(truth.stopped);
    expect(server.log()).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: expect.stringMatching(/read-model\.db is damaged \(.+\)\. It is built again from the ledger\.$/),
      }),
    );
  });

  it.each([
    ['ledger.db', 'garbage'],
    ['keys/keys.db', 'cut in half'],
    ['keys/wrapping.key', 'missing'],
    ['keys/wrapping.key', 'a directory'],
    ['readings.db', 'garbage'],
  ])('ends a start with its name, what to do and exit code 1: %s, %s', async (file, what) => {
    const directory = mkdtempSync(join(home, 'damaged-'));
    cpSync(join(home, 'register-stopped'), directory, { recursive: true });
    WHOLE.find((damage) => damage.what === what)!.cause(join(directory, file), '');

    const { code, out, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' });

    // The damaged file was made with other rights than ours.
    const lines = out.split('\n').filter((line) => line && !line.includes('their rights were taken away'));
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(err).toMatch(/^\S[^\n]*(Restore it|Put it back|Put the file back|Give it)[^\n]*\n$/);
  });
});
