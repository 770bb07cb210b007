import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Histories } from '#history';
import { Clock, type EventStore, Ledger, LocalWrapping, SqliteKeyStore } from '#ledger';
import { SLICES } from './slices.js';
import { openEventStore, type Stores, wrappingKey } from './stores.js';

/** Histories of a ledger that another process may be writing at the same time, and how to let go of it. */
export interface ReadOnlyHistories {
  readonly histories: Histories;
  close(): Promise<void>;
}

/**
 * Opens the store of a ledger for reading alone: another process may write to it.
 * @throws {Error} where there is no ledger
 */
export async function openForReading(stores: Stores): Promise<EventStore> {
  if (!stores.eventStoreUrl && !existsSync(join(stores.directory, 'ledger.db')))
    throw new Error(`There is no ledger in ${stores.directory}: give the directory that holds ledger.db.`);
  return openEventStore(stores, new Clock(), { readonly: true });
}

/**
 * Opens the ledger for reading alone.
 * @throws {Error} where there is no ledger
 */
export async function openHistories(stores: Stores): Promise<ReadOnlyHistories> {
  const directory = join(stores.directory, 'keys');
  const store = await openForReading(stores);
  if (!existsSync(join(directory, 'keys.db')))
    throw new Error(
      `There are no keys in ${directory}: put those of this ledger in place to read what was sealed by them.`,
    );
  const keys = await SqliteKeyStore.open(directory, new LocalWrapping(wrappingKey(stores)), { readonly: true });
  return {
    histories: new Histories(new Ledger(store, keys, SLICES.deciders())),
    close: async () => {
      await keys.close();
      await store.close();
    },
  };
}
