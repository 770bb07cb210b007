import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { base64, concat, fromBase64, hex, utf8 } from './bytes.js';
import { refuse } from './refusal.js';
import { isKeyName, keyId, type NoteSignature, SIGNATURE_TYPE, type VerifierKey } from './signed-note.js';

/**
 * A key that signs. The private key can be in a file, or in a key management service that gives out signatures only.
 */
export interface Signer {
  readonly key: VerifierKey;
  /** Returns the Ed25519 signature (64 bytes) of the message (RFC 8032, 5.1.6). */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** The PrivateKeyInfo (RFC 8410, 7) of an Ed25519 key, without the key itself. */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

/** Returns a signer with the private key (32 bytes, RFC 8032, 5.1.5) under this name. */
export function signerOf(name: string, type: number, seed: Uint8Array): Signer {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = publicKeyOf(privateKey);
  return {
    key: { name, id: keyId(name, type, publicKey), type, publicKey },
    sign: async (message) => sign(null, message, privateKey),
  };
}

function publicKeyOf(privateKey: KeyObject): Uint8Array {
  return new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32));
}

/** Makes a private key. Returns its text: `PRIVATE+KEY+NAME+ID+KEY`, as the tools of Go's sumdb write it. */
export function makePrivateKey(name: string, type: number): string {
  if (!isKeyName(name)) refuse('FORMAT', `A key cannot have the name ${JSON.stringify(name)}: leave out spaces and +.`);
  const seed = randomBytes(32);
  const { key } = signerOf(name, type, seed);
  return `PRIVATE+KEY+${name}+${hex(key.id)}+${base64(concat(Uint8Array.of(type), seed))}`;
}

/**
 * Returns the signer of the text of a private key. Messages do not show the text.
 * @throws {ProofRefused} FORMAT if it is none of the type
 */
export function parsePrivateKey(text: string, type: number): Signer {
  const [begin, second, name = '', id, ...rest] = text.trim().split('+');
  const bad = 'A line of the key file is not PRIVATE+KEY+NAME+ID+KEY';
  if (begin !== 'PRIVATE' || second !== 'KEY' || !isKeyName(name)) refuse('FORMAT', `${bad}.`);
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(rest.join('+'), 'The key');
  } catch {
    return refuse('FORMAT', `${bad}: the key of ${name} is not base64.`);
  }
  if (bytes[0] !== type || bytes.length !== 33) refuse('FORMAT', `${bad}: the key of ${name} has another type.`);
  const signer = signerOf(name, type, bytes.slice(1));
  if (hex(signer.key.id) !== id) refuse('FORMAT', `${bad}: the key ID of ${name} does not fit its key.`);
  return signer;
}

/** Signs the text, which ends with a line feed (signed-note, Ed25519 signatures). */
export async function signNote(text: string, { key, sign: signs }: Signer): Promise<NoteSignature> {
  if (key.type !== SIGNATURE_TYPE.ED25519) throw new TypeError(`The key ${key.name} is not for notes`);
  return { name: key.name, id: key.id, bytes: await signs(utf8(text)) };
}
