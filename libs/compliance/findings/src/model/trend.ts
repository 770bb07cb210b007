import type { Snapshot } from '#snapshot';
import type { Severity } from './rule.js';

// What a register looked like at the ends of months. Pure.

/** Kinds of things that are approved, and reviewed from then on. */
const RECORDS = ['processingActivity', 'transfer'] as const;

/** The records at a moment, and how many of them are approved and reviewed in time. */
export interface Standing {
  readonly records: number;
  readonly approved: number;
  /** Those that were approved once and have a date until which their review is due. */
  readonly withReview: number;
  /** Those of them whose review is not overdue. */
  readonly reviewedInTime: number;
}

/** The number of findings of each severity. */
export type Severities = Readonly<Record<Severity, number>>;

/** Returns the last days (ISO 8601) of the months before the one of the date, the newest first. */
export function monthEndsBefore(on: string, months: number): readonly string[] {
  const [year, month] = on.split('-').map(Number) as [number, number];
  return Array.from({ length: months }, (_, n) =>
    new Date(Date.UTC(year, month - 1 - n, 0)).toISOString().slice(0, 10),
  );
}

/** Returns how the records of the snapshot stand. `dueOn` has the day until which the review of each is due, by its id. */
export function standingOf(snapshot: Snapshot, dueOn: ReadonlyMap<string, string>): Standing {
  const records = RECORDS.flatMap((kind) => [...snapshot.all(kind)]);
  const due = records.flatMap(({ id }) => dueOn.get(id) ?? []);
  return {
    records: records.length,
    approved: records.filter(({ status }) => status === 'APPROVED').length,
    withReview: due.length,
    reviewedInTime: due.filter((day) => day >= snapshot.moment.on).length,
  };
}

/** Counts severities. */
export function severitiesOf(found: Iterable<Severity>): Severities {
  const counts = { ERROR: 0, WARNING: 0, NOTICE: 0 };
  for (const severity of found) counts[severity] += 1;
  return counts;
}

/** Counts severities by law. What several laws find in the same words counts under each of them. */
export function severitiesByLaw(
  found: Iterable<{ readonly law: string; readonly severity: Severity }>,
): ReadonlyMap<string, Severities> {
  const byLaw = new Map<string, Severity[]>();
  for (const { law, severity } of found) {
    const known = byLaw.get(law);
    if (known) known.push(severity);
    else byLaw.set(law, [severity]);
  }
  return new Map([...byLaw].map(([law, severities]) => [law, severitiesOf(severities)]));
}
