import { join } from 'node:path';
import { type EventStore, EventStoreUnreachable, hasSealed, SqliteKeyStore } from '#ledger';
import { KeysMissing, keysDirectory, type Stores } from './stores.js';

/**
 * Returns what is missing if the ledger holds sealed personal data and no key is there; undefined otherwise. Reads the
 * ledger only if there are no keys at all. New keys must not take the place of lost ones, so without the ledger nothing starts.
 * @param waits true to wait while the ledger is away
 */
export async function keysMissingFor(
  store: EventStore,
  stores: Stores,
  waits: boolean,
): Promise<KeysMissing | undefined> {
  if (!SqliteKeyStore.isEmpty(keysDirectory(stores)) || !(await holdsSealed(store, waits))) return undefined;
  const keys = join(keysDirectory(stores), 'keys.db');
  return new KeysMissing(
    `The keys are missing: the ledger holds sealed personal data, and there are no keys in ${keys}. Nothing was changed. Put keys.db and the wrapping key back from their backups. If they are lost for good, nobody can read the personal data any more: start once with --accept-loss. The contacts are then shown without them (keyMissing).`,
  );
}

async function holdsSealed(store: EventStore, waits: boolean): Promise<boolean> {
  const head = waits ? await headOnceThere(store) : await store.head();
  if (head === undefined) return false;
  const ending = new AbortController();
  try {
    for await (const batch of store.follow(undefined, ending.signal)) {
      if (batch.some(hasSealed)) return true;
      if (batch.at(-1)!.position >= head) return false;
    }
    return false;
  } finally {
    ending.abort();
  }
}

/** The store itself waits before it gives up, and says what is wrong. */
async function headOnceThere(store: EventStore): Promise<bigint | undefined> {
  for (;;)
    try {
      return await store.head();
    } catch (error) {
      if (!(error instanceof EventStoreUnreachable)) throw error;
    }
}
