import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { KyselyPlugin } from 'kysely';

// A thing's documents follow each other, and differ in little. So most are stored as their difference to an earlier one of the
// same thing, in a thirtieth of the room. Nothing is shared between things: what a forgotten person leaves goes with the rows.

/** Begins a difference. A document begins with `{`, and a difference contains none. */
const MARK = '~';
/** A difference is stored if it is at most this part of the document. Otherwise the document is stored whole. */
const WORTH = 1 / 8;

/** Little memory for each difference: preparing it takes longer than the difference. */
const SMALL = { level: 1, memLevel: 4, chunkSize: 1024 };
/** The window of such a size (2^14 bytes) holds most documents twice; the largest one is 2^15. */
const windowFor = (characters: number) => (characters < 12_000 ? 14 : 15);

/** Returns the difference of the document to the whole one; undefined if it is not worth it. */
export function differenceTo(base: string, body: string): string | undefined {
  const windowBits = windowFor(base.length + body.length);
  const packed = deflateRawSync(body, { ...SMALL, windowBits, dictionary: Buffer.from(base) });
  return packed.length <= Buffer.byteLength(body) * WORTH ? MARK + packed.toString('base64') : undefined;
}

/** Returns the document, of what its view gives: whole, or a difference followed by the whole document that it is of. */
export function wholeOf(stored: string): string {
  if (!stored.startsWith(MARK)) return stored;
  const end = stored.indexOf('{');
  if (end < 0) return stored; // a difference as it lies in `bodies`
  const packed = Buffer.from(stored.slice(MARK.length, end), 'base64');
  return inflateRawSync(packed, { dictionary: Buffer.from(stored.slice(end)) }).toString();
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
