import { addAbortSignal } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  BACKWARDS,
  convertToCommandError,
  DeadlineExceededError,
  END,
  EventStoreDBClient,
  excludeSystemEvents,
  NO_STREAM,
  START,
  type StreamingRead,
  StreamNotFoundError,
  UnavailableError,
} from '@eventstore/db-client';
import { Logger } from '@nestjs/common';
import type { NewEvent, RecordedEvent } from '../event.js';
import {
  type Appended,
  EventStore,
  EventStoreUnreachable,
  type ExpectedRevision,
  RevisionConflict,
  UnknownPosition,
} from './event-store.js';
import { conflict, eventData, isPassing, recorded } from './eventstoredb.translation.js';

const BATCH = 512;
const LONGEST_PAUSE = 5_000;
const INVALID_ARGUMENT = 3; // status of gRPC

type Node = Awaited<ReturnType<EventStoreDBClient['getChannel']>>;

/** All in milliseconds. */
export interface EventStoreDbOptions {
  /** How long one request may stay unanswered. */
  readonly deadline?: number;
  /** For how long appends and reads are tried again. */
  readonly patience?: number;
  /** Before the first new try; doubled before each further one. */
  readonly pause?: number;
}

/**
 * The ledger on EventStoreDB 22.6 or later, or KurrentDB. A position is the commit position of an event. Events of the
 * system and of others are passed over. What fails in passing is tried again, in appends and reads until
 * {@link EventStoreUnreachable}, when following for ever; of a cluster, at whichever node then leads. The user must be
 * allowed to read `$all`.
 */
export class EventStoreDbEventStore extends EventStore {
  private readonly logger = new Logger('EventStoreDB');
  private readonly client: EventStoreDBClient;
  private readonly options: Required<EventStoreDbOptions>;
  private readonly closing = new AbortController();
  private readonly underway = new Set<Promise<unknown>>();
  /** The newest position seen so far. */
  private newest: bigint | undefined;

  /**
   * Connects at the first request, to `esdb://user:password@host:2113,host:2113?tls=true&tlsCAFile=ca.crt`, or by
   * `esdb+discover://` to whichever nodes that host knows. Both may begin with `kurrentdb`.
   * @throws {Error} where the connection string does not fit, or names a certificate that is not there
   */
  constructor(
    connectionString: string,
    { deadline = 5_000, patience = 20_000, pause = 100 }: EventStoreDbOptions = {},
  ) {
    super();
    this.client = clientOf(connectionString);
    // Without batches: when the client's batch stream breaks, it leaves rejections that nobody handles, and forgets the
    // appends of every other such stream in the process. Either ends the process.
    Reflect.set(this.client, 'supports', async () => false);
    this.options = { deadline, patience, pause };
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return this.insist(`append to ${stream}`, async () => {
      const appended = await this.appendOnce(stream, expected, events);
      this.seen(appended.position);
      return appended;
    });
  }

  read(stream: string): Promise<readonly RecordedEvent[]> {
    return this.insist(`read ${stream}`, () => this.readOnce(stream));
  }

  async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const ending = AbortSignal.any([signal, this.closing.signal]);
    let last = after;
    for (let failures = 0; !ending.aborted; failures += 1) {
      let node: Node | undefined;
      try {
        node = await this.node();
        for await (const batch of this.subscribe(last, ending)) {
          failures = 0;
          last = batch.at(-1)!.position;
          this.seen(last);
          yield batch;
        }
      } catch (error) {
        if (ending.aborted) return;
        if (last !== undefined && (error as { code?: number }).code === INVALID_ARGUMENT)
          throw new UnknownPosition(last);
        if (!isPassing(error)) throw error;
        await this.leaveIfSilent(node, error);
        this.logger.warn(`The subscription broke off and is taken up again: ${(error as Error).message}`);
      }
      await sleep(this.pauseAfter(failures), undefined, { signal: ending }).catch(ignore);
    }
  }

  /** Looked for backwards from the end, down to the newest that has been seen: the client cannot filter a read. */
  async head(): Promise<bigint | undefined> {
    const options = { direction: BACKWARDS, fromPosition: END, requiresLeader: true } as const;
    await this.insist('find the newest position', async () => {
      for await (const event of this.reading(this.client.readAll(options))) {
        if (this.newest !== undefined && event.position!.commit <= this.newest) return;
        const ours = recorded(event);
        if (ours) return this.seen(ours.position);
      }
    });
    return this.newest;
  }

  async close(): Promise<void> {
    this.closing.abort(new Error('The event store is closed.'));
    await Promise.allSettled(this.underway);
    // The client cancels its streams and waits for each to end, which one that nobody reads any more never does.
    await Promise.race([this.client.dispose(), sleep(1_000)]);
  }

  private async appendOnce(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const { deadline } = this.options;
    const expectedRevision = expected === 'NO_STREAM' ? NO_STREAM : expected;
    const options = { expectedRevision, deadline, requiresLeader: true } as const;
    const result = await this.client.appendToStream(stream, events.map(eventData), options).catch(conflict);
    const { nextExpectedRevision: revision, position } = result;
    if (position) return { revision, position: position.commit };
    // Either a conflict, or a repetition of which the server does not say where it stands.
    const earlier = await this.earlier(stream, events);
    if (earlier) return earlier;
    throw new RevisionConflict(stream, expected, revision < 0n ? 'NO_STREAM' : revision);
  }

  /** The result of the same append made before, where its first event already stands in the stream. */
  private async earlier(stream: string, events: readonly NewEvent[]): Promise<Appended | undefined> {
    const standing = await this.readOnce(stream);
    const first = standing.find((event) => event.id === events[0]?.id);
    const last = standing.find((event) => event.id === events.at(-1)?.id);
    return first && last && { revision: last.revision, position: last.position };
  }

  private async readOnce(stream: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    try {
      for await (const event of this.reading(this.client.readStream(stream, { requiresLeader: true }))) {
        const ours = recorded(event);
        if (ours) events.push(ours);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return events;
  }

  /** Fails where nothing comes for as long as the deadline: the client sets none on reads. */
  private async *reading<E>(read: StreamingRead<{ event?: E }>): AsyncGenerator<E> {
    const timer = this.timer(read);
    read.on('error', ignore);
    try {
      for await (const { event } of read) {
        timer.refresh();
        if (event) yield event;
      }
    } finally {
      clearTimeout(timer);
      read.cancel().catch(ignore);
    }
  }

  private async *subscribe(after: bigint | undefined, signal: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    // Commit and prepare position are one for every event that was written over gRPC.
    const fromPosition = after === undefined ? START : { commit: after, prepare: after };
    const heard = { upTo: after ?? -1n, signs: 0 };
    const checkpointReached = async () => {
      heard.signs += 1;
    };
    const filter = excludeSystemEvents({ checkpointInterval: 100, checkpointReached });
    const options = { fromPosition, filter } as const;
    const subscription = this.client.subscribeToAll(options, { highWaterMark: BATCH });
    const timer = this.timer(subscription);
    subscription.once('confirmation', () => clearTimeout(timer));
    subscription.on('error', ignore); // one that comes when nobody iterates any more would end the process
    addAbortSignal(signal, subscription);
    const watch = this.watch(subscription, heard);
    try {
      for await (const batch of batches(subscription)) {
        heard.upTo = batch.at(-1)!.position;
        heard.signs += 1;
        yield batch;
      }
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      subscription.unsubscribe().catch(ignore);
    }
  }

  /**
   * Ends a subscription over which nothing comes for as long as the deadline while there is more: its node may be cut off
   * from those that go on. A server that searches among much that is not ours gives signs by checkpoints.
   */
  private watch(subscription: AllStreamSubscription, heard: { upTo: bigint; signs: number }): NodeJS.Timeout {
    let before: number | undefined;
    return setInterval(() => {
      const isWaiting = (this.newest ?? -1n) > heard.upTo && subscription.readableLength === 0;
      if (isWaiting && heard.signs === before) subscription.destroy(this.silence());
      before = isWaiting ? heard.signs : undefined;
    }, this.options.deadline);
  }

  private timer(stream: { destroy(error: Error): unknown }): NodeJS.Timeout {
    return setTimeout(() => stream.destroy(this.silence()), this.options.deadline);
  }

  private silence(): Error {
    return new DeadlineExceededError(undefined, `nothing came for ${this.options.deadline} ms`);
  }

  /** Tries until it succeeds, fails for good, or patience ends. */
  private async insist<T>(doing: string, attempt: () => Promise<T>): Promise<T> {
    this.closing.signal.throwIfAborted();
    const trying = this.tryAgain(doing, attempt);
    this.underway.add(trying);
    return trying.finally(() => this.underway.delete(trying));
  }

  private async tryAgain<T>(doing: string, attempt: () => Promise<T>): Promise<T> {
    const began = Date.now();
    for (let failures = 0; ; failures += 1) {
      let node: Node | undefined;
      try {
        node = await this.node();
        return await attempt();
      } catch (error) {
        if (!isPassing(error)) throw error;
        await this.leaveIfSilent(node, error);
        const elapsed = Date.now() - began;
        if (elapsed >= this.options.patience) throw new EventStoreUnreachable(doing, elapsed, error);
        await sleep(Math.min(this.pauseAfter(failures), this.options.patience - elapsed));
      }
    }
  }

  /** The node that is spoken to. Of several, one is looked for where there is none, which may take longer than a deadline. */
  private node(): Promise<Node> {
    return within(this.options.deadline, this.client['getChannel']());
  }

  /** Of itself the client looks for another node only where one says that it is unavailable, not where one says nothing. */
  private async leaveIfSilent(node: Node | undefined, error: Error): Promise<void> {
    if (!node || !(convertToCommandError(error) instanceof DeadlineExceededError)) return;
    await this.client['handleError']({ getChannel: () => node } as never, new UnavailableError());
  }

  private seen(position: bigint): void {
    if (this.newest === undefined || position > this.newest) this.newest = position;
  }

  private pauseAfter(failures: number): number {
    return Math.min(this.options.pause * 2 ** failures, LONGEST_PAUSE);
  }
}

/** Gathers what has come into batches that end where an append ends. */
async function* batches(subscription: AllStreamSubscription): AsyncGenerator<readonly RecordedEvent[]> {
  let batch: RecordedEvent[] = [];
  for await (const { event } of subscription) {
    const ours = event && recorded(event);
    if (ours) batch.push(ours);
    const last = batch.at(-1)?.metadata;
    if (!last || last.index < last.count - 1) continue;
    if (subscription.readableLength === 0) await nextTurn(); // for what arrived with it to be handed over
    if (subscription.readableLength > 0 && batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
}

function clientOf(connectionString: string): EventStoreDBClient {
  try {
    return EventStoreDBClient.connectionString(connectionString.replace(/^kurrentdb(?=[:+])/, 'esdb'));
  } catch (error) {
    throw new Error(
      `The address of the event store does not fit: ${(error as Error).message} It looks like esdb://USER:PASSWORD@HOST:2113?tls=true&tlsCAFile=FILE.`,
      { cause: error },
    );
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const over = new AbortController();
  const time = sleep(milliseconds, undefined, { signal: over.signal }).then(() => {
    throw new DeadlineExceededError(undefined, `no node was found within ${milliseconds} ms`);
  });
  return Promise.race([promise, time]).finally(() => over.abort());
}

function ignore(): void {}
