import { createHash, createPublicKey, hash, verify } from 'node:crypto';

// The two operations that need a platform. A browser has them too: the verifying page replaces this file by one of its own.

/** The bytes of a SHA-256 hash. */
export const HASH_SIZE = 32;

/** The SubjectPublicKeyInfo (RFC 8410, 4) of an Ed25519 key, without the key itself. */
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/** Returns the SHA-256 (FIPS 180-4) of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

/** Returns the SHA-256 of the text in UTF-8. */
export function sha256OfText(text: string): Uint8Array {
  return hash('sha256', text, 'buffer');
}

/** Returns the SHA-256 of the lines in UTF-8. Each ends with a line feed. They are not put together: that takes longer. */
export function sha256OfLines(lines: readonly string[]): Uint8Array {
  const hashed = createHash('sha256');
  for (const line of lines) hashed.update(line).update('\n');
  return hashed.digest();
}

/** Returns true if the Ed25519 signature (RFC 8032, 5.1.7) of the message is that of the 32-byte public key. */
export async function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false; // the bytes are no key
  }
}

/** A way of signing that certificates and timestamps use. Signatures of curves are both numbers, in full length. */
export interface SignatureScheme {
  readonly kind: 'RSA' | 'EC';
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly curve?: 'P-256' | 'P-384' | 'P-521';
}

/** Returns the hash of the bytes. SHA-1 is for names of certificates only. */
export async function digestOf(by: SignatureScheme['hash'] | 'SHA-1', bytes: Uint8Array): Promise<Uint8Array> {
  return hash(by, bytes, 'buffer');
}

/** Returns true if the signature of the message is that of the public key (SubjectPublicKeyInfo). */
export async function verifySignature(
  publicKey: Uint8Array,
  { hash: by }: SignatureScheme,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return verify(by, message, { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false; // the bytes are no key
  }
}
