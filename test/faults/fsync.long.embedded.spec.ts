import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, ServerProcess } from '../server-process.js';
import { acknowledged, registration, type Sent, send } from '../writers.js';
import { describeWhere } from './left-out.js';

const strace = spawnSync('strace', ['--version']).status === 0 ? 'strace' : undefined;

describeWhere(strace, 'What has been acknowledged', 'strace, which counts flushes, is not installed', (strace) => {
  const directory = dataDirectory();
  const log = join(directory, 'strace.log');
  let server: ServerProcess;

  beforeAll(async () => {
    const under = [strace, '-D', '-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', log];
    server = await ServerProcess.start(directory, { under });
    await send(server, registration());
  });

  /** Counts the flushes of the ledger's log to the disk. */
  const flushes = () => readFileSync(log, 'utf8').match(/\bf(?:data)?sync\(\d+<[^>]*\/ledger\.db-wal>/g)?.length ?? 0;

  /** Counts the flushes while these commands are sent, all at once. */
  async function during(commands: readonly Sent[]): Promise<number> {
    const before = flushes();
    const sent = await Promise.all(commands.map((one) => send(server, one)));
    expect(acknowledged(sent)).toHaveLength(commands.length);
    return flushes() - before;
  }

  it('is on the disk: each of twenty commands, one after the other, was flushed before its answer', async () => {
    for (let n = 0; n < 20; n += 1) expect(await during([registration()])).toBeGreaterThanOrEqual(1);
  });

  it('at once is flushed together: 64 commands take fewer flushes than half as many', async () => {
    const together = () => Array.from({ length: 64 }, () => registration());
    await during(together()); // opens all connections first, since new ones arrive one by one

    const taken = await during(together());

    expect(taken).toBeGreaterThanOrEqual(1);
    expect(taken).toBeLessThan(32);
  });
});
