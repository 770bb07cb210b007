import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import rpc from '@eventstore/db-client/generated/status_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import grpc from '@grpc/grpc-js';
import protobuf from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { v4 } from 'uuid';

type Expected = bigint | 'no stream' | 'stream exists' | 'any';
type Outcome = { revision: bigint; position: bigint } | { current: bigint } | 'too large';
type ProposedMessage = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;
type Reading = grpc.ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Filter = streams.ReadReq.Options.FilterOptions;

interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

interface LogRecord extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare position, which are one for every event that comes over gRPC. */
  readonly position: bigint;
  /** In ticks of 100 ns since 1970. */
  readonly created: bigint;
}

const NO_STREAM = -1n;
const END = 2n ** 63n - 1n;
const MAX_APPEND_SIZE = 1024 * 1024;
const SEARCH_WINDOW = 32;
const { ReadDirection } = streams.ReadReq.Options;

/**
 * FOR TESTS ONLY: one EventStoreDB node in this process, spoken to over real gRPC. It serves appends (single and
 * batch), reads of a stream and of `$all` in both directions, and subscriptions to `$all`, by the rules of the server's
 * own documentation and source. Users, TLS, clusters, deletion, links and stream metadata it does not imitate.
 */
export class EventStoreDbDouble {
  /** The methods that were called, in their order. */
  readonly calls: string[] = [];
  /** How many events readers and subscribers were sent. */
  sent = 0;
  private readonly subscriptions = new Set<Reading>();
  private server: grpc.Server | undefined;
  private port = 0;
  private losing: 'silence' | 'error' | undefined;
  private isSilent = false;
  private wake = () => {};
  private change = this.nextChange();

  private constructor(private readonly log: Log) {}

  /** A running server that holds one event, of the system's own, at `firstPosition`. */
  static async create(firstPosition = 0n): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(new Log(firstPosition));
    double.write('$user-admin', '$UserCreated');
    await double.start();
    return double;
  }

  /** What to connect to; a restart does not change it. */
  get connectionString(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** Listens; after {@link stop} on the same port, with the same data. */
  async start(): Promise<void> {
    const server = new grpc.Server();
    server.addService(streamServices.StreamsService, {
      append: this.hearing('append', this.append),
      batchAppend: this.hearing('batchAppend', this.batchAppend),
      read: this.hearing('read', this.read),
    });
    server.addService(featureServices.ServerFeaturesService, {
      getSupportedMethods: this.hearing('getSupportedMethods', this.getSupportedMethods),
    });
    const credentials = grpc.ServerCredentials.createInsecure();
    this.port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`127.0.0.1:${this.port}`, credentials, (error, port) => (error ? reject(error) : resolve(port))),
    );
    this.server = server;
  }

  /** Goes away at once: connections are cut, data stay. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const gone = new Promise((resolve) => server.tryShutdown(resolve));
    server.forceShutdown();
    await gone;
  }

  /** Ends every subscription with an error, as a server does that drops them. */
  dropSubscriptions(code = grpc.status.ABORTED): void {
    for (const call of this.subscriptions) call.emit('error', { code, details: 'Subscription dropped' });
  }

  /** Makes the next append, then leaves it unanswered, or answers it with code 14 as when the connection breaks. */
  loseNextAnswer(how: 'silence' | 'error'): void {
    this.losing = how;
  }

  /** While silent, it takes connections and requests, does nothing and answers nothing. */
  set silent(silent: boolean) {
    this.isSilent = silent;
    this.changed();
  }

  /** How many subscriptions there are. */
  get subscribers(): number {
    return this.subscriptions.size;
  }

  /** Appends an event of somebody else's. */
  write(stream: string, type: string, data: unknown = {}, metadata?: unknown): void {
    const bytes = (value: unknown) => new Uint8Array(Buffer.from(value === undefined ? '' : JSON.stringify(value)));
    const contentType = 'application/json';
    this.log.append(stream, 'any', [{ id: v4(), type, contentType, data: bytes(data), metadata: bytes(metadata) }]);
    this.changed();
  }

  private hearing<Call extends { on(event: 'error', listener: () => void): unknown }, Done>(
    method: string,
    handle: (call: Call, done: Done) => void,
  ): grpc.UntypedHandleCall {
    const hear = (call: Call, done: Done) => {
      this.calls.push(method);
      call.on('error', () => {});
      if (!this.isSilent) handle.call(this, call, done);
    };
    return hear as unknown as grpc.UntypedHandleCall;
  }

  private getSupportedMethods(_call: unknown, done: grpc.sendUnaryData<features.SupportedMethods>): void {
    const methods = Object.values(streamServices.StreamsService).map(({ path }) => {
      const [, service, method] = path.toLowerCase().split('/');
      return new features.SupportedMethod().setServiceName(service!).setMethodName(method!);
    });
    done(null, new features.SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('24.10.0'));
  }

  private append(
    call: grpc.ServerReadableStream<streams.AppendReq, streams.AppendResp>,
    done: grpc.sendUnaryData<streams.AppendResp>,
  ): void {
    const requests: streams.AppendReq[] = [];
    call.on('data', (request: streams.AppendReq) => requests.push(request));
    call.on('end', () => {
      const options = requests[0]!.getOptions()!;
      const messages = requests.slice(1).map((request) => request.getProposedMessage()!);
      const outcome = this.commit(options, options.getRevision(), messages);
      const lost = this.takeLoss();
      if (lost === 'silence') return;
      if (lost) done(lost);
      else if (outcome === 'too large') done(tooLarge());
      else done(null, appendAnswer(outcome));
    });
  }

  private batchAppend(call: grpc.ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>): void {
    const pending = new Map<string, streams.BatchAppendReq[]>();
    call.on('data', (request: streams.BatchAppendReq) => {
      const id = request.getCorrelationId()!.getString();
      const requests = [...(pending.get(id) ?? []), request];
      pending.set(id, requests);
      if (!request.getIsFinal() || this.isSilent) return;
      pending.delete(id);
      const options = requests[0]!.getOptions()!;
      const messages = requests.flatMap((one) => one.getProposedMessagesList());
      const outcome = this.commit(options, options.getStreamPosition(), messages);
      const lost = this.takeLoss();
      if (lost === 'silence') return;
      if (lost) call.emit('error', lost);
      else call.write(batchAnswer(request.getCorrelationId()!, options.getStreamIdentifier()!, outcome));
    });
    call.on('end', () => call.end());
  }

  private commit(
    options: streams.AppendReq.Options | streams.BatchAppendReq.Options,
    revision: string,
    messages: readonly ProposedMessage[],
  ): Outcome {
    const stream = nameOf(options.getStreamIdentifier()!);
    const outcome = this.log.append(stream, expectedIn(options) ?? BigInt(revision), messages.map(proposed));
    this.changed();
    return outcome;
  }

  private takeLoss(): 'silence' | Partial<grpc.StatusObject> | undefined {
    const how = this.losing;
    this.losing = undefined;
    return how === 'error' ? { code: grpc.status.UNAVAILABLE, details: 'Connection dropped' } : how;
  }

  private read(call: Reading): void {
    const options = call.request.getOptions()!;
    if (options.hasSubscription() && options.hasAll()) void this.subscribe(call, options);
    else if (options.hasSubscription())
      call.emit('error', { code: grpc.status.UNIMPLEMENTED, details: 'Not imitated' });
    else void this.answer(call, options.hasAll() ? this.log.all(options) : this.log.stream(options));
  }

  private async answer(call: Reading, records: readonly LogRecord[] | undefined): Promise<void> {
    if (!records) {
      const identifier = call.request.getOptions()!.getStream()!.getStreamIdentifier();
      const notFound = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier);
      await send(call, new streams.ReadResp().setStreamNotFound(notFound));
    }
    for (const record of records ?? []) if (!call.cancelled) await this.sendEvent(call, record);
    call.end();
  }

  /**
   * Confirmation; then what stands after the position; then, where it is filtered, a checkpoint; "caught up"; then what
   * comes. Checkpoints come also whenever the filter has looked at an interval's worth of events.
   */
  private async subscribe(call: Reading, options: streams.ReadReq.Options): Promise<void> {
    const filter = options.getFilter();
    const interval = (filter?.getMax() || SEARCH_WINDOW) * (filter?.getCheckpointintervalmultiplier() ?? 0);
    let next = this.log.indexAfter(options.getAll()!);
    const isBehind = next < this.log.records.length;
    let isLive = false;
    let considered = 0;
    this.subscriptions.add(call);
    call.on('cancelled', () => this.changed());
    call.on('error', () => this.subscriptions.delete(call));
    const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(v4());
    await send(call, new streams.ReadResp().setConfirmation(confirmation));
    while (!call.cancelled && this.subscriptions.has(call)) {
      const record = this.log.records[next];
      if (this.isSilent || (!record && isLive)) {
        await this.change;
      } else if (record) {
        next += 1;
        considered += 1;
        if (allows(filter, record)) await this.sendEvent(call, record);
        if (filter && considered % interval === 0) await send(call, checkpointAnswer(record));
      } else {
        if (filter && isBehind) await send(call, checkpointAnswer(this.log.records[next - 1]!));
        await send(call, new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
        isLive = true;
      }
    }
    this.subscriptions.delete(call);
  }

  private sendEvent(call: Reading, record: LogRecord): Promise<void> {
    this.sent += 1;
    return send(call, eventAnswer(record));
  }

  private changed(): void {
    this.wake();
    this.change = this.nextChange();
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}

/** What the server keeps, and its rules for adding to it and for finding in it. */
class Log {
  readonly records: LogRecord[] = [];

  constructor(private end: bigint) {}

  /**
   * Adds all of `events`, or none. Where their ids stand already, right after the expected revision or (where any
   * revision will do) anywhere in the stream, that earlier append's result is answered again; where only some of them
   * do, none is added.
   */
  append(stream: string, expected: Expected, events: readonly Proposed[]): Outcome {
    if (events.reduce((sum, e) => sum + e.type.length + e.data.length + e.metadata.length, 0) > MAX_APPEND_SIZE)
      return 'too large';
    const standing = this.records.filter((record) => record.stream === stream);
    const current = standing.at(-1)?.revision ?? NO_STREAM;
    const revision = expected === 'no stream' ? NO_STREAM : expected;
    if (typeof revision === 'bigint') {
      if (revision > current) return { current };
      if (revision < current) {
        const earlier = events.map((event, i) => same(standing[Number(revision) + 1 + i], event));
        return earlier.every((e) => e) ? earlier.at(-1)! : { current };
      }
    } else {
      if (revision === 'stream exists' && current === NO_STREAM) return { current };
      const earlier = events.map((event) => standing.find((record) => same(record, event)));
      if (earlier[0]) return earlier.every((e) => e) ? earlier.at(-1)! : { current };
    }
    for (const [i, event] of events.entries()) this.write(event, stream, current + 1n + BigInt(i));
    return this.records.at(-1)!;
  }

  /** A stream's events as asked for; undefined where there is no such stream. */
  stream(options: streams.ReadReq.Options): readonly LogRecord[] | undefined {
    const asked = options.getStream()!;
    const name = nameOf(asked.getStreamIdentifier()!);
    const records = this.records.filter((record) => record.stream === name);
    if (records.length === 0) return undefined;
    const from = asked.hasStart() ? 0n : asked.hasEnd() ? END : BigInt(asked.getRevision());
    const isBackwards = options.getReadDirection() === ReadDirection.BACKWARDS;
    const found = records.filter(({ revision }) => (isBackwards ? revision <= from : revision >= from));
    return counted(isBackwards ? found.reverse() : found, options);
  }

  /** The events of `$all` as asked for: from a position on, or before it. */
  all(options: streams.ReadReq.Options): readonly LogRecord[] {
    const asked = options.getAll()!;
    const from = asked.hasStart() ? 0n : asked.hasEnd() ? this.end : BigInt(asked.getPosition()!.getCommitPosition());
    const isBackwards = options.getReadDirection() === ReadDirection.BACKWARDS;
    const found = this.records.filter(({ position }) => (isBackwards ? position < from : position >= from));
    const allowed = found.filter((record) => allows(options.getFilter(), record));
    return counted(isBackwards ? allowed.reverse() : allowed, options);
  }

  /** Where a subscription begins: at the first event after a position, of which commit counts before prepare. */
  indexAfter(asked: streams.ReadReq.Options.AllOptions): number {
    if (asked.hasStart()) return 0;
    if (asked.hasEnd()) return this.records.length;
    const [commit, prepare] = [asked.getPosition()!.getCommitPosition(), asked.getPosition()!.getPreparePosition()].map(
      BigInt,
    );
    const index = this.records.findIndex(({ position: p }) => p > commit! || (p === commit && p > prepare!));
    return index < 0 ? this.records.length : index;
  }

  /** Positions are offsets in a file: they leave gaps. */
  private write(event: Proposed, stream: string, revision: bigint): void {
    this.records.push({ ...event, stream, revision, position: this.end, created: BigInt(Date.now()) * 10_000n });
    this.end += BigInt(100 + stream.length + event.type.length + event.data.length + event.metadata.length);
  }
}

const same = (record: LogRecord | undefined, event: Proposed) => (record?.id === event.id ? record : undefined);

function counted(records: readonly LogRecord[], options: streams.ReadReq.Options): readonly LogRecord[] {
  return records.slice(0, Number(options.getCount()));
}

function allows(filter: Filter | undefined, record: LogRecord): boolean {
  if (!filter) return true;
  const value = filter.hasEventType() ? record.type : record.stream;
  const expression = filter.hasEventType() ? filter.getEventType()! : filter.getStreamIdentifier()!;
  if (expression.getRegex() !== '') return new RegExp(expression.getRegex()).test(value);
  return expression.getPrefixList().some((prefix) => value.startsWith(prefix));
}

function nameOf(identifier: shared.StreamIdentifier): string {
  return Buffer.from(identifier.getStreamName_asU8()).toString();
}

function expectedIn(options: streams.AppendReq.Options | streams.BatchAppendReq.Options): Expected | undefined {
  if (options.hasNoStream()) return 'no stream';
  if (options.hasStreamExists()) return 'stream exists';
  return options.hasAny() ? 'any' : undefined;
}

function proposed(message: ProposedMessage): Proposed {
  return {
    id: message.getId()!.getString(),
    type: message.getMetadataMap().get('type')!,
    contentType: message.getMetadataMap().get('content-type')!,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

/** Writes, and waits where the reader is slower. */
async function send(call: Reading, answer: streams.ReadResp): Promise<void> {
  if (call.write(answer) || call.cancelled) return;
  await new Promise<void>((resolve) => {
    const resume = () => {
      call.off('drain', resume).off('cancelled', resume);
      resolve();
    };
    call.on('drain', resume).on('cancelled', resume);
  });
}

function eventAnswer(record: LogRecord): streams.ReadResp {
  const position = record.position.toString();
  const event = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(new Uint8Array(Buffer.from(record.stream))))
    .setStreamRevision(record.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  event.getMetadataMap().set('type', record.type);
  event.getMetadataMap().set('content-type', record.contentType);
  event.getMetadataMap().set('created', record.created.toString());
  return new streams.ReadResp().setEvent(new streams.ReadResp.ReadEvent().setEvent(event).setCommitPosition(position));
}

function checkpointAnswer({ position }: LogRecord): streams.ReadResp {
  const text = position.toString();
  const checkpoint = new streams.ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text);
  return new streams.ReadResp().setCheckpoint(checkpoint);
}

function appendAnswer(outcome: Exclude<Outcome, 'too large'>): streams.AppendResp {
  if ('current' in outcome) {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (outcome.current === NO_STREAM) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(outcome.current.toString());
    return new streams.AppendResp().setWrongExpectedVersion(wrong);
  }
  const text = outcome.position.toString();
  const position = new streams.AppendResp.Position().setCommitPosition(text).setPreparePosition(text);
  const success = new streams.AppendResp.Success().setCurrentRevision(outcome.revision.toString());
  return new streams.AppendResp().setSuccess(success.setPosition(position));
}

function batchAnswer(id: shared.UUID, stream: shared.StreamIdentifier, outcome: Outcome): streams.BatchAppendResp {
  const answer = new streams.BatchAppendResp().setCorrelationId(id).setStreamIdentifier(stream);
  if (outcome === 'too large') {
    const details = new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_SIZE);
    return answer.setError(refusal(grpc.status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', details));
  }
  if ('current' in outcome) {
    const wrong = new shared.WrongExpectedVersion();
    if (outcome.current === NO_STREAM) wrong.setCurrentNoStream(new empty.Empty());
    else wrong.setCurrentStreamRevision(outcome.current.toString());
    return answer.setError(refusal(grpc.status.ALREADY_EXISTS, 'WrongExpectedVersion', wrong));
  }
  const text = outcome.position.toString();
  const position = new shared.AllStreamPosition().setCommitPosition(text).setPreparePosition(text);
  const success = new streams.BatchAppendResp.Success().setCurrentRevision(outcome.revision.toString());
  return answer.setSuccess(success.setPosition(position));
}

function refusal(code: number, name: string, details: { serializeBinary(): Uint8Array }): rpc.Status {
  const any = new protobuf.Any();
  any.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new rpc.Status().setCode(code).setMessage(name).setDetails(any);
}

function tooLarge(): Partial<grpc.StatusObject> {
  const metadata = new grpc.Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(MAX_APPEND_SIZE));
  return {
    code: grpc.status.INVALID_ARGUMENT,
    details: `Maximum Append Size of ${MAX_APPEND_SIZE} Exceeded.`,
    metadata,
  };
}
