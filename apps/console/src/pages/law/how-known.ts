import type { Evidence } from './entry';

/** Returns how well a part of an entry is known: the worst that its evidence says. */
export function howKnown(evidence: readonly Pick<Evidence, 'tag'>[]): 'unverified' | 'known' | 'checked' | 'readIn' {
  const tags = new Set(evidence.map(({ tag }) => tag));
  if (tags.has('UNVERIFIED') || tags.has('NOT_FOUND')) return 'unverified';
  if (tags.has('K')) return 'known';
  return tags.has('CHECKED') ? 'checked' : 'readIn';
}
