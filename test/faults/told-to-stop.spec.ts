import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { ledgerOf, lost, type Sent, writeTogether } from '../writers.js';

const WRITERS = 12;

describe('A server that is told to stop', () => {
  const directory = dataDirectory();

  // BUG: a client's connection that was at work when the stop came stays open afterwards, and keeps the process alive.
  it('ends soon, has everything that it acknowledged, and lets go of its directory', async () => {
    const sent: Sent[] = [];
    const server = await ServerProcess.start(directory);
    const writing = writeTogether(WRITERS, server, sent);
    await pause(200);
    expect(await server.stop(5_000)).toBe(0);
    await writing;

    const ledger = ledgerOf(directory);
    expect(lost(ledger, sent)).toEqual([]);
    expect(await (await ServerProcess.start(directory)).position()).toBe(ledger.at(-1)!.position);
  });
});
