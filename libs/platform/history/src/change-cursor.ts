import { reject } from '#kernel';
import type { Moment } from '#read-model';

/** The end of a page of changes: both moments, and the last thing. */
export interface ChangeCursor {
  readonly from: CursorMoment;
  readonly to: CursorMoment;
  readonly type: string;
  readonly id: string;
}

/** A moment as a cursor holds it. */
interface CursorMoment {
  readonly position: string;
  readonly on: string;
}

type Cut = Pick<Moment, 'position' | 'on'>;

/** Returns the cursor (base64url) of a thing in the changes between two moments. */
export function encodeChange(
  { before, after }: { readonly before: Cut; readonly after: Cut },
  { type, id }: { readonly type: string; readonly id: string },
): string {
  const parts = [String(before.position), before.on, String(after.position), after.on, type, id];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

const SHAPE = [/^\d{1,19}$/, /^\d{4}-\d\d-\d\d$/, /^\d{1,19}$/, /^\d{4}-\d\d-\d\d$/, /^\w+$/, /^[\w-]+$/];

/**
 * Returns what the cursor of a change holds.
 * @throws {Rejection} BAD_CURSOR if the text is no such cursor
 */
export function decodeChange(cursor: string): ChangeCursor {
  try {
    const parts: string[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (parts.length === SHAPE.length && SHAPE.every((shape, i) => shape.test(parts[i]!))) {
      const [position, on, toPosition, toOn, type, id] = parts as [string, string, string, string, string, string];
      return { from: { position, on }, to: { position: toPosition, on: toOn }, type, id };
    }
  } catch {
    // rejected below
  }
  return reject('BAD_CURSOR', 'This is no cursor of changes: use an endCursor of `changeList`.', 'after');
}
