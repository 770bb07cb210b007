import { base64, hashFrom, integerFrom } from './bytes.js';
import { refuse } from './refusal.js';
import { type NoteSignature, parseNote } from './signed-note.js';

/** A request to cosign a checkpoint (tlog-witness, add-checkpoint). */
export interface AddCheckpoint {
  /** The size of the checkpoint that the witness cosigned before; 0 if there is none. */
  readonly oldSize: number;
  /** The proof that the tree of that size is the beginning of the new one. */
  readonly proof: readonly Uint8Array[];
  /** The new checkpoint, signed by its log. */
  readonly note: string;
}

const MOST_HASHES = 63;
const OLD = 'old ';

/** Returns the body of a request. */
export function formatAddCheckpoint({ oldSize, proof, note }: AddCheckpoint): string {
  return `${OLD}${oldSize}\n${proof.map((hash) => `${base64(hash)}\n`).join('')}\n${note}`;
}

/**
 * Reads the body of a request, without verifying it.
 * @throws {ProofRefused} FORMAT
 */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const border = body.indexOf('\n\n');
  const [old = '', ...hashes] = body.slice(0, Math.max(border, 0)).split('\n');
  if (!old.startsWith(OLD) || hashes.length > MOST_HASHES)
    refuse('FORMAT', `The request has no line \`old SIZE\`, or more than ${MOST_HASHES} hashes.`);
  return {
    oldSize: integerFrom(old.slice(OLD.length), 'The old size'),
    proof: hashes.map((hash) => hashFrom(hash, 'A hash of the proof')),
    note: body.slice(border + 2),
  };
}

/**
 * Returns the signatures that a witness answered for a text.
 * @throws {ProofRefused} FORMAT
 */
export function signaturesIn(answer: string, text: string): readonly NoteSignature[] {
  return parseNote(`${text}\n${answer}`, 'The answer of the witness').signatures;
}
