import { reject } from '#ledger';
import type { MomentInput } from '../time/timeline.js';

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly at?: MomentInput | null;
}

/** A page of a list. */
export interface PageOf<N> {
  readonly nodes: readonly N[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many the whole list holds; counted when asked. */
  totalCount(): Promise<number>;
}

/** What a page holds where nobody says. */
export const DEFAULT_PAGE = 50;
/** The most that one page holds. */
export const LARGEST_PAGE = 1000;

/** @throws {Rejection} INVALID where no page is of that size */
export function mustFitPage(first: number): void {
  if (first < 0 || first > LARGEST_PAGE)
    reject('INVALID', `A page holds 0 to ${LARGEST_PAGE} entries; ask for the next ones with \`after\`.`, 'first');
}
