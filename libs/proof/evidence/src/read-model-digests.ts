import { yieldToEventLoop } from '#kernel';
import { type EventStore, type RecordedEvent, withRecordedTime } from '#ledger';
import {
  BucketedMap,
  base64,
  bucketOf,
  digestOfRows,
  keyOf,
  type MapProof,
  READ_MODEL,
  type StreamEnd,
  type Subtree,
} from '#transparency-log';
import { CachedFolds } from './cached-folds.js';
import type { Folds } from './folds.js';
import type { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** Things that are digested in one transaction. */
const AT_ONCE = 64;

/**
 * The digests of what the events of each thing fold to. Only the things that have newer events are folded, from their
 * streams alone; those that were folded last go on from there. So they are a function of the ledger, and no read model that
 * somebody changed is behind them.
 */
export class ReadModelDigests {
  private map: BucketedMap;
  private readonly kept: CachedFolds;

  constructor(
    private readonly store: TransparencyLogStore,
    private readonly ledger: EventStore,
    readonly folds: Folds,
  ) {
    this.map = new BucketedMap(store.things.buckets());
    this.kept = new CachedFolds(folds);
  }

  /**
   * Makes sure that the digests are by these folds. If they are not, all things up to the position are stale: their names are
   * read from the ledger.
   */
  async prepare(position: bigint): Promise<void> {
    const { things } = this.store;
    if (things.versions() === this.folds.versions) return;
    this.store.transaction(() => things.clear());
    this.map = new BucketedMap();
    for await (const names of thingsOf(this.ledger, position, this.folds))
      this.store.transaction(() => things.outdate(names));
    things.begin(this.folds.versions);
  }

  /** Notes that these streams have newer events, within the transaction that adds them to the log. */
  outdate(streams: Iterable<string>): void {
    this.store.things.outdate([...streams].filter((stream) => this.folds.isThing(stream)));
  }

  /**
   * Digests what is stale, and returns the extension line for the tree of this size; undefined if it is stopped before all is
   * done.
   */
  async line(size: number, signal?: AbortSignal): Promise<string | undefined> {
    for (;;) {
      const names = this.store.things.stale(AT_ONCE);
      if (names.length === 0) return `${READ_MODEL} ${base64(this.map.root)} ${this.folds.versions}`;
      const ends: StreamEnd[] = [];
      for (const name of names) {
        await yieldToEventLoop();
        const events = eventsAt(this.store, await this.ledger.read(name), name, size);
        ends.push({
          key: keyOf(name),
          revision: events.length - 1,
          chain: digestOfRows(await this.kept.rowsOf(name, events)),
        });
      }
      this.save(ends);
      if (signal?.aborted) return undefined;
    }
  }

  private save(ends: readonly StreamEnd[]): void {
    const { things } = this.store;
    this.store.transaction(() => {
      things.save(ends);
      const changed = new Map<number, Subtree>();
      for (const bucket of new Set(ends.map(({ key }) => bucketOf(key))))
        changed.set(bucket, this.map.set(bucket, things.endsIn(bucket, bucket)));
      things.saveBuckets(changed);
    });
  }
}

/** Returns the events of a stream that a tree of this size has, each with its recorded time. */
export function eventsAt(
  store: TransparencyLogStore,
  recorded: readonly RecordedEvent[],
  stream: string,
  size: number,
): RecordedEvent[] {
  const leaves = store.leavesOf(stream, size);
  return recorded
    .slice(0, leaves.length)
    .map((event, i) => (leaves[i]!.recordedAt ? withRecordedTime(event, leaves[i]!.recordedAt) : event));
}

/** Returns the proof of a thing in the map of the newest digests. */
export function proofOfThing(store: TransparencyLogStore, name: string): MapProof {
  return new BucketedMap(store.things.buckets()).proof(keyOf(name), (first, last) => store.things.endsIn(first, last));
}

/** Yields the names of the things up to a position of the ledger. */
async function* thingsOf(ledger: EventStore, end: bigint, folds: Folds): AsyncGenerator<string[]> {
  if (end === 0n) return;
  const enough = new AbortController();
  for await (const batch of ledger.follow(undefined, enough.signal)) {
    await yieldToEventLoop();
    yield batch
      .filter(({ revision, position, stream }) => revision === 0n && position <= end && folds.isThing(stream))
      .map(({ stream }) => stream);
    if (batch.at(-1)!.position >= end) enough.abort();
  }
}
