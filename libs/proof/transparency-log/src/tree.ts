import { concat } from './bytes.js';
import { HASH_SIZE, sha256 } from './crypto.js';

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** Returns the hash of the tree without leaves (RFC 6962, 2.1). */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

/** Returns the hash of a leaf (RFC 6962, 2.1). */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(concat(LEAF, entry));
}

/** The bytes of an inner node. They are used again: verifying a ledger hashes millions of nodes. */
const node = concat(NODE, new Uint8Array(2 * HASH_SIZE));

/** Returns the hash of an inner node over its two children (RFC 6962, 2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== HASH_SIZE || right.length !== HASH_SIZE) throw new RangeError('A hash has another length');
  node.set(left, 1);
  node.set(right, 1 + HASH_SIZE);
  return sha256(node);
}

/**
 * Reads the hash of a complete subtree. The one at `level` and `index` covers the leaves from `index * 2^level` up to
 * (not including) `(index + 1) * 2^level`.
 */
export type ReadNode = (level: number, index: number) => Uint8Array;

/** Returns the largest power of two that is smaller than `size`, which is at least 2 (RFC 6962, 2.1). */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/**
 * Returns the Merkle Tree Hash of the leaves from `start` up to (not including) `end`: MTH of RFC 6962, 2.1. `start` must
 * be a multiple of the smallest power of two that is not smaller than their number.
 */
export function treeHash(read: ReadNode, start: number, end: number): Uint8Array {
  const size = end - start;
  if (size === 0) return emptyRoot();
  const level = Math.log2(size);
  if (Number.isInteger(level) && 2 ** level === size) return read(level, start / size);
  const split = splitOf(size);
  return nodeHash(treeHash(read, start, start + split), treeHash(read, start + split, end));
}

/** Takes the hash of a complete subtree, once, when its last leaf is added. */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, one for each bit of its size. It is all that
 * adding leaves and computing the root need.
 */
export class CompactRange {
  private constructor(
    private count: number,
    /** The roots of the complete subtrees, the largest first. */
    private readonly roots: Uint8Array[],
  ) {}

  /** Returns the edge of the tree of this size, whose nodes are read. */
  static of(size: number, read: ReadNode): CompactRange {
    const roots: Uint8Array[] = [];
    let start = 0;
    for (const level of levelsOf(size)) {
      roots.push(read(level, start / 2 ** level));
      start += 2 ** level;
    }
    return new CompactRange(size, roots);
  }

  /** Returns the edge of the tree without leaves. */
  static empty(): CompactRange {
    return new CompactRange(0, []);
  }

  /** The number of leaves. */
  get size(): number {
    return this.count;
  }

  /** Adds a leaf by its hash. `onNode` gets every subtree that it completes, from the leaf up. */
  add(leaf: Uint8Array, onNode: OnNode = () => {}): void {
    let [hash, index] = [leaf, this.count];
    onNode(0, index, hash);
    for (let level = 1; index % 2 === 1; level += 1) {
      hash = nodeHash(this.roots.pop()!, hash);
      index = (index - 1) / 2;
      onNode(level, index, hash);
    }
    this.roots.push(hash);
    this.count += 1;
  }

  /** Returns the Merkle Tree Hash of all leaves (RFC 6962, 2.1). */
  root(): Uint8Array {
    if (this.count === 0) return emptyRoot();
    return this.roots.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** Returns the levels of the complete subtrees of a tree, the largest first: the bits of its size. */
function levelsOf(size: number): number[] {
  const bits = size.toString(2);
  return [...bits].flatMap((bit, i) => (bit === '1' ? [bits.length - 1 - i] : []));
}
