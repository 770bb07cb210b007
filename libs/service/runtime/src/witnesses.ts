import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { v4 } from 'uuid';
import { ANYONE, type Clock } from '#kernel';
import {
  type EventStore,
  EventStoreUnreachable,
  type KeyStore,
  type LedgerHead,
  LedgerLost,
  type Loss,
  lossOf,
  type Witness,
} from '#ledger';
import { type ReadModelDatabase, ReadModelUnreachable, readModelWitness } from '#read-model';
import type { CheckpointFile } from './checkpoint-file.js';

/** The stream that holds the losses that operators accepted. It is read by `history(of:)`. */
export const LOSSES = 'ledger-losses';

/** Milliseconds that the start waits for a store that does not answer. The check then goes on in the background. */
const PATIENCE = 5_000;
const PAUSE = 1_000;

/** The stores that remember how far the ledger was. */
export interface Witnesses {
  readonly keys: KeyStore;
  readonly file: CheckpointFile;
  readonly database: ReadModelDatabase;
}

const logger = new Logger('Ledger');

/**
 * Returns the same store. After each append its new head is noted in the checkpoint file, and in the keys if one was made
 * or destroyed. Neither delays the append.
 */
export function witnessed<Store extends EventStore>(
  store: Store,
  { keys, file }: Pick<Witnesses, 'keys' | 'file'>,
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
 * Checks that the ledger has what its witnesses saw. If a store does not answer, the start goes on. What depends on that
 * store is checked once it answers, and a loss then ends the process.
 * @returns the witnesses that the ledger contradicts
 */
export async function lossesOf(store: EventStore, { keys, file, database }: Witnesses): Promise<readonly Loss[]> {
  const fromDirectory = async () => {
    const head = await keys.remembered();
    return [head && { name: 'The keys (keys.db)', head }, file.read()];
  };
  const fromReadModel = async () => {
    await database.prepare();
    return [await readModelWitness(database.reader)];
  };
  const losses = [fromReadModel, fromDirectory].map((seen) => {
    let witnesses: readonly (Witness | undefined)[] | undefined; // read once, since commands of this process write them too
    return soonOrLater(async () => {
      witnesses ??= await seen();
      const found = await Promise.all(witnesses.map((witness) => lossOf(store, witness)));
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
 * Returns when the newest event was recorded, as far as the witnesses know; the embedded ledger is asked itself. Undefined
 * for an empty ledger.
 */
export async function newestTime(store: EventStore, { keys, file, database }: Witnesses): Promise<string | undefined> {
  const head = store.engine === 'embedded' ? await store.head() : undefined;
  if (head !== undefined) return timeAfter(store, head - 1n);
  const witness = await readModelWitness(database.reader).catch(() => undefined);
  const times = [witness?.head.time, (await keys.remembered())?.time, file.read()?.head.time];
  return times.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
}

async function timeAfter(store: EventStore, position: bigint): Promise<string | undefined> {
  const ending = new AbortController();
  for await (const batch of store.follow(position > 0n ? position : undefined, ending.signal)) {
    ending.abort();
    return batch.at(-1)!.recordedAt;
  }
  return undefined;
}

/** Records in the ledger that the operator goes on without what is missing. All witnesses begin again from there. */
export async function recordLoss(
  store: EventStore,
  { keys, file }: Pick<Witnesses, 'keys' | 'file'>,
  { losses, isWithoutKeys }: { readonly losses: readonly Loss[]; readonly isWithoutKeys: boolean },
  clock: Clock,
): Promise<void> {
  const newest = (await store.read(LOSSES)).at(-1)?.revision ?? 'NO_STREAM';
  const seen = losses.map(({ witness: { name, head }, found }) => ({
    witness: name,
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
      ({ witness: { name, head } }) => `${name} saw events up to position ${head.position}, recorded at ${head.time}`,
    ),
    ...(isWithoutKeys ? ['the keys of the sealed personal data are missing'] : []),
  ];
  logger.warn(
    `The loss was accepted, and recorded at position ${position}. What was lost: ${lost.join('; ')}; the ledger ended at position ${data.newest}. The read models are built again.`,
  );
}
