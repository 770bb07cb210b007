import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  convertToCommandError,
  DeadlineExceededError,
  EventStoreDBClient,
  UnavailableError,
} from '@eventstore/db-client';
import {
  type ConnectionOptions,
  parseConnectionString,
} from '@eventstore/db-client/dist/Client/parseConnectionString.js';
import gossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import grpc from '@grpc/grpc-js';
import { asError } from '#kernel';
import { AppendCall } from './eventstoredb.appends.js';
import { failureOf } from './eventstoredb.failures.js';

/** A node of the cluster that the client is connected to. */
export type Node = Awaited<ReturnType<EventStoreDBClient['getChannel']>>;

const { StreamsClient } = streamServices;
type StreamsClient = InstanceType<typeof StreamsClient>;

/** Milliseconds that a node may take to say how it is. */
const ASKED = 1_000;

/** The client of an EventStoreDB server or cluster. What the client does by itself cannot end the process. */
export class EventStoreDbConnection {
  readonly client: EventStoreDBClient;
  private readonly options: ConnectionOptions;
  private readonly credentials: grpc.ChannelCredentials;
  private appends: { readonly node: StreamsClient; readonly call: AppendCall } | undefined;

  /**
   * @param deadline milliseconds for the search of a node
   * @throws {Error} if the connection string is not valid, or names a certificate file that does not exist
   */
  constructor(
    connectionString: string,
    private readonly deadline: number,
  ) {
    const address = connectionString.replace(/^kurrentdb(?=[:+])/, 'esdb');
    try {
      this.client = EventStoreDBClient.connectionString(address);
      this.options = parseConnectionString(address);
      this.credentials = credentialsOf(this.options);
    } catch (error) {
      throw new Error(
        `The address of the event store is not a valid connection string: ${asError(error).message} It looks like esdb://USER:PASSWORD@HOST:2113?tls=true&tlsCAFile=FILE.`,
        { cause: error },
      );
    }
    // After an error the client looks for another node, and does not await it. In a cluster without a leader that would be an
    // unhandled rejection, which ends the process. Each caller has the error already, so this one can be ignored.
    const handleError = this.client['handleError'];
    Reflect.set(this.client, 'handleError', (...args: Parameters<typeof handleError>) =>
      handleError(...args).catch(() => {}),
    );
  }

  /** The hosts that the connection string names. */
  get hosts(): string {
    return this.options.hosts.map(({ address, port }) => `${address}:${port}`).join(', ');
  }

  /** True if what is sent to a host other than this one can be read on the way. */
  get isOpenToOthers(): boolean {
    const isNear = ({ address }: { address: string }) => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(address);
    return this.options.tls === false && !this.options.hosts.every(isNear);
  }

  /** Returns the current node, or finds one in the cluster; fails after the deadline. */
  node(): Promise<Node> {
    return within(this.deadline, this.client['getChannel']());
  }

  /**
   * Makes the client find another node after silence: by itself it does so only if a node reports that it is
   * unavailable.
   */
  async leaveIfSilent(node: Node | undefined, error: Error): Promise<void> {
    if (!node || !(convertToCommandError(error) instanceof DeadlineExceededError)) return;
    const leaving = this.client['handleError']({ getChannel: () => node } as never, new UnavailableError());
    await within(this.deadline, leaving).catch(() => {}); // it waits for a discovery under way, which can take minutes
  }

  /** Returns the call for appends to the current node. */
  async appendCall(): Promise<AppendCall> {
    const found = this.client['getGRPCClient'](StreamsClient as never, 'appends');
    const node = (await within(this.deadline, found)) as unknown as StreamsClient;
    if (this.appends?.node !== node) {
      this.appends?.call.close();
      const parts = this.client['callArguments']({ requiresLeader: true }, { deadline: Number.POSITIVE_INFINITY });
      const call = new AppendCall(node, parts as never, (error) => {
        if (this.appends?.call === call) this.appends = undefined;
        void this.client['handleError'](node as never, error as never);
      });
      this.appends = { node, call };
    }
    return this.appends.call;
  }

  /** Asks every host that the connection string names how it is. Returns what each says, and whether one knows a leader. */
  async diagnose(): Promise<{ readonly isWell: boolean; readonly words: string }> {
    const answers = await Promise.all(this.options.hosts.map((host) => this.ask(`${host.address}:${host.port}`)));
    return { isWell: answers.includes(undefined), words: answers.filter((answer) => answer !== undefined).join(' ') };
  }

  /** Closes the connection. A stream that nobody reads ends only if what it still has is read, and waited for with a limit. */
  async close(): Promise<void> {
    this.appends?.call.close();
    for (const stream of this.client['disposableStreams']) if ('resume' in stream) (stream as Readable).resume();
    await Promise.race([this.client.dispose(), sleep(1_000, undefined, { ref: false })]);
  }

  /** Returns what is wrong with a host; undefined if it answers and knows a leader. */
  private ask(host: string): Promise<string | undefined> {
    const client = new gossipServices.GossipClient(host, this.credentials, {});
    return new Promise((resolve) => {
      const deadline = new Date(Date.now() + ASKED);
      client.read(new shared.Empty(), new grpc.Metadata(), { deadline }, (error, info) => {
        client.close();
        const wrong = error ? failureOf(error).why : leaderless(info!);
        resolve(wrong && (this.options.hosts.length > 1 ? `${host}: ${wrong}` : wrong));
      });
    });
  }
}

/** Returns a sentence about members that have no leader; undefined if they have one. */
function leaderless(info: gossip.ClusterInfo): string | undefined {
  const alive = info.getMembersList().filter((member) => member.getIsAlive());
  if (alive.some((member) => member.getState() === gossip.MemberInfo.VNodeState.LEADER)) return undefined;
  const all = info.getMembersList().length;
  return `It answers, but knows no leader (${alive.length} of ${all} nodes are alive).`;
}

function credentialsOf(options: ConnectionOptions): grpc.ChannelCredentials {
  if (options.tls === false) return grpc.credentials.createInsecure();
  const [authority, key, certificate] = [options.tlsCAFile, options.userKeyFile, options.userCertFile].map(
    (file) => file && readFileSync(file),
  );
  return grpc.credentials.createSsl(authority || null, key || null, certificate || null, {
    rejectUnauthorized: options.tlsVerifyCert !== false,
  });
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = () => new DeadlineExceededError(undefined, `no node was found within ${milliseconds} ms`);
    timer = setTimeout(() => reject(error()), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
