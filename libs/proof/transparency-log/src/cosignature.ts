import { concat, uint64, utf8 } from './bytes.js';
import { verifyEd25519 } from './crypto.js';
import { refuse } from './refusal.js';
import { isBy, type Note, type NoteSignature, SIGNATURE_TYPE, type VerifierKey } from './signed-note.js';
import type { Signer } from './signing.js';

/** A cosignature that was verified: the witness saw the log grow consistently up to this checkpoint. */
export interface Cosignature {
  readonly key: VerifierKey;
  /** The time by the clock of the witness. */
  readonly time: Date;
}

const SIZE = 8 + 64;

/** Returns the message that a witness signs (tlog-cosignature, Ed25519 signed message). */
function messageOf(seconds: number, text: string): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
}

/** Cosigns the text of a checkpoint (tlog-cosignature, Format). The caller has verified its consistency. */
export async function cosign(text: string, { key, sign }: Signer, now: Date): Promise<NoteSignature> {
  if (key.type !== SIGNATURE_TYPE.COSIGNATURE) throw new TypeError(`The key ${key.name} is not for cosignatures`);
  const seconds = Math.floor(now.getTime() / 1000);
  const bytes = concat(uint64(seconds), await sign(messageOf(seconds, text)));
  return { name: key.name, id: key.id, bytes };
}

/**
 * Verifies every cosignature by one of the witnesses; others are ignored. If a witness signed more than once, its earliest
 * time is returned.
 * @throws {ProofRefused} SIGNATURE if a cosignature by one of the witnesses is wrong
 */
export async function cosignaturesOf(note: Note, witnesses: readonly VerifierKey[]): Promise<Cosignature[]> {
  const verified: Cosignature[] = [];
  for (const key of witnesses.filter(({ type }) => type === SIGNATURE_TYPE.COSIGNATURE)) {
    const times: number[] = [];
    for (const { bytes } of note.signatures.filter((one) => isBy(one, key))) {
      const seconds = bytes.length === SIZE ? secondsOf(bytes) : -1;
      if (seconds < 0 || !(await verifyEd25519(key.publicKey, messageOf(seconds, note.text), bytes.slice(8))))
        refuse('SIGNATURE', `The cosignature of ${key.name} does not fit: the text or the signature was changed.`);
      times.push(seconds);
    }
    if (times.length > 0) verified.push({ key, time: new Date(Math.min(...times) * 1000) });
  }
  return verified;
}

/** Returns the time that a cosignature says, without verifying it; undefined if the signature is no cosignature. */
export function timeOf({ bytes }: NoteSignature): Date | undefined {
  const seconds = bytes.length === SIZE ? secondsOf(bytes) : -1;
  return seconds < 0 ? undefined : new Date(seconds * 1000);
}

/** Returns the time of a cosignature in seconds since 1970; -1 if no calendar has it. */
function secondsOf(bytes: Uint8Array): number {
  const seconds = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  return seconds <= 8_640_000_000_000n ? Number(seconds) : -1;
}
