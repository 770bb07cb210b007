import { yieldToEventLoop } from '#kernel';
import { type EventStore, inRecordedOrder, isRecordAction, type RecordedEvent } from '#ledger';
import { CompactRange, isSame, leafOf, type TreeHead } from '#transparency-log';
import { EndsOfStreams } from './ends-of-streams.js';
import type { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** A tree that was signed. */
export interface SignedHead extends TreeHead {
  /** The root of the map of streams that was signed with it. */
  readonly map?: Uint8Array;
}

/** A tree that was signed and is not that of the ledger. */
export interface Contradicted<Head> {
  readonly head: Head;
  /** The difference: the ledger is shorter, the events are others, or the map of streams is that of others. */
  readonly what: 'SIZE' | 'TREE' | 'MAP';
}

/** The events of a ledger, compared with the leaves of its log and with checkpoints. */
export interface Compared<Head = SignedHead> {
  /** The number of events that were read, and the position of the last one. */
  readonly events: number;
  readonly position: bigint | undefined;
  /** The first event that is not the leaf of the log at its place: its position and what is wrong. */
  readonly difference: Difference | undefined;
  /** The first checkpoints that contradict the ledger: at most ten. */
  readonly contradicted: readonly Contradicted<Head>[];
  /** The number of checkpoints that fit the ledger, and the size of the largest before the first that does not. */
  readonly fitting: number;
  readonly fittingSize: number;
  /** The recorded times of record actions for which the clock of the ledger said another one, by the ids of the events. */
  readonly times: ReadonlyMap<string, string>;
}

/** The first place at which a ledger is not what was logged. */
interface Difference {
  readonly position: bigint | undefined;
  /** The number of the leaf, from 0. */
  readonly index: number;
  readonly how: string;
}

/** Options of a comparison. */
interface CompareOptions<Head extends SignedHead = SignedHead> {
  /** The log, to find the first event that differs. */
  readonly log?: TransparencyLogStore;
  /** Trees that were signed, in the order of their sizes. */
  readonly heads?: Iterable<Head>;
  /** Called for each of them that fits, with the position of its last event. */
  readonly onFitting?: (head: Head, position: bigint) => void;
  /** The last position to read. Default: the newest at the beginning. */
  readonly end?: bigint;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: bigint, end: bigint) => void;
  /** True to stop at the first difference. */
  readonly isEnough?: boolean;
}

const MOST_CONTRADICTED = 10;

/** Reads the whole ledger in order, in bounded memory, and compares it with what was logged and signed. */
export async function compareLedger<Head extends SignedHead>(
  store: EventStore,
  options: CompareOptions<Head> = {},
): Promise<Compared<Head>> {
  const { log, signal, onProgress } = options;
  const end = options.end ?? (await store.head());
  const logged = log?.state()?.size ?? 0;
  const leaves = log && leavesOf(log, logged);
  const range = CompactRange.empty();
  const signed = new SignedHeads(options);
  const times = new Map<string, string>();
  let difference: Difference | undefined;
  let position: bigint | undefined;
  const settle = inRecordedOrder();
  for await (const batch of batchesUpTo(store, end)) {
    await yieldToEventLoop();
    signal?.throwIfAborted();
    for (const raw of batch) {
      const event = settle(raw);
      position = event.position;
      if (event !== raw && isRecordAction(event)) times.set(event.id, event.recordedAt);
      const leaf = leafOf(event);
      const index = range.size;
      if (leaves && index < logged && !difference && !isSame(leaf, leaves(index)))
        difference = { position, index, how: `${event.type} ${event.id} of ${event.stream} is not what was logged` };
      range.add(leaf);
      signed.take(event.stream, leaf, position, range);
    }
    if (difference && options.isEnough) break;
    if (position !== undefined) onProgress?.(position, end!);
  }
  if (!difference && range.size < logged)
    difference = {
      position: undefined,
      index: range.size,
      how: `the ledger ends after ${range.size} events, and ${logged} were logged`,
    };
  return { events: range.size, position, difference, ...signed.end(), times };
}

/** The trees that were signed, each compared once its size is reached. */
class SignedHeads<Head extends SignedHead> {
  private readonly heads: Iterator<Head>;
  private next: Head | undefined;
  private readonly ends: EndsOfStreams | undefined;
  private readonly contradicted: Contradicted<Head>[] = [];
  private fitting = 0;
  private fittingSize = 0;

  constructor(private readonly options: CompareOptions<Head>) {
    this.heads = (options.heads ?? [])[Symbol.iterator]();
    this.advance();
    while (this.next?.size === 0) this.advance();
    if (this.next) this.ends = new EndsOfStreams();
  }

  take(stream: string, leaf: Uint8Array, position: bigint, tree: CompactRange): void {
    if (!this.next) return;
    this.ends!.add(stream, leaf);
    for (; this.next?.size === tree.size; this.advance()) {
      const { root, map } = this.next;
      if (!isSame(root, tree.root())) this.note(this.next, 'TREE');
      else if (map && !isSame(map, this.ends!.root())) this.note(this.next, 'MAP');
      else {
        this.fitting += 1;
        if (this.contradicted.length === 0) this.fittingSize = tree.size;
        this.options.onFitting?.(this.next, position);
      }
    }
  }

  end() {
    for (; this.next && this.contradicted.length < MOST_CONTRADICTED; this.advance()) this.note(this.next, 'SIZE');
    this.heads.return?.();
    const { contradicted, fitting, fittingSize } = this;
    return { contradicted, fitting, fittingSize };
  }

  private note(head: Head, what: Contradicted<Head>['what']): void {
    if (this.contradicted.length < MOST_CONTRADICTED) this.contradicted.push({ head, what });
  }

  private advance(): void {
    this.next = this.heads.next().value;
  }
}

/** Returns a reader of the hashes of leaves, which reads one tile for 256 of them. */
function leavesOf(log: TransparencyLogStore, size: number): (index: number) => Uint8Array {
  let [tile, hashes]: [number, Uint8Array] = [-1, new Uint8Array()];
  return (index) => {
    const wanted = Math.floor(index / 256);
    if (wanted !== tile) {
      tile = wanted;
      hashes = log.tile({ level: 0, index: tile, width: Math.min(256, size - tile * 256) }) ?? new Uint8Array();
    }
    return hashes.subarray((index % 256) * 32, (index % 256) * 32 + 32);
  };
}

/** Yields the events up to a position, in batches. */
async function* batchesUpTo(store: EventStore, end: bigint | undefined): AsyncGenerator<RecordedEvent[]> {
  if (end === undefined) return;
  const enough = new AbortController();
  try {
    for await (const batch of store.follow(undefined, enough.signal)) {
      yield batch.filter(({ position }) => position <= end);
      if (batch.at(-1)!.position >= end) return;
    }
  } finally {
    enough.abort();
  }
}
