import {
  approvedUpTo,
  type Decider,
  FOREVER,
  isAct,
  place,
  type RecordedEvent,
  type ReviewStatus,
  reviewStatus,
  type Segment,
  segments,
  step,
  type Thing,
} from '#ledger';

/** A point on both clocks: from what was recorded up to `position` (inclusive), what holds on the date `on`. */
export interface Moment {
  readonly position: bigint;
  readonly on: string;
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
  readonly review: ReviewStatus;
  /** The latest date from which a fact holds. */
  readonly lastEffectiveOn: string;
}

export const NOTHING: Timeline<never> = { current: [], approved: [], review: 'DRAFT', lastEffectiveOn: '' };

/**
 * The timeline after one append more.
 *
 * Facts that come in effective order and acts of review (almost all events) need the last two periods and no look at the
 * past; anything else folds the stream again, which `history` reads: every event up to and with the append.
 * @throws {Rejection} where an event does not apply: the ledger holds what this version of the rules cannot fold
 */
export async function advance<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  history: () => Promise<readonly RecordedEvent[]>,
): Promise<Timeline<S>> {
  return isInOrder(before.lastEffectiveOn, append)
    ? append.reduce((timeline, event) => extended(decider, timeline, event), before)
    : folded(decider, await history());
}

/** The timeline that the events of one stream come to. */
export function folded<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Timeline<S> {
  const upTo = approvedUpTo(events);
  const approved = upTo === undefined ? [] : events.filter((e) => e.revision <= upTo);
  const dates = events.filter((e) => !isAct(e)).map((e) => e.metadata.effectiveOn);
  return {
    current: segments(decider, events),
    approved: segments(decider, approved),
    review: reviewStatus(events),
    lastEffectiveOn: dates.reduce((latest, date) => (date > latest ? date : latest), ''),
  };
}

/** Whether none of the events changes what was said of dates before `last`, the latest that anything was said of. */
export function isInOrder(last: string, events: readonly RecordedEvent[]): boolean {
  for (const event of events) {
    if (event.type === 'EventAnnulled' || (event.type === 'Approved' && !approvesAll(event))) return false;
    if (isAct(event)) continue;
    if (event.metadata.effectiveOn < last) return false;
    last = event.metadata.effectiveOn;
  }
  return true;
}

/** Whether it approves the record as it stands. */
export function approvesAll({ type, data, revision }: RecordedEvent): boolean {
  return type === 'Approved' && BigInt((data as { upTo: string }).upTo) === revision - 1n;
}

function extended<S extends Thing>(decider: Decider<S>, before: Timeline<S>, event: RecordedEvent): Timeline<S> {
  switch (event.type) {
    case 'SubmittedForReview':
      return { ...before, review: 'IN_REVIEW' };
    case 'ChangesRequested':
      return { ...before, review: 'DRAFT' };
    case 'Approved':
      return { ...before, review: 'APPROVED', approved: before.current };
    case 'Reviewed':
      return before;
  }
  const lastEffectiveOn = event.metadata.effectiveOn;
  const current = [...before.current];
  place(current, lastEffectiveOn, step(decider, current.at(-1)?.state, event));
  return { ...before, current, review: 'DRAFT', lastEffectiveOn };
}

/** What is shown of where a thing stands. */
export function shownStatus(state: Thing, review: ReviewStatus): RecordStatus {
  return state.retired ? 'RETIRED' : review;
}

export { FOREVER };
