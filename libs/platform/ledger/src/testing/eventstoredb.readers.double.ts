import { setTimeout as sleep } from 'node:timers/promises';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import grpc from '@grpc/grpc-js';
import * as answer from './eventstoredb.answers.double.js';
import { failure } from './eventstoredb.answers.double.js';
import { type LogDouble, type LogRecord, nameOf } from './eventstoredb.log.double.js';

/** A call of `Read`: a read of events, or a subscription. */
export type Reading = grpc.ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Filter = streams.ReadReq.Options.FilterOptions;
type Position = { getCommitPosition(): string };

const SEARCH_WINDOW = 32;
const LIVE_BUFFER = 32;
const { ReadDirection } = streams.ReadReq.Options;

/** FOR TESTS ONLY: serves the readers of a node. */
export class ReadersDouble {
  /** The number of events sent to all readers. */
  sent = 0;
  /** The treatment of a slow live subscriber: current servers let it fall behind, earlier ones drop it. */
  whenTooSlow: 'fall behind' | 'drop' = 'fall behind';
  /** The time to read a page of the log for a subscriber, in milliseconds. */
  pagePause = 0;
  /** While true, subscribers get nothing. */
  isSilent = false;
  private readonly subscriptions = new Set<Reading>();

  constructor(private readonly log: LogDouble) {}

  /** The number of subscriptions. */
  get subscribers(): number {
    return this.subscriptions.size;
  }

  /** Ends every subscription with the error of a server that drops it. */
  dropSubscriptions(): void {
    for (const call of this.subscriptions) call.emit('error', failure.dropped());
  }

  /** Answers a read, or serves a subscription until it ends. */
  read(call: Reading): void {
    const options = call.request.getOptions()!;
    if (options.hasSubscription() && options.hasAll()) void this.subscribe(call, options);
    else if (options.hasSubscription()) call.emit('error', failure.notImitated());
    else void this.answer(call, options);
  }

  private async answer(call: Reading, options: streams.ReadReq.Options): Promise<void> {
    const isBackwards = options.getReadDirection() === ReadDirection.BACKWARDS;
    const records = options.hasAll()
      ? this.log.all(positionIn(options.getAll()!), isBackwards)
      : this.ofStream(options.getStream()!, isBackwards);
    if (!records) await send(call, answer.streamNotFound(options.getStream()!.getStreamIdentifier()));
    const allows = allowedBy(options.getFilter());
    let left = BigInt(options.getCount());
    for (const record of records ?? []) {
      if (call.cancelled || left === 0n) break;
      if (!allows(record)) continue;
      left -= 1n;
      await this.sendEvent(call, record);
    }
    call.end();
  }

  private ofStream(request: streams.ReadReq.Options.StreamOptions, isBackwards: boolean) {
    const records = this.log.stream(nameOf(request.getStreamIdentifier()!));
    if (!records) return undefined;
    const from = request.hasStart() ? 0n : request.hasEnd() ? records.at(-1)!.revision : BigInt(request.getRevision());
    return isBackwards
      ? records.filter(({ revision }) => revision <= from).reverse()
      : records.filter(({ revision }) => revision >= from);
  }

  /**
   * Sends a confirmation, the events after the position, a checkpoint if there is a filter, "caught up", and then new
   * events. The filter also sends a checkpoint after every interval of events. A live subscriber that is more than a buffer
   * behind gets "fell behind" and further events, or is dropped.
   */
  private async subscribe(call: Reading, options: streams.ReadReq.Options): Promise<void> {
    const { records } = this.log;
    const filter = options.getFilter();
    const allows = allowedBy(filter);
    const interval = (filter?.getMax() || SEARCH_WINDOW) * (filter?.getCheckpointintervalmultiplier() ?? 0);
    const from = positionIn(options.getAll()!);
    let next = from === 'start' ? 0 : from === 'end' ? records.length : this.log.indexOf(from) + 1;
    if (typeof from === 'bigint' && records[next - 1]?.position !== from) {
      call.emit('error', failure.invalidPosition());
      return;
    }
    const isBehind = next < records.length;
    let isLive = false;
    let considered = 0;
    this.subscriptions.add(call);
    call.on('cancelled', () => this.log.changed());
    call.on('error', () => this.subscriptions.delete(call));
    await send(call, answer.confirmation());
    while (!call.cancelled && this.subscriptions.has(call)) {
      const record = records[next];
      if (this.isSilent || (!record && isLive)) {
        await this.log.change;
      } else if (isLive && records.length - next > LIVE_BUFFER) {
        if (this.whenTooSlow === 'drop') call.emit('error', failure.tooSlow());
        else await send(call, answer.fellBehind());
        isLive = false;
      } else if (record) {
        next += 1;
        considered += 1;
        if (this.pagePause > 0 && considered % SEARCH_WINDOW === 0) await sleep(this.pagePause);
        if (allows(record)) await this.sendEvent(call, record);
        if (filter && considered % interval === 0) await send(call, answer.checkpoint(record));
      } else {
        if (filter && isBehind) await send(call, answer.checkpoint(records[next - 1]!));
        await send(call, answer.caughtUp());
        isLive = true;
      }
    }
    this.subscriptions.delete(call);
  }

  private sendEvent(call: Reading, record: LogRecord): Promise<void> {
    this.sent += 1;
    return send(call, answer.event(record));
  }
}

function positionIn(request: {
  hasStart(): boolean;
  hasEnd(): boolean;
  getPosition(): Position | undefined;
}): bigint | 'start' | 'end' {
  if (request.hasEnd()) return 'end';
  const commit = request.hasStart() ? 0n : BigInt(request.getPosition()!.getCommitPosition());
  return commit === 0n ? 'start' : commit;
}

function allowedBy(filter: Filter | undefined): (record: LogRecord) => boolean {
  if (!filter) return () => true;
  const fieldOf = (record: LogRecord) => (filter.hasEventType() ? record.type : record.stream);
  const expression = filter.hasEventType() ? filter.getEventType()! : filter.getStreamIdentifier()!;
  const [regex, prefixes] = [new RegExp(expression.getRegex()), expression.getPrefixList()];
  return expression.getRegex() === ''
    ? (record) => prefixes.some((prefix) => fieldOf(record).startsWith(prefix))
    : (record) => regex.test(fieldOf(record));
}

/** Writes, and waits for a slower reader. */
async function send(call: Reading, response: streams.ReadResp): Promise<void> {
  if (call.write(response) || call.cancelled) return;
  await new Promise<void>((resolve) => {
    const resume = () => {
      call.off('drain', resume).off('cancelled', resume);
      resolve();
    };
    call.on('drain', resume).on('cancelled', resume);
  });
}
