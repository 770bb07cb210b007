import { join } from 'node:path';
import {
  AnotherPast,
  consistencyProof,
  cosign,
  cosignaturesOf,
  emptyRoot,
  formatNote,
  hex,
  isBy,
  isSame,
  type NoteSignature,
  nodesIn,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  type ReadTile,
  type SignedCheckpoint,
  type Signer,
  sha256,
  type TreeHead,
  tilePath,
  tilesNeeded,
  treeHash,
  utf8,
  type VerifierKey,
  verifyConsistency,
} from '#transparency-log';
import { readIfThere, replaceFile } from './durable-file.js';
import type { LogSource } from './log-source.js';
import { lockDirectory } from './sqlite.lock.js';

/** The error of a log that showed this witness two pasts. Both checkpoints are saved, signed by the log. */
export class ForkFound extends Error {
  override readonly name = 'ForkFound';
}

/** The identity and the memory of a witness. */
export interface WitnessIdentity {
  /** The keys of the logs that are witnessed. */
  readonly logs: readonly VerifierKey[];
  /** The key of the witness. */
  readonly signer: Signer;
  /** The directory in which the witness keeps the last checkpoint of each log that it cosigned. */
  readonly directory: string;
}

/** Everything that a witness needs to cosign the newest checkpoint of a log. */
interface Witnessing extends WitnessIdentity {
  readonly source: LogSource;
  readonly now: Date;
}

/** A checkpoint that a witness has cosigned. */
interface Witnessed {
  readonly origin: string;
  readonly size: number;
  /** The size of the checkpoint before it; undefined if this is the first one of the log. */
  readonly before: number | undefined;
  /** The checkpoint with the signatures of the log and the cosignature. */
  readonly note: string;
  readonly cosignature: NoteSignature;
}

/** The tree without entries: every log begins with it. */
const NOTHING_SEEN: TreeHead = { size: 0, root: emptyRoot() };

/**
 * Cosigns the newest checkpoint of a log, after verifying that it continues the last one that this witness cosigned. The new
 * one is on the disk before it is returned.
 * @throws {ForkFound} if it does not continue it
 * @throws {ProofRefused} if the checkpoint is not signed by the log, or its tiles do not fit it
 */
export async function witness({ source, now, ...identity }: Witnessing): Promise<Witnessed> {
  const lock = lockDirectory(identity.directory);
  try {
    const next = await openCheckpoint(await source.checkpoint(), identity.logs);
    const before = await lastSeen(identity, next.origin);
    if (before && next.size < before.size)
      throw new Error(
        `The log ${next.origin} shows ${next.size} events, and showed ${before.size} before. It was restored from a backup, or this is an old copy of it. Nothing was cosigned.`,
      );
    const { proof, root } = await proofFrom(source, before?.size ?? 0, next.size);
    return await cosignNext(identity, before, next, proof, now, root);
  } finally {
    lock.close();
  }
}

/**
 * Cosigns a checkpoint after the proof that it continues the one before, and remembers it. The caller has the lock.
 * @throws {ForkFound} if it continues another past
 * @throws {ProofRefused} CONSISTENCY if the proof shows nothing
 */
export async function cosignNext(
  { signer, directory }: WitnessIdentity,
  before: SignedCheckpoint | undefined,
  next: SignedCheckpoint,
  proof: readonly Uint8Array[],
  now: Date,
  /** The root of the earlier tree as the log shows it now. With it, every fork is proved; a proof alone does not always do. */
  shown?: Uint8Array,
): Promise<Witnessed> {
  mustContinue(before, next, proof, directory, shown);
  const cosignature = await cosign(next.note.text, signer, now);
  const ofLog = next.note.signatures.filter((line) => next.signers.some((key) => isBy(line, key)));
  const note = formatNote({ text: next.note.text, signatures: [...ofLog, cosignature] });
  replaceFile(fileOf(directory, next.origin), note);
  return { origin: next.origin, size: next.size, before: before?.size, note, cosignature };
}

/**
 * Gives a witness back its memory of a log: a checkpoint that it cosigned itself. It replaces no later one.
 * @throws {ProofRefused} if its log is not known
 * @throws {Error} if this witness did not cosign it, or remembers a later one
 */
export async function rememberCheckpoint(identity: WitnessIdentity, text: string): Promise<void> {
  const { logs, signer, directory } = identity;
  const lock = lockDirectory(directory);
  try {
    const given = await openCheckpoint(text, logs);
    if ((await cosignaturesOf(given.note, [signer.key])).length === 0)
      throw new Error(`The checkpoint has no cosignature of ${signer.key.name}: only its own make its memory.`);
    const before = await lastSeen(identity, given.origin);
    if (before && before.size >= given.size)
      throw new Error(`The witness remembers a checkpoint of ${before.size} events of ${given.origin}. It is kept.`);
    replaceFile(fileOf(directory, given.origin), formatNote(given.note));
  } finally {
    lock.close();
  }
}

function fileOf(directory: string, origin: string): string {
  return join(directory, `${hex(sha256(utf8(origin)))}.checkpoint`);
}

/** Returns the last checkpoint that this witness cosigned. Its own cosignature shows that nobody changed the file. */
export async function lastSeen(
  { directory, logs, signer: { key } }: WitnessIdentity,
  origin: string,
): Promise<SignedCheckpoint | undefined> {
  const file = fileOf(directory, origin);
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const note = parseNote(text, file);
  if ((await cosignaturesOf(note, [key])).length === 0)
    throw new Error(`${file} has no cosignature of ${key.name}: it is not what this witness wrote. Restore it.`);
  return openCheckpoint(text, logs).catch(() => ({ ...parseCheckpoint(note.text), note, signers: [] })); // an old key
}

function mustContinue(
  before: SignedCheckpoint | undefined,
  next: SignedCheckpoint,
  proof: readonly Uint8Array[],
  directory: string,
  shown?: Uint8Array,
): void {
  try {
    if (before && next.size === before.size && next.note.text !== before.note.text)
      throw new AnotherPast(`It signed two different checkpoints of ${next.size} events.`);
    if (before && shown && !isSame(shown, before.root)) {
      verifyConsistency({ size: before.size, root: shown }, next, proof);
      throw new AnotherPast(`Its first ${before.size} events are others now.`);
    }
    verifyConsistency(before ?? NOTHING_SEEN, next, proof);
  } catch (error) {
    if (!before || !(error instanceof AnotherPast)) throw error;
    const file = join(directory, `fork-${hex(sha256(utf8(before.note.text + next.note.text))).slice(0, 16)}.txt`);
    replaceFile(file, `${formatNote(before.note)}\n${formatNote(next.note)}`);
    throw new ForkFound(
      `FORK: the log ${next.origin} does not continue what it showed before. ${error.message} Nothing was cosigned. Both checkpoints are in ${file}: keep them, and show them to everybody who relies on this log.`,
    );
  }
}

/**
 * Fetches the tiles that the proof of consistency needs, and returns it with the root of the earlier tree. They need not be
 * trusted: the proof is verified.
 */
async function proofFrom(source: LogSource, first: number, second: number) {
  const work = (read: ReadTile) => {
    const nodes = nodesIn(second, read);
    return { proof: consistencyProof(nodes, first, second), root: treeHash(nodes, 0, first) };
  };
  if (first === 0) return { proof: [], root: emptyRoot() };
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesNeeded(work)) tiles.set(tilePath(tile), await source.tile(tile));
  return work((tile) => tiles.get(tilePath(tile))!);
}
