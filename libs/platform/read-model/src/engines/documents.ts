import type { KyselyPlugin } from 'kysely';

// A thing's documents follow each other, and differ in little. So most are stored as their difference to an earlier one of the
// same thing, in a thirtieth of the room. Nothing is shared between things: what a forgotten person leaves goes with the rows.

/** Begins a difference. A document begins with `{`. */
const MARK = '~';
/** A difference is stored if it is at most this part of the document. Otherwise the document is stored whole. */
const WORTH = 1 / 8;
/** Characters by which a part of one document is found in the other. A shorter part is stored again. */
const BLOCK = 16;
/** Characters that are compared at once while a part is the same. */
const LONG = 128;

/**
 * Returns the difference of the document to the whole one; undefined if it is not worth it. After the mark and its length, it is a list
 * of steps. A step adds new characters, and then a part of the whole document. It has their number, the place and length of the part, and
 * the characters.
 */
export function differenceTo(base: string, body: string): string | undefined {
  const blocks = blocksOf(base);
  const atMost = body.length * WORTH;
  let steps = '';
  let done = 0;
  let mark = markAt(body, 0);
  for (let at = 0; at + BLOCK <= body.length && steps.length <= atMost; ) {
    const place = blocks.placeOf(body, at, mark);
    if (place < 0) {
      mark = markAfter(mark, body, at);
      at += 1;
      continue;
    }
    let [start, from] = [at, place];
    while (start > done && from > 0 && base.charCodeAt(from - 1) === body.charCodeAt(start - 1)) {
      start -= 1;
      from -= 1;
    }
    if (isInPair(body, start)) [start, from] = [start + 1, from + 1];
    let end = at + BLOCK;
    const shift = from - start;
    while (end + LONG <= body.length && base.slice(end + shift, end + shift + LONG) === body.slice(end, end + LONG))
      end += LONG;
    while (end < body.length && base.charCodeAt(end + shift) === body.charCodeAt(end)) end += 1;
    if (isInPair(body, end)) end -= 1;
    steps += step(body.slice(done, start), from, end - start);
    done = at = end;
    mark = markAt(body, at);
  }
  if (done < body.length) steps += step(body.slice(done), 0, 0);
  return steps.length <= atMost ? `${MARK}${numbered(steps.length)}${steps}` : undefined;
}

const FACTOR = 0x2c9277b5;
/** The factor of the character that leaves a mark. */
const LEAVING = Array.from({ length: BLOCK - 1 }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** Returns a number for the block at the place: equal blocks have the same. (NaN of a place beyond the end counts as 0.) */
function markAt(text: string, at: number): number {
  let mark = 0;
  for (let i = at; i < at + BLOCK; i += 1) mark = (Math.imul(mark, FACTOR) + text.charCodeAt(i)) | 0;
  return mark;
}

/** Returns the number for the block one place further. */
function markAfter(mark: number, text: string, at: number): number {
  const without = mark - Math.imul(text.charCodeAt(at), LEAVING);
  return (Math.imul(without, FACTOR) + text.charCodeAt(at + BLOCK)) | 0;
}

/** The blocks of a whole document, found by their marks: a table with linear probing, much faster than a map of texts. */
class Blocks {
  private readonly mask: number;
  /** The place of each block, and 1 more: 0 is free. */
  private readonly places: Int32Array;
  private readonly marks: Int32Array;

  constructor(readonly base: string) {
    const size = 2 ** Math.ceil(Math.log2(base.length / BLOCK + 1) + 1);
    this.mask = size - 1;
    this.places = new Int32Array(size);
    this.marks = new Int32Array(size);
    for (let at = base.length - BLOCK; at >= 0; at -= BLOCK) {
      const mark = markAt(base, at);
      const slot = this.slotOf(base, at, mark);
      this.places[slot] = at + 1; // of equal blocks the first one counts
      this.marks[slot] = mark;
    }
  }

  /** Returns the place of the block that the text has at `at`; -1 if it is not there. */
  placeOf(text: string, at: number, mark: number): number {
    return this.places[this.slotOf(text, at, mark)]! - 1;
  }

  private slotOf(text: string, at: number, mark: number): number {
    const { places, marks, mask } = this;
    let slot = (mark ^ (mark >>> 15)) & mask;
    while (places[slot] !== 0 && !(marks[slot] === mark && this.isAt(places[slot]! - 1, text, at)))
      slot = (slot + 1) & mask;
    return slot;
  }

  private isAt(place: number, text: string, at: number): boolean {
    for (let i = 0; i < BLOCK; i += 1) if (this.base.charCodeAt(place + i) !== text.charCodeAt(at + i)) return false;
    return true;
  }
}

/** The blocks of the last whole document: events of one thing follow each other. */
let last = new Blocks('');

function blocksOf(base: string): Blocks {
  if (last.base !== base) last = new Blocks(base);
  return last;
}

const step = (text: string, from: number, length: number) =>
  numbered(text.length) + numbered(from) + numbered(length) + text;
const numbered = (value: number) => `${value.toString(36)} `;

/** Returns true between the halves of a character that takes two units of UTF-16: half of one cannot be stored. */
function isInPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Returns the document, of what its view gives: whole, or a difference followed by the whole document that it is of. */
export function wholeOf(stored: string): string {
  if (!stored.startsWith(MARK)) return stored;
  let at = MARK.length;
  const number = () => {
    const end = stored.indexOf(' ', at);
    const value = Number.parseInt(stored.slice(at, end), 36);
    at = end + 1;
    return value;
  };
  const base = number() + at;
  if (base === stored.length) return stored; // a difference as it lies in `bodies`
  let whole = '';
  while (at < base) {
    const [added, from, length] = [number(), number(), number()];
    whole += stored.slice(at, at + added) + stored.slice(base + from, base + from + length);
    at += added;
  }
  return whole;
}

/** Makes whole documents of what statements read: no reader sees how they are stored. */
export const WHOLE_DOCUMENTS: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    if (typeof result.rows[0]?.body !== 'string') return result;
    for (const row of result.rows) row.body = wholeOf(row.body as string);
    return result;
  },
};
