import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { deleteReadModels } from '../stores.js';
import { acknowledged, ledgerOf, lost, type Sent, type Stored, send, torn, writeTogether } from '../writers.js';
import { ROUNDS } from './rounds.js';

const WRITERS = 12;

describe(`A server that is killed in the middle of its work, ${ROUNDS} times`, () => {
  const directory = dataDirectory();
  /** The number of acknowledged commands of each round, and the lost and incomplete ones after it. */
  const rounds: { acknowledged: number; lost: Sent[]; torn: Stored[][] }[] = [];
  /** Commands with their first answer, if any, and the answer to the same command sent again. */
  const repeated: { first: Sent; again: Sent }[] = [];
  const sent: Sent[] = [];
  let last: ServerProcess;

  beforeAll(
    async () => {
      last = await ServerProcess.start(directory);
      for (let round = 0; round < ROUNDS; round += 1) {
        const [before, now] = [await last.position(), [] as Sent[]];
        const writing = writeTogether(WRITERS, last, now);
        while (now.length < 50 + ((37 * round) % 300) && !now.at(-1)?.errors) await pause(5);
        await last.kill();
        await writing;
        const ledger = ledgerOf(directory, before);
        rounds.push({ acknowledged: acknowledged(now).length, lost: lost(ledger, now), torn: torn(ledger) });
        last = await ServerProcess.start(directory);
        const newest = now.splice(-3 * WRITERS);
        const again = await Promise.all(newest.map((one) => send(last, one)));
        repeated.push(...newest.map((first, i) => ({ first, again: again[i]! })));
        sent.push(...now, ...again);
      }
    },
    30_000 + 10_000 * ROUNDS,
  );

  it('has everything that it acknowledged, at its place', () => {
    expect(sent.filter((one) => one.errors)).toEqual([]);
    expect(rounds.flatMap((round) => round.lost)).toEqual([]);
    expect(lost(ledgerOf(directory), sent)).toEqual([]);
    for (const round of rounds) expect(round.acknowledged).toBeGreaterThan(3 * WRITERS);
  });

  it('has no command in part, or twice', () => {
    expect(rounds.flatMap((round) => round.torn)).toEqual([]);
    const ledger = ledgerOf(directory);
    expect(torn(ledger)).toEqual([]);
    expect(new Set(ledger.map(({ stream, revision }) => `${stream} ${revision}`)).size).toBe(ledger.length);
  });

  it('answers a command that is sent again as it did the first time, or at last', () => {
    const [answered, unanswered] = [repeated.filter((r) => r.first.receipt), repeated.filter((r) => !r.first.receipt)];
    expect(answered.length).toBeGreaterThan(0);
    expect(unanswered.length).toBeGreaterThan(0);

    for (const { first, again } of answered) expect(again.receipt).toEqual(first.receipt);
    for (const { again } of unanswered) expect(again.receipt).toMatchObject({ id: expect.stringMatching(/^party-/) });
  });

  it('adds nothing for a command that is there', async () => {
    const position = await last.position();
    await Promise.all(repeated.slice(-3 * WRITERS).map(({ again }) => send(last, again)));

    expect(await last.position()).toBe(position);
  });

  it('shows what a register shows that is built anew from its ledger', async () => {
    const shown = async (server: ServerProcess) => {
      await server.untilReady();
      return server.get(
        '{ registerFile ledger { position events } parties(first: 1000) { totalCount nodes { id name revision } } }',
      );
    };

    const resumed = await shown(last);
    await last.kill();
    await deleteReadModels(directory);
    const ledger = ledgerOf(directory);
    const rebuilt = await shown(await ServerProcess.start(directory));

    expect(resumed.ledger).toEqual({ position: ledger.at(-1)!.position, events: String(ledger.length) });
    expect(resumed.parties.totalCount).toBe(new Set(ledger.map((event) => event.stream)).size);
    expect(rebuilt).toEqual(resumed);
  });
});
