import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { v4 } from 'uuid';
import { ANYONE, type Clock } from '#kernel';
import {
  type EventStore,
  EventStoreUnreachable,
  type HeadRecord,
  type KeyStore,
  type LedgerHead,
  LedgerLost,
  type LedgerToCompare,
  type Loss,
  lossOf,
  SqliteKeyStore,
} from '#ledger';
import { headRecordOf, ReadModelUnreachable } from '#read-model';
import { CheckpointFile } from './checkpoint-file.js';
import { headOfReadModel, keysDirectory, type Stores } from './stores.js';

/** The stream that holds the losses that operators accepted. It is read by `history(of:)`. */
const LOSSES = 'ledger-losses';

/** Milliseconds that the start waits for a store that does not answer. The check then goes on in the background. */
const PATIENCE = 5_000;
const PAUSE = 1_000;

/** The stores in which this process records the head after each append. The read models do so by themselves. */
export interface HeadStores {
  readonly keys: KeyStore;
  readonly file: CheckpointFile;
}

/** Reads what the stores remember of the ledger. Nothing is made where they are missing. */
type Seen = (stores: Stores) => Promise<readonly (HeadRecord | undefined)[]>;

const inReadModel: Seen = async (stores) => [headRecordOf(await headOfReadModel(stores))];
const inDirectory: Seen = async (stores) => {
  const head = SqliteKeyStore.headIn(keysDirectory(stores));
  return [head && { name: 'The keys (keys.db)', head }, new CheckpointFile(stores.directory).read()];
};

const logger = new Logger('Ledger');

/**
 * Returns the same store. After each append its new head is noted in the checkpoint file, and in the keys if one was made
 * or destroyed. Neither delays the append.
 */
export function recordingHeads<Store extends EventStore>(
  store: Store,
  { keys, file }: HeadStores,
  clock: Clock,
): Store {
  const append = store.append.bind(store);
  const close = store.close.bind(store);
  const underway = new Set<Promise<void>>();
  store.append = async (stream, expected, events) => {
    const appended = await append(stream, expected, events);
    const head = () => headAt(store, appended.position, clock);
    file.note(head);
    const remembering = keys
      .remember(head)
      .catch((error) => logger.error(`The keys cannot remember the head of the ledger: ${error.message}`))
      .finally(() => underway.delete(remembering));
    underway.add(remembering);
    return appended;
  };
  store.close = async () => {
    await Promise.all([...underway, file.flush()]);
    await close();
  };
  return store;
}

/** Returns the head of the ledger at the position, as recorded just now. */
async function headAt(store: EventStore, position: bigint, clock: Clock): Promise<LedgerHead | undefined> {
  const mark = await store.at(position);
  return mark && { ...mark, engine: store.engine, time: clock.now().toISOString() };
}

/**
 * Checks that the ledger has the events of its head records. It makes no file. If a store does not answer, the program goes on. What
 * depends on that store is checked once it answers, and a loss then ends the process.
 * @param ledger returns the ledger as it is by now
 * @returns the losses: the head records that the ledger contradicts
 */
export async function lossesOf(ledger: () => LedgerToCompare, stores: Stores): Promise<readonly Loss[]> {
  if (!stores.directory) return []; // the address of a server alone: nobody here has seen its ledger
  const losses = [inReadModel, inDirectory].map((seen) => {
    let records: readonly (HeadRecord | undefined)[] | undefined; // read once, since commands of this process write them too
    return soonOrLater(async () => {
      records ??= await seen(stores);
      const found = await Promise.all(records.map((record) => lossOf(ledger(), record)));
      return found.filter((loss) => loss !== undefined);
    });
  });
  return (await Promise.all(losses)).flat();
}

async function soonOrLater(check: () => Promise<readonly Loss[]>): Promise<readonly Loss[]> {
  const first = check().catch((error) => {
    if (isAway(error)) return 'later' as const;
    throw error;
  });
  const outcome = await Promise.race([first, sleep(PATIENCE, 'later' as const, { ref: false })]);
  if (outcome !== 'later') return outcome;
  logger.warn('The ledger or the read model does not answer. Whether events are missing is checked once they do.');
  void persistently(check).then(endIfLost, (error) => logger.warn(`Not checked whether events are missing: ${error}`));
  return [];
}

/** Ends the process by an uncaught error if events are missing. */
function endIfLost(losses: readonly Loss[]): void {
  if (losses.length > 0)
    setImmediate(() => {
      throw new LedgerLost(losses);
    });
}

async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      await sleep(PAUSE, undefined, { ref: false });
    }
}

function isAway(error: unknown): boolean {
  return error instanceof ReadModelUnreachable || error instanceof EventStoreUnreachable;
}

/**
 * Returns when the newest event was recorded, as far as the head records say; the embedded ledger is asked itself. Undefined
 * for an empty ledger.
 */
export async function newestTime(store: EventStore, stores: Stores): Promise<string | undefined> {
  const head = store.engine === 'embedded' ? await store.head() : undefined;
  if (head !== undefined) return timeAfter(store, head - 1n);
  const records = [...(await inReadModel(stores).catch(() => [])), ...(await inDirectory(stores))];
  const times = records.flatMap((record) => (record ? [record.head.time] : []));
  return times.sort().at(-1);
}

async function timeAfter(store: EventStore, position: bigint): Promise<string | undefined> {
  const ending = new AbortController();
  for await (const batch of store.follow(position > 0n ? position : undefined, ending.signal)) {
    ending.abort();
    return batch.at(-1)!.recordedAt;
  }
  return undefined;
}

/** Records in the ledger that the operator goes on without what is missing. All head records begin again from there. */
export async function recordLoss(
  store: EventStore,
  { keys, file }: HeadStores,
  { losses, isWithoutKeys }: { readonly losses: readonly Loss[]; readonly isWithoutKeys: boolean },
  clock: Clock,
): Promise<void> {
  const newest = (await store.read(LOSSES)).at(-1)?.revision ?? 'NO_STREAM';
  const seen = losses.map(({ record: { name, head }, found }) => ({
    witness: name, // stored: it keeps its name
    found,
    position: String(head.position),
    ...(head.checksum && { checksum: head.checksum }),
    time: head.time,
  }));
  const data = {
    newest: String((await store.head()) ?? 0n),
    seen,
    ...(isWithoutKeys && { keys: 'missing' }),
  };
  const commandId = v4();
  const metadata = {
    commandId,
    actor: ANYONE.account,
    effectiveOn: clock.today(),
    reason: 'Started with --accept-loss',
    schema: 1,
    index: 0,
    count: 1,
  };
  const { position } = await store.append(LOSSES, newest, [{ id: v4(), type: 'LossAccepted', data, metadata }]);
  await keys.rememberAnew(() => headAt(store, position, clock));
  await file.flush();
  const lost = [
    ...losses.map(
      ({ record: { name, head } }) => `${name} saw events up to position ${head.position}, recorded at ${head.time}`,
    ),
    ...(isWithoutKeys ? ['the keys of the sealed personal data are missing'] : []),
  ];
  logger.warn(
    `The loss was accepted, and recorded at position ${position}. What was lost: ${lost.join('; ')}; the ledger ended at position ${data.newest}. The read models are built again.`,
  );
}
