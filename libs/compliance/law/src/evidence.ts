import type { SOURCES } from './sources.js';

/**
 * The evidence for a part of an entry: read in a source (S01, S02, …), or known with its article but not read again (K).
 *
 * CHECKED: the text in force was checked a second time. Do not rely on what is UNVERIFIED or NOT_FOUND.
 */
export type Tag = keyof typeof SOURCES | 'K' | 'CHECKED' | 'UNVERIFIED' | 'NOT_FOUND';

/** The evidence for an entry: for the text that it states, and for the day from which it is so. */
export interface Evidence {
  readonly text: readonly Tag[];
  readonly from: readonly Tag[];
}

/** Known with its article and its first day, and not read again. */
export const K: Evidence = { text: ['K'], from: ['K'] };

/** Returns the evidence for an entry whose text is known so, and whose first day was not read. */
export function known(...text: readonly Tag[]): Evidence {
  return { text, from: ['K'] };
}

/** Returns the evidence for an entry whose text and first day were both read in these sources, and the text perhaps twice. */
export function read(...tags: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence {
  return { text: tags, from: tags.filter((tag) => tag !== 'CHECKED') };
}

/** An entry of the law data, with its article and its evidence. */
export interface Cited {
  /** The article in the numbering of the law: `30(1)(e)`, `28-8(2)`, `s72(1)(a)`. */
  readonly article: string;
  readonly evidence: Evidence;
  /** A note for users who rely on the entry. */
  readonly note?: string;
}

const NOT_READ: readonly Tag[] = ['K', 'UNVERIFIED', 'NOT_FOUND'];

/** Returns true if somebody has read both the text and its first day: no part is only known, unverified or not found. */
export function isVerified({ evidence: { text, from } }: Pick<Cited, 'evidence'>): boolean {
  return ![...text, ...from].some((tag) => NOT_READ.includes(tag));
}
