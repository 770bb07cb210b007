import { Rejection } from '#kernel';
import type { NewEvent, RecordedEvent } from '../event.js';

/** The result of an append: the place of its last event. */
export interface Appended {
  readonly revision: bigint;
  readonly position: bigint;
}

/** The engines of a ledger. Each numbers positions in its own way. */
export type Engine = 'embedded' | 'eventstoredb';

/** The newest revision of the stream when the writer decided; `NO_STREAM` if there was no stream. */
export type ExpectedRevision = bigint | 'NO_STREAM';

/** The error of an append to a stream that has changed since the writer read it. Nothing was appended. */
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

/** The error of a ledger server that did not answer in time. */
export class EventStoreUnreachable extends Error {
  override readonly name = 'EventStoreUnreachable';
  constructor(doing: string, elapsed: number, why: string, cause: Error) {
    super(`The event store did not ${doing} within ${elapsed} ms. ${why}`, { cause });
  }
}

/** The error of an append that may or may not be stored. The same append, made again, is stored once. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  /** @param after `restart` if the store takes no more appends before the process is restarted */
  constructor(what: string, cause: unknown, after?: 'restart') {
    super(
      `${what} The command may or may not be recorded. ${after ? 'After a restart, send' : 'Send'} it again with the same commandId: it is recorded once and answered with its receipt. A register file is applied again.`,
      { cause },
    );
  }
}

/**
 * The error of a ledger server that refuses what it is asked: retries are of no use, somebody has to change something. Nothing
 * was appended.
 */
export class EventStoreRefused extends Error {
  override readonly name = 'EventStoreRefused';
  /**
   * @param doing what was asked for, as in "append to a stream"
   * @param why what is wrong and what to do, without secrets
   */
  constructor(
    doing: string,
    readonly why: string,
    cause?: unknown,
  ) {
    super(`The event store refuses to ${doing}. ${why}`, { cause });
  }
}

/** A state in which the ledger's store does not serve. */
export interface Trouble {
  readonly since: Date;
  /** The words for what is wrong and what to do, without secrets. */
  readonly why: string;
}

/**
 * The error of following from a position that this ledger does not have: the follower was built from another ledger.
 */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
  constructor(readonly position: bigint) {
    super(
      `${position} is no position of this ledger: what follows it was built from another one. Build it again: regesta rebuild.`,
    );
  }
}

/** The error of an event that is not as it was stored: changed, moved, or missing. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged';
  /**
   * @param position the first position at which the damage shows
   * @param how what is there, and what was expected
   */
  constructor(
    readonly position: bigint,
    readonly how: string,
  ) {
    super(
      `The ledger is damaged at position ${position}: ${how}. Look at all of it with \`regesta verify\`, and restore a backup of the time before.`,
    );
  }
}

/** The error of a full disk under the ledger or its keys. Nothing was appended; reading still works. */
export class StorageFull extends Rejection {
  override readonly name = 'StorageFull';
  constructor() {
    super(
      'STORAGE_FULL',
      'The disk that the ledger is on is full: nothing was recorded. Free space there, then send the command again.',
    );
  }
}

/** The error of a store whose disk has failed. It takes no more appends before a restart; reading still works. */
export class StorageFailed extends Rejection implements Trouble {
  override readonly name = 'StorageFailed';
  readonly since = new Date();
  /** The cause and what to do, for operators. */
  readonly why: string;
  /** @param code SQLite's code of the error by which the writes ended */
  constructor(what: string, code: string) {
    const why = `The disk of the ${what} has failed (${code}): no more changes are taken. Look at the disk and the log, then restart the server.`;
    super('STORAGE_FAILED', `${why} This request recorded nothing: send it again after that. Reading still works.`);
    this.why = why;
  }
}

/** An event's place in the ledger, and its checksum. */
export interface Mark {
  readonly position: bigint;
  /** The SHA-256 (hex) of the event and of the one before it; undefined if it was stored without checksum. */
  readonly checksum: string | undefined;
  readonly id: string;
  /** True if the event was copied from another ledger, which changes its checksum. */
  readonly isCopy: boolean;
}

/**
 * An append-only ledger of events in streams. The abstract class is the DI token. `event-store.contract.ts` tests every
 * adapter against the sentences below.
 */
export abstract class EventStore {
  abstract readonly engine: Engine;
  /** The most bytes of an append, by `sizeOf`; undefined without a limit. */
  readonly largestAppend: number | undefined = undefined;

  /**
   * Appends all of `events` to `stream`, or none.
   *
   * MUST resolve only once the events are durable (on disk, fsynced).
   * MUST reject with {@link RevisionConflict} if the newest revision of the stream is not `expected`. Exception: if the
   * stream already has the first event id, the append returns the result of the earlier append.
   * MUST reject with {@link OutcomeUnknown} if the events may be stored, but it is not known.
   * MUST reject with {@link StorageFull} if the engine keeps its own files and the disk is full.
   * MUST reject with {@link StorageFailed} if the engine keeps its own files and their disk has failed.
   */
  abstract append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;

  /**
   * Returns the events of the stream, oldest first; empty if there is no such stream.
   *
   * MUST reject with {@link LedgerDamaged} if one of them is not as it was stored. The same holds for {@link follow}.
   */
  abstract read(stream: string): Promise<readonly RecordedEvent[]>;

  /** Returns the first event of the stream; undefined if there is no such stream. MUST reject as {@link read} does. */
  async first(stream: string): Promise<RecordedEvent | undefined> {
    return (await this.read(stream))[0];
  }

  /** Returns true if the newest event of the stream has the revision. */
  async isAt(stream: string, revision: bigint): Promise<boolean> {
    return (await this.read(stream)).at(-1)?.revision === revision;
  }

  /**
   * Yields every event after `after`, or all events if it is undefined, oldest first. Then yields new events as they are
   * appended, until `signal` is aborted.
   *
   * MUST NOT split an append over two batches, nor yield an empty batch.
   * MUST reconnect by itself after a server has gone away, without a gap and without a repetition.
   * MAY reject with {@link UnknownPosition} if this ledger does not have the position `after`.
   */
  abstract follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;

  /** Returns the newest position; undefined while the ledger is empty. */
  abstract head(): Promise<bigint | undefined>;

  /** The present trouble of the store; undefined while it serves, or if nothing was asked of it yet. */
  get trouble(): Trouble | undefined {
    return undefined;
  }
  /** Returns the event's position and checksum; undefined if no event has the position. */
  abstract at(position: bigint): Promise<Mark | undefined>;

  /** The failure after which no append is taken before a restart; undefined while they are taken. */
  get failure(): StorageFailed | undefined {
    return undefined;
  }

  /** Releases files and connections, after the appends in progress have finished. */
  abstract close(): Promise<void>;
}
