import { reject } from '#kernel';
import type { Moment, MomentInput } from '../time/timeline.js';
import { type Cursor, encode } from './cursor.js';

/** The arguments of a page: its size (50 if absent), the cursor that it follows, and the moment. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly at?: MomentInput | null;
}

/** A page of a list. */
export interface PageOf<N> {
  readonly nodes: readonly N[];
  /** Returns the cursor of the node at the index. */
  readonly cursorAt: (index: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts the whole list, only if called. */
  totalCount(): Promise<number>;
}

/** Entries in a page if the request names no size. */
export const DEFAULT_PAGE = 50;
/** Most entries in a page. */
const LARGEST_PAGE = 1000;

/**
 * Refuses a page size out of bounds.
 * @throws {Rejection} INVALID if the size is negative or over {@link LARGEST_PAGE}
 */
export function mustFitPage(first: number): void {
  if (first < 0 || first > LARGEST_PAGE)
    reject('INVALID', `A page holds 0 to ${LARGEST_PAGE} entries; ask for the next ones with \`after\`.`, 'first');
}

/**
 * Returns the number of entries before a page of a list that is worked out whole. Its cursors are those of {@link pageAt}.
 * @throws {Rejection} BAD_CURSOR with this message, if the cursor is of a list in another order
 */
export function beginAfter(
  cursor: Cursor | undefined,
  order: string,
  message = 'This cursor is of another list.',
): number {
  if (!cursor) return 0;
  if (cursor.sort !== order || !/^\d+$/.test(cursor.id)) reject('BAD_CURSOR', message, 'after');
  return Number(cursor.id) + 1;
}

/** Returns a page of a list that is worked out whole: these nodes, after the first `begin` of `total` entries, in this order. */
export function pageAt<N>(nodes: readonly N[], begin: number, total: number, moment: Moment, order: string): PageOf<N> {
  return {
    nodes,
    cursorAt: (index) => encode(moment, order, String(begin + index)),
    hasNextPage: begin + nodes.length < total,
    hasPreviousPage: begin > 0,
    totalCount: async () => total,
  };
}
