import { hex } from './bytes.js';
import { refuse } from './refusal.js';

// DER (X.690, 10): the one way of writing for each value. A text that is written in another way is refused.

/** An element: its tag, its content, and all its bytes. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** Tags of the elements that are read here. Those of one context begin at `CONTEXT`. */
export const TAG = {
  BOOLEAN: 0x01,
  INTEGER: 0x02,
  BITS: 0x03,
  OCTETS: 0x04,
  NULL: 0x05,
  OID: 0x06,
  UTC_TIME: 0x17,
  TIME: 0x18,
  SEQUENCE: 0x30,
  SET: 0x31,
  CONTEXT: 0xa0,
} as const;

const fail = (what: string): never => refuse('FORMAT', `The timestamp or certificate is not DER: ${what}.`);

/** Reads the element at the beginning of the bytes. */
function elementOf(bytes: Uint8Array): Der {
  const [tag = fail('it was cut'), first = fail('it was cut')] = bytes;
  if ((tag & 0x1f) === 0x1f) fail('a tag has a large number');
  let [length, begin] = [first, 2];
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4 || bytes.length < 2 + count) fail('a length cannot be read');
    length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
    begin += count;
    if (length < 0x80 || length < 256 ** (count - 1)) fail('a length is longer than needed');
  }
  if (bytes.length < begin + length) fail('it was cut');
  return { tag, content: bytes.subarray(begin, begin + length), whole: bytes.subarray(0, begin + length) };
}

/**
 * Reads elements one after the other, with nothing behind them.
 * @throws {ProofRefused} FORMAT
 */
export function elementsOf(bytes: Uint8Array): Der[] {
  const elements: Der[] = [];
  for (let at = 0; at < bytes.length; at += elements.at(-1)!.whole.length) elements.push(elementOf(bytes.subarray(at)));
  return elements;
}

/** Reads the bytes as one element of this tag. */
export function derOf(bytes: Uint8Array, tag: number = TAG.SEQUENCE): Der {
  const [only, ...more] = elementsOf(bytes);
  return more.length === 0 ? tagged(only, tag) : fail('something is behind its end');
}

/** Returns the element if it has this tag. */
export function tagged(element: Der | undefined, tag: number): Der {
  if (element?.tag !== tag) fail(`an element has the tag ${element?.tag ?? 'of nothing'}, not ${tag}`);
  return element!;
}

/** Takes the elements of a sequence or set one by one, in order. */
export class Elements {
  private readonly elements: Der[];

  constructor(of: Der, tag: number = TAG.SEQUENCE) {
    this.elements = elementsOf(tagged(of, tag).content);
  }

  /** Takes the next element, which must have this tag. */
  take(tag: number = TAG.SEQUENCE): Der {
    return tagged(this.elements.shift(), tag);
  }

  /** Takes the next element if it has this tag. */
  maybe(tag: number): Der | undefined {
    return this.elements[0]?.tag === tag ? this.elements.shift() : undefined;
  }

  /** Takes all that are left. */
  rest(): Der[] {
    return this.elements.splice(0);
  }

  /** Checks that nothing is left. */
  end(): void {
    if (this.elements.length > 0) fail('an element is left over');
  }
}

/** Returns the parts of an object identifier, as hexadecimal of its bytes. */
export function oidOf(element: Der | undefined): string {
  return hex(tagged(element, TAG.OID).content);
}

/** Returns an integer without a sign, as the hexadecimal of its shortest bytes. */
export function integerOf(element: Der): string {
  const { content } = tagged(element, TAG.INTEGER);
  const [first = 0x80, second = 0x80] = content;
  if (first >= 0x80 || (first === 0 && content.length > 1 && second < 0x80)) fail('an integer is negative or too long');
  return hex(first === 0 && content.length > 1 ? content.subarray(1) : content);
}

/** Returns true for a boolean that is written as DER writes it. */
export function isTrue(element: Der): boolean {
  const { content } = tagged(element, TAG.BOOLEAN);
  return content.length === 1 && content[0] === 0xff ? true : fail('a boolean is not TRUE');
}

/** Returns the bytes of a bit string of whole bytes. */
export function bitsOf(element: Der): Uint8Array {
  const { content } = tagged(element, TAG.BITS);
  return content[0] === 0 ? content.subarray(1) : fail('a bit string has no whole bytes');
}

const TIMES: Readonly<Record<number, RegExp>> = {
  [TAG.UTC_TIME]: /^(?<year>\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
  [TAG.TIME]: /^(?<year>\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d{0,9}[1-9])?)Z$/,
};

/** Returns the time of a UTCTime or a GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; RFC 3161, 2.4.2). */
export function timeOf({ tag, content }: Der): Date {
  const [, written = '', month, day, hour, minute, second] =
    TIMES[tag]?.exec(String.fromCharCode(...content)) ?? fail('a time cannot be read');
  const year = written.length === 4 ? written : `${Number(written) < 50 ? 20 : 19}${written}`;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day) ? fail('a time is in no calendar') : time;
}
