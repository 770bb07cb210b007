import { base64, hashFrom, integerFrom, short } from './bytes.js';
import type { TreeHead } from './proofs.js';
import { refuse } from './refusal.js';
import { type Note, parseNote, signersOf, type VerifierKey } from './signed-note.js';

/** A checkpoint of a log: the text of a note (tlog-checkpoint, Note text). */
export interface Checkpoint extends TreeHead {
  /** The identity of the log. */
  readonly origin: string;
  /** Further lines of the log. Witnesses make no statement on them. */
  readonly extensions: readonly string[];
}

/** A checkpoint with the note that holds it, whose log's signature is verified. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
  /** The keys of the log that signed it. */
  readonly signers: readonly VerifierKey[];
}

/** Returns the text of the checkpoint, with its last line feed. */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  return `${[origin, size, base64(root), ...extensions].join('\n')}\n`;
}

/**
 * Reads the text of a checkpoint (tlog-checkpoint, Note text).
 * @throws {ProofRefused} FORMAT if it is none
 */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  const [origin = '', size = '', root = ''] = lines;
  const extensions = lines.slice(3, -1);
  if (lines.length < 4 || lines.at(-1) !== '' || [origin, size, root, ...extensions].includes(''))
    refuse('FORMAT', `The checkpoint ${short(text)} has not three lines, or an empty one.`);
  return {
    origin,
    size: integerFrom(size, 'The size in the checkpoint'),
    root: hashFrom(root, 'The root in the checkpoint'),
    extensions,
  };
}

/**
 * Reads a signed checkpoint, and verifies that its log signed it. The name of a key must be the origin.
 * @param keys the keys of the logs that are trusted
 * @throws {ProofRefused} FORMAT, UNKNOWN_LOG or SIGNATURE
 */
export async function openCheckpoint(
  note: string | Uint8Array,
  keys: readonly VerifierKey[],
): Promise<SignedCheckpoint> {
  const parsed = parseNote(note, 'The checkpoint');
  const checkpoint = parseCheckpoint(parsed.text);
  const { origin } = checkpoint;
  const signers = await signersOf(
    parsed,
    keys.filter(({ name }) => name === origin),
  );
  if (signers.length === 0)
    refuse('UNKNOWN_LOG', `The checkpoint of ${short(origin)} is signed by no log that is trusted under this name.`);
  return { ...checkpoint, note: parsed, signers };
}

/** Returns what follows the keyword in the extension line that begins with it; undefined without such a line. */
export function extensionOf({ extensions }: Checkpoint, keyword: string): string | undefined {
  const lines = extensions.filter((line) => line.startsWith(`${keyword} `));
  if (lines.length > 1) refuse('FORMAT', `The checkpoint has ${lines.length} lines ${keyword}.`);
  return lines[0]?.slice(keyword.length + 1);
}
