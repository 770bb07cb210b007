import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Wraps data keys under a key that is not stored with them: one in a file, in a key management service, in hardware.
 * `context` is no secret and bound to what is wrapped: what was wrapped for one subject opens for no other.
 */
export abstract class Wrapping {
  abstract wrap(key: Buffer, context: string): Promise<Buffer>;
  /** The key that was wrapped; rejects where it, its context or the wrapping key is not that of {@link wrap}. */
  abstract unwrap(wrapped: Buffer, context: string): Promise<Buffer>;
}

/** Wraps with a key of 32 bytes that this process holds. */
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

/** AES-256-GCM (NIST SP 800-38D): a fresh 96-bit IV, the tag, then the ciphertext. */
export function encrypt(key: Buffer, plain: Buffer, additionalData: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(additionalData));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The plaintext; throws where key, ciphertext or additional data are not those of {@link encrypt}. */
export function decrypt(key: Buffer, sealed: Buffer, additionalData: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
    .setAAD(Buffer.from(additionalData))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
}
