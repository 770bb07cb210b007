import { type BackupOptions, Ledger } from '#ledger';
import { addressOf, openLedgerAt } from './copy.js';
import { keysMissingInWords } from './missing-keys.js';
import { ReadModelComparison, type VerifiedReadModel } from './read-model-comparison.js';
import { openKeysForReading } from './read-only.js';
import { SLICES } from './slices.js';
import { readModelToRead, type Stores } from './stores.js';
import type { ComparedWithLog } from './verify-log.js';

/**
 * Folds the events of each thing again. Compares the result with the rows of the read model, and with what checkpoints say
 * of them. It writes nothing. It holds the events of some things at a time, and a digest of each thing.
 * @param address the ledger. The read model is compared if it is that of these stores
 * @param known what a comparison with the log has found
 * @throws {ReadModelDiffers} if a row was changed, removed or added, or a checkpoint says something else
 */
export async function verifyReadModel(
  address: string,
  stores: Stores,
  known: Pick<ComparedWithLog, 'claims' | 'times'>,
  options: BackupOptions = {},
): Promise<VerifiedReadModel> {
  const { store } = await openLedgerAt(address, 'to read');
  const isOurs = address === addressOf(stores);
  const database = isOurs ? await readModelToRead(stores) : undefined;
  const keys = isOurs ? await openKeysForReading(stores) : undefined;
  try {
    const ledger = keys && new Ledger(store, keys, SLICES.deciders());
    return await new ReadModelComparison(store, ledger, database?.reader, {
      ...known,
      ...options,
      keysMissingInWords: (things) => keysMissingInWords(things, stores),
    }).run();
  } finally {
    await keys?.close();
    await database?.close();
    await store.close();
  }
}
