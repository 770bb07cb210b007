import { type BackupOptions, LedgerLost, lossOf, type VerifiedLedger, verifyLedger } from '#ledger';
import { CheckpointFile } from './checkpoint-file.js';
import { eventsOf, openLedgerAt, storesAt } from './copy.js';

/** @throws {LedgerLost} if the ledger lacks the event that its checkpoint file saw */
async function mustHaveWhatWasSeen(directory: string): Promise<void> {
  const witness = new CheckpointFile(directory).read();
  if (!witness) return;
  const { store } = await openLedgerAt(`sqlite:${directory}`, 'to read');
  try {
    const loss = await lossOf(store, witness);
    if (loss) throw new LedgerLost([loss]);
  } finally {
    await store.close();
  }
}

/** Events that are read from one report of progress to the next. */
const AT_ONCE = 5_000n;

/**
 * Verifies the ledger at the address: every event is as it was stored, and comes after the one before it. It writes nothing.
 * @throws {Error} if the ledger is damaged or cannot be opened
 */
export async function verifyLedgerAt(address: string, options: BackupOptions = {}): Promise<VerifiedLedger> {
  const { directory, eventStoreUrl } = storesAt(address);
  if (!eventStoreUrl) {
    const verified = await verifyLedger(directory, options);
    await mustHaveWhatWasSeen(directory);
    return verified;
  }
  const { store } = await openLedgerAt(address, 'to read');
  try {
    const end = (await store.head()) ?? 0n;
    let events = 0n;
    for await (const { position } of eventsOf(store, undefined, end || undefined)) {
      events += 1n;
      if (position !== end && events % AT_ONCE !== 0n) continue;
      options.onProgress?.('Verifying', Number(position), Number(end));
      options.signal?.throwIfAborted();
    }
    return { events, position: end, checksum: (await store.at(end))?.checksum };
  } finally {
    await store.close();
  }
}
