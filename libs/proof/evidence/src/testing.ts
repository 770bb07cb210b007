import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type EventStore, inRecordedOrder, type NewEvent, type RecordedEvent } from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import {
  type Checkpoint,
  digestOfRows,
  keyOf,
  parseCheckpoint,
  parseNote,
  type StreamEnd,
  subtreeOf,
} from '#transparency-log';
import type { Folds } from './folds.js';
import { LogFollower, type LogSettings } from './log-follower.js';
import { LogKeyFile, type LogKeys } from './log-keys.js';
import type { Destination } from './publish/destination.js';
import { CheckpointPublisher } from './publish/publisher.js';
import { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** The identity of the log under test. */
export const ORIGIN = 'register.example/log';

/** Folds events to lines that say which they are, with their recorded time. Streams of the kind `thing` are things. */
export const FOLDS: Folds = {
  versions: 'thing.1',
  isThing: (stream) => stream.startsWith('thing-'),
  begin: () => ({
    rowsAfter: async (events) => ({
      present: events.slice(-1).map(({ id }) => id),
      rest: events.map(({ id, revision, recordedAt, data }) => JSON.stringify([id, `${revision}`, recordedAt, data])),
    }),
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
  for (const [stream, events] of things) {
    const chain = digestOfRows(await folds.begin(stream).rowsAfter(events));
    ends.push({ key: keyOf(stream), revision: events.length - 1, chain });
  }
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
  const store = new TransparencyLogStore(directory);
  try {
    const state = store.state();
    return state?.position === (head ?? 0n) && store.checkpoint()?.size === state.size;
  } finally {
    store.close();
  }
}

/** Reads the newest checkpoint of a log. */
export function newest(directory: string): Checkpoint & { readonly note: string } {
  const store = new TransparencyLogStore(directory, { readonly: true });
  try {
    const { note } = store.checkpoint()!;
    return { ...parseCheckpoint(parseNote(note).text), note };
  } finally {
    store.close();
  }
}

/** A log for each test of a spec: its directory, its messages, and the parts that run until the test ends. */
export class LogOfEachTest {
  directory = '';
  /** The messages in the present test. */
  said: string[] = [];
  private readonly cleaning: (() => unknown)[] = [];
  private number = 0;

  /** Makes the log before each test of the spec, and removes it after the test. */
  constructor() {
    beforeAll(() => {
      const note = (message: string) => this.said.push(message);
      Logger.overrideLogger({ log: note, warn: note, error: note });
    });
    afterAll(() => Logger.overrideLogger(['log', 'error', 'warn']));
    beforeEach(() => {
      this.directory = mkdtempSync(join(tmpdir(), 'regesta-log-'));
      this.said = [];
    });
    afterEach(async () => {
      for (const clean of this.cleaning.splice(0).reverse()) await clean();
      rmSync(this.directory, { recursive: true });
    });
  }

  /** The keys of the log, in its directory. */
  get keys(): LogKeyFile {
    return new LogKeyFile(join(this.directory, 'keys/log.key'));
  }

  /** Does something when the test ends, the newest first. */
  atEnd(clean: () => unknown): void {
    this.cleaning.push(clean);
  }

  /** Records events, each in a stream of its own, until a checkpoint has them. Returns the size of that. */
  async record(count: number): Promise<number> {
    const store = new SqliteEventStore(this.directory, {});
    for (let i = 0; i < count; i += 1) {
      this.number += 1;
      const event = happened(this.number);
      await store.append(`thing-${event.id}`, 'NO_STREAM', [event]);
    }
    await followed(store, this.directory, this.keys);
    await store.close();
    return newest(this.directory).size;
  }

  /** Makes a publisher to these destinations, which runs until the end of the test or until it is stopped. */
  publishing(destinations: readonly Destination[], { every = 20, now = () => new Date() } = {}): CheckpointPublisher {
    const { directory } = this;
    const publisher = new CheckpointPublisher({ directory, origin: ORIGIN, every, destinations }, { now });
    publisher.start();
    this.atEnd(() => publisher.stop());
    return publisher;
  }

  /** Listens on a port of this machine until the end of the test. Returns the port. */
  async listening(server: Server): Promise<number> {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.atEnd(() => new Promise<void>((done) => server.close(() => done())));
    return (server.address() as AddressInfo).port;
  }
}

function happened(number: number): NewEvent {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: 'Happened',
    data: {},
    metadata: { commandId: `c-${number}`, actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 },
  };
}
