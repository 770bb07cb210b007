import { notUtf8In, utf8Text } from '#kernel';
import { UnreadableFile } from './yaml.js';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Returns the bytes of a file as text: of a register file, or of a mapping. A byte order mark at the beginning is left out.
 * @param file its name, if there are several
 * @throws {UnreadableFile} with the line and the place of the first byte that is not UTF-8 (RFC 3629)
 */
export function textOf(bytes: Uint8Array, file?: string): string {
  const text = utf8Text(bytes);
  if (text !== undefined) return text.codePointAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  const { line, told } = notUtf8In(bytes);
  const message = `The file ${told} Save it as UTF-8 (many editors offer this as "encoding").`;
  throw new UnreadableFile([{ file, path: '', line, message }]);
}
