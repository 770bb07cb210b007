import { longLedger } from '../long-ledger.js';
import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { ledgerOf, lost, type Sent, torn, writeTogether } from '../writers.js';
import { ROUNDS } from './rounds.js';

const WRITERS = 12;
const GRACE = 10_000;

describe(`A server that is told to stop under load, ${ROUNDS} times`, () => {
  const directory = dataDirectory();

  afterEach(async () => {
    await ServerProcess.killAll();
    const { position } = ledgerOf(directory).at(-1)!;
    const again = await ServerProcess.start(directory);
    expect(await again.position()).toBe(position);
    await ServerProcess.killAll();
  });

  it.each(rounds())('leaves nobody without an answer who heeds that it is not ready (%d)', async () => {
    const sent: Sent[] = [];
    const server = await ServerProcess.start(directory, { env: { SHUTDOWN_DELAY: '1000' } });
    let heeded = false;
    const writing = writeTogether(WRITERS, server, sent, () => heeded);
    while (sent.length < 10 * WRITERS) await pause(5);

    const ended = server.stop(GRACE);
    while ((await server.ready()).status === 200) await pause(5);
    const whenNotReady = sent.length;
    await pause(200);
    heeded = true;
    await writing;

    expect(sent.length).toBeGreaterThan(whenNotReady);
    expect(sent.filter((one) => !one.receipt)).toEqual([]);
    expect(await ended).toBe(0);
    expect(lost(ledgerOf(directory), sent)).toEqual([]);
  });

  // BUG: a connection that was busy at the stop signal stays open afterwards and keeps the process alive.
  it.each(rounds())('records nothing that it does not answer, even to those who heed nothing (%d)', async () => {
    const sent: Sent[] = [];
    const server = await ServerProcess.start(directory);
    const writing = writeTogether(WRITERS, server, sent);
    while (sent.length < 10 * WRITERS) await pause(5);

    expect(await server.stop(GRACE)).toBe(0);
    await writing;

    const ledger = ledgerOf(directory);
    const recorded = new Set(ledger.map(({ commandId }) => commandId));
    expect(sent.filter(({ receipt, variables }) => !receipt && recorded.has(variables.meta.commandId))).toEqual([]);
    expect(lost(ledger, sent)).toEqual([]);
    expect(torn(ledger)).toEqual([]);
  });
});

describe('A server that is told to stop while it builds its read models', () => {
  const directory = dataDirectory();

  it('stops all the same, and goes on with them at the next start', async () => {
    await longLedger(directory, 12_000);
    const server = await ServerProcess.start(directory);
    const { status, body } = await server.ready();
    expect({ status, reason: body.reason }).toEqual({ status: 503, reason: expect.stringContaining('of 12000') });

    expect(await server.stop(GRACE)).toBe(0);

    const again = await ServerProcess.start(directory);
    await again.untilReady();
    expect((await again.get('{ parties { totalCount } }')).parties.totalCount).toBe(4_000);
  });
});

function rounds(): number[] {
  return Array.from({ length: ROUNDS }, (_, i) => i + 1);
}
