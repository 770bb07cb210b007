import { isUtf8 } from 'node:buffer';
import { notUtf8In } from '#kernel';
import { RequestRefused } from './refusal.js';

/**
 * Returns bytes of a body as text. What is not UTF-8 would be recorded as other characters, for ever.
 * @param part their place in a whole: the number of bytes before them, and whether they are the last
 * @throws {RequestRefused} NOT_UTF8 with the place of the first wrong byte in the body
 */
export function bodyText(bytes: Buffer, part?: { readonly before: number; readonly isLast: boolean }): string {
  if (isUtf8(bytes)) return bytes.toString();
  const { byte, told } = notUtf8In(bytes, part);
  const refusal = new RequestRefused('NOT_UTF8', `The body ${told} Send it as UTF-8. Nothing was recorded.`, {
    byte,
    expected: 'UTF-8',
  });
  throw Object.assign(refusal, { statusCode: 400 });
}
