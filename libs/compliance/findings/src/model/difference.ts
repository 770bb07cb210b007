import type { Severity } from './rule.js';
import type { Sequence } from './sequence.js';

/** The parts of a finding that make it the same: its identity and its severity. Its words may name the date. */
export interface Comparable {
  readonly id: string;
  readonly severity: Severity;
}

/** Findings that are there after and not before, and the reverse. */
export interface FindingsDifference<F> {
  readonly appear: readonly F[];
  readonly disappear: readonly F[];
}

/** Returns how two lists of findings differ. A finding that becomes graver or milder is in both parts. Pure. */
export function differenceOf<F extends Comparable>(before: Sequence<F>, after: Sequence<F>): FindingsDifference<F> {
  return { appear: minus(after, before), disappear: minus(before, after) };
}

function minus<F extends Comparable>(findings: Sequence<F>, others: Sequence<F>): readonly F[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const n = left.get(keyOf(finding)) ?? 0;
    if (n > 0) left.set(keyOf(finding), n - 1);
    return n === 0;
  });
}

function keyOf({ id, severity }: Comparable): string {
  return `${severity} ${id}`;
}
