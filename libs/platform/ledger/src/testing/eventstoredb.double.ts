import gossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import grpc from '@grpc/grpc-js';
import { v4 } from 'uuid';
import * as answer from './eventstoredb.answers.double.js';
import { failure, type Member } from './eventstoredb.answers.double.js';
import {
  bytes,
  type Expected,
  LogDouble,
  NO_STREAM,
  nameOf,
  type Outcome,
  type Proposed,
} from './eventstoredb.log.double.js';
import { ReadersDouble, type Reading } from './eventstoredb.readers.double.js';

type ProposedMessage = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;
type Call = Pick<Reading, 'metadata' | 'on' | 'emit'>;

/** The settings of a node. By default it has a free port, no TLS, no user, and no cluster. */
export interface DoubleOptions {
  /** The position of its first event. */
  readonly firstPosition?: bigint;
  readonly port?: number;
  /** The certificate and its key, in PEM. */
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer };
  /** The only user that has access. */
  readonly user?: { readonly name: string; readonly password: string };
  /** Its cluster. */
  readonly cluster?: { readonly log: LogDouble; members(): readonly Member[] };
}

/**
 * FOR TESTS ONLY: one EventStoreDB node in this process. It listens for gRPC on a real port, so that other processes can
 * use it too (`EVENT_STORE_URL`). It serves appends (single and batch), reads of a stream and of `$all` in both directions,
 * subscriptions to `$all`, and gossip. It follows the server's documentation and source. It does not
 * imitate deletion, links or stream metadata.
 *
 * Start it with `EventStoreDbDouble.create()`, and give its `connectionString` to the program. End it with `stop()`.
 *
 * A process that waits for another (`spawnSync`) cannot answer: for these tests, `test/event-store.js` runs a node in a
 * separate process.
 */
export class EventStoreDbDouble {
  /** The methods that were called, in order: for a call of appends, one `append` for each that arrived. */
  readonly calls: string[] = [];
  readonly id = v4();
  readonly log: LogDouble;
  readonly readers: ReadersDouble;
  private server: grpc.Server | undefined;
  private port: number;
  private losing: 'silence' | 'error' | undefined;

  private constructor(private readonly options: DoubleOptions) {
    this.port = options.port ?? 0;
    this.log = options.cluster?.log ?? new LogDouble(options.firstPosition ?? 0n);
    this.readers = new ReadersDouble(this.log);
  }

  /** Starts a node. Its log already holds one event of the system. */
  static async create(options: DoubleOptions = {}): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(options);
    if (double.log.records.length === 0) double.write('$user-admin', '$UserCreated');
    await double.start();
    return double;
  }

  /** The address, `127.0.0.1:PORT`. A restart does not change it. */
  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** The connection string. With TLS, the caller adds the certificate (`tlsCAFile`). */
  get connectionString(): string {
    const { tls, user } = this.options;
    return `esdb://${user ? `${user.name}:${user.password}@` : ''}${this.address}?tls=${tls !== undefined}`;
  }

  /** Describes the node as a member of its cluster. */
  member(isLeader: boolean): Member {
    return { id: this.id, port: this.port, isLeader, isAlive: this.server !== undefined };
  }

  /** Starts to listen; after {@link stop}, on the same port with the same data. */
  async start(): Promise<void> {
    const server = new grpc.Server();
    server.addService(streamServices.StreamsService, {
      append: this.hearing('append', this.append),
      batchAppend: this.hearing('batchAppend', this.batchAppend),
      read: this.hearing('read', (call: Reading) => {
        if (this.forbids === 'read $all' && call.request.getOptions()!.hasAll())
          call.emit('error', failure.accessDenied());
        else this.readers.read(call);
      }),
    });
    server.addService(featureServices.ServerFeaturesService, {
      getSupportedMethods: this.hearing('getSupportedMethods', this.getSupportedMethods),
    });
    server.addService(gossipServices.GossipService, { read: this.hearing('gossip', this.gossip) });
    const { tls } = this.options;
    const credentials = tls
      ? grpc.ServerCredentials.createSsl(null, [{ cert_chain: tls.certificate, private_key: tls.key }])
      : grpc.ServerCredentials.createInsecure();
    this.port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(this.address, credentials, (error, port) => (error ? reject(error) : resolve(port))),
    );
    this.server = server;
  }

  /** Stops at once: it cuts connections and keeps the data. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const gone = new Promise((resolve) => server.tryShutdown(resolve));
    server.forceShutdown();
    await gone;
  }

  /** Stores the next append, but does not answer it, or answers code 14, as for a broken connection. */
  loseNextAnswer(how: 'silence' | 'error'): void {
    this.losing = how;
  }

  /** The right that the server refuses to its users. */
  forbids: 'read $all' | 'append' | undefined;
  /** While starting, the node answers that it is not ready. */
  isStarting = false;

  /** While silent, the node accepts connections and requests, but does and answers nothing. */
  set silent(silent: boolean) {
    this.readers.isSilent = silent;
    this.log.changed();
  }

  /** Appends an event of another application. */
  write(stream: string, type: string, data: unknown = {}, metadata?: unknown): void {
    const contentType = 'application/json';
    this.log.append(stream, 'any', [{ id: v4(), type, contentType, data: bytes(data), metadata: bytes(metadata) }]);
  }

  /** Records a call, and refuses it if the caller has no access or asks for a leader that this node is not. */
  private hearing(method: string, handle: (call: never, done: never) => void): grpc.UntypedHandleCall {
    const hear = (call: Call, done: ((refused: unknown) => void) | undefined) => {
      if (method !== 'batchAppend') this.calls.push(method);
      call.on('error', () => {});
      if (this.readers.isSilent) return;
      const refused = method === 'gossip' ? undefined : this.refusal(call.metadata);
      if (!refused) handle.call(this, call as never, done as never);
      else if (done) done(refused);
      else call.emit('error', refused);
    };
    return hear as unknown as grpc.UntypedHandleCall;
  }

  private refusal(headers: grpc.Metadata): Partial<grpc.StatusObject> | undefined {
    const { user } = this.options;
    const [credentials] = headers.get('authorization');
    if (user && !credentials) return failure.accessDenied();
    const expected = user && `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
    if (expected && credentials !== expected) return failure.unauthenticated();
    if (this.isStarting) return failure.notReady();
    return this.asksForOtherLeader(headers) ? failure.notLeader(this.leader) : undefined;
  }

  private asksForOtherLeader(headers: grpc.Metadata): boolean {
    return headers.get('requires-leader')[0] === 'true' && this.leader?.id !== this.id;
  }

  private get leader(): Member | undefined {
    return this.members().find(({ isLeader }) => isLeader);
  }

  private members(): readonly Member[] {
    return this.options.cluster?.members() ?? [this.member(true)];
  }

  private gossip(_call: unknown, done: grpc.sendUnaryData<gossip.ClusterInfo>): void {
    done(null, answer.clusterInfo(this.members()));
  }

  private getSupportedMethods(_call: unknown, done: grpc.sendUnaryData<features.SupportedMethods>): void {
    done(null, answer.supportedMethods());
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
      if (lost === 'error') done(failure.lost());
      else if (outcome === 'too large') done(failure.tooLarge());
      else done(null, answer.appended(outcome));
    });
  }

  private batchAppend(call: grpc.ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>): void {
    const pending = new Map<string, streams.BatchAppendReq[]>();
    call.on('data', (request: streams.BatchAppendReq) => {
      const id = request.getCorrelationId()!.getString();
      const requests = [...(pending.get(id) ?? []), request];
      pending.set(id, requests);
      if (!request.getIsFinal() || this.readers.isSilent) return;
      pending.delete(id);
      this.calls.push('append');
      if (this.asksForOtherLeader(call.metadata)) {
        // A call that was accepted breaks off at the first append after the node has lost the lead.
        if (this.leader) call.emit('error', failure.notLeader(this.leader));
        else call.write(answer.batchNotHandled(request.getCorrelationId()!, 'No leader info available in response'));
        return;
      }
      if (this.forbids === 'append') {
        call.write(answer.batchDenied(request.getCorrelationId()!));
        return;
      }
      const options = requests[0]!.getOptions()!;
      const messages = requests.flatMap((request) => request.getProposedMessagesList());
      const outcome = this.commit(options, options.getStreamPosition(), messages);
      const lost = this.takeLoss();
      if (lost === 'silence') return;
      if (lost === 'error') call.emit('error', failure.lost());
      else call.write(answer.batchAppended(request.getCorrelationId()!, options.getStreamIdentifier()!, outcome));
    });
    call.on('end', () => call.end());
  }

  private commit(
    options: streams.AppendReq.Options | streams.BatchAppendReq.Options,
    revision: string,
    messages: readonly ProposedMessage[],
  ): Outcome {
    const stream = nameOf(options.getStreamIdentifier()!);
    return this.log.append(stream, expectedIn(options) ?? BigInt(revision), messages.map(proposed));
  }

  private takeLoss(): 'silence' | 'error' | undefined {
    const how = this.losing;
    this.losing = undefined;
    return how;
  }
}

function expectedIn(options: streams.AppendReq.Options | streams.BatchAppendReq.Options): Expected | undefined {
  if (options.hasNoStream()) return NO_STREAM;
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
