import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '#kernel';
import { type Decider, type Deciders, Ledger } from '#ledger';
import { openEventStore, openKeyStore, verifyLedgerAt } from '#runtime';
import { Sqlite } from '#sqlite';
import { dataDirectory } from '../server-process.js';
import { Random } from './fuzz/random.js';
import { describeWhere } from './left-out.js';
import { afterPowerLoss, FATES, type Fate, type Step, stepsOf } from './power-loss.js';
import { ROUNDS } from './rounds.js';
import { replayable, SEED } from './seed.js';

const strace = spawnSync('strace', ['--version']).status === 0 ? 'strace' : undefined;

/** Moments of the run at which the power fails, for each fate of the writes. */
const MOMENTS = ROUNDS > 3 ? 300 : 14;

const CALLS = 'pwrite64,write,ftruncate,fsync,fdatasync,open,openat,unlink,unlinkat,rename,link,linkat';
const PERSONAL = { personal: { Named: ['name'] } } as Partial<Decider>;
const deciders = { of: (id: string) => (id.startsWith('contact-') ? PERSONAL : undefined) } as Deciders;

interface Acknowledged {
  readonly position: bigint;
  readonly type: string;
  readonly stream: string;
}

describeWhere(strace, 'A power failure', 'strace, which records the writes, is not installed', (strace) => {
  const home = dataDirectory();
  const from = join(home, 'recorded');
  const memory = existsSync('/dev/shm') ? '/dev/shm' : home; // hundreds of ledgers are opened, each with its flushes
  let steps: Step[];
  let ids: string[];

  beforeAll(async () => {
    mkdirSync(from);
    const log = join(home, 'strace');
    const under = ['-D', '-ff', '-q', '-y', '-xx', '-s', '1000000', '-e', `trace=${CALLS}`, '-o', log];
    const run = spawn(strace, [...under, process.execPath, 'test/faults/recorded-run.js', from], { stdio: 'ignore' });
    expect(await once(run, 'close')).toEqual([0, null]);
    steps = stepsOf(readFileSync(`${log}.${run.pid}`, 'utf8'), from);
    ids = idsIn(from);
  });

  const saidBefore = (count: number): Acknowledged[] =>
    steps.slice(0, count).flatMap((step) => {
      const [, position, type, stream] = (step.kind === 'say' && /^ack (\d+) (\w+) (\S+)$/.exec(step.line)) || [];
      return position ? [{ position: BigInt(position), type: type!, stream: stream! }] : [];
    });

  function idsIn(directory: string): string[] {
    const ledger = new Sqlite(join(directory, 'ledger.db'));
    const rows = ledger.prepare<{ id: string }>('SELECT id FROM events ORDER BY position').all();
    ledger.close();
    return rows.map(({ id }) => id);
  }

  /** Opens what is left with the product, and compares it with what was acknowledged. */
  async function examine(directory: string, said: readonly Acknowledged[]): Promise<void> {
    const stores = { directory };
    const store = await openEventStore(stores, new Clock());
    const keys = await openKeyStore(stores);
    const ledger = new Ledger(store, keys, deciders);
    const head = (await ledger.head()) ?? 0n;
    expect(head).toBeGreaterThanOrEqual(said.reduce((most, { position }) => (position > most ? position : most), 0n));
    for (const { stream } of said.filter(({ type }) => type === 'Named')) {
      const [event] = await ledger.read(stream);
      const isErased = await keys.isErased(stream);
      const name = isErased ? undefined : `Ada ${stream.slice('contact-'.length)}`;
      expect(event!.data).toMatchObject(isErased ? { erased: true } : { name });
    }
    for (const { stream } of said.filter(({ type }) => type === 'PersonErased'))
      expect(await keys.isErased(stream)).toBe(true);
    await keys.close();
    await store.close();

    const there = idsIn(directory);
    expect(there).toEqual(ids.slice(0, there.length)); // a prefix of what was appended
    expect(await verifyLedgerAt(`sqlite:${directory}`)).toMatchObject({ position: head }); // whole appends, by checksum
  }

  it('is simulated on a run that was recorded whole: every write, flush and answer', () => {
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['flush', 'flush names', 'name', 'say', 'truncate', 'unname', 'write']);
    expect(saidBefore(steps.length).at(-1)!.position).toBe(BigInt(ids.length));
    const to = mkdtempSync(join(home, 'whole-'));
    afterPowerLoss(steps, steps.length, { fate: 'all', random: new Random(SEED), from, to });
    for (const file of ['ledger.db', 'keys/keys.db', 'keys/wrapping.key'])
      expect(readFileSync(join(to, file)).equals(readFileSync(join(from, file)))).toBe(true);
  });

  it.each(FATES)(
    'loses nothing that was acknowledged, and leaves whole appends: unflushed writes reach the disk: %s',
    async (fate: Fate) => {
      const random = new Random(SEED);
      for (let n = 0; n < MOMENTS; n += 1) {
        const count = Math.floor(((n + random.next()) / MOMENTS) * (steps.length + 1));
        const to = mkdtempSync(join(memory, 'regesta-after-'));
        afterPowerLoss(steps, count, { fate, random, from, to });
        await replayable(`after ${count} of ${steps.length} steps`, () => examine(to, saidBefore(count)));
        rmSync(to, { recursive: true });
      }
    },
    600_000,
  );
});
