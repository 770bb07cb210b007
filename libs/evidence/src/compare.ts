import { breathe, type EventStore, inRecordedOrder, type RecordedEvent } from '#ledger';
import { CompactRange, isSame, leafOf, type TreeHead } from '#transparency-log';
import type { LogStore } from './sqlite.log-store.js';

/** The events of a ledger, compared with the leaves of its log and with checkpoints. */
export interface Compared {
  /** The number of events that were read, and the position of the last one. */
  readonly events: number;
  readonly position: bigint | undefined;
  /** The first event that is not the leaf of the log at its place: its position and what is wrong. */
  readonly difference: Difference | undefined;
  /** The checkpoints whose root is not that of the ledger at their size. */
  readonly contradicted: readonly TreeHead[];
}

/** The first place at which a ledger is not what was logged. */
export interface Difference {
  readonly position: bigint | undefined;
  /** The number of the leaf, from 0. */
  readonly index: number;
  readonly how: string;
}

/** Options of a comparison. */
export interface CompareOptions {
  /** The log, to find the first event that differs. */
  readonly log?: LogStore;
  /** Trees that were signed: each is compared once its size is reached. */
  readonly heads?: readonly TreeHead[];
  /** The last position to read. Default: the newest at the beginning. */
  readonly end?: bigint;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: bigint, end: bigint) => void;
  /** True to stop at the first difference. */
  readonly isEnough?: boolean;
}

/** Reads the whole ledger in order, in bounded memory, and compares it with what was logged and signed. */
export async function compareLedger(store: EventStore, options: CompareOptions = {}): Promise<Compared> {
  const { log, heads = [], signal, onProgress } = options;
  const end = options.end ?? (await store.head());
  const logged = log?.state()?.size ?? 0;
  const leaves = log && leavesOf(log, logged);
  const range = CompactRange.empty();
  const due = heads.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  const contradicted: TreeHead[] = [];
  let difference: Difference | undefined;
  let position: bigint | undefined;
  for await (const events of batchesUpTo(store, end)) {
    await breathe();
    signal?.throwIfAborted();
    for (const event of events) {
      const leaf = leafOf(event);
      const index = range.size;
      position = event.position;
      if (leaves && index < logged && !difference && !isSame(leaf, leaves(index)))
        difference = { position, index, how: `${event.type} ${event.id} of ${event.stream} is not what was logged` };
      range.add(leaf);
      while (due[0]?.size === range.size) {
        const head = due.shift()!;
        if (!isSame(head.root, range.root())) contradicted.push(head);
      }
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
  return { events: range.size, position, difference, contradicted: [...contradicted, ...due] };
}

/** Returns a reader of the hashes of leaves, which reads one tile for 256 of them. */
function leavesOf(log: LogStore, size: number): (index: number) => Uint8Array {
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

/** Yields the events up to a position, in batches, each event with its one recorded time. */
async function* batchesUpTo(store: EventStore, end: bigint | undefined): AsyncGenerator<RecordedEvent[]> {
  if (end === undefined) return;
  const settle = inRecordedOrder();
  const enough = new AbortController();
  try {
    for await (const batch of store.follow(undefined, enough.signal)) {
      yield batch.filter(({ position }) => position <= end).map(settle);
      if (batch.at(-1)!.position >= end) return;
    }
  } finally {
    enough.abort();
  }
}
