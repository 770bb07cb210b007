import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStore, inRecordedOrder, type RecordedEvent } from '#ledger';
import {
  type Checkpoint,
  digestOfRows,
  keyOf,
  parseCheckpoint,
  parseNote,
  type StreamEnd,
  subtreeOf,
} from '#transparency-log';
import { LogFollower, type LogSettings } from './log-follower.js';
import type { LogKeys } from './log-keys.js';
import type { Folds } from './read-model-digests.js';
import { LogStore } from './sqlite.log-store.js';

/** The identity of the log under test. */
export const ORIGIN = 'register.example/log';

/** Folds events to lines that say which they are, with their recorded time. Streams of the kind `thing` are things. */
export const FOLDS: Folds = {
  versions: 'thing.1',
  isThing: (stream) => stream.startsWith('thing-'),
  rowsOf: async (events) => ({
    present: events.slice(-1).map(({ id }) => id),
    rest: events.map(({ id, revision, recordedAt, data }) => JSON.stringify([id, `${revision}`, recordedAt, data])),
  }),
};

/** Computes the root of the map of what things are from the whole ledger, by the definition. */
export async function naiveReadModel(ledger: EventStore, size: number, folds = FOLDS): Promise<Uint8Array> {
  const things = new Map<string, RecordedEvent[]>();
  const [head, settle, enough] = [await ledger.head(), inRecordedOrder(), new AbortController()];
  let read = 0;
  for await (const batch of ledger.follow(undefined, enough.signal)) {
    for (const event of batch.map(settle).slice(0, Math.max(0, size - read)))
      if (folds.isThing(event.stream)) things.set(event.stream, [...(things.get(event.stream) ?? []), event]);
    read += batch.length;
    if (read >= size || batch.at(-1)!.position >= head!) enough.abort();
  }
  const ends: StreamEnd[] = [];
  for (const [stream, events] of things)
    ends.push({ key: keyOf(stream), revision: events.length - 1, chain: digestOfRows(await folds.rowsOf(events)) });
  return subtreeOf(ends).hash;
}

/** Follows the ledger until the log has signed all its events, or has stopped. Returns why it stopped. */
export async function followed(
  ledger: EventStore,
  directory: string,
  keys: LogKeys,
  origin = ORIGIN,
  statements: Pick<LogSettings, 'folds' | 'extensions'> = { folds: FOLDS },
): Promise<string | undefined> {
  const follower = new LogFollower(ledger, { directory, origin, keys, ...statements }, { now: () => new Date() });
  follower.start();
  try {
    const head = await ledger.head();
    for (let i = 0; i < 1_000 && follower.stopped === undefined; i += 1) {
      await sleep(5);
      if (signedUpTo(directory, head)) break;
    }
  } finally {
    await follower.stop();
  }
  return follower.stopped;
}

function signedUpTo(directory: string, head: bigint | undefined): boolean {
  const store = new LogStore(directory);
  try {
    const state = store.state();
    return state?.position === (head ?? 0n) && store.checkpoint()?.size === state.size;
  } finally {
    store.close();
  }
}

/** Reads the newest checkpoint of a log. */
export function newest(directory: string): Checkpoint & { readonly note: string } {
  const store = new LogStore(directory, { readonly: true });
  try {
    const { note } = store.checkpoint()!;
    return { ...parseCheckpoint(parseNote(note).text), note };
  } finally {
    store.close();
  }
}
