import { ACCESS, ACCOUNTS_MARK } from '#access';
import { type Clock } from '#kernel';
import { type EventStore, IDS, type KeyStore, Ledger, LedgerLost, NO_LEDGER } from '#ledger';
import { Journal, type ServedReadModel } from '#read-model';
import { CheckpointFile } from './checkpoint-file.js';
import { guardedByClock } from './clock-guard.js';
import { narrowModes } from './file-modes.js';
import { lossesOf, newestTime, recordingHeads, recordLoss } from './head-records.js';
import { measured } from './measured.js';
import { keysMissingFor } from './missing-keys.js';
import { SLICES } from './slices.js';
import { hasLedger, mustHaveWrappingKey, openEventStore, openKeyStore, openReadModel, type Stores } from './stores.js';

/** Options for opening the stores. */
interface OpenStoresOptions {
  readonly clock: Clock;
  /** Milliseconds that a reading statement can take. */
  readonly patience?: number;
  /** Goes on without events or keys that are missing, and records that. */
  readonly acceptLoss: boolean;
  /** True if the read models are built again, which can remove what nobody can read any more without a key. */
  readonly rebuilds?: boolean;
  /** Called if a new register waits for its ledger, which is away. Without it, the program gives up. */
  readonly waits?: (store: EventStore) => void;
}

/** The stores of one register, open. The class is the DI token. */
export class OpenStores {
  constructor(
    readonly store: EventStore,
    readonly keys: KeyStore,
    readonly database: ServedReadModel,
  ) {}

  /** Closes the stores, the ledger last. */
  async close(): Promise<void> {
    await this.database.close();
    await this.store.close();
    await this.keys.close();
  }
}

/**
 * Opens stores that another thread of this process has opened and checked. Nothing can be written through them.
 */
export async function openStoresBeside(
  stores: Stores,
  { clock, patience }: Pick<OpenStoresOptions, 'clock' | 'patience'>,
): Promise<OpenStores> {
  const store = await openEventStore(stores, clock, { readonly: true });
  const keys = await openKeyStore(stores, { readonly: true });
  return new OpenStores(store, keys, await openReadModel(stores, { patience, onlyReads: true }));
}

/**
 * Opens the ledger, the keys and the read models, once it is sure that they belong together. If they do not, nothing is
 * changed, no file is made, and everything is closed again.
 * @throws {KeysMissing} if the ledger holds sealed data whose keys are missing
 * @throws {LedgerLost} if the ledger lacks events that the read models, the keys or the checkpoint file saw
 */
export async function openStores(stores: Stores, options: OpenStoresOptions): Promise<OpenStores> {
  const { clock, patience, acceptLoss, rebuilds = false, waits } = options;
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Store extends { close(): Promise<void> }>(store: Store): Store => {
    opened.unshift(store);
    return store;
  };
  let store: EventStore | undefined;
  const openLedger = async () => keep(measured(await openEventStore(stores, clock)));
  narrowModes(stores.directory);
  try {
    mustHaveWrappingKey(stores);
    if (hasLedger(stores)) store = await openLedger();
    const missing = store && (await keysMissingFor(store, stores, { waits, looksForEach: rebuilds || acceptLoss }));
    if (missing && !acceptLoss) throw missing;
    const losses = await lossesOf(() => store ?? NO_LEDGER, stores);
    const isLost = losses.length > 0 || missing !== undefined;
    if (losses.length > 0 && !acceptLoss) throw new LedgerLost(losses);
    if (acceptLoss && !isLost)
      throw new Error(
        store?.trouble
          ? `The ledger does not answer, so nobody knows what it has lost. ${store.trouble.why} Start again with --accept-loss once it does.`
          : 'Nothing is lost: the ledger has all that its witnesses saw, and each key is there. Start without --accept-loss.',
      );
    const keys = keep(await openKeyStore(stores));
    const file = new CheckpointFile(stores.directory);
    store ??= await openLedger();
    let database = keep(await openReadModel(stores, { patience }));
    guardedByClock(store, clock, await newestTime(store, stores), stores.clockAheadDays);
    recordingHeads(store, { keys, file }, clock);
    const ledger = new Ledger(store, keys, SLICES.deciders());
    if (isLost) {
      await database.prepare();
      await recordLoss(store, { keys, file }, { losses, isWithoutKeys: missing !== undefined }, clock);
      if (await new Journal(database).has(ACCESS)) await ledger.mark(ACCOUNTS_MARK);
      if (missing) await ledger.renewKeyOfWholes();
    }
    if (isLost) {
      await database.close();
      opened.shift();
      database = keep(await openReadModel(stores, { fresh: true, patience }));
    }
    await ledger.secretFor(IDS); // a thread that only reads cannot make it, and tries register files
    return new OpenStores(store, keys, database);
  } catch (error) {
    for (const store of opened) await store.close();
    throw error;
  }
}
