import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import rpc from '@eventstore/db-client/generated/status_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import grpc from '@grpc/grpc-js';
import protobuf from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { v4 } from 'uuid';
import { type LogRecord, MAX_APPEND_SIZE, NO_STREAM, type Outcome } from './eventstoredb.log.double.js';

// FOR TESTS ONLY: the server's answers, as its own messages.

type Failure = Partial<grpc.StatusObject>;
type Done = Exclude<Outcome, 'too large'>;

/** A node, as gossip describes it. */
export interface Member {
  readonly id: string;
  readonly port: number;
  readonly isLeader: boolean;
  readonly isAlive: boolean;
}

const { ReadResp, AppendResp } = streams;
const { VNodeState } = gossip.MemberInfo;

export function event(record: LogRecord): streams.ReadResp {
  const position = record.position.toString();
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(new Uint8Array(Buffer.from(record.stream))))
    .setStreamRevision(record.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  recorded.getMetadataMap().set('type', record.type);
  recorded.getMetadataMap().set('content-type', record.contentType);
  recorded.getMetadataMap().set('created', record.created.toString());
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position));
}

export function checkpoint({ position }: LogRecord): streams.ReadResp {
  const text = position.toString();
  return new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text));
}

export const caughtUp = () => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
export const fellBehind = () => new ReadResp().setFellBehind(new ReadResp.FellBehind());
export const confirmation = () =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(v4()));

export function streamNotFound(identifier: shared.StreamIdentifier | undefined): streams.ReadResp {
  return new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifier));
}

export function appended(outcome: Done): streams.AppendResp {
  if ('current' in outcome) {
    const wrong = new AppendResp.WrongExpectedVersion();
    if (outcome.current === NO_STREAM) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(outcome.current.toString());
    return new AppendResp().setWrongExpectedVersion(wrong);
  }
  const text = outcome.position.toString();
  const position = new AppendResp.Position().setCommitPosition(text).setPreparePosition(text);
  const success = new AppendResp.Success().setCurrentRevision(outcome.revision.toString());
  return new AppendResp().setSuccess(success.setPosition(position));
}

export function batchAppended(
  id: shared.UUID,
  stream: shared.StreamIdentifier,
  outcome: Outcome,
): streams.BatchAppendResp {
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

/** The answer to an append that the user may not make. */
export function batchDenied(id: shared.UUID): streams.BatchAppendResp {
  const error = refusal(grpc.status.PERMISSION_DENIED, 'AccessDenied', new shared.AccessDenied());
  return new streams.BatchAppendResp()
    .setCorrelationId(id)
    .setStreamIdentifier(new shared.StreamIdentifier())
    .setError(error);
}

/** The answer to an append in a call that the node cannot handle now. */
export function batchNotHandled(id: shared.UUID, message: string): streams.BatchAppendResp {
  const details = new protobuf.Any();
  details.pack(new empty.Empty().serializeBinary(), 'google.protobuf.Empty');
  const error = new rpc.Status().setMessage(message).setDetails(details);
  return new streams.BatchAppendResp()
    .setCorrelationId(id)
    .setStreamIdentifier(new shared.StreamIdentifier())
    .setError(error);
}

function refusal(code: number, name: string, details: { serializeBinary(): Uint8Array }): rpc.Status {
  const packed = new protobuf.Any();
  packed.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new rpc.Status().setCode(code).setMessage(name).setDetails(packed);
}

/** Lists every method of the streams service. */
export function supportedMethods(): features.SupportedMethods {
  const methods = Object.values(streamServices.StreamsService).map(({ path }) => {
    const [, service, method] = path.toLowerCase().split('/');
    return new features.SupportedMethod().setServiceName(service!).setMethodName(method!);
  });
  return new features.SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('24.10.0');
}

/** Describes the members of a cluster, as a node knows them. */
export function clusterInfo(members: readonly Member[]): gossip.ClusterInfo {
  return new gossip.ClusterInfo().setMembersList(
    members.map(({ id, port, isLeader, isAlive }) =>
      new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString(id))
        .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
        .setState(isLeader ? VNodeState.LEADER : VNodeState.FOLLOWER)
        .setIsAlive(isAlive)
        .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port)),
    ),
  );
}

/** The failures, with the server's status and trailers. */
export const failure = {
  tooLarge: () =>
    failed(grpc.status.INVALID_ARGUMENT, `Maximum Append Size of ${MAX_APPEND_SIZE} Exceeded.`, {
      exception: 'maximum-append-size-exceeded',
      'maximum-append-size': MAX_APPEND_SIZE,
    }),
  /** The answer of a node that is not the leader; it names the leader, if there is one. */
  notLeader: (leader: Member | undefined) =>
    leader
      ? failed(grpc.status.NOT_FOUND, 'Leader info available', {
          exception: 'not-leader',
          'leader-endpoint-host': '127.0.0.1',
          'leader-endpoint-port': leader.port,
        })
      : failed(grpc.status.UNKNOWN, 'No leader info available in response'),
  /** The answer to a request without credentials. */
  accessDenied: () => failed(grpc.status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
  /** The answer to a wrong name or password: HTTP 401, which is this status in gRPC. */
  unauthenticated: () => failed(grpc.status.UNAUTHENTICATED, 'Received HTTP status code 401'),
  tooSlow: () =>
    failed(
      grpc.status.ABORTED,
      'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
    ),
  invalidPosition: () => failed(grpc.status.INVALID_ARGUMENT, 'Trying to read from an invalid position.'),
  dropped: () => failed(grpc.status.ABORTED, 'Subscription dropped'),
  notReady: () => failed(grpc.status.UNAVAILABLE, 'Server Is Not Ready'),
  lost: () => failed(grpc.status.UNAVAILABLE, 'Connection dropped'),
  notImitated: () => failed(grpc.status.UNIMPLEMENTED, 'Not imitated'),
};

function failed(code: grpc.status, details: string, trailers: Record<string, string | number> = {}): Failure {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, String(value));
  return { code, details, metadata };
}
