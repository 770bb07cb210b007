import { concat, hashFrom } from './bytes.js';
import { type Checkpoint, extensionOf } from './checkpoint.js';
import { sha256, sha256OfLines } from './crypto.js';

// What the events of each thing fold to, under the checkpoint. The map is that of streams (stream-map.ts): the digest of the
// rows of a thing is in the place of the chain of its leaves.

/** The keyword of the extension line with the root of the map of what things are, and the versions of the folds. */
export const READ_MODEL = 'regesta-read-model/v1';

/** The keyword of the extension line with the version and the digest of the law data. */
export const LAW = 'regesta-law/v1';

const ROWS = Uint8Array.of(0x05);

/** The rows of one thing that are under a digest, as lines of JSON. */
export interface DigestedRows {
  /** The state of the thing on every date, and its review. */
  readonly present: readonly string[];
  /** Earlier states, and the terms and texts of lists and searches. */
  readonly rest: readonly string[];
}

/** The root of the map of what things are, with the versions of the folds that it depends on. */
export interface SignedReadModel {
  readonly root: Uint8Array;
  readonly versions: string;
}

/** Returns the digest of the rows of a thing. */
export function digestOfRows({ present, rest }: DigestedRows): Uint8Array {
  return digestOfParts(present, sha256OfLines(rest));
}

/** Returns the digest of rows, from the hash of some of them. */
export function digestOfParts(present: readonly string[], rest: Uint8Array): Uint8Array {
  return sha256(concat(ROWS, sha256OfLines(present), rest));
}

/**
 * Returns what a checkpoint says of the read model; undefined for a checkpoint without it.
 * @throws {ProofRefused} FORMAT if the line is not in its form
 */
export function readModelIn(checkpoint: Checkpoint): SignedReadModel | undefined {
  const line = extensionOf(checkpoint, READ_MODEL);
  if (line === undefined) return undefined;
  const [root = '', ...versions] = line.split(' ');
  return { root: hashFrom(root, 'The root of the read model'), versions: versions.join(' ') };
}
