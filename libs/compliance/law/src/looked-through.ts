import { daysAfter, monthsAfter } from './dated.js';

/**
 * The day until which the whole of a law was last looked through (ISO 8601): that of the newest page that could show a change.
 * UNKNOWN if nothing says it. It is never the day on which the program was built.
 */
export type LookedThrough = `${number}-${number}-${number}` | 'UNKNOWN';

interface Looked {
  readonly lookedThroughUntil: LookedThrough;
}

/** Months after which a law is to be looked through again. */
export const LOOKED_THROUGH_MONTHS = 6;

/** Returns the day until which the law was last looked through (ISO 8601); undefined if it is not known. */
export function lookedThroughUntil({ lookedThroughUntil: until }: Looked): string | undefined {
  return until === 'UNKNOWN' ? undefined : until;
}

/** Returns the first day that is more than six months after the last look (ISO 8601); undefined if that is not known. */
export function longAgoFrom(law: Looked): string | undefined {
  const until = lookedThroughUntil(law);
  return until && daysAfter(monthsAfter(until, LOOKED_THROUGH_MONTHS), 1);
}
