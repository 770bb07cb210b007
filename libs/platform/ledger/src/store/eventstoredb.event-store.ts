import { setTimeout as sleep } from 'node:timers/promises';
import {
  BACKWARDS,
  END,
  type ReadStreamOptions,
  type RecordedEvent as ServerEvent,
  StreamNotFoundError,
} from '@eventstore/db-client';
import { Logger } from '@nestjs/common';
import { asError } from '#kernel';
import type { NewEvent, RecordedEvent } from '../event.js';
import {
  type Appended,
  EventStore,
  type ExpectedRevision,
  type Mark,
  OutcomeUnknown,
  RevisionConflict,
  type Trouble,
  UnknownPosition,
} from './event-store.js';
import { chained, type Link, Links, START, verifyStored } from './eventstoredb.chain.js';
import { Condition } from './eventstoredb.condition.js';
import { EventStoreDbConnection, type Node } from './eventstoredb.connection.js';
import { EndOfLog } from './eventstoredb.end.js';
import { codeOf, isAnswer, isPassing } from './eventstoredb.failures.js';
import { ignore, reading } from './eventstoredb.reading.js';
import { type EventStoreDbTimes, Requests } from './eventstoredb.requests.js';
import { Subscriptions } from './eventstoredb.subscriptions.js';
import { eventData, StreamNames, stored } from './eventstoredb.translation.js';

const INVALID_ARGUMENT = 3; // status of gRPC
/** Streams with events of others that are named in the log, each once. */
const NAMED = 1_000;

/** The fate of an append: open if the server may have stored it, although it did not say so. */
interface Fate {
  isOpen: boolean;
}

/** Options of the ledger on EventStoreDB. */
export interface EventStoreDbOptions extends Partial<EventStoreDbTimes> {
  /** Begins the names of the ledger's streams, so that several ledgers and other applications share a server. Default: none. */
  readonly namespace?: string;
  /** True if the process writes nothing at all. */
  readonly readonly?: boolean;
}

/**
 * The ledger on EventStoreDB 22.6 or later, or KurrentDB. A position is the commit position of an event. Events of the
 * system and of other applications are ignored. Transient errors lead to retries, at the node that then leads the cluster:
 * appends and reads until `EventStoreUnreachable` or {@link OutcomeUnknown}, subscriptions without end. The user must be
 * allowed to read `$all`: until it is, nothing is appended, since no reader would see it.
 */
export class EventStoreDbEventStore extends EventStore {
  readonly engine = 'eventstoredb';
  /** The server's setting `MaxAppendSize` unless it was changed: 1 MiB. */
  override readonly largestAppend = 1024 * 1024;
  private readonly logger = new Logger('EventStoreDB');
  private readonly condition = new Condition();
  private readonly closing = new AbortController();
  private readonly connection: EventStoreDbConnection;
  private readonly requests: Requests;
  private readonly subscriptions: Subscriptions;
  private readonly names: StreamNames;
  private readonly end: EndOfLog;
  private readonly times: EventStoreDbTimes;
  private readonly named = new Set<string>();
  private readonly links = new Links();
  /** Resolved once `$all` was read; undefined again if that is refused. */
  private followable: Promise<void> | undefined;
  /** True if an append was refused since `$all` cannot be read. */
  private wasUnfollowable = false;

  /**
   * Connects at the first request, to `esdb://user:password@host:2113,host:2113?tls=true&tlsCAFile=ca.crt`. With
   * `esdb+discover://`, it asks that host for the nodes. Both may begin with `kurrentdb`.
   * @throws {Error} if the connection string is not valid, or names a certificate file that does not exist
   */
  constructor(
    connectionString: string,
    { deadline = 5_000, patience = 20_000, pause = 100, namespace, readonly = false }: EventStoreDbOptions = {},
  ) {
    super();
    this.times = { deadline, patience, pause };
    this.names = new StreamNames(namespace);
    this.connection = new EventStoreDbConnection(connectionString, deadline);
    this.requests = new Requests(this.connection, this.condition, this.times, this.closing.signal);
    this.end = new EndOfLog(this.connection, this.names, { deadline, readonly });
    this.subscriptions = new Subscriptions(this.connection, this.names, this.end, deadline);
    if (this.connection.isOpenToOthers)
      this.logger.warn(
        `What is sent to ${this.connection.hosts} can be read on the way: the connection has no TLS (tls=false).`,
      );
  }

  override get trouble(): Trouble | undefined {
    return this.condition.trouble;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const fate: Fate = { isOpen: false };
    try {
      return await this.requests.insist(`append to ${stream}`, async () => {
        await this.mustBeFollowable();
        const appended = await this.appendOnce(stream, expected, events, fate);
        this.end.saw(appended.position);
        this.condition.takesAppends();
        return appended;
      });
    } catch (error) {
      if (!fate.isOpen || error instanceof RevisionConflict) throw error;
      throw new OutcomeUnknown('The ledger did not answer in time.', error);
    }
  }

  read(stream: string): Promise<readonly RecordedEvent[]> {
    return this.requests.insist(`read ${stream}`, () => this.readOnce(stream));
  }

  override first(stream: string): Promise<RecordedEvent | undefined> {
    return this.requests.insist(`read the first event of ${stream}`, async () => {
      for await (const event of this.eventsOf(stream)) return event;
      return undefined;
    });
  }

  async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const ending = AbortSignal.any([signal, this.closing.signal]);
    let last = after;
    for (let failures = 0; !ending.aborted; failures += 1) {
      let node: Node | undefined;
      try {
        node = await this.connection.node();
        for await (const batch of this.subscriptions.follow(last, ending, () => this.follows())) {
          failures = 0;
          last = batch.at(-1)!.position;
          yield batch;
        }
      } catch (error) {
        if (ending.aborted) return;
        if (isAnswer(error)) throw error;
        if (last !== undefined && codeOf(error) === INVALID_ARGUMENT) throw new UnknownPosition(last);
        this.followable = undefined;
        await this.requests.failed('follow $all', node, asError(error));
      }
      await sleep(this.requests.pauseAfter(failures), undefined, { signal: ending }).catch(ignore);
    }
  }

  async head(): Promise<bigint | undefined> {
    return this.requests.insist('find the newest position in $all', async () => {
      const newest = await this.end.find().catch((error) => {
        this.followable = undefined;
        throw error;
      });
      this.followable = Promise.resolve();
      return newest;
    });
  }

  at(position: bigint): Promise<Mark | undefined> {
    const options = {
      fromPosition: { commit: position, prepare: position },
      maxCount: 1,
      requiresLeader: true,
    } as const;
    return this.requests.insist(`read position ${position}`, async () => {
      try {
        for await (const event of reading(this.connection.client.readAll(options), this.times.deadline)) {
          const ours = stored(event, this.names);
          if (ours?.event.position !== position) continue;
          const { id, metadata } = ours.event;
          const checksum = verifyStored(ours, undefined).checksum || undefined;
          return { position, id, checksum, isCopy: metadata.recordedAt !== undefined };
        }
      } catch (error) {
        if (codeOf(error) !== INVALID_ARGUMENT) throw error;
      }
      return undefined;
    });
  }

  async close(): Promise<void> {
    this.closing.abort(new Error('The event store is closed.'));
    await this.requests.settled();
    await this.connection.close();
  }

  private async appendOnce(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    fate: Fate,
  ): Promise<Appended> {
    const before = expected === 'NO_STREAM' ? START : await this.linkAt(stream, expected);
    const { events: toStore, last } = chained(stream, before, events);
    const newest = this.end.newest ?? -1n;
    const answer =
      expected === 'NO_STREAM' || expected === before.revision
        ? await this.send(stream, expected, toStore, fate)
        : { actual: before.revision };
    if ('position' in answer) {
      // A position seen before is that of an earlier append with the same ids, which may have had other bytes.
      if (answer.position > newest) this.links.set(stream, last);
      return answer;
    }
    // Either a conflict, or a repetition: for these the server returns no position.
    const earlier = await this.earlier(stream, events);
    if (earlier) return earlier;
    throw new RevisionConflict(stream, expected, answer.actual === -1n ? 'NO_STREAM' : answer.actual);
  }

  /** Sends an append. Unless the server refuses it, its fate is open until it is known to be stored, or not to be. */
  private async send(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], fate: Fate) {
    const call = await this.connection.appendCall();
    const wasOpen = fate.isOpen;
    fate.isOpen = true;
    try {
      return await call.append(this.names.onServer(stream), expected, events.map(eventData), this.times.deadline);
    } catch (error) {
      if (!isPassing(error)) fate.isOpen = wasOpen;
      throw error;
    }
  }

  /** Returns the link at the revision; of a shorter stream, its newest one. */
  private async linkAt(stream: string, revision: bigint): Promise<Link> {
    const known = this.links.get(stream);
    if (known?.revision === revision) return known;
    const options = { direction: BACKWARDS, fromRevision: revision, requiresLeader: true } as const;
    let newest: bigint | undefined;
    for await (const event of this.readingStream(stream, options)) {
      newest ??= event.revision;
      const ours = stored(event, this.names);
      if (ours) return { ...verifyStored(ours, undefined), revision: newest };
    }
    return { ...START, ...(newest !== undefined && { revision: newest }) };
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
    for await (const event of this.eventsOf(stream)) events.push(event);
    return events;
  }

  private async *eventsOf(stream: string): AsyncGenerator<RecordedEvent> {
    let last = START;
    for await (const event of this.readingStream(stream, { requiresLeader: true })) {
      const ours = stored(event, this.names);
      last = ours ? verifyStored(ours, last) : { ...last, revision: event.revision };
      if (ours) yield ours.event;
      else this.name(event);
    }
    if (last !== START) this.links.set(stream, last); // who stops before the end does not know the newest
  }

  private async *readingStream(stream: string, options: ReadStreamOptions): AsyncGenerator<ServerEvent> {
    try {
      yield* reading(this.connection.client.readStream(this.names.onServer(stream), options), this.times.deadline);
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }

  /** Names an event that another application has written to a stream of the ledger. It is not served. */
  private name({ streamId, revision, type }: ServerEvent): void {
    if (this.named.has(streamId) || this.named.size >= NAMED) return;
    this.named.add(streamId);
    this.logger.warn(
      `Another application has written to a stream of the ledger: ${type}, number ${revision} of ${streamId}, is no event of the register, and is left out. Give the ledger a namespace (LEDGER_NAMESPACE) on a server that others use.`,
    );
  }

  /** Takes note that the server lets this process follow. */
  private follows(): void {
    this.followable = Promise.resolve();
    this.condition.worked();
    if (this.wasUnfollowable) this.condition.takesAppends();
    this.wasUnfollowable = false;
  }

  /** Refuses to append what nobody could read afterwards. */
  private async mustBeFollowable(): Promise<void> {
    this.followable ??= this.readEnd();
    await this.followable.catch((error) => {
      this.followable = undefined;
      this.wasUnfollowable = true;
      throw error;
    });
  }

  private async readEnd(): Promise<void> {
    const options = { direction: BACKWARDS, fromPosition: END, maxCount: 1 } as const;
    for await (const _ of reading(this.connection.client.readAll(options), this.times.deadline));
  }
}
