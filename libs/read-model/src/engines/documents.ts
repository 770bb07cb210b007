import type { KyselyPlugin } from 'kysely';

// A thing's documents follow each other, and differ in little. So most are stored as their difference to an earlier one of the
// same thing, in a thirtieth of the room. Nothing is shared between things: what a forgotten person leaves goes with the rows.

/** Begins a difference. A document begins with `{`. */
const MARK = '~';
/** A difference is stored if it is at most this part of the document. Otherwise the document is stored whole. */
const WORTH = 1 / 8;
/** Characters by which a part of one document is found in the other. A shorter part is stored again. */
const BLOCK = 16;

/**
 * Returns the difference of the document to the whole one; undefined if it is not worth it. After the mark and its length, it is a list
 * of steps. A step adds new characters, and then a part of the whole document. It has their number, the place and length of the part, and
 * the characters.
 */
export function differenceTo(base: string, body: string): string | undefined {
  const places = placesOf(base);
  const atMost = body.length * WORTH;
  let steps = '';
  let done = 0;
  for (let at = 0; at < body.length && steps.length <= atMost; ) {
    const place = places.get(body.slice(at, at + BLOCK));
    if (place === undefined) {
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
    while (end < body.length && base.charCodeAt(from + end - start) === body.charCodeAt(end)) end += 1;
    if (isInPair(body, end)) end -= 1;
    steps += step(body.slice(done, start), from, end - start);
    done = at = end;
  }
  if (done < body.length) steps += step(body.slice(done), 0, 0);
  return steps.length <= atMost ? `${MARK}${numbered(steps.length)}${steps}` : undefined;
}

/** The places of the last whole document: events of one thing follow each other. */
let last: { readonly base: string; readonly places: ReadonlyMap<string, number> } | undefined;

function placesOf(base: string): ReadonlyMap<string, number> {
  if (last?.base === base) return last.places;
  const places = new Map<string, number>();
  for (let at = base.length - BLOCK; at >= 0; at -= BLOCK) places.set(base.slice(at, at + BLOCK), at);
  last = { base, places };
  return places;
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
