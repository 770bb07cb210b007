import { base64, fromBase64, hashFrom, integerFrom, short } from './bytes.js';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { cosignaturesOf } from './cosignature.js';
import { type Policy, verifyQuorum } from './policy.js';
import { verifyInclusion } from './proofs.js';
import { refuse } from './refusal.js';

const HEADER = 'c2sp.org/tlog-proof@v1';

/** Most hashes of a proof of inclusion. */
const LONGEST = 63;

/** The proof that an entry is in a log (tlog-proof, Format). */
export interface ProofFile {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, as the log gave it out. */
  readonly checkpoint: string;
  /** Data of the application, which nothing proves. */
  readonly extra?: Uint8Array;
}

/** Returns the proof as text, for a file `….tlog-proof`. */
export function formatProofFile({ index, proof, checkpoint, extra }: ProofFile): string {
  const lines = [HEADER, ...(extra ? [`extra ${base64(extra)}`] : []), `index ${index}`, ...proof.map(base64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/**
 * Reads a proof (tlog-proof, Format), without verifying it.
 * @throws {ProofRefused} FORMAT if it is none
 */
export function parseProofFile(text: string): ProofFile {
  const border = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(border, 0)).split('\n');
  if (border < 0 || header !== HEADER) refuse('FORMAT', `The proof does not begin with the line ${HEADER}.`);
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice(6), 'The extra data') : undefined;
  const index = lines.shift() ?? '';
  if (!index.startsWith('index ')) refuse('FORMAT', `The proof has ${short(index)} instead of the line of the index.`);
  if (lines.length > LONGEST) refuse('FORMAT', `The proof has ${lines.length} hashes, more than ${LONGEST}.`);
  return {
    index: integerFrom(index.slice(6), 'The index'),
    proof: lines.map((line, i) => hashFrom(line, `Hash ${i + 1} of the proof`)),
    checkpoint: text.slice(border + 2),
    ...(extra && { extra }),
  };
}

/**
 * Verifies a proof for the hash of a leaf (tlog-proof, Verifying a tlog proof). Returns the checkpoint.
 * @throws {ProofRefused} if the policy does not accept the checkpoint, or the leaf is not in its tree
 */
export async function verifyProofFile(leaf: Uint8Array, file: ProofFile, policy: Policy): Promise<SignedCheckpoint> {
  const checkpoint = await openCheckpoint(file.checkpoint, policy.logs);
  verifyQuorum(policy, await cosignaturesOf(checkpoint.note, [...policy.witnesses.values()]));
  verifyInclusion(leaf, file.index, checkpoint.size, file.proof, checkpoint.root);
  return checkpoint;
}
