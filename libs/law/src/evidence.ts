import type { SOURCES } from './sources.js';

/**
 * How well an entry is known: read in a source (S01 …); known with its article, and not read again (K); checked a second
 * time against the law, its regulator or several law firms (CHECKED); not verified, or not found (neither to be built on).
 */
export type Tag = keyof typeof SOURCES | 'K' | 'CHECKED' | 'UNVERIFIED' | 'NOT_FOUND';

/** An entry of the law data: where the law says it, and how well that is known. */
export interface Cited {
  /** As the law numbers it: `30(1)(e)`, `28-8(2)`, `s72(1)(a)`. */
  readonly article: string;
  readonly evidence: readonly Tag[];
  /** What whoever relies on it should know beside. */
  readonly note?: string;
}

/** Whether the entry can be relied on: nothing in it is unverified or was not found. */
export function isVerified({ evidence }: Pick<Cited, 'evidence'>): boolean {
  return !evidence.includes('UNVERIFIED') && !evidence.includes('NOT_FOUND');
}
