import { concat } from './bytes.js';
import { sha256OfText } from './crypto.js';
import { type Der, derOf, Elements, elementsOf, integerOf, TAG } from './der.js';
import { refuse } from './refusal.js';

/** The AlgorithmIdentifier of SHA-256, and the version of requests. */
const SHA256 = Uint8Array.of(0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0);
const VERSION = Uint8Array.of(TAG.INTEGER, 1, 1);
const WANTS_CERTIFICATE = Uint8Array.of(TAG.BOOLEAN, 1, 0xff);

/** Returns an element of up to 127 bytes. */
function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concat(...parts);
  return concat(Uint8Array.of(tag, content.length), content);
}

/**
 * Returns a request for a timestamp of the text (RFC 3161, 2.4.1), which asks for the certificate too.
 * @param nonce up to 16 bytes. The first is 1 to 127
 */
export function timestampRequest(text: string, nonce: Uint8Array): Uint8Array {
  const imprint = element(TAG.SEQUENCE, SHA256, element(TAG.OCTETS, sha256OfText(text)));
  return element(TAG.SEQUENCE, VERSION, imprint, element(TAG.INTEGER, nonce), WANTS_CERTIFICATE);
}

/**
 * Returns the token of an answer (RFC 3161, 2.4.2), without verifying it.
 * @throws {ProofRefused} FORMAT, or TIMESTAMP if the authority gave none
 */
export function tokenIn(answer: Uint8Array): Uint8Array {
  const parts = new Elements(derOf(answer));
  const status = new Elements(parts.take());
  const number = integerOf(status.take(TAG.INTEGER));
  const token = parts.rest()[0];
  if ((number !== '00' && number !== '01') || !token)
    refuse(
      'TIMESTAMP',
      `The authority gave no timestamp (status ${Number.parseInt(number, 16)})${said(status.rest())}.`,
    );
  return token!.whole;
}

/** Returns what the authority said in words, if it did. */
function said(more: readonly Der[]): string {
  const texts = more.filter(({ tag }) => tag === TAG.SEQUENCE).flatMap(({ content }) => elementsOf(content));
  const words = texts.map(({ content }) => new TextDecoder().decode(content)).join(' ');
  return words === '' ? '' : `: ${words.slice(0, 200)}`;
}
