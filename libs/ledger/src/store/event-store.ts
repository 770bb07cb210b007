import type { NewEvent, RecordedEvent } from '../event.js';
import { Rejection } from '../rejection.js';

/** What an append answers: where its last event stands. */
export interface Appended {
  readonly revision: bigint;
  readonly position: bigint;
}

/** The stream's newest revision that a writer decided on; `NO_STREAM` where it saw none. */
export type ExpectedRevision = bigint | 'NO_STREAM';

/** The stream has moved on since the writer read it. Nothing was appended. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`${stream} is at revision ${actual}, not at ${expected}`);
  }
}

/** The server that keeps the ledger has not answered in time. What was to be appended may stand there all the same. */
export class EventStoreUnreachable extends Error {
  override readonly name = 'EventStoreUnreachable';
  constructor(doing: string, elapsed: number, cause: Error) {
    super(`The event store did not ${doing} within ${elapsed} ms: ${cause.message}`, { cause });
  }
}

/** There is no such position in this ledger: whoever follows from it was fed by another one. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
  constructor(readonly position: bigint) {
    super(
      `${position} is no position of this ledger: what follows it was built from another one. Build it again: regesta rebuild.`,
    );
  }
}

/** There is no room left where the ledger or its keys are kept. Nothing was appended; reading goes on. */
export class StorageFull extends Rejection {
  override readonly name = 'StorageFull';
  constructor() {
    super(
      'STORAGE_FULL',
      'The disk that the ledger is on is full: nothing was recorded. Free space there, then send the command again.',
    );
  }
}

/**
 * An append-only ledger of events in streams. The abstract class is the DI token; `event-store.contract.ts` holds every
 * adapter to these sentences.
 */
export abstract class EventStore {
  /**
   * Appends all of `events` to `stream`, or none.
   *
   * MUST resolve only once the events are durable (on disk, fsynced).
   * MUST reject with {@link RevisionConflict} where the stream's newest revision is not `expected`,
   * except that an append whose first event id already stands in that stream answers the earlier append's result again.
   * MUST reject with {@link StorageFull} where an engine that keeps its own files has no room for them.
   */
  abstract append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;

  /** The stream's events, oldest first; empty where there is no such stream. */
  abstract read(stream: string): Promise<readonly RecordedEvent[]>;

  /**
   * Every event after `after` (all of them where it is undefined), oldest first, then the new ones as they come, until
   * `signal` is aborted.
   *
   * MUST NOT split an append over two batches, nor yield an empty batch.
   * MUST survive a server that goes away: it comes back by itself, without a gap and without a repetition.
   * May reject with {@link UnknownPosition} where `after` is no position of this ledger.
   */
  abstract follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;

  /** The newest position; undefined while the ledger is empty. */
  abstract head(): Promise<bigint | undefined>;

  /** Releases files and connections. Appends under way are finished first. */
  abstract close(): Promise<void>;
}
