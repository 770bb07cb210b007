import { join } from 'node:path';
import {
  type EventStore,
  EventStoreUnreachable,
  isErasure,
  type RecordedEvent,
  SqliteKeyStore,
  sealedUnder,
  WHOLES,
} from '#ledger';
import { openKeysForReading } from './read-only.js';
import { KeysMissing, keysDirectory, type Stores } from './stores.js';

/** Milliseconds without an answer after which a ledger is late. */
const LATE = 2_000;

/** Most things that a message names. */
const MOST_NAMED = 3;

/** Options of a check of the keys of an opened ledger. */
interface KeyCheck {
  /** Waits while the ledger is away. Called with the store once it is late. Without it, the check fails. */
  readonly waits?: (store: EventStore) => void;
  /** True to look for each key, which reads the whole ledger. Otherwise it is enough that there are keys. */
  readonly looksForEach: boolean;
}

/**
 * Returns what is missing if the ledger holds sealed personal data and no key is there; undefined otherwise. If each key is looked
 * for, one that is missing is enough. New keys must not take the place of lost ones, so without the ledger nothing starts.
 */
export async function keysMissingFor(
  store: EventStore,
  stores: Stores,
  { waits, looksForEach }: KeyCheck,
): Promise<KeysMissing | undefined> {
  if (!SqliteKeyStore.isEmpty(keysDirectory(stores))) {
    const without = looksForEach ? await thingsLackingKeys(store, stores, waits) : [];
    return without.length > 0 ? new KeysMissing(`${keysMissingInWords(without, stores)} ${KEEP_THE_COPY}`) : undefined;
  }
  if (!(await holdsSealed(store, waits))) return undefined;
  const keys = fileOf(stores);
  return new KeysMissing(
    `The keys are missing: the ledger holds sealed personal data, and there are no keys in ${keys}. Nothing was changed. Put keys.db and the wrapping key back from their backups. If they are lost for good, nobody can read the personal data any more: start once with --accept-loss. The contacts are then shown without them (keyMissing).`,
  );
}

const KEEP_THE_COPY =
  'Nothing was changed: the read models can hold the last readable copy of these data. To go on without them, run this once with --accept-loss.';

/** Says which things lack their key, and what to restore. */
export function keysMissingInWords(things: readonly string[], stores: Pick<Stores, 'directory'>): string {
  const persons = things.filter((thing) => thing !== WHOLES);
  const others = persons.length - MOST_NAMED;
  const named = `${persons.slice(0, MOST_NAMED).join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
  const lacking = [
    persons.length > 0 &&
      `those of the personal data of ${persons.length} ${persons.length === 1 ? 'thing' : 'things'} (${named})`,
    persons.length < things.length && 'that of the files of issued reports',
  ];
  const lost = [
    persons.length > 0 && 'If the keys are lost for good, forget these contacts.',
    persons.length < things.length &&
      'If that of the files is lost for good, start once with --accept-loss, and issue the reports again.',
  ];
  return `Keys are missing: ${fileOf(stores)} lacks ${lacking.filter(Boolean).join(', and ')}. Stop the server, keep this file aside, and put back the newest backup of keys.db that has them. Do not rebuild the read models before. ${lost.filter(Boolean).join(' ')}`;
}

/**
 * Returns the things with sealed data of somebody who was not forgotten, and without a key, in the order of the ledger. Among them
 * is {@link WHOLES}, the key of the files of issued reports. Reads the whole ledger.
 * @param waits called if the ledger is late, which is then waited for; without it, the check fails
 */
export async function thingsLackingKeys(
  store: EventStore,
  stores: Stores,
  waits?: KeyCheck['waits'],
): Promise<string[]> {
  const keys = await openKeysForReading(stores);
  try {
    const sealed = new Set<string>();
    await readUpToHead(store, waits, (batch) => {
      for (const event of batch) {
        const subject = sealedUnder(event);
        if (isErasure(event)) sealed.delete(event.stream);
        else if (subject !== undefined) sealed.add(subject);
      }
      return false;
    });
    const without: string[] = [];
    for (const stream of sealed) if (!(await keys?.has(stream))) without.push(stream);
    return without;
  } finally {
    await keys?.close();
  }
}

async function holdsSealed(store: EventStore, waits: KeyCheck['waits']): Promise<boolean> {
  let holds = false;
  await readUpToHead(store, waits, (batch) => {
    holds = batch.some((event) => sealedUnder(event) !== undefined);
    return holds;
  });
  return holds;
}

/** Reads the ledger up to its head in batches, until `take` returns true. */
async function readUpToHead(
  store: EventStore,
  waits: KeyCheck['waits'],
  take: (batch: readonly RecordedEvent[]) => boolean,
): Promise<void> {
  const head = waits ? await headOnceThere(store, waits) : await store.head();
  if (head === undefined) return;
  const ending = new AbortController();
  try {
    for await (const batch of store.follow(undefined, ending.signal))
      if (take(batch) || batch.at(-1)!.position >= head) return;
  } finally {
    ending.abort();
  }
}

/** The store itself waits before it gives up, and says what is wrong. */
async function headOnceThere(store: EventStore, onLate: NonNullable<KeyCheck['waits']>): Promise<bigint | undefined> {
  const late = setTimeout(() => onLate(store), LATE);
  try {
    for (;;)
      try {
        return await store.head();
      } catch (error) {
        if (!(error instanceof EventStoreUnreachable)) throw error;
      }
  } finally {
    clearTimeout(late);
  }
}

function fileOf(stores: Pick<Stores, 'directory'>): string {
  return join(keysDirectory(stores), 'keys.db');
}
