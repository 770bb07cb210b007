import { reject } from '#kernel';
import type { Moment } from '../time/timeline.js';

/** The end of a page, and the moment of the answer that the page is part of. */
export interface Cursor {
  readonly position: string;
  readonly on: string;
  readonly sort: string;
  readonly id: string;
}

/** Returns the cursor (base64url) for the entry at which a page ends. */
export function encode({ position, on }: Pick<Moment, 'position' | 'on'>, sort: string, id: string): string {
  return Buffer.from(JSON.stringify([String(position), on, sort, id])).toString('base64url');
}

/**
 * Returns the cursor that the text encodes.
 * @throws {Rejection} BAD_CURSOR if the text is not a cursor of this register
 */
export function decode(cursor: string): Cursor {
  try {
    const [position, on, sort, id]: string[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      /^\d{1,19}$/.test(position!) &&
      /^\d{4}-\d\d-\d\d$/.test(on!) &&
      typeof sort === 'string' &&
      typeof id === 'string'
    )
      return { position: position!, on: on!, sort, id };
  } catch {
    // rejected below
  }
  return reject(
    'BAD_CURSOR',
    'This is not a cursor of this register: use an endCursor from one of its answers.',
    'after',
  );
}
