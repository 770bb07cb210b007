import { membersOf } from '#kernel';
import {
  annulledBy,
  approvedUpTo,
  type Decider,
  FOREVER,
  inForce,
  isOfLife,
  isRecordAction,
  place,
  type RecordedEvent,
  type Review,
  type ReviewStatus,
  reviewAfter,
  reviewOf,
  type Segment,
  segments,
  stateIn,
  step,
  type Thing,
} from '#ledger';
import type { ReadScope } from '../scope/read-scope.js';
import type { Edition } from './edition.js';
import type { Behind, StoppedProjection } from './stopped.js';

/** A point on both clocks: from what was recorded up to `position` (inclusive), what holds on the date `on`. */
export interface Moment {
  readonly position: bigint;
  readonly on: string;
  /** The edition of what the register says there: another one can say something else. */
  readonly edition: Edition;
  /** The part of the register that the caller may read; all if absent. */
  readonly readScope?: ReadScope;
  /** The stopped projections whose kinds are not wholly known at the position; absent if there are none. */
  readonly stopped?: readonly StoppedProjection[];
  /** The lag of the newest moment behind what is recorded; absent if there is none, or if this is an earlier moment. */
  readonly behind?: Behind;
}

/** A moment as a caller names it (`at` in the API). A field that is left out means the present. */
export interface MomentInput {
  /** ISO 8601 instant, or a date for its end (UTC). */
  readonly knownAt?: string | null;
  readonly position?: bigint | null;
  readonly on?: string | null;
}

/** The status of a record as it is shown: its review status, or RETIRED if the thing has ended. */
export type RecordStatus = ReviewStatus | 'RETIRED';

/** A state of a thing, from one date (inclusive) to another (exclusive). */
export type Period<S extends Thing = Thing> = Segment<S>;

/** Everything recorded of one thing up to one position: its content on every date, current and approved. */
export interface Timeline<S extends Thing = Thing> {
  readonly current: readonly Period<S>[];
  readonly approved: readonly Period<S>[];
  /** The review state, which has no effective date. */
  readonly review: Review;
  /** The latest effective date of a fact (ISO 8601); empty without facts. */
  readonly lastEffectiveOn: string;
}

/** The timeline of a thing before its first event. */
export const NOTHING: Timeline<never> = { current: [], approved: [], review: { status: 'DRAFT' }, lastEffectiveOn: '' };

/**
 * Returns the timeline after one more append.
 *
 * Facts in effective order and record actions (almost all events) need only the last two periods. Any other event folds
 * the stream again from the earliest date that it touches; `history` then reads every event up to and including the append.
 * @throws {Rejection} if an event does not apply: this version of the rules cannot fold what the ledger holds
 */
export async function advance<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  history: () => Promise<readonly RecordedEvent[]>,
): Promise<Timeline<S>> {
  const isThere = before.current.length > 0 || before.lastEffectiveOn === ''; // or its registration was taken back
  return isThere && firstTouched(decider, before.lastEffectiveOn, append) === undefined
    ? append.reduce((timeline, event) => extended(decider, timeline, event), before)
    : refolded(decider, before, append, await history());
}

/** Returns the timeline that the events of one stream give. */
export function folded<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Timeline<S> {
  const current = segments(decider, events);
  return {
    current,
    approved: approvedPeriods(decider, events, current),
    review: reviewOf(events),
    lastEffectiveOn: latest(events.filter((e) => !isRecordAction(e)).map((e) => e.metadata.effectiveOn)),
  };
}

/** Folds again from the earliest date that the append touches. Earlier periods stay as they are. */
function refolded<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  events: readonly RecordedEvent[],
): Timeline<S> {
  const annulled = annulledBy(append);
  const touched = [...append, ...events.filter((e) => annulled.has(e.id))];
  const dates = touched.filter((e) => !isRecordAction(e)).map((e) => e.metadata.effectiveOn);
  const current = dates.length === 0 ? before.current : from(decider, before.current, earliest(dates), inForce(events));
  const isBegun = before.current.length === 0 || current.length === 0;
  const isOtherwise = isBegun || touched.some((e) => e.type === 'Approved' || isEnd(decider, e));
  return {
    current,
    approved: isOtherwise ? approvedPeriods(decider, events, current) : before.approved,
    // Facts alone need no recorded times of earlier acts.
    review: append.some(isRecordAction) ? reviewOf(events) : append.reduce(reviewAfter, before.review),
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

function approvedPeriods<S extends Thing>(
  decider: Decider<S>,
  events: readonly RecordedEvent[],
  current: readonly Period<S>[],
): Period<S>[] {
  const upTo = approvedUpTo(events);
  if (upTo === undefined) return [];
  return withEnds(
    segments(
      decider,
      events.filter((e) => e.revision <= upTo),
    ),
    current,
  );
}

/** Returns what was approved, ended where the thing has ended: nobody goes on with it until the end is approved. */
function withEnds<S extends Thing>(approved: readonly Period<S>[], current: readonly Period<S>[]): Period<S>[] {
  const result: Period<S>[] = [];
  for (const { from, to, state } of approved) {
    const within = current.map((period) => period.from).filter((date) => from < date && date < to);
    for (const date of [from, ...within])
      place(result, date, hasEnded(current, date) ? { ...state, retired: true } : state);
  }
  return result;
}

/** Returns true if the thing has ended on the date. One whose registration was taken back has, on every date. */
function hasEnded(current: readonly Period[], on: string): boolean {
  return current.length === 0 || stateIn(current, on)?.retired === true;
}

/** Returns whether the event ends a thing that is reviewed, or reinstates it: that changes what was approved, too. */
function isEnd(decider: Decider, event: RecordedEvent): boolean {
  return decider.reviewed === true && isOfLife(decider, event);
}

const earliest = (dates: readonly string[]) => dates.reduce((a, b) => (b < a ? b : a));
const latest = (dates: readonly string[]) => dates.reduce((a, b) => (b > a ? b : a), '');

/**
 * Returns the earliest date on which the events change an existing timeline; undefined if they only extend it.
 * @param last the latest effective date of an earlier fact
 */
export function firstTouched(decider: Decider, last: string, events: readonly RecordedEvent[]): string | undefined {
  let first: string | undefined;
  for (const event of events) {
    if (event.type === 'EventAnnulled' || (event.type === 'Approved' && !approvesAll(event))) return '';
    if (isRecordAction(event)) continue;
    const date = event.metadata.effectiveOn;
    if (date >= last && !isEnd(decider, event)) last = date;
    else if (first === undefined || date < first) first = date;
  }
  return first;
}

/** Returns whether the event approves the newest revision of the record. */
function approvesAll({ type, data, revision }: RecordedEvent): boolean {
  return type === 'Approved' && BigInt(String(membersOf(data).upTo)) === revision - 1n;
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

export { FOREVER };
