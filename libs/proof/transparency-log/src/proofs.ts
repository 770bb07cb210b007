import { isSame } from './bytes.js';
import { HASH_SIZE } from './crypto.js';
import { AnotherPast, type RefusalCode, refuse } from './refusal.js';
import { emptyRoot, nodeHash, type ReadNode, splitOf, treeHash } from './tree.js';

// A tree has at most 2^53 - 1 leaves here, so a proof has at most 53 hashes (inclusion) or 54 (consistency). No loop below
// is longer than the proof and the levels of the tree.

/** Returns the proof that the leaf `index` is in the tree of this size: PATH of RFC 6962, 2.1.1, from the leaf to the root. */
export function inclusionProof(read: ReadNode, index: number, size: number): Uint8Array[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no leaf ${index} in a tree of ${size}`);
  const path: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.push(treeHash(read, middle, end));
      end = middle;
    } else {
      path.push(treeHash(read, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/**
 * Verifies that the tree with this size and root has the leaf at `index` (RFC 9162, 2.1.3.2).
 * @throws {ProofRefused} INCLUSION if the proof does not show it
 */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): void {
  const place = `entry ${index} of the tree of ${size}`;
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) refuse('INCLUSION', `There is no ${place}.`);
  mustBeHashes('INCLUSION', [leaf, root, ...proof]);
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) refuse('INCLUSION', `The proof for ${place} is too long.`);
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0) refuse('INCLUSION', `The proof for ${place} is too short.`);
  if (!isSame(hash, root))
    refuse('INCLUSION', `The proof for ${place} does not lead to its root: the entry or the proof was changed.`);
}

/**
 * Returns the proof that the tree of size `first` is the beginning of that of size `second`: PROOF of RFC 6962, 2.1.2. It is
 * empty if `first` is 0 or both are the same.
 */
export function consistencyProof(read: ReadNode, first: number, second: number): Uint8Array[] {
  if (!(first >= 0 && first <= second))
    throw new RangeError(`A tree of ${first} is not the beginning of one of ${second}`);
  if (first === 0 || first === second) return [];
  const path: Uint8Array[] = [];
  let [start, end, isWhole] = [0, second, true];
  while (end !== first) {
    const middle = start + splitOf(end - start);
    if (first <= middle) {
      path.push(treeHash(read, middle, end));
      end = middle;
    } else {
      path.push(treeHash(read, start, middle));
      [start, isWhole] = [middle, false];
    }
  }
  if (!isWhole) path.push(treeHash(read, start, end));
  return path.reverse();
}

/** A tree by its size and its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Verifies that `second` continues `first` (RFC 9162, 2.1.4.2).
 * @throws {ProofRefused} CONSISTENCY if the proof does not show it
 * @throws {AnotherPast} if the proof fits the later tree and not the earlier one: then no other proof can show it
 */
export function verifyConsistency(first: TreeHead, second: TreeHead, proof: readonly Uint8Array[]): void {
  const trees = `the trees of ${first.size} and ${second.size} entries`;
  mustBeHashes('CONSISTENCY', [first.root, second.root, ...proof]);
  if (first.size > second.size) refuse('CONSISTENCY', `The later tree is the smaller of ${trees}.`);
  for (const { size, root } of [first, second])
    if (size === 0 && !isSame(root, emptyRoot())) refuse('CONSISTENCY', 'The tree without entries has a wrong root.');
  if (first.size === 0 || first.size === second.size) {
    if (proof.length > 0) refuse('CONSISTENCY', `The proof for ${trees} must be empty.`);
    if (first.size === second.size && !isSame(first.root, second.root))
      throw new AnotherPast(`Two trees of ${first.size} entries have different roots.`);
    return;
  }
  const hashes = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  let [node, last] = [first.size - 1, second.size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  const begin = hashes.shift() ?? refuse('CONSISTENCY', `The proof for ${trees} is too short.`);
  let [old, now] = [begin, begin];
  for (const hash of hashes) {
    if (last === 0) refuse('CONSISTENCY', `The proof for ${trees} is too long.`);
    if (node % 2 === 1 || node === last) {
      [old, now] = [nodeHash(hash, old), nodeHash(hash, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      now = nodeHash(now, hash);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0) refuse('CONSISTENCY', `The proof for ${trees} is too short.`);
  if (!isSame(now, second.root))
    refuse('CONSISTENCY', `The proof for ${trees} does not lead to the root of the later.`);
  if (!isSame(old, first.root)) throw new AnotherPast(`By the proof, ${trees} have different pasts.`);
}

/** Hashes of another length could be read as two, or as none. */
function mustBeHashes(code: RefusalCode, hashes: readonly Uint8Array[]): void {
  if (hashes.some(({ length }) => length !== HASH_SIZE))
    refuse(code, `A hash of the proof has not ${HASH_SIZE} bytes.`);
}

function isPowerOfTwo(size: number): boolean {
  return 2 ** Math.round(Math.log2(size)) === size;
}
