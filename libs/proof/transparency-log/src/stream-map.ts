import { concat, isSame, uint64, utf8 } from './bytes.js';
import { sha256 } from './crypto.js';
import { refuse } from './refusal.js';

// The map from each stream to its end. It is a Merkle tree over the bits of the hashes of their names, so it is sorted. A
// subtree with one stream is that stream's leaf, and one without streams is the empty hash. So each place is the end of one
// stream or of none, and the same streams give the same root in every order. Its prefixes differ from those of RFC 6962.

const LEAF = Uint8Array.of(0x02);
const NODE = Uint8Array.of(0x03);
const CHAIN = Uint8Array.of(0x04);

/** The longest path: the bits of a key. */
const DEPTH = 256;

/** The end of a stream: its newest revision, and the chain of the hashes of all its leaves. */
export interface StreamEnd {
  /** The SHA-256 of the name of the stream. */
  readonly key: Uint8Array;
  readonly revision: number;
  readonly chain: Uint8Array;
}

/** A subtree of the map. A leaf is the only stream of its subtree. */
export interface Subtree {
  readonly kind: 'EMPTY' | 'LEAF' | 'NODE';
  readonly hash: Uint8Array;
}

/** The subtree without streams. */
export const EMPTY: Subtree = { kind: 'EMPTY', hash: sha256(new Uint8Array()) };

/** Returns the place of a stream in the map: the SHA-256 of its name. */
export function keyOf(stream: string): Uint8Array {
  return sha256(utf8(stream));
}

/** Returns the chain after one more leaf. The first leaf of a stream is chained to the key of the stream. */
export function chainAfter(before: Uint8Array, leaf: Uint8Array): Uint8Array {
  return sha256(concat(CHAIN, before, leaf));
}

/** Returns the leaf of a stream. */
export function streamLeaf({ key, revision, chain }: StreamEnd): Subtree {
  return { kind: 'LEAF', hash: sha256(concat(LEAF, key, uint64(revision), chain)) };
}

/** Returns the subtree over two others. A leaf next to an empty subtree moves up. */
export function combine(left: Subtree, right: Subtree): Subtree {
  if (left.kind === 'EMPTY' && right.kind !== 'NODE') return right;
  if (right.kind === 'EMPTY' && left.kind !== 'NODE') return left;
  return { kind: 'NODE', hash: mapNode(left.hash, right.hash) };
}

function mapNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concat(NODE, left, right));
}

/** Returns a bit of a key, from the most significant, which is 0. */
export function bitOf(key: Uint8Array, depth: number): number {
  return (key[depth >> 3]! >> (7 - (depth & 7))) & 1;
}

/** Returns the subtree over these ends, whose keys have their first `depth` bits in common. */
export function subtreeOf(ends: readonly StreamEnd[], depth = 0): Subtree {
  if (ends.length === 0) return EMPTY;
  if (ends.length === 1) return streamLeaf(ends[0]!);
  const [left, right] = splitAt(ends, depth);
  return combine(subtreeOf(left, depth + 1), subtreeOf(right, depth + 1));
}

/** Parts ends by a bit of their keys. */
export function splitAt(ends: readonly StreamEnd[], depth: number): [StreamEnd[], StreamEnd[]] {
  return [ends.filter(({ key }) => bitOf(key, depth) === 0), ends.filter(({ key }) => bitOf(key, depth) === 1)];
}

/** The proof of what is at the place of a key. */
export interface MapProof {
  /** The hashes next to the path, from the end of the path to the root. */
  readonly siblings: readonly Uint8Array[];
  /** The end of the path: the end of the stream itself, that of another stream, or nothing. */
  readonly found: StreamEnd | undefined;
}

/** Returns the proof for a key in the subtree over these ends, whose keys have their first `depth` bits in common. */
export function proofIn(ends: readonly StreamEnd[], key: Uint8Array, depth = 0): MapProof {
  if (ends.length <= 1) return { siblings: [], found: ends[0] };
  const [left, right] = splitAt(ends, depth);
  const [own, other] = bitOf(key, depth) === 0 ? [left, right] : [right, left];
  const { siblings, found } = proofIn(own, key, depth + 1);
  return { found, siblings: [...siblings, subtreeOf(other, depth + 1).hash] };
}

/**
 * Verifies what is at the place of a stream in the map with this root. Returns the end of the stream; undefined if the map
 * proves that there is no such stream.
 * @throws {ProofRefused} COMPLETENESS if the proof does not show it
 */
export function verifyMapProof(stream: string, { siblings, found }: MapProof, root: Uint8Array): StreamEnd | undefined {
  const key = keyOf(stream);
  const depth = siblings.length;
  if (depth > DEPTH) refuse('COMPLETENESS', `The proof for the stream ${stream} is too long.`);
  if (found && !shareBits(found.key, key, depth))
    refuse('COMPLETENESS', `The proof for the stream ${stream} ends at another place.`);
  if (!isSame(climb(found ? streamLeaf(found) : EMPTY, key, siblings), root))
    refuse('COMPLETENESS', `The proof for the stream ${stream} does not lead to the root of the map of streams.`);
  return found && isSame(found.key, key) ? found : undefined;
}

/**
 * Returns the root of the map that has this end at the end of a path with these siblings.
 * @throws {ProofRefused} COMPLETENESS if the path is too long
 */
export function rootOf(end: StreamEnd, siblings: readonly Uint8Array[]): Uint8Array {
  if (siblings.length > DEPTH) refuse('COMPLETENESS', 'The proof in the map is too long.');
  return climb(streamLeaf(end), end.key, siblings);
}

function climb({ hash }: Subtree, key: Uint8Array, siblings: readonly Uint8Array[]): Uint8Array {
  for (const [i, sibling] of siblings.entries())
    hash = bitOf(key, siblings.length - 1 - i) === 0 ? mapNode(hash, sibling) : mapNode(sibling, hash);
  return hash;
}

function shareBits(a: Uint8Array, b: Uint8Array, count: number): boolean {
  for (let depth = 0; depth < count; depth += 1) if (bitOf(a, depth) !== bitOf(b, depth)) return false;
  return true;
}
