import type { GroundClass, TrendPoint } from '#findings';
import type { HowKnown } from '#law';

/** A part of the material of a report apart from the snapshot. */
export type Needed = 'FINDINGS' | 'EVENTS' | 'CHANGES' | 'DATES' | 'OUTDATED' | 'TREND' | 'GROUNDS' | 'LOG';

/** Material that compares two moments: it needs an earlier one. */
export const COMPARING: readonly Needed[] = ['CHANGES', 'LOG'];

/** Returns true if a kind compares two moments. */
export const comparesMoments = ({ needs }: { readonly needs: readonly Needed[] }): boolean =>
  needs.some((one) => COMPARING.includes(one));

/** A finding, as a report shows it. */
export interface ShownFinding {
  readonly severity: string;
  readonly rule: string;
  readonly group: string;
  readonly path: string;
  readonly law: string;
  readonly article?: string;
  readonly message: string;
  readonly howKnown: HowKnown;
  readonly subject: { readonly type: string; readonly id: string; readonly name?: string };
}

/** An event in words. */
export interface ShownEvent {
  readonly recordedAt: string;
  readonly effectiveOn: string;
  readonly position: bigint;
  readonly words: string;
  /** The label of the account; absent if the caller may not read it. */
  readonly by?: string;
  readonly reason?: string;
  /** The approval that covers it; absent if it is not approved. */
  readonly approved?: { readonly on: string; readonly by?: string };
  /** The instant at which it was annulled (ISO 8601). */
  readonly annulledAt?: string;
}

/** Effective dates of an activity (ISO 8601). */
export interface ShownDates {
  /** The first date on which it was in force. */
  readonly startsOn?: string;
  /** The date of the last change, up to the date of the report. */
  readonly changedOn?: string;
  /** The date on which it ends, if that is recorded. */
  readonly endsOn?: string;
}

/** An event in words, with the kind and the name of its thing. */
export interface LoggedEvent extends ShownEvent {
  readonly type: string;
  readonly name: string;
}

/** A field in words, with its value before and after. */
export interface ShownField {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** The fields that an assessment rests on and that have changed since. */
export interface ShownOutdated {
  /** The first date on which the record was another one. */
  readonly since: string;
  /** Absent if the register does not hold what was assessed. */
  readonly fields?: readonly ShownField[];
}

/** Names an assessment: the id of its thing, and its key there. */
export const assessmentOf = (thing: string, key: string): string => `${thing} ${key}`;

/** A thing that differs between two moments: the events that made it differ, and its fields. */
export interface ShownChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly type: string;
  readonly name: string;
  readonly events: readonly ShownEvent[];
  readonly fields: readonly ShownField[];
}

/** The material of some kinds apart from the snapshot. Each list is there if the kind needs it. */
export interface Material {
  readonly findings?: readonly ShownFinding[];
  /** Events of each activity in scope, by its id, oldest first. */
  readonly events?: ReadonlyMap<string, readonly ShownEvent[]>;
  /** Dates of each activity in scope, by its id. */
  readonly dates?: ReadonlyMap<string, ShownDates>;
  /** Changes since assessments in scope, by {@link assessmentOf}; one that is up to date has no entry. */
  readonly outdated?: ReadonlyMap<string, ShownOutdated>;
  /** The register at the ends of months and at the moment, the earliest first; absent for a part of the register. */
  readonly trend?: readonly TrendPoint[];
  /** The class of each transfer in scope by its grounds, by its id. */
  readonly grounds?: ReadonlyMap<string, GroundClass>;
  readonly changes?: readonly ShownChange[];
  /** Every event that was recorded between two moments, oldest first, also if another one took it back. */
  readonly log?: readonly LoggedEvent[];
  /** The earlier moment of a comparison. */
  readonly since?: { readonly on: string; readonly knownAt?: string; readonly position: string };
}
