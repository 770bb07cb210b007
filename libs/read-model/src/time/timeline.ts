import {
  annulledBy,
  approvedUpTo,
  type Decider,
  FOREVER,
  inForce,
  isRecordAction,
  place,
  type RecordedEvent,
  type Review,
  type ReviewStatus,
  reviewAfter,
  reviewOf,
  type Segment,
  segments,
  step,
  type Thing,
} from '#ledger';
import type { ReadScope } from '../scope/read-scope.js';

/** A point on both clocks: from what was recorded up to `position` (inclusive), what holds on the date `on`. */
export interface Moment {
  readonly position: bigint;
  readonly on: string;
  /** What whoever asks sees of the register then; everything where absent. */
  readonly readScope?: ReadScope;
}

/** A moment as a caller names it; whatever is left out is the present, as `at` in the API. */
export interface MomentInput {
  /** ISO 8601 instant, or a date for its end (UTC). */
  readonly knownAt?: string | null;
  readonly position?: bigint | null;
  readonly on?: string | null;
}

/** Where a record stands, as it is shown: the review's word, or that the thing has ended. */
export type RecordStatus = ReviewStatus | 'RETIRED';

/** What a thing is from one date to another, by what is known. */
export type Period<S extends Thing = Thing> = Segment<S>;

/** All that the register says of one thing at one recorded moment: on every date, and what has been approved of it. */
export interface Timeline<S extends Thing = Thing> {
  readonly current: readonly Period<S>[];
  readonly approved: readonly Period<S>[];
  /** Where it stands with its reviewers; that has no effective date. */
  readonly review: Review;
  /** The latest date from which a fact holds. */
  readonly lastEffectiveOn: string;
}

export const NOTHING: Timeline<never> = { current: [], approved: [], review: { status: 'DRAFT' }, lastEffectiveOn: '' };

/**
 * The timeline after one append more.
 *
 * Facts that come in effective order and acts of review (almost all events) need the last two periods and no look at the
 * past. Anything else folds again what follows the earliest date it touches; `history` reads every event up to and with
 * the append.
 * @throws {Rejection} where an event does not apply: the ledger holds what this version of the rules cannot fold
 */
export async function advance<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  history: () => Promise<readonly RecordedEvent[]>,
): Promise<Timeline<S>> {
  return firstTouched(before.lastEffectiveOn, append) === undefined
    ? append.reduce((timeline, event) => extended(decider, timeline, event), before)
    : refolded(decider, before, append, await history());
}

/** The timeline that the events of one stream come to. */
export function folded<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Timeline<S> {
  return {
    current: segments(decider, events),
    approved: approvedPeriods(decider, events),
    review: reviewOf(events),
    lastEffectiveOn: latest(events.filter((e) => !isRecordAction(e)).map((e) => e.metadata.effectiveOn)),
  };
}

/** Folds again from the earliest date on that the append touches; what was before it stays. */
function refolded<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  events: readonly RecordedEvent[],
): Timeline<S> {
  const annulled = annulledBy(append);
  const touched = [...append, ...events.filter((e) => annulled.has(e.id))];
  const dates = touched.filter((e) => !isRecordAction(e)).map((e) => e.metadata.effectiveOn);
  return {
    current: dates.length === 0 ? before.current : from(decider, before.current, earliest(dates), inForce(events)),
    approved: touched.some((e) => e.type === 'Approved') ? approvedPeriods(decider, events) : before.approved,
    review: reviewOf(events),
    lastEffectiveOn: latest([
      before.lastEffectiveOn,
      ...append.filter((e) => !isRecordAction(e)).map((e) => e.metadata.effectiveOn),
    ]),
  };
}

function from<S extends Thing>(
  decider: Decider<S>,
  periods: readonly Period<S>[],
  date: string,
  facts: readonly RecordedEvent[],
): Period<S>[] {
  const result = periods.filter((period) => period.from < date);
  const last = result.pop();
  if (last) result.push(last.to === FOREVER ? last : { from: last.from, to: FOREVER, state: last.state });
  let state = last?.state;
  for (const fact of facts.filter((e) => e.metadata.effectiveOn >= date)) {
    state = step(decider, state, fact);
    place(result, fact.metadata.effectiveOn, state);
  }
  return result;
}

function approvedPeriods<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Period<S>[] {
  const upTo = approvedUpTo(events);
  return upTo === undefined
    ? []
    : segments(
        decider,
        events.filter((e) => e.revision <= upTo),
      );
}

const earliest = (dates: readonly string[]) => dates.reduce((a, b) => (b < a ? b : a));
const latest = (dates: readonly string[]) => dates.reduce((a, b) => (b > a ? b : a), '');

/**
 * The earliest date on which the events touch what was said before, where `last` is the latest that a fact holds from;
 * undefined where they only follow it.
 */
export function firstTouched(last: string, events: readonly RecordedEvent[]): string | undefined {
  let first: string | undefined;
  for (const event of events) {
    if (event.type === 'EventAnnulled' || (event.type === 'Approved' && !approvesAll(event))) return '';
    if (isRecordAction(event)) continue;
    const date = event.metadata.effectiveOn;
    if (date >= last) last = date;
    else if (first === undefined || date < first) first = date;
  }
  return first;
}

/** Whether it approves the record as it stands. */
function approvesAll({ type, data, revision }: RecordedEvent): boolean {
  return type === 'Approved' && BigInt((data as { upTo: string }).upTo) === revision - 1n;
}

function extended<S extends Thing>(decider: Decider<S>, before: Timeline<S>, event: RecordedEvent): Timeline<S> {
  const review = reviewAfter(before.review, event);
  if (event.type === 'Approved') return { ...before, review, approved: before.current };
  if (isRecordAction(event)) return { ...before, review };
  const lastEffectiveOn = event.metadata.effectiveOn;
  const current = [...before.current];
  place(current, lastEffectiveOn, step(decider, current.at(-1)?.state, event));
  return { ...before, current, review, lastEffectiveOn };
}

/** What is shown of where a thing stands. */
export function shownStatus(state: Thing, review: ReviewStatus): RecordStatus {
  return state.retired ? 'RETIRED' : review;
}

export { FOREVER };
