import {
  type BackupContents,
  type BackupOptions,
  backUp,
  type EventStore,
  type VerifiedLedger,
  verifyLedger,
} from '#ledger';
import { eventsOf, openLedgerAt, storesAt } from './copy.js';
import { thingsLackingKeys } from './missing-keys.js';
import { openForReading } from './read-only.js';
import type { Stores } from './stores.js';

/** Events that are read from one report of progress to the next. */
const AT_ONCE = 5_000n;

/**
 * Verifies the ledger at the address: every event is as it was stored, and comes after the one before it. The ledger has
 * the events of its head records. It writes nothing.
 * @param here the stores of this environment
 * @throws {Error} if the ledger is damaged, lacks events, or cannot be opened
 */
export async function verifyLedgerAt(
  address: string,
  options: BackupOptions = {},
  here?: Stores,
): Promise<VerifiedLedger> {
  const { directory, eventStoreUrl } = storesAt(address);
  const embedded = eventStoreUrl ? undefined : await verifyLedger(directory, options); // damage is said first
  const { store } = await openLedgerAt(address, 'to read', here);
  try {
    return embedded ?? (await readThrough(store, options));
  } finally {
    await store.close();
  }
}

async function readThrough(store: EventStore, { onProgress, signal }: BackupOptions): Promise<VerifiedLedger> {
  const end = (await store.head()) ?? 0n;
  let events = 0n;
  for await (const { position } of eventsOf(store, undefined, end || undefined)) {
    events += 1n;
    if (position !== end && events % AT_ONCE !== 0n) continue;
    onProgress?.('Verifying', Number(position), Number(end));
    signal?.throwIfAborted();
  }
  return { events, position: end, checksum: (await store.at(end))?.checksum };
}

/** The contents of a backup, and the things whose keys are missing here: nobody can read their personal data. */
export interface BackedUp extends BackupContents {
  readonly withoutKey: readonly string[];
}

/**
 * Copies the embedded ledger of the stores into one file, as {@link backUp} does. The ledger has the events of its head records.
 * Then looks for the key of everybody whose data are in it.
 * @throws {LedgerLost} if it lacks events: what would be written is no backup of it
 */
export async function backUpLedger(stores: Stores, file: string, options?: BackupOptions): Promise<BackedUp> {
  const store = await openForReading(stores);
  try {
    const contents = await backUp(stores.directory, file, options);
    return { ...contents, withoutKey: await thingsLackingKeys(store, stores) };
  } finally {
    await store.close();
  }
}
