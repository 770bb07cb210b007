import { RecentlyUsed } from '#kernel';
import type { RecordedEvent } from '../event.js';
import type { Link } from './sqlite.chain.js';

// What the embedded ledger keeps in memory. Personal fields are in it as they are in the file: encrypted.

/** Most bytes of the events of streams, as text. In memory they take about three times as many. */
const MAX_STREAM_BYTES = 8 * 1024 * 1024;
/** Most bytes of the newest events, as text. */
const MAX_NEWEST_BYTES = 4 * 1024 * 1024;

/** An event as it was stored, with the end of the chain after it and its bytes as text. */
export interface CachedEvent {
  readonly event: RecordedEvent;
  readonly link: Link;
  readonly bytes: number;
}

interface CachedStream {
  readonly events: readonly RecordedEvent[];
  /** The checksum of its newest event, which covers all events up to there. */
  readonly checksum: string;
  readonly bytes: number;
}

/** The parsed events of the streams that were used last, within a bound of bytes. */
export class CachedStreams {
  private readonly streams: RecentlyUsed<CachedStream>;

  constructor(most = MAX_STREAM_BYTES) {
    this.streams = new RecentlyUsed(most, most / 8); // one that takes a large part of the room is not worth the others
  }

  /** Returns the events of the stream, always the same list; undefined unless its newest event has this checksum. */
  get(stream: string, checksum: string | null | undefined): readonly RecordedEvent[] | undefined {
    const kept = this.streams.get(stream);
    return kept?.checksum === checksum ? kept?.events : undefined;
  }

  /** Keeps the events of a whole stream, which are not empty. */
  set(stream: string, kept: CachedStream): void {
    this.streams.set(stream, kept, kept.bytes);
  }

  /**
   * Adds an append to its stream: to the events before it if they are kept, or as the beginning of the stream.
   * @param before the checksum of the event before it in the stream; undefined if it begins the stream
   */
  append(stream: string, before: string | undefined, append: readonly CachedEvent[]): void {
    const earlier = this.streams.get(stream);
    if (before !== earlier?.checksum) this.streams.take(stream);
    else
      this.set(stream, {
        events: [...(earlier?.events ?? []), ...append.map(({ event }) => event)],
        checksum: append.at(-1)!.link.checksum!,
        bytes: append.reduce((sum, { bytes }) => sum + bytes, earlier?.bytes ?? 0),
      });
  }

  clear(): void {
    this.streams.clear();
  }
}

/** The newest events that this process has appended, without a gap, within a bound of bytes. Followers need not read them. */
export class NewestEvents {
  private events: CachedEvent[] = [];
  private bytes = 0;

  constructor(private readonly most = MAX_NEWEST_BYTES) {}

  add(append: readonly CachedEvent[]): void {
    for (const kept of append) {
      this.events.push(kept);
      this.bytes += kept.bytes;
    }
    if (this.bytes <= this.most) return;
    let gone = 0;
    while (this.bytes > this.most / 2 && gone < this.events.length) this.bytes -= this.events[gone++]!.bytes;
    this.events = this.events.slice(gone); // half of them at once, so that it is done seldom
  }

  clear(): void {
    this.events = [];
    this.bytes = 0;
  }

  /** Returns at most `most` events after the position, and the rest of their last append; none if the next is not held. */
  after(position: bigint, most: number): readonly CachedEvent[] {
    const first = this.events[0]?.link.position;
    if (first === undefined || position + 1n < first) return [];
    const from = Number(position + 1n - first);
    const last = this.events[from + most - 1]?.event.metadata;
    return this.events.slice(from, last && from + most + (last.count - 1 - last.index));
  }

  /** Returns the event at the position; undefined if it is not held. */
  at(position: bigint): CachedEvent | undefined {
    const first = this.events[0]?.link.position;
    return first === undefined || position < first ? undefined : this.events[Number(position - first)];
  }
}
