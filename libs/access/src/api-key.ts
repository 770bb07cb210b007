import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What every API key begins with, so that it is recognised wherever it turns up. */
export const KEY_PREFIX = 'rgk_';

/** A new API key: 256 random bits in base64url (RFC 4648). It is shown once and kept nowhere. */
export function makeKey(): string {
  return `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a key: its SHA-256 in hexadecimal, enough for what is random (no salt, no stretching). */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether the key has the hash; takes the same time whatever the hash. */
export function isKeyOf(hash: string, keyHash: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(keyHash, 'hex'));
}
