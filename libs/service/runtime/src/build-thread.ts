import { constants, platform, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { Clock } from '#kernel';
import { Ledger, LocalWrapping, SqliteKeyStore } from '#ledger';
import { buildUpToHead } from '#read-model';
import { SLICES } from './slices.js';
import { generationsOf, keysDirectory, openEventStore, type Stores, wrappingKey } from './stores.js';

/** The task of the thread: the generation to build. */
export interface BuildTask {
  readonly stores: Stores;
  readonly generation: number;
}

/** Builds a generation of the read models, with connections of its own to the ledger and the keys, which only read. */
async function build({ stores: given, generation }: BuildTask, stop: AbortSignal): Promise<void> {
  const stores = { ...given, ...(given.key && { key: Buffer.from(given.key) }) };
  const store = await openEventStore(stores, new Clock(), { readonly: true });
  const keys = await SqliteKeyStore.open(keysDirectory(stores), new LocalWrapping(wrappingKey(stores)), {
    readonly: true,
  });
  const generations = await generationsOf(stores, { isInUse: true });
  const target = generations.open(generation, { isBuilding: true, isThreaded: true });
  try {
    const ledger = new Ledger(store, keys, SLICES.deciders());
    const onProgress = (position: bigint, head: bigint) => parentPort!.postMessage({ position, head });
    await buildUpToHead(ledger, target, SLICES.projections(), { signal: stop, onProgress });
  } finally {
    await target.close();
    await keys.close();
    await store.close();
  }
}

if (!isMainThread) {
  // Those who read go first. Linux gives each thread its own priority, and those that it starts the same; others have one for all.
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const stop = new AbortController();
  parentPort!.once('message', () => stop.abort());
  await build(workerData as BuildTask, stop.signal).finally(() => parentPort!.close());
}
