import { openReadModel } from '#runtime';
import { type Rows, rowsOf } from '../keyed-rows.js';
import { longLedger } from '../long-ledger.js';
import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { deleteReadModels, storesIn } from '../stores.js';
import { ROUNDS } from './rounds.js';

/** Number of events: a kill comes before the last of them. Where many kills follow each other, it is greater. */
const EVENTS = ROUNDS > 3 ? 30_000 : 12_000;

describe(`A projector that is killed in the middle of its work, ${ROUNDS} times`, () => {
  const directory = dataDirectory();
  /** Position of the read models in each round. After complete ones, the next round began with none. */
  const positions: number[] = [];
  const resumed: Rows[] = [];

  beforeAll(
    async () => {
      await longLedger(directory, EVENTS);
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = (positions.at(-1) ?? 0) % EVENTS;
        const server = await ServerProcess.start(directory);
        const position = async () => {
          const { projections } = (await server.ready()).body;
          expect(projections.filter((p) => p.stopped)).toEqual([]);
          return Number(projections[0]?.position ?? 0);
        };
        for (const from = Date.now(); (await position()) <= before; await pause(5))
          if (Date.now() - from > 30_000) throw new Error(`It is still at ${before}: ${server.said}`);
        await pause((37 * round) % 200);
        positions.push(await position());
        await pause((13 * round) % 40); // it answers between two batches: wait, to hit the inside of one
        await server.kill();
        if (positions.at(-1) === EVENTS) resumed.push(await completed());
      }
      if (positions.at(-1) !== EVENTS) resumed.push(await completed());
    },
    120_000 + 10_000 * ROUNDS,
  );

  it('was in the middle of it', () => {
    expect(positions.filter((position) => position < EVENTS).length).toBeGreaterThan(ROUNDS / 2);
  });

  it('has written what one has that was never killed, row for row', async () => {
    const rebuilt = await completed();

    expect(rebuilt.journal).toHaveLength(EVENTS);
    for (const one of resumed) expect(one).toEqual(rebuilt);
  });

  /** Completes the read models, deletes them, and returns their rows. */
  async function completed(): Promise<Rows> {
    const server = await ServerProcess.start(directory);
    await server.untilReady(120_000);
    await server.kill();
    const database = await openReadModel(await storesIn(directory));
    const rows = await rowsOf(database.reader);
    await database.close();
    await deleteReadModels(directory);
    return rows;
  }
});
