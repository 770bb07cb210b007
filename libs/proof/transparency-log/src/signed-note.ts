import { base64, concat, fromBase64, hex, isSame, short, textOf, utf8 } from './bytes.js';
import { sha256, verifyEd25519 } from './crypto.js';
import { refuse } from './refusal.js';

/** Types of signatures (signed-note, Signature types), of those that are used here. */
export const SIGNATURE_TYPE = {
  /** Ed25519 over the text of the note. */
  ED25519: 0x01,
  /** Ed25519 over a checkpoint and a time, by a witness (tlog-cosignature). */
  COSIGNATURE: 0x04,
} as const;

/** A public key with its name and its type (signed-note, Verifier keys). */
export interface VerifierKey {
  readonly name: string;
  /** The key ID: 4 bytes. */
  readonly id: Uint8Array;
  readonly type: number;
  readonly publicKey: Uint8Array;
}

/** A signature line of a note. `bytes` are what follows the key ID. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A note that was read, and whose signatures were not verified yet. */
export interface Note {
  /** The text that is signed, with its last line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Most signatures of a note, and most bytes of its text. Longer notes are refused (signed-note, Format). */
const MOST_SIGNATURES = 100;
const MOST_BYTES = 100_000;

const KEY_SIZE = 32;
const DASH = '\u2014';
const NAME = /^[^\s+\p{Cc}\p{Z}]+$/u;

/** Returns true if the text can name a key: not empty, without spaces and plus (signed-note, Format). */
export function isKeyName(name: string): boolean {
  return NAME.test(name);
}

/** Returns the key ID (signed-note, Signatures). */
export function keyId(name: string, type: number, publicKey: Uint8Array): Uint8Array {
  return sha256(concat(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
}

/** Returns the key as text: name, key ID in hexadecimal, type and key in base64 (signed-note, Verifier keys). */
export function formatKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${hex(id)}+${base64(concat(Uint8Array.of(type), publicKey))}`;
}

/**
 * Returns the key of a text (signed-note, Verifier keys).
 * @param types the types of signatures that are accepted
 * @throws {ProofRefused} FORMAT if it is none, has another type, or its key ID does not fit
 */
export function parseKey(text: string, types: readonly number[]): VerifierKey {
  const [name = '', id = '', ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'), `The key ${short(text)}`); // base64 has plus signs too
  const [type = -1, publicKey] = [bytes[0], bytes.slice(1)];
  if (!isKeyName(name)) refuse('FORMAT', `The key ${short(text)} has no valid name.`);
  if (!types.includes(type) || publicKey.length !== KEY_SIZE)
    refuse('FORMAT', `The key ${short(text)} is no Ed25519 key of the type ${types.join(' or ')}.`);
  const key = { name, id: keyId(name, type, publicKey), type, publicKey };
  if (hex(key.id) !== id) refuse('FORMAT', `The key ${short(text)} has the key ID ${short(id)}, not ${hex(key.id)}.`);
  return key;
}

/** Returns a signature line of a note, with its line feed. */
export function formatSignature({ name, id, bytes }: NoteSignature): string {
  return `${DASH} ${name} ${base64(concat(id, bytes))}\n`;
}

/** Returns the note as text. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/**
 * Reads a note (signed-note, Format), without verifying its signatures.
 * @throws {ProofRefused} FORMAT if it is none
 */
export function parseNote(note: string | Uint8Array, what = 'The note'): Note {
  const all = typeof note === 'string' ? note : textOf(note, what);
  if (all.length > MOST_BYTES) refuse('FORMAT', `${what} is longer than ${MOST_BYTES} letters.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids control characters
  if (/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(all)) refuse('FORMAT', `${what} has control characters.`);
  const border = all.lastIndexOf('\n\n');
  if (border < 0 || !all.endsWith('\n')) refuse('FORMAT', `${what} has no signatures, or was cut off.`);
  const lines = all.slice(border + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) refuse('FORMAT', `${what} has more than ${MOST_SIGNATURES} signatures.`);
  return { text: all.slice(0, border + 1), signatures: lines.map((line) => parseSignature(line, what)) };
}

function parseSignature(line: string, what: string): NoteSignature {
  const [dash, name = '', signature = '', ...more] = line.split(' ');
  if (dash !== DASH || !isKeyName(name) || more.length > 0)
    refuse('FORMAT', `${what} has a line that is no signature: ${short(line)}.`);
  const bytes = fromBase64(signature, `The signature of ${name}`);
  if (bytes.length < 5) refuse('FORMAT', `The signature of ${name} is too short.`);
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

/** Returns true if the signature says that it was made with the key. */
export function isBy({ name, id }: NoteSignature, key: VerifierKey): boolean {
  return name === key.name && isSame(id, key.id);
}

/**
 * Verifies every signature of a note by one of the keys. Signatures by other keys are ignored. Returns the keys that signed.
 * @throws {ProofRefused} SIGNATURE if a signature by one of the keys is wrong
 */
export async function signersOf(note: Note, keys: readonly VerifierKey[]): Promise<VerifierKey[]> {
  const signers: VerifierKey[] = [];
  for (const key of keys.filter(({ type }) => type === SIGNATURE_TYPE.ED25519))
    for (const signature of note.signatures.filter((one) => isBy(one, key))) {
      if (!(await verifyEd25519(key.publicKey, utf8(note.text), signature.bytes)))
        refuse('SIGNATURE', `The signature of ${key.name} does not fit: the text or the signature was changed.`);
      if (!signers.includes(key)) signers.push(key);
    }
  return signers;
}
