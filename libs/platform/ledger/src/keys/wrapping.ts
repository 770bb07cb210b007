import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Wraps data keys under a key that is stored elsewhere: in a file, in a key management service, in hardware. `context` is
 * not secret, but bound to the wrapped key: a key wrapped for one subject cannot be unwrapped for another.
 */
export abstract class Wrapping {
  abstract wrap(key: Buffer, context: string): Promise<Buffer>;
  /**
   * Returns the original key; rejects if the data, the context or the wrapping key differ from those of {@link wrap}.
   */
  abstract unwrap(wrapped: Buffer, context: string): Promise<Buffer>;
}

/** Wraps with a 32-byte key that this process holds. */
export class LocalWrapping extends Wrapping {
  constructor(private readonly key: Buffer) {
    super();
  }

  async wrap(key: Buffer, context: string): Promise<Buffer> {
    return encrypt(this.key, key, context);
  }

  async unwrap(wrapped: Buffer, context: string): Promise<Buffer> {
    return decrypt(this.key, wrapped, context);
  }
}

const IV = 12;
const TAG = 16;

/** The number of bytes by which {@link encrypt} makes a text longer. */
export const ENCRYPTION_ADDS = IV + TAG;

/** Encrypts with AES-256-GCM (NIST SP 800-38D). Returns a new 96-bit IV, the tag, and the ciphertext. */
export function encrypt(key: Buffer, plain: Buffer, additionalData: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(additionalData));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Returns the plaintext; throws if key, ciphertext or additional data differ from those of {@link encrypt}. */
export function decrypt(key: Buffer, sealed: Buffer, additionalData: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
    .setAAD(Buffer.from(additionalData))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
}

/**
 * Derives a key that nobody has without every one of the keys (HKDF with SHA-256, RFC 5869). All keys are of the same length.
 * @param context not secret, but bound to the key
 */
export function keyOfAll(keys: readonly Buffer[], context: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.concat(keys), Buffer.alloc(0), context, 32));
}
