import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '#runtime';
import { regesta } from '../command-line.js';
import { ServedRegister } from '../over-the-wire.js';
import { dataDirectory, ServerProcess } from '../server-process.js';
import { registration, type Sent, send } from '../writers.js';
import { bytes, type Damage, HEADERS, WHOLE } from './damage.js';
import { randomFrom, SEED } from './random.js';
import { ROUNDS } from './rounds.js';

const CONTACT = `mutation ($name: String!, $meta: CommandMeta) {
  registerContact(input: { department: "Privacy", name: $name }, meta: $meta) { id revision position }
}`;
const SHOWN = `{
  ledger { position events }
  registerFile
  contacts(first: 1000) { nodes { id name } }
  parties(first: 1000) { nodes { id name } }
}`;
const random = randomFrom(SEED);
const few = ROUNDS > 3 ? 60 : 3;

/** The damages of each file. Its register was stopped, or killed, so that there are logs. */
const CASES: readonly (readonly [file: string, state: 'stopped' | 'killed', damages: readonly Damage[]])[] = [
  ['ledger.db', 'stopped', [...WHOLE, ...HEADERS, ...bytes(few, random)]],
  ['ledger.db', 'killed', [...WHOLE, ...bytes(few, random)]],
  ['ledger.db-wal', 'killed', [...WHOLE, ...HEADERS, ...bytes(few, random)]],
  ['ledger.db-shm', 'killed', [...WHOLE, ...HEADERS]],
  ['keys/keys.db', 'stopped', [...WHOLE, ...HEADERS, ...bytes(few, random)]],
  ['keys/keys.db-wal', 'killed', [...WHOLE, ...HEADERS, ...bytes(few, random)]],
  ['keys/wrapping.key', 'stopped', WHOLE],
  ['read-model.db', 'stopped', [...WHOLE, ...HEADERS]],
  ['read-model.db-wal', 'killed', [...WHOLE, ...HEADERS]],
  ['readings.db', 'stopped', [...WHOLE, ...HEADERS]],
];

const table = CASES.flatMap(([file, state, damages]) =>
  damages.map((damage): [string, string, string, Damage] => [file, state, damage.what, damage]),
);

describe('A damaged file', () => {
  const home = dataDirectory();
  let truth: { readonly [state: string]: Record<string, unknown> };

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
    truth = { stopped: seen['register stopped']!, killed: seen['register killed']! };
  }, 60_000);

  /** Starts on the directory. Returns what is shown, or the words by which the start was refused. */
  async function start(directory: string): Promise<{ shown?: unknown; ready?: unknown; words?: string }> {
    let register: ServedRegister;
    try {
      register = await ServedRegister.start({ directory });
    } catch (error) {
      return { words: explain(error as Error, { host: '127.0.0.1', port: 0, stores: { directory } }) };
    }
    try {
      await register.caughtUp?.();
      return { shown: await register.get(SHOWN).catch((error: Error) => error.message), ready: 1 };
    } finally {
      await register.app.close();
    }
  }

  it.each(table)(
    '%s of a register that was %s opens with the truth or not at all: %s',
    async (file, state, what, damage) => {
      const directory = mkdtempSync(join(home, 'damaged-'));
      cpSync(join(home, `register-${state}`), directory, { recursive: true });
      expect(existsSync(join(directory, file))).toBe(true);
      damage.cause(join(directory, file), join(home, `other-${state}`, file));

      const verified = await regesta(['verify', '--data', directory]);
      const backup = await regesta(['backup', join(home, `${Math.random()}.backup`), '--data', directory]);
      const { shown, words } = await start(directory);
      const same = JSON.stringify(shown) === JSON.stringify(truth[state]);
      process.stderr.write(
        `${file} ${state} ${what}: ${words ? `STOP ${words}` : same ? 'TRUE' : `FALSE ${JSON.stringify(shown).slice(0, 100)}`}\n      verify ${verified.code} ${verified.err} backup ${backup.code} ${backup.err}\n`,
      );
      rmSync(directory, { recursive: true });
    },
  );
});
