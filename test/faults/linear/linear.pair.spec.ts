import fc from 'fast-check';
import { dataDirectory } from '../../server-process.js';
import { ROUNDS } from '../rounds.js';
import { replayable, SEED } from '../seed.js';
import { disorder, miscounted, stale, untrue } from './audit.js';
import { Cluster } from './cluster.js';
import { inWords } from './history.js';
import { unexplained } from './linearizable.js';
import { plans, THINGS } from './plans.js';
import { type Account, Playing } from './playing.js';
import { recordedIn } from './recorded.js';

const HISTORIES = 2 * ROUNDS;

describe(`${HISTORIES} histories of commands, retries, kills, faults of stores and impatient clients`, () => {
  const directory = dataDirectory();
  let cluster: Cluster;
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
  }, 60_000);
  afterAll(() => cluster.stop());

  it(
    'are what one register could have answered, one command after the other, and what its ledger holds',
    async () => {
      const sampled = fc.sample(plans, { seed: SEED, numRuns: HISTORIES });
      const answers = new Map<string, number>();
      for (const [i, plan] of sampled.entries())
        await replayable(`history ${i} of ${JSON.stringify(plan.faults)}`, async () => {
          const playing = new Playing(plan, cluster, accounts, `${i}`);
          await playing.play();
          check(playing);
          for (const { answer } of playing.operations) {
            const kind = answer.is === 'refused' ? answer.code : answer.is;
            answers.set(kind, (answers.get(kind) ?? 0) + 1);
          }
        });
      for (const kind of [
        'done',
        'applied',
        'listed',
        'seen',
        'unknown',
        'COMMAND_ID_REUSED',
        'REVISION_CONFLICT',
        'NOT_FOUND',
      ])
        expect([kind, answers.get(kind) ?? 0]).toEqual([kind, expect.any(Number)]);
      console.log(answers);
    },
    60_000 + 15_000 * HISTORIES,
  );

  function check(playing: Playing): void {
    const { events: ledger, ids } = recordedIn(directory);
    expect(disorder(ledger)).toEqual([]);
    const operations = playing.operations.map((one) => ({ ...one, thing: ids.get(one.thing) ?? one.thing }));
    expect(untrue(operations, ledger)).toEqual([]);
    expect(miscounted(operations, ledger)).toEqual([]);
    for (const name of THINGS) {
      const thing = ids.get(playing.idOf(name)) ?? playing.idOf(name);
      const own = operations.filter((one) => one.thing === thing);
      const events = ledger.filter(({ stream }) => stream === thing);
      const left = unexplained(own, events);
      if (left)
        throw new Error(
          [
            'No order explains:',
            ...left.operations.map(inWords),
            ...left.events.map((e) => JSON.stringify(e)),
            'among:',
            ...own.map(inWords),
            ...events.map((e) => JSON.stringify(e)),
          ].join('\n'),
        );
      expect(stale(own, events)).toEqual([]);
    }
  }
});
