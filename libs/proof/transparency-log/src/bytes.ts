import { HASH_SIZE } from './crypto.js';
import { refuse } from './refusal.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Returns the text of bytes in UTF-8.
 * @throws {ProofRefused} FORMAT if they are not UTF-8
 */
export function textOf(bytes: Uint8Array, what: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse('FORMAT', `${what} is not UTF-8 text.`);
  }
}

/** Returns the parts as one array. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Returns true if both have the same bytes. Nothing that is compared here is secret. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Returns the integer in 8 bytes, big-endian. */
export function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** Returns the bytes in hexadecimal, in small letters. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Returns the bytes in base64 with padding (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Returns the bytes of a base64 text (RFC 4648, 4). Only the one text that {@link base64} writes for them is accepted.
 * @throws {ProofRefused} FORMAT for any other text
 */
export function fromBase64(text: string, what: string): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    // refused below
  }
  return bytes && base64(bytes) === text ? bytes : refuse('FORMAT', `${what} is not base64: ${short(text)}.`);
}

/**
 * Returns the hash of a base64 text.
 * @throws {ProofRefused} FORMAT if it is not 32 bytes
 */
export function hashFrom(text: string, what: string): Uint8Array {
  const bytes = fromBase64(text, what);
  return bytes.length === HASH_SIZE ? bytes : refuse('FORMAT', `${what} has ${bytes.length} bytes, not ${HASH_SIZE}.`);
}

/**
 * Returns the integer of a decimal text without leading zeroes. It is at most 2^53 - 1.
 * @throws {ProofRefused} FORMAT for any other text
 */
export function integerFrom(text: string, what: string): number {
  const value = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : refuse('FORMAT', `${what} is not a whole number: ${short(text)}.`);
}

/** Returns the text in quotes for a message, shortened. */
export function short(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
