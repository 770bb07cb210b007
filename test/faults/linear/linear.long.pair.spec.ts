import fc from 'fast-check';
import { dataDirectory } from '../../server-process.js';
import { ROUNDS } from '../rounds.js';
import { replayable, SEED } from '../seed.js';
import { disorder, miscounted, stale, untrue } from './audit.js';
import { Cluster } from './cluster.js';
import { inWords, type Operation, type Recorded } from './history.js';
import { unexplained } from './linearizable.js';
import { plans, THINGS } from './plans.js';
import { type Account, Playing } from './playing.js';
import { recordedIn } from './recorded.js';

const HISTORIES = 2 * ROUNDS;

describe(`Histories of commands, retries, kills, faults of stores and impatient clients, ${HISTORIES} of them`, () => {
  const directory = dataDirectory();
  let cluster: Cluster | undefined;
  const accounts: Account[] = [];

  beforeAll(async () => {
    cluster = await Cluster.start(directory);
    const server = await cluster.server(0);
    for (let i = 0; i < 2; i += 1) {
      const made = await server.get(
        'mutation { createKey(grant: { role: ADMINISTRATOR }) { key } }',
        {},
        accounts[0]?.key,
      );
      const { key } = made.createKey;
      accounts.push({ id: (await server.get('{ me { account } }', {}, key)).me.account, key });
    }
    await cluster.know(accounts.map(({ key }) => key));
  });
  afterAll(() => cluster?.stop());

  it(
    'are explained by one order of the commands, and by what the ledger holds',
    async () => {
      const sampled = fc.sample(plans, { seed: SEED, numRuns: HISTORIES });
      const answers = new Map<string, number>();
      for (const [i, plan] of sampled.entries())
        await replayable(`history ${i} of ${JSON.stringify(plan.faults)}`, async () => {
          const playing = new Playing(plan, cluster!, accounts, `${i}`);
          await playing.play();
          await check(playing);
          for (const { answer } of playing.operations) {
            const kind = answer.is === 'refused' ? answer.code : answer.is;
            answers.set(kind, (answers.get(kind) ?? 0) + 1);
          }
        });
      for (const kind of ['done', 'applied', 'listed', 'seen', 'unknown', 'COMMAND_ID_REUSED', 'REVISION_CONFLICT'])
        expect([...answers.keys()]).toContain(kind);
    },
    60_000 + 15_000 * HISTORIES,
  );

  async function check(playing: Playing): Promise<void> {
    const { events: ledger, ids } = await recordedIn(directory);
    expect(disorder(ledger)).toEqual([]);
    const operations = playing.operations.map((one) => ({ ...one, thing: ids.get(one.thing) ?? one.thing }));
    expect(untrue(operations, ledger)).toEqual([]);
    expect(miscounted(operations, ledger)).toEqual([]);
    for (const name of THINGS) {
      const thing = ids.get(playing.idOf(name)) ?? playing.idOf(name);
      const own = operations.filter((one) => one.thing === thing);
      const events = ledger.filter(({ stream }) => stream === thing);
      const left = unexplained(own, events);
      if (left) throw new Error(report(left, { operations: own, events }));
      expect(stale(own, events)).toEqual([]);
    }
  }
});

interface Part {
  readonly operations: readonly Operation[];
  readonly events: readonly Recorded[];
}

/** Describes what no order explains, and the history that it is part of. */
function report(left: Part, all: Part): string {
  const lines = ({ operations, events }: Part) => [
    ...operations.map(inWords),
    ...events.map((one) => JSON.stringify(one)),
  ];
  return ['No order explains:', ...lines(left), 'in:', ...lines(all)].join('\n');
}
