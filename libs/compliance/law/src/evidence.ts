import type { SOURCES } from './sources.js';

/**
 * The evidence for an entry: read in a source (S01, S02, …), or known with its article but not read again (K).
 *
 * CHECKED entries were checked a second time, and name the source. Do not rely on entries that are UNVERIFIED or
 * NOT_FOUND.
 */
export type Tag = keyof typeof SOURCES | 'K' | 'CHECKED' | 'UNVERIFIED' | 'NOT_FOUND';

/** An entry of the law data, with its article and its evidence. */
export interface Cited {
  /** The article in the numbering of the law: `30(1)(e)`, `28-8(2)`, `s72(1)(a)`. */
  readonly article: string;
  readonly evidence: readonly Tag[];
  /** A note for users who rely on the entry. */
  readonly note?: string;
}

/** Returns true if users can rely on the entry: no part of it is unverified or was not found. */
export function isVerified({ evidence }: Pick<Cited, 'evidence'>): boolean {
  return !evidence.includes('UNVERIFIED') && !evidence.includes('NOT_FOUND');
}
