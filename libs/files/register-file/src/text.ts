import { asError } from '#kernel';
import { UnreadableFile } from './yaml.js';

const BYTE_ORDER_MARK = 0xfeff;
/** U+FFFD in UTF-8. */
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/**
 * Returns the bytes of a file as text: of a register file, or of a mapping. A byte order mark at the beginning is left out.
 * @param file its name, if there are several
 * @throws {UnreadableFile} with the line and the place of the first byte that is not UTF-8 (RFC 3629)
 */
export function textOf(bytes: Uint8Array, file?: string): string {
  const text = decoded(bytes);
  if (text !== undefined) return text.codePointAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  const { byte, told } = notUtf8In(bytes);
  const line = bytes.subarray(0, byte - 1).filter((each) => each === 0x0a).length + 1;
  const message = `The file ${told} Save it as UTF-8 (many editors offer this as "encoding").`;
  throw new UnreadableFile([{ file, path: '', line, message }]);
}

/**
 * Returns the place of the first byte that is not UTF-8, counted from 1, and a sentence without its subject.
 * @param bytes some that are not UTF-8
 * @param part their place in a whole: the number of bytes before them, and whether they are the last
 */
export function notUtf8In(bytes: Uint8Array, part = { before: 0, isLast: true }): { byte: number; told: string } {
  const valid = longestValid(bytes);
  const byte = part.before + valid + 1;
  const isCutOff = part.isLast && decoded(bytes.subarray(valid), true) !== undefined;
  const fault = isCutOff ? 'ends in the middle of a character' : `has 0x${bytes[valid]!.toString(16).toUpperCase()}`;
  return { byte, told: `${fault} at byte ${byte}, so it is not UTF-8.` };
}

function decoded(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
  } catch (error) {
    if (asError(error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
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
