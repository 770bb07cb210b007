import { Worker } from 'node:worker_threads';
import { programAt } from '#process';
import type { BuildTask } from './build-thread.js';
import type { Stores } from './stores.js';

/** The program of the thread. */
const PROGRAM = programAt('libs/service/runtime/src/build-thread.js');

/** Heap of the thread in MB, so that a build does not take what the server needs. Much of it is young: batches live shortly. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 };

/** Milliseconds after which a thread that was to stop is ended. What it has committed stays. */
const GRACE = 1_000;

/**
 * Builds a generation of the read models up to the head of the ledger in a thread of its own. Requests are answered
 * meanwhile. Resolves once it is there, or once the signal is aborted.
 */
export function buildInThread(
  stores: Stores,
  generation: number,
  signal: AbortSignal,
  onProgress: (position: bigint, head: bigint) => void,
): Promise<void> {
  const workerData: BuildTask = { stores, generation };
  const worker = new Worker(PROGRAM, { workerData, resourceLimits: HEAP });
  const stop = () => {
    worker.postMessage('stop');
    setTimeout(() => worker.terminate(), GRACE).unref();
  };
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', ({ position, head }) => onProgress(position, head));
  return new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0 || signal.aborted) resolve();
      else reject(new Error(`The build ended with code ${code}.`));
    });
  }).finally(() => signal.removeEventListener('abort', stop));
}
