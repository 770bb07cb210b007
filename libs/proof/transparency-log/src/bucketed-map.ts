import {
  bitOf,
  combine,
  EMPTY,
  type MapProof,
  proofIn,
  type StreamEnd,
  type Subtree,
  subtreeOf,
} from './stream-map.js';

/** The bits of a key that name its bucket. */
const BITS = 12;

/** The number of buckets of a map. */
export const BUCKETS = 2 ** BITS;

/** Returns the bucket of a key: its first 12 bits. */
export function bucketOf(key: Uint8Array): number {
  return (key[0]! << 4) | (key[1]! >> 4);
}

/** Reads the ends of all streams in the buckets from `first` to `last`, in any order. */
export type ReadEnds = (first: number, last: number) => readonly StreamEnd[];

/**
 * The map of streams in buckets. It holds the hash of each bucket and of the nodes above. The ends of streams are elsewhere:
 * one bucket is read when a stream in it changes or is proved.
 */
export class BucketedMap {
  /** The nodes above the buckets, as in a heap: the children of node i are 2i and 2i + 1. The buckets are the last. */
  private readonly nodes: Subtree[];

  /** Makes the map of these buckets; those that are missing are empty. */
  constructor(buckets: ReadonlyMap<number, Subtree> = new Map()) {
    this.nodes = new Array<Subtree>(2 * BUCKETS).fill(EMPTY);
    for (const [bucket, subtree] of buckets) this.nodes[BUCKETS + bucket] = subtree;
    if (buckets.size > 0) for (let i = BUCKETS - 1; i > 0; i -= 1) this.renew(i);
  }

  /** The root of the map: its hash. */
  get root(): Uint8Array {
    return this.nodes[1]!.hash;
  }

  /** Computes a bucket again from the ends of its streams. Returns what it is now. */
  set(bucket: number, ends: readonly StreamEnd[]): Subtree {
    let node = BUCKETS + bucket;
    const subtree = subtreeOf(ends, BITS);
    this.nodes[node] = subtree;
    for (node >>= 1; node > 0; node >>= 1) this.renew(node);
    return subtree;
  }

  /** Returns the proof of what is at the place of the key. */
  proof(key: Uint8Array, read: ReadEnds): MapProof {
    const siblings: Uint8Array[] = [];
    let [node, depth] = [1, 0];
    while (depth < BITS && this.nodes[node]!.kind === 'NODE') {
      const child = 2 * node + bitOf(key, depth);
      siblings.unshift(this.nodes[child ^ 1]!.hash);
      [node, depth] = [child, depth + 1];
    }
    const { kind } = this.nodes[node]!;
    if (kind === 'EMPTY') return { siblings, found: undefined };
    const span = BUCKETS >> depth;
    const first = node * span - BUCKETS;
    const below = proofIn(read(first, first + span - 1), key, depth);
    return { found: below.found, siblings: [...below.siblings, ...siblings] };
  }

  private renew(node: number): void {
    this.nodes[node] = combine(this.nodes[2 * node]!, this.nodes[2 * node + 1]!);
  }
}
