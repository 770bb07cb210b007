import { UnreadableFile } from './yaml.js';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Returns the bytes of a register file as text. A byte order mark at the beginning is left out.
 * @throws {UnreadableFile} with the line and the place of the first byte that is not UTF-8 (RFC 3629)
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined) throw notUtf8(bytes);
  return text.codePointAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

function notUtf8(bytes: Uint8Array): UnreadableFile {
  const valid = longestValid(bytes);
  const line = bytes.subarray(0, valid).filter((byte) => byte === 0x0a).length + 1;
  const isCutOff = decoded(bytes, true) !== undefined;
  const fault = isCutOff ? 'ends in the middle of a character' : `has 0x${bytes[valid]!.toString(16).toUpperCase()}`;
  const message = `The file ${fault} at byte ${valid + 1}, so it is not UTF-8. Save it as UTF-8 (many editors offer this as "encoding").`;
  return new UnreadableFile([{ path: '', line, message }]);
}

/** Returns how many bytes at the beginning are whole characters of UTF-8. Searches by halves. */
function longestValid(bytes: Uint8Array): number {
  let [valid, wrong] = [0, bytes.length + 1];
  while (wrong - valid > 1) {
    const middle = Math.floor((valid + wrong) / 2);
    if (decoded(bytes.subarray(0, middle), true) === undefined) wrong = middle;
    else valid = middle;
  }
  // A character that is cut off counts as valid so far: go back to its first byte.
  while (valid > 0 && decoded(bytes.subarray(0, valid)) === undefined) valid -= 1;
  return valid;
}
