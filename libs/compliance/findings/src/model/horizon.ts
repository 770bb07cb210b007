import { daysAfter } from '#law';
import { type Comparable, differenceOf, type FindingsDifference } from './difference.js';
import type { Sequence } from './sequence.js';

/** The findings on a date, and the first later date on which they can differ. */
interface Look<F> {
  readonly findings: Sequence<F>;
  readonly next: string | undefined;
}

/** A date (ISO 8601) on which findings appear or disappear by themselves. */
export interface Turn<F> extends FindingsDifference<F> {
  readonly on: string;
}

/**
 * Returns the dates from `from` to `to` (both inclusive) on which the findings differ from those of the day before. `look`
 * judges one date; only dates that it names are judged.
 */
export async function turnsBetween<F extends Comparable>(
  from: string,
  to: string,
  look: (on: string) => Promise<Look<F>>,
): Promise<Turn<F>[]> {
  const turns: Turn<F>[] = [];
  let before = await look(daysAfter(from, -1));
  for (let on = before.next; on !== undefined && on <= to; on = before.next) {
    const now = await look(on);
    const difference = differenceOf(before.findings, now.findings);
    if (difference.appear.length + difference.disappear.length > 0) turns.push({ on, ...difference });
    before = now;
  }
  return turns;
}
