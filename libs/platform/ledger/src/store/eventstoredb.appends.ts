import {
  CancelledError,
  convertToCommandError,
  DeadlineExceededError,
  type JSONEventData,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError.js';
import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ClientDuplexStream } from '@grpc/grpc-js';
import { v4 } from 'uuid';
import { asError } from '#kernel';
import type { Appended, ExpectedRevision } from './event-store.js';

const { BatchAppendReq } = streams;

type Call = ClientDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

/** The answer to an append: its place, or the revision that the stream has instead of the expected one. */
type Answer = Appended | { readonly actual: ExpectedRevision };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Sends appends to one node over one call of its batch service: an append is then one message, not a call of its own. The
 * client has such a call too, but loses the appends of all its connections if one breaks.
 */
export class AppendCall {
  private readonly waiting = new Map<string, Waiting>();
  private readonly call: Call;
  private broken: Error | undefined;

  /**
   * Opens the call.
   * @param node the streams service of the node
   * @param parts metadata and options of the call
   * @param onEnd called once when the call has ended, with its error
   */
  constructor(
    node: StreamsClient,
    parts: Parameters<StreamsClient['batchAppend']>,
    private readonly onEnd: (error: Error) => void,
  ) {
    this.call = node.batchAppend(...parts);
    this.call.on('data', (response: streams.BatchAppendResp) => this.answered(response));
    this.call.on('error', (error) => this.end(error));
    this.call.on('end', () => this.end(new CancelledError(undefined, 'The server ended the call of appends.')));
  }

  /**
   * Appends the events and returns the answer of the server. A failure leaves open whether they were stored, unless the
   * server says so.
   * @param deadline milliseconds for the answer
   */
  append(
    stream: string,
    expected: ExpectedRevision | 'ANY',
    events: readonly JSONEventData[],
    deadline: number,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken);
      const id = v4();
      const late = () => {
        this.waiting.delete(id);
        reject(new DeadlineExceededError(undefined, `nothing came for ${deadline} ms`));
      };
      this.waiting.set(id, { resolve, reject, timer: setTimeout(late, deadline) });
      // Commands are bounded in number and in size, so what waits in the buffer of the call is too.
      this.call.write(requestOf(id, stream, expected, events));
    });
  }

  /** Ends the call. Appends without an answer fail. */
  close(): void {
    this.call.cancel();
  }

  private answered(response: streams.BatchAppendResp): void {
    const id = parseUUID(response.getCorrelationId()!);
    const waiting = this.waiting.get(id);
    if (!waiting) return; // its time was up
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    try {
      waiting.resolve(answerOf(response));
    } catch (error) {
      waiting.reject(asError(error));
    }
  }

  private end(error: Error): void {
    if (this.broken) return;
    this.broken = convertToCommandError(error as never) as Error;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(this.broken);
    }
    this.waiting.clear();
    this.onEnd(error);
  }
}

function requestOf(
  id: string,
  stream: string,
  expected: ExpectedRevision | 'ANY',
  events: readonly JSONEventData[],
): streams.BatchAppendReq {
  // No deadline: it would be a time of day, and the server refuses everything if its clock is ahead of ours.
  const options = new BatchAppendReq.Options().setStreamIdentifier(
    new shared.StreamIdentifier().setStreamName(new Uint8Array(Buffer.from(stream))),
  );
  if (expected === 'ANY') options.setAny(new shared.Empty());
  else if (expected === 'NO_STREAM') options.setNoStream(new shared.Empty());
  else options.setStreamPosition(expected.toString());
  const messages = events.map(({ id, type, contentType, data, metadata }) => {
    const message = new BatchAppendReq.ProposedMessage().setId(new shared.UUID().setString(id)).setData(bytes(data));
    if (metadata !== undefined) message.setCustomMetadata(bytes(metadata));
    message.getMetadataMap().set('type', type).set('content-type', contentType);
    return message;
  });
  return new BatchAppendReq()
    .setCorrelationId(new shared.UUID().setString(id))
    .setOptions(options)
    .setProposedMessagesList(messages)
    .setIsFinal(true);
}

function answerOf(response: streams.BatchAppendResp): Answer {
  const success = response.getSuccess();
  if (success) {
    const position = success.getPosition();
    const revision = BigInt(success.getCurrentRevision());
    // A repetition of an earlier append has no position: it is looked up where it was stored.
    return position ? { revision, position: BigInt(position.getCommitPosition()) } : { actual: revision };
  }
  const stream = Buffer.from(response.getStreamIdentifier()!.getStreamName_asU8()).toString();
  const error = unpackToCommandError(response.getError()!, stream);
  if (!(error instanceof WrongExpectedVersionError)) throw error;
  return { actual: typeof error.actualVersion === 'bigint' ? error.actualVersion : 'NO_STREAM' };
}

function bytes(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(JSON.stringify(value)));
}
