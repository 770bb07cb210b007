import { runInThread } from '#background';
import { programAt } from '#process';
import type { BuildProgress, BuildTask } from './build-thread.js';
import type { Stores } from './stores.js';

/** The program of the thread. */
const PROGRAM = programAt('libs/service/runtime/src/build-thread.js');

/** Heap of the thread in MB, so that a build does not take what the server needs. Much of it is young: batches live shortly. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 };

/** Milliseconds after which a thread that was to stop is ended. What it has committed stays. */
const GRACE = 1_000;

/**
 * Builds a generation of the read models up to the head of the ledger in a thread of its own. Requests are answered
 * meanwhile, and go first. Resolves once it is there, or once the signal is aborted.
 */
export function buildInThread(
  stores: Stores,
  generation: number,
  signal: AbortSignal,
  onProgress: (position: bigint, head: bigint) => void,
): Promise<void> {
  const data: BuildTask = { stores, generation };
  const onMessage = ({ position, head }: BuildProgress) => onProgress(position, head);
  const task = { name: 'build', program: PROGRAM, data, memory: HEAP, isLowPriority: true, grace: GRACE, onMessage };
  return runInThread(task, signal);
}
