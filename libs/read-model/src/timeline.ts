import {
  approvedUpTo,
  type Decider,
  FOREVER,
  isAct,
  place,
  type RecordedEvent,
  reviewStatus,
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
export type RecordStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'RETIRED';

/** What a thing is from one date to another, by what is known. */
export interface Period<S extends Thing = Thing> {
  readonly from: string;
  readonly to: string;
  readonly state: S;
  readonly status: RecordStatus;
}

/** All that the register says of one thing at one recorded moment: on every date, and what has been approved of it. */
export interface Timeline<S extends Thing = Thing> {
  readonly current: readonly Period<S>[];
  readonly approved: readonly Period<S>[];
  /** The latest date from which a fact holds. */
  readonly lastEffectiveOn: string;
}

export const NOTHING: Timeline<never> = { current: [], approved: [], lastEffectiveOn: '' };

/**
 * The timeline after one append more.
 *
 * Facts that come in effective order (almost all do) extend the last period and need no look at the past; anything else
 * folds the stream again, which `history` reads: every event up to and with the append.
 * @throws {Rejection} where an event does not apply: the ledger holds what this version of the rules cannot fold
 */
export async function advance<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
  history: () => Promise<readonly RecordedEvent[]>,
): Promise<Timeline<S>> {
  return comesInOrder(before, append) ? extended(decider, before, append) : folded(decider, await history());
}

/** The timeline that the events of one stream come to. */
export function folded<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Timeline<S> {
  const status = reviewStatus(events);
  const upTo = approvedUpTo(events);
  const approved = upTo === undefined ? [] : events.filter((e) => e.revision <= upTo);
  const dates = events.filter((e) => !isAct(e)).map((e) => e.metadata.effectiveOn);
  return {
    current: segments(decider, events).map((s) => ({ ...s, status: shown(s.state, status) })),
    approved: segments(decider, approved).map((s) => ({ ...s, status: shown(s.state, 'APPROVED') })),
    lastEffectiveOn: dates.reduce((latest, date) => (date > latest ? date : latest), ''),
  };
}

function comesInOrder(before: Timeline, append: readonly RecordedEvent[]): boolean {
  let last = before.lastEffectiveOn;
  for (const event of append) {
    if (isAct(event) || event.metadata.effectiveOn < last) return false;
    last = event.metadata.effectiveOn;
  }
  return true;
}

function extended<S extends Thing>(
  decider: Decider<S>,
  before: Timeline<S>,
  append: readonly RecordedEvent[],
): Timeline<S> {
  const current = before.current.map(({ from, to, state }) => ({ from, to, state }));
  for (const event of append) place(current, event.metadata.effectiveOn, step(decider, current.at(-1)?.state, event));
  return {
    current: current.map((s) => ({ ...s, status: shown(s.state, 'DRAFT') })),
    approved: before.approved,
    lastEffectiveOn: append.at(-1)!.metadata.effectiveOn,
  };
}

function shown(state: Thing, review: Exclude<RecordStatus, 'RETIRED'>): RecordStatus {
  return state.retired ? 'RETIRED' : review;
}

export { FOREVER };
