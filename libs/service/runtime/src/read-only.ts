import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Histories } from '#history';
import { Clock } from '#kernel';
import {
  type EventStore,
  type KeyStore,
  Ledger,
  LedgerLost,
  LocalWrapping,
  NO_LEDGER,
  SqliteKeyStore,
  undamaged,
} from '#ledger';
import { RecordedTimes } from '#read-model';
import { lossesOf } from './head-records.js';
import { SLICES } from './slices.js';
import { hasLedger, keysDirectory, openEventStore, type Stores, wrappingKey } from './stores.js';

/** Histories of a ledger that another process can write to at the same time, and how to close it. */
export interface ReadOnlyHistories {
  readonly histories: Histories;
  close(): Promise<void>;
}

/**
 * Opens the store of a ledger for reading only, once it is sure that it has the events of its head records. Every program that reads
 * a ledger begins here. Another process can write to it meanwhile.
 * @throws {LedgerLost} if the ledger lacks events that the read models, the keys or the checkpoint file saw
 * @throws {Error} if there is no ledger, or its file is damaged
 */
export async function openForReading(stores: Stores): Promise<EventStore> {
  const store = hasLedger(stores) ? await opened(stores) : undefined;
  try {
    const losses = await lossesOf(() => store ?? NO_LEDGER, stores);
    if (losses.length > 0) throw new LedgerLost(losses);
    if (store) return store;
    throw new Error(`There is no ledger in ${stores.directory}: give the directory that holds ledger.db.`);
  } catch (error) {
    await store?.close();
    throw error;
  }
}

function opened(stores: Stores): Promise<EventStore> {
  return undamaged(join(stores.directory, 'ledger.db'), RESTORE, () =>
    openEventStore(stores, new Clock(), { readonly: true }),
  );
}

const RESTORE = 'Restore a backup into another directory: regesta restore FILE --data DIRECTORY.';

/** Opens the keys for reading; undefined if there are none. */
export async function openKeysForReading(stores: Stores): Promise<KeyStore | undefined> {
  const directory = keysDirectory(stores);
  if (!existsSync(join(directory, 'keys.db'))) return undefined;
  return SqliteKeyStore.open(directory, new LocalWrapping(wrappingKey(stores)), { readonly: true });
}

/**
 * Opens the ledger and its keys for reading only.
 * @throws {Error} if there is no ledger, or no keys
 */
export async function openHistories(stores: Stores): Promise<ReadOnlyHistories> {
  const store = await openForReading(stores);
  const keys = await openKeysForReading(stores);
  if (!keys)
    throw new Error(
      `There are no keys in ${keysDirectory(stores)}: copy the keys of this ledger there, to read what they sealed.`,
    );
  const ledger = new Ledger(store, keys, SLICES.deciders());
  return {
    histories: new Histories(ledger, new RecordedTimes(ledger)),
    close: async () => {
      await keys.close();
      await store.close();
    },
  };
}
