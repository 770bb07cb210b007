import { parentPort, workerData } from 'node:worker_threads';
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

/** A message of the thread: how far it is. */
export interface BuildProgress {
  readonly position: bigint;
  readonly head: bigint;
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
    const onProgress = (position: bigint, head: bigint) =>
      parentPort!.postMessage({ position, head } satisfies BuildProgress);
    await buildUpToHead(ledger, target, SLICES.projections(), { signal: stop, onProgress });
  } finally {
    await target.close();
    await keys.close();
    await store.close();
  }
}

const stop = new AbortController();
parentPort!.once('message', () => stop.abort());
await build(workerData as BuildTask, stop.signal).finally(() => parentPort!.close());
