import { reject } from '#ledger';
import type { Moment } from '../time/timeline.js';

/** Where a page ended, and the moment that it belongs to. */
export interface Cursor {
  readonly position: string;
  readonly on: string;
  readonly sort: string;
  readonly id: string;
}

/** The cursor as clients carry it: where a page of the moment ended. */
export function encode({ position, on }: Pick<Moment, 'position' | 'on'>, sort: string, id: string): string {
  return Buffer.from(JSON.stringify([String(position), on, sort, id])).toString('base64url');
}

/** @throws {Rejection} BAD_CURSOR where the text is no cursor of ours */
export function decode(cursor: string): Cursor {
  try {
    const [position, on, sort, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    if (
      /^\d{1,19}$/.test(position!) &&
      /^\d{4}-\d\d-\d\d$/.test(on!) &&
      typeof sort === 'string' &&
      typeof id === 'string'
    )
      return { position: position!, on: on!, sort, id };
  } catch {
    // told below
  }
  return reject('BAD_CURSOR', 'This is no cursor of this register: use an endCursor that it gave.', 'after');
}
