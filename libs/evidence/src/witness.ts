import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  AnotherPast,
  consistencyProof,
  cosign,
  cosignaturesOf,
  formatNote,
  hex,
  nodesIn,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  type ReadTile,
  type SignedCheckpoint,
  type Signer,
  sha256,
  tilePath,
  tilesNeeded,
  utf8,
  type VerifierKey,
  verifyConsistency,
} from '#transparency-log';
import { readIfThere, replaceFile } from './durable-file.js';
import type { LogSource } from './log-source.js';

/** The error of a log that showed this witness two pasts. Both checkpoints are saved, signed by the log. */
export class ForkFound extends Error {
  override readonly name = 'ForkFound';
}

/** Everything that a witness needs. */
export interface Witnessing {
  readonly source: LogSource;
  /** The keys of the log that is witnessed. */
  readonly logs: readonly VerifierKey[];
  /** The key of the witness. */
  readonly signer: Signer;
  /** The directory in which the witness keeps the last checkpoint of each log that it cosigned. */
  readonly directory: string;
  readonly now: Date;
}

/** A checkpoint that a witness has cosigned. */
export interface Witnessed {
  readonly origin: string;
  readonly size: number;
  /** The size of the checkpoint before it; undefined if this is the first one of the log. */
  readonly before: number | undefined;
  /** The checkpoint with the signatures of the log and the cosignature. */
  readonly note: string;
}

/**
 * Cosigns the newest checkpoint of a log, after verifying that it continues the last one that this witness cosigned
 * (tlog-witness, add-checkpoint). The new one is on the disk before it is returned.
 * @throws {ForkFound} if it does not continue it
 * @throws {ProofRefused} if the checkpoint is not signed by the log, or its tiles do not fit it
 */
export async function witness(witnessing: Witnessing): Promise<Witnessed> {
  const { directory } = witnessing;
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, 'lock');
  try {
    closeSync(openSync(lock, 'wx'));
  } catch {
    throw new Error(`Another witness uses ${directory}. If none is running, remove ${lock}.`);
  }
  try {
    return await cosignNext(witnessing);
  } finally {
    rmSync(lock, { force: true });
  }
}

async function cosignNext({ source, logs, signer, directory, now }: Witnessing): Promise<Witnessed> {
  const given = await source.checkpoint();
  const next = await openCheckpoint(given, logs);
  const file = join(directory, `${hex(sha256(utf8(next.origin)))}.checkpoint`);
  const before = await lastOf(file, logs, signer);
  if (before) await mustContinue(before, next, source, directory);
  const cosignature = await cosign(next.note.text, signer, now);
  const ofLog = next.note.signatures.filter((line) =>
    next.signers.some(({ name, id }) => line.name === name && hex(line.id) === hex(id)),
  );
  const note = formatNote({ text: next.note.text, signatures: [...ofLog, cosignature] });
  replaceFile(file, note);
  return { origin: next.origin, size: next.size, before: before?.size, note };
}

/** Returns the last checkpoint that this witness cosigned. Its own cosignature shows that nobody changed the file. */
async function lastOf(
  file: string,
  logs: readonly VerifierKey[],
  { key }: Signer,
): Promise<SignedCheckpoint | undefined> {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const note = parseNote(text, file);
  if ((await cosignaturesOf(note, [key])).length === 0)
    throw new Error(`${file} has no cosignature of ${key.name}: it is not what this witness wrote. Restore it.`);
  return openCheckpoint(text, logs).catch(() => ({ ...parseCheckpoint(note.text), note, signers: [] })); // an old key
}

async function mustContinue(
  before: SignedCheckpoint,
  next: SignedCheckpoint,
  source: LogSource,
  directory: string,
): Promise<void> {
  if (next.size < before.size)
    throw new Error(
      `The log ${next.origin} shows ${next.size} events, and showed ${before.size} before. It was restored from a backup, or this is an old copy of it. Nothing was cosigned.`,
    );
  try {
    if (next.size === before.size && next.note.text !== before.note.text)
      throw new AnotherPast(`It signed two different checkpoints of ${next.size} events.`);
    verifyConsistency(before, next, before.size > 0 ? await proofFrom(source, before.size, next.size) : []);
  } catch (error) {
    if (!(error instanceof AnotherPast)) throw error;
    const file = join(directory, `fork-${hex(sha256(utf8(before.note.text + next.note.text))).slice(0, 16)}.txt`);
    replaceFile(file, `${formatNote(before.note)}\n${formatNote(next.note)}`);
    throw new ForkFound(
      `FORK: the log ${next.origin} does not continue what it showed before. ${error.message} Nothing was cosigned. Both checkpoints are in ${file}: keep them, and show them to everybody who relies on this log.`,
    );
  }
}

/** Fetches the tiles that the proof of consistency needs. They need not be trusted: the proof is verified. */
async function proofFrom(source: LogSource, first: number, second: number): Promise<Uint8Array[]> {
  const work = (read: ReadTile) => consistencyProof(nodesIn(second, read), first, second);
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesNeeded(work)) tiles.set(tilePath(tile), await source.tile(tile));
  return work((tile) => tiles.get(tilePath(tile))!);
}
