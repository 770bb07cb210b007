import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Histories } from '#history';
import { Clock } from '#kernel';
import { type EventStore, type KeyStore, Ledger, LocalWrapping, SqliteKeyStore } from '#ledger';
import { RecordedTimes } from '#read-model';
import { SLICES } from './slices.js';
import { keysDirectory, openEventStore, type Stores, wrappingKey } from './stores.js';

/** Histories of a ledger that another process can write to at the same time, and how to close it. */
export interface ReadOnlyHistories {
  readonly histories: Histories;
  close(): Promise<void>;
}

/**
 * Opens the store of a ledger for reading only. Another process can write to it meanwhile.
 * @throws {Error} if there is no ledger
 */
export async function openForReading(stores: Stores): Promise<EventStore> {
  if (!stores.eventStoreUrl && !existsSync(join(stores.directory, 'ledger.db')))
    throw new Error(`There is no ledger in ${stores.directory}: give the directory that holds ledger.db.`);
  return openEventStore(stores, new Clock(), { readonly: true });
}

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
