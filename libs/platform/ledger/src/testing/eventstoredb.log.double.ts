import shared from '@eventstore/db-client/generated/shared_pb.js';
import { v4 } from 'uuid';

/** The revision that a writer expects of a stream; `no stream` is -1. */
export type Expected = bigint | 'stream exists' | 'any';

/** The outcome of an append: the place of its last event, or the stream's current revision in a conflict. */
export type Outcome = { revision: bigint; position: bigint } | { current: bigint } | 'too large';

/** An event before it is appended, as the server receives it. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** A stored event. */
export interface LogRecord extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  /** The commit and prepare position, which are equal for every event that comes over gRPC. */
  readonly position: bigint;
  /** In ticks of 100 ns since 1970. */
  readonly created: bigint;
}

/** The expected revision of a stream that does not exist. */
export const NO_STREAM = -1n;
/** The most bytes of an append. */
export const MAX_APPEND_SIZE = 1024 * 1024;

/** FOR TESTS ONLY: the log of a server or a cluster, with its rules for appends and lookups. */
export class LogDouble {
  /** All events in the order of their positions. */
  readonly records: LogRecord[] = [];
  /** The clock of the node that leads, in milliseconds since 1970. It can be wrong. */
  clock: () => number = Date.now;
  private readonly streams = new Map<string, LogRecord[]>();
  private wake = () => {};
  /** Resolves when something is added, and whenever {@link changed} is called. */
  change = this.nextChange();

  constructor(private end: bigint) {}

  /**
   * Adds all of `events`, or none. If their ids are already stored right after the expected revision, it returns the result
   * of the earlier append. Without an expected revision, they may be anywhere in the stream. If only some ids are stored,
   * it adds nothing.
   */
  append(stream: string, expected: Expected, events: readonly Proposed[]): Outcome {
    if (events.reduce((sum, e) => sum + e.type.length + e.data.length + e.metadata.length, 0) > MAX_APPEND_SIZE)
      return 'too large';
    const standing = this.streams.get(stream) ?? [];
    const current = standing.at(-1)?.revision ?? NO_STREAM;
    if (typeof expected === 'bigint') {
      if (expected > current) return { current };
      if (expected < current) {
        const earlier = events.map((event, i) => same(standing[Number(expected) + 1 + i], event));
        return earlier.every((e) => e) ? earlier.at(-1)! : { current };
      }
    } else {
      if (expected === 'stream exists' && current === NO_STREAM) return { current };
      const earlier = events.map((event) => standing.find((record) => same(record, event)));
      if (earlier[0]) return earlier.every((e) => e) ? earlier.at(-1)! : { current };
    }
    for (const [i, event] of events.entries()) this.write(event, stream, current + 1n + BigInt(i));
    this.changed();
    return this.records.at(-1)!;
  }

  /** Adds `count` events as separate appends, in streams of a hundred. They share their bytes. */
  fill(count: number, data: unknown, metadata: unknown, type = 'Happened'): void {
    const event = { type, contentType: 'application/json', data: bytes(data), metadata: bytes(metadata) };
    for (let i = 0; i < count; i += 1)
      this.write({ id: v4(), ...event }, `filled-${Math.floor(i / 100)}`, BigInt(i % 100));
    this.changed();
  }

  /** Returns the events of the stream; undefined if there is no such stream. */
  stream(name: string): readonly LogRecord[] | undefined {
    return this.streams.get(name);
  }

  /** Yields the events of `$all` from a position on, or, backwards, those before it. */
  *all(from: bigint | 'start' | 'end', isBackwards: boolean): Generator<LogRecord> {
    const first = from === 'start' ? 0 : from === 'end' ? this.records.length : this.indexOf(from);
    if (isBackwards) for (let i = first - 1; i >= 0; i -= 1) yield this.records[i]!;
    else for (let i = first; i < this.records.length; i += 1) yield this.records[i]!;
  }

  /** Returns the index in {@link records} of the first event at or after the position. */
  indexOf(position: bigint): number {
    let [low, high] = [0, this.records.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.records[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Resolves the current {@link change}. */
  changed(): void {
    this.wake();
    this.change = this.nextChange();
  }

  /** Positions are offsets in a file, so they have gaps. */
  private write(event: Proposed, stream: string, revision: bigint): void {
    const record = { ...event, stream, revision, position: this.end, created: BigInt(this.clock()) * 10_000n };
    const standing = this.streams.get(stream);
    if (standing) standing.push(record);
    else this.streams.set(stream, [record]);
    this.records.push(record);
    this.end += BigInt(100 + stream.length + event.type.length + event.data.length + event.metadata.length);
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}

/** Encodes JSON as it is stored; empty without a value. */
export function bytes(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(value === undefined ? '' : JSON.stringify(value)));
}

/** Returns the name of the stream in a request. */
export function nameOf(identifier: shared.StreamIdentifier): string {
  return Buffer.from(identifier.getStreamName_asU8()).toString();
}

const same = (record: LogRecord | undefined, event: Proposed) => (record?.id === event.id ? record : undefined);
