import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Prefix of every API key, by which tools recognise a leaked key. */
export const KEY_PREFIX = 'rgk_';

/** Makes an API key: 256 random bits in base64url (RFC 4648). It is shown once and stored nowhere. */
export function makeKey(): string {
  return `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** Returns the SHA-256 of a key in hexadecimal, for storage. A random key needs no salt and no stretching. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Returns true if the hashes (hexadecimal) are equal. Takes the same time for every hash. */
export function isKeyOf(hash: string, keyHash: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(keyHash, 'hex'));
}
