// Starts threads: nothing less shows their bounds and their ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, getPriority, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackgroundThread, runInThread, runningThreads } from './thread.js';

const text = (program: string) => ({
  text: `const { parentPort, workerData } = require('node:worker_threads'); ${program}`,
});
const WAITS = text(`parentPort.on('message', () => parentPort.close());`);
const IS_STUCK = text(`parentPort.on('message', () => { for (;;); }); parentPort.postMessage('ready');`);
const names = () => runningThreads().map(({ name }) => name);

describe('A thread in the background', () => {
  it('is known by name from its start to its end', async () => {
    const before = Date.now();
    const thread = new BackgroundThread({ name: 'waits', program: WAITS });

    expect(names()).toEqual(['waits']);
    expect(thread.since.getTime()).toBeGreaterThanOrEqual(before);
    await thread.stop();
    expect(names()).toEqual([]);
    expect(await thread.ended).toBeUndefined();
  });

  it('gets its data and a lower priority, and answers by messages', async () => {
    const directory = mkdtempSync(join(tmpdir(), `regesta's background-`));
    const program = join(directory, 'program.mjs');
    writeFileSync(
      program,
      `import { getPriority } from 'node:os'; import { parentPort, workerData } from 'node:worker_threads';
      await null; parentPort.postMessage([workerData, getPriority()]);`,
    );
    const messages: unknown[] = [];
    const onMessage = (message: unknown) => void messages.push(message);
    for (const isLowPriority of [false, true])
      await runInThread({ name: 'answers', program, data: { of: 'it' }, isLowPriority, onMessage });
    rmSync(directory, { recursive: true });

    const lower = platform() === 'linux' ? constants.priority.PRIORITY_BELOW_NORMAL : getPriority();
    expect(messages).toEqual([
      [{ of: 'it' }, getPriority()],
      [{ of: 'it' }, lower],
    ]);
  });

  it('gives its owner the error by which it failed, and is not an error where it was asked to end', async () => {
    const fails = runInThread({ name: 'fails', program: text(`throw new Error('no room');`) });
    await expect(fails).rejects.toThrow('no room');
    await expect(runInThread({ name: 'exits', program: text('process.exit(3);') })).rejects.toThrow('code 3');
    const abort = new AbortController();
    const asked = runInThread({ name: 'waits', program: WAITS }, abort.signal);
    abort.abort();
    await asked;
    await runInThread({ name: 'waits', program: WAITS }, abort.signal);
  });

  it('fails by itself once its heap is full', async () => {
    const program = text('const all = []; for (;;) all.push({ a: String(all.length) });');
    const memory = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 };

    const full = runInThread({ name: 'full', program, memory });

    await expect(full).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
  });

  it('is ended if it does not end when it is asked to', async () => {
    let isReady = () => {};
    const ready = new Promise<void>((resolve) => {
      isReady = resolve;
    });
    const thread = new BackgroundThread({ name: 'stuck', program: IS_STUCK, grace: 50, onMessage: () => isReady() });
    await ready;

    await thread.stop();

    expect([names(), await thread.ended]).toEqual([[], undefined]);
  });
});
