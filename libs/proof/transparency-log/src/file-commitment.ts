import { concat, hex } from './bytes.js';
import { sha256 } from './crypto.js';
import type { LoggedEvent } from './entry.js';
import { refuse } from './refusal.js';

/**
 * A commitment of an event to a file, without a word on its content. Only who has the salt, 32 secret bytes, can compare a file
 * with it.
 */
export interface FileCommitment {
  /** The SHA-256 of the salt, in hexadecimal. */
  readonly salt: string;
  /** The SHA-256 of the salt and the SHA-256 of the file, in hexadecimal. */
  readonly file: string;
}

/** Returns the commitment to a file. */
export function commitmentTo(salt: Uint8Array, sha256OfFile: Uint8Array): FileCommitment {
  return { salt: hex(sha256(salt)), file: hex(sha256(concat(salt, sha256OfFile))) };
}

/** Returns the commitment in an event; undefined for an event without one. */
export function commitmentIn({ data }: Pick<LoggedEvent, 'data'>): FileCommitment | undefined {
  const { commitment } = (data ?? {}) as { readonly commitment?: FileCommitment };
  return typeof commitment?.salt === 'string' && typeof commitment.file === 'string' ? commitment : undefined;
}

/** A file that was issued: the salt with which it is compared, and what the event says of it. */
export interface IssuedFileProof {
  readonly salt: Uint8Array;
  readonly commitment: FileCommitment;
}

/**
 * Returns the proof by which a file is compared with the events that issued it.
 * @throws {ProofRefused} CONTENT if the salt is not that of one of the events
 */
export function issuedFileProof(stream: string, salt: Uint8Array, events: readonly LoggedEvent[]): IssuedFileProof {
  const commitment = events.map(commitmentIn).find((one) => one?.salt === hex(sha256(salt)));
  return commitment ? { salt, commitment } : refuse('CONTENT', `The salt of the file is not that of ${stream}.`);
}

/** Returns true if the bytes are those of the file that was issued. */
export function isIssuedFile({ salt, commitment }: IssuedFileProof, bytes: Uint8Array): boolean {
  return commitmentTo(salt, sha256(bytes)).file === commitment.file;
}
