import { asError } from './failure.js';

/** U+FFFD in UTF-8. */
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/** Returns bytes of UTF-8 (RFC 3629) as text, with the byte order mark if they have one; undefined if they are not UTF-8. */
export function utf8Text(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
  } catch (error) {
    if (asError(error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

/** The first byte that is not UTF-8. */
interface WrongByte {
  /** Its place and its line, from 1. */
  readonly byte: number;
  readonly line: number;
  /** A sentence without its subject. */
  readonly told: string;
}

/**
 * Returns the place of the first byte that is not UTF-8.
 * @param bytes some that are not UTF-8
 * @param part their place in a whole: the number of bytes before them, and whether they are the last
 */
export function notUtf8In(bytes: Uint8Array, part = { before: 0, isLast: true }): WrongByte {
  const valid = longestValid(bytes);
  const byte = part.before + valid + 1;
  const line = bytes.subarray(0, valid).filter((each) => each === 0x0a).length + 1;
  const isCutOff = part.isLast && utf8Text(bytes.subarray(valid), true) !== undefined;
  const fault = isCutOff ? 'ends in the middle of a character' : `has 0x${bytes[valid]!.toString(16).toUpperCase()}`;
  return { byte, line, told: `${fault} at byte ${byte}, so it is not UTF-8.` };
}

/** Returns how many bytes at the beginning are whole characters of UTF-8. All others are decoded as U+FFFD, which can also be meant. */
function longestValid(bytes: Uint8Array): number {
  let valid = 0;
  for (const text of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd')) {
    valid += Buffer.byteLength(text);
    if (!REPLACEMENT.every((byte, i) => bytes[valid + i] === byte)) break;
    valid += REPLACEMENT.length;
  }
  return valid;
}
