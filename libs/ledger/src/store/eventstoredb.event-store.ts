import { addAbortSignal } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  BACKWARDS,
  START as BEGINNING,
  convertToCommandError,
  DeadlineExceededError,
  END,
  EventStoreDBClient,
  excludeSystemEvents,
  NO_STREAM,
  type ReadStreamOptions,
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
  type Mark,
  OutcomeUnknown,
  RevisionConflict,
  UnknownPosition,
} from './event-store.js';
import { chained, type Link, Links, START, type Stored, verifyStored } from './eventstoredb.chain.js';
import { conflict, eventData, isPassing, stored } from './eventstoredb.translation.js';

const BATCH = 512;
const LONGEST_PAUSE = 5_000;
const INVALID_ARGUMENT = 3; // status of gRPC

type Node = Awaited<ReturnType<EventStoreDBClient['getChannel']>>;

/** Time limits, in milliseconds. */
export interface EventStoreDbOptions {
  /** The time limit for the answer to one request. */
  readonly deadline?: number;
  /** The time for which appends and reads are retried. */
  readonly patience?: number;
  /** The pause before the first retry; it doubles before each further retry. */
  readonly pause?: number;
}

/**
 * The ledger on EventStoreDB 22.6 or later, or KurrentDB. A position is the commit position of an event. Events of the
 * system and of other applications are ignored. Transient errors lead to retries, at the node that then leads the cluster:
 * appends until {@link OutcomeUnknown}, reads until {@link EventStoreUnreachable}, subscriptions without end. The user must be
 * allowed to read `$all`.
 */
export class EventStoreDbEventStore extends EventStore {
  private readonly logger = new Logger('EventStoreDB');
  private readonly client: EventStoreDBClient;
  private readonly options: Required<EventStoreDbOptions>;
  private readonly closing = new AbortController();
  private readonly underway = new Set<Promise<unknown>>();
  private readonly links = new Links();
  /** The newest position that was read or appended. */
  private newest: bigint | undefined;

  /**
   * Connects at the first request, to `esdb://user:password@host:2113,host:2113?tls=true&tlsCAFile=ca.crt`. With
   * `esdb+discover://`, it asks that host for the nodes. Both may begin with `kurrentdb`.
   * @throws {Error} if the connection string is not valid, or names a certificate file that does not exist
   */
  constructor(
    connectionString: string,
    { deadline = 5_000, patience = 20_000, pause = 100 }: EventStoreDbOptions = {},
  ) {
    super();
    this.client = clientOf(connectionString);
    // No batch appends: if the client's batch stream breaks, it leaves unhandled rejections, and loses the appends of all
    // other batch streams in the process. Either ends the process.
    Reflect.set(this.client, 'supports', async () => false);
    this.options = { deadline, patience, pause };
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    let unanswered = 0; // attempts that the server may have carried out
    try {
      return await this.insist(`append to ${stream}`, async () => {
        unanswered += 1;
        const appended = await this.appendOnce(stream, expected, events).catch((error) => {
          if (!isPassing(error)) unanswered -= 1;
          throw error;
        });
        this.seen(appended.position);
        return appended;
      });
    } catch (error) {
      if (unanswered === 0 || error instanceof RevisionConflict) throw error;
      throw new OutcomeUnknown('The ledger did not answer in time.', error);
    }
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

  /** Searches backwards from the end to the newest position already seen: the client cannot filter a read. */
  async head(): Promise<bigint | undefined> {
    const options = { direction: BACKWARDS, fromPosition: END, requiresLeader: true } as const;
    await this.insist('find the newest position', async () => {
      for await (const event of this.reading(this.client.readAll(options))) {
        if (this.newest !== undefined && event.position!.commit <= this.newest) return;
        const ours = stored(event)?.event;
        if (ours) return this.seen(ours.position);
      }
    });
    return this.newest;
  }

  at(position: bigint): Promise<Mark | undefined> {
    const options = {
      fromPosition: { commit: position, prepare: position },
      maxCount: 1,
      requiresLeader: true,
    } as const;
    return this.insist(`read position ${position}`, async () => {
      for await (const event of this.reading(this.client.readAll(options))) {
        const ours = stored(event);
        if (ours?.event.position === position)
          return { position, checksum: verifyStored(ours, undefined).checksum || undefined };
      }
      return undefined;
    }).catch((error) => {
      if ((error as { code?: number }).code === INVALID_ARGUMENT) return undefined;
      throw error;
    });
  }

  async close(): Promise<void> {
    this.closing.abort(new Error('The event store is closed.'));
    await Promise.allSettled(this.underway);
    // The client waits for each of its streams to end. A stream without a reader never ends, so the wait has a limit.
    await Promise.race([this.client.dispose(), sleep(1_000)]);
  }

  private async appendOnce(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const { deadline } = this.options;
    const expectedRevision = expected === 'NO_STREAM' ? NO_STREAM : expected;
    const options = { expectedRevision, deadline, requiresLeader: true } as const;
    const before = expected === 'NO_STREAM' ? START : await this.linkAt(stream, expected);
    const { events: toStore, last } = chained(stream, before, events);
    const newest = this.newest ?? -1n;
    const result =
      expected === 'NO_STREAM' || expected === before.revision
        ? await this.client.appendToStream(stream, toStore.map(eventData), options).catch(conflict)
        : { nextExpectedRevision: before.revision, position: undefined };
    const { nextExpectedRevision: revision, position } = result;
    if (position) {
      // A position seen before is that of an earlier append with the same ids, which may have had other bytes.
      if (position.commit > newest) this.links.set(stream, last);
      return { revision, position: position.commit };
    }
    // Either a conflict, or a repetition: for these the server returns no position.
    const earlier = await this.earlier(stream, events);
    if (earlier) return earlier;
    throw new RevisionConflict(stream, expected, revision < 0n ? 'NO_STREAM' : revision);
  }

  /** Returns the link at the revision; of a shorter stream, its newest one. */
  private async linkAt(stream: string, revision: bigint): Promise<Link> {
    const known = this.links.get(stream);
    if (known?.revision === revision) return known;
    const options = { direction: BACKWARDS, fromRevision: revision, maxCount: 1, requiresLeader: true } as const;
    for await (const ours of this.readingStream(stream, options)) return verifyStored(ours, undefined);
    return START;
  }

  /** Returns the result of an earlier run of the same append, if the stream already has its first event. */
  private async earlier(stream: string, events: readonly NewEvent[]): Promise<Appended | undefined> {
    const standing = await this.readOnce(stream);
    const first = standing.find((event) => event.id === events[0]?.id);
    const last = standing.find((event) => event.id === events.at(-1)?.id);
    return first && last && { revision: last.revision, position: last.position };
  }

  private async readOnce(stream: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    let last = START;
    for await (const ours of this.readingStream(stream, { requiresLeader: true })) {
      last = verifyStored(ours, last);
      events.push(ours.event);
    }
    if (events.length > 0) this.links.set(stream, last);
    return events;
  }

  private async *readingStream(stream: string, options: ReadStreamOptions): AsyncGenerator<Stored> {
    try {
      for await (const event of this.reading(this.client.readStream(stream, options))) {
        const ours = stored(event);
        if (ours) yield ours;
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }

  /** Fails if nothing arrives within the deadline: the client sets no deadline on reads. */
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
    // Commit and prepare positions are equal for every event that was written over gRPC.
    const fromPosition = after === undefined ? BEGINNING : { commit: after, prepare: after };
    const heard = { upTo: after ?? -1n, signs: 0 };
    const checkpointReached = async () => {
      heard.signs += 1;
    };
    const filter = excludeSystemEvents({ checkpointInterval: 100, checkpointReached });
    const options = { fromPosition, filter } as const;
    const subscription = this.client.subscribeToAll(options, { highWaterMark: BATCH });
    const timer = this.timer(subscription);
    subscription.once('confirmation', () => clearTimeout(timer));
    subscription.on('error', ignore); // an error after the iteration has ended would end the process
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
   * Ends a subscription that is silent for the deadline although there are newer events: its node may be cut off from the
   * others. A server that filters many foreign events shows by checkpoints that it works.
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

  /** Retries until success, a permanent error, or the end of `patience`. */
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

  /** Returns the current node, or finds one in the cluster, which may take longer than the deadline. */
  private node(): Promise<Node> {
    return within(this.options.deadline, this.client['getChannel']());
  }

  /**
   * Makes the client find another node after silence: by itself it does so only if a node reports that it is
   * unavailable.
   */
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

/** Collects events into batches that end with the last event of an append. */
async function* batches(subscription: AllStreamSubscription): AsyncGenerator<readonly RecordedEvent[]> {
  const links = new Links();
  let batch: RecordedEvent[] = [];
  for await (const { event } of subscription) {
    const ours = event && stored(event);
    if (ours) batch.push(links.verify(ours));
    const last = batch.at(-1)?.metadata;
    if (!last || last.index < last.count - 1) continue;
    if (subscription.readableLength === 0) await nextTurn(); // so that the events that arrived together are delivered
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
      `The address of the event store is not a valid connection string: ${(error as Error).message} It looks like esdb://USER:PASSWORD@HOST:2113?tls=true&tlsCAFile=FILE.`,
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
