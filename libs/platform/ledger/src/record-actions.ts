import { Temporal } from 'temporal-polyfill';
import { ANYONE, membersOf, reject, say } from '#kernel';
import { command } from './commands/commands.js';
import type { Fact, RecordedEvent } from './event.js';

/**
 * Events that act on a record and change no content. An annulment withdraws an event, and forgetting destroys the key of
 * the stream's personal data on every date; the others are acts of review. An act takes effect when it is recorded. It can
 * occur in any stream, so the ledger defines it.
 */
export type RecordAction =
  | Fact<'EventAnnulled', { readonly event: string }>
  | Fact<'SubmittedForReview', { readonly comment?: string }>
  | Fact<'ChangesRequested', { readonly comment: string }>
  | Fact<'Approved', { readonly upTo: string; readonly comment?: string }>
  | Fact<'Reviewed', { readonly outcome: string }>
  | Fact<'ReviewScheduled', { readonly reviewEvery?: string }>
  | Fact<'PersonErased', Record<string, never>>;

const ACTS = new Set<string>([
  'EventAnnulled',
  'SubmittedForReview',
  'ChangesRequested',
  'Approved',
  'Reviewed',
  'ReviewScheduled',
  'PersonErased',
] satisfies RecordAction['type'][]);

/** Returns true for an act on the record, false for a fact about the world. */
export function isRecordAction(event: { readonly type: string }): boolean {
  return ACTS.has(event.type);
}

/** Returns true if the event records that a person was forgotten. Their key is destroyed before it is recorded. */
export function isErasure(event: { readonly type: string }): boolean {
  return event.type === ('PersonErased' satisfies RecordAction['type']);
}

/** Returns the ids of the events that annulments among `events` withdraw. */
export function annulledBy(events: readonly RecordedEvent[]): Set<string> {
  return new Set(events.filter((e) => e.type === 'EventAnnulled').map(annulledIn));
}

/** Returns the last revision that the newest approval in force approves; undefined without an approval. */
export function approvedUpTo(events: readonly RecordedEvent[]): bigint | undefined {
  const annulled = annulledBy(events);
  const approval = events.findLast((e) => e.type === 'Approved' && !annulled.has(e.id));
  return approval && upToOf(approval);
}

const upToOf = (approval: RecordedEvent) => BigInt(String(membersOf(approval.data).upTo));
const annulledIn = (annulment: RecordedEvent) => String(membersOf(annulment.data).event);

/** The review status of a record. */
export type ReviewStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED';

/** The review status of a record, and its review interval. */
export interface Review {
  readonly status: ReviewStatus;
  /** The review interval after an approval: an ISO 8601 duration in whole days. */
  readonly reviewEvery?: string;
  /** The date of the last approval or review (ISO 8601, UTC); undefined before the first approval. */
  readonly lastReviewedOn?: string;
}

const UNREVIEWED: Review = { status: 'DRAFT' };

const STATUS_ACTS = new Set<string>(['SubmittedForReview', 'ChangesRequested', 'Approved']);

/**
 * Returns the review status after `events` (one stream, in recorded order). The newest act on the status decides if the
 * record has the content that the act is about. If not, the newest approval decides likewise. Other content is a draft.
 */
export function reviewOf(events: readonly RecordedEvent[]): Review {
  const annulled = annulledBy(events);
  const acts = events.filter((e) => isRecordAction(e) && e.type !== 'EventAnnulled' && !annulled.has(e.id));
  const candidates = [acts.findLast((e) => STATUS_ACTS.has(e.type)), acts.findLast((e) => e.type === 'Approved')];
  const deciding = candidates.find((act) => act && isAboutContent(act, events, annulled));
  return {
    ...acts.reduce(reviewAfter, UNREVIEWED),
    status: deciding ? reviewAfter(UNREVIEWED, deciding).status : 'DRAFT',
  };
}

/** Returns whether the facts in force are those that the act is about: what was said since is annulled, and nothing else is. */
function isAboutContent(act: RecordedEvent, events: readonly RecordedEvent[], annulled: ReadonlySet<string>): boolean {
  const upTo = act.type === 'Approved' ? upToOf(act) : act.revision;
  const since = new Set<string>();
  return events
    .filter((event) => event.revision > upTo)
    .every((event) => {
      since.add(event.id);
      return event.type === 'EventAnnulled'
        ? since.has(annulledIn(event)) || !changesContent(event, events)
        : isRecordAction(event) || annulled.has(event.id);
    });
}

/**
 * Returns the review status after one more event. The event must not annul an act; an approval must cover all content.
 */
export function reviewAfter(review: Review, event: RecordedEvent): Review {
  switch (event.type) {
    case 'SubmittedForReview':
      return { ...review, status: 'IN_REVIEW' };
    case 'Approved':
      return { ...review, status: 'APPROVED', lastReviewedOn: event.recordedAt.slice(0, 10) };
    case 'Reviewed':
      return review.lastReviewedOn ? { ...review, lastReviewedOn: event.recordedAt.slice(0, 10) } : review;
    case 'ReviewScheduled':
      return { ...review, reviewEvery: (event.data as { reviewEvery?: string }).reviewEvery };
    case 'PersonErased':
      return review;
    default:
      return review.status === 'DRAFT' ? review : { ...review, status: 'DRAFT' };
  }
}

/**
 * Returns the date by which the next review is due (ISO 8601). Undefined without a review interval or an approval. A day
 * that the month does not have becomes its last day.
 */
export function reviewDueOn({ reviewEvery, lastReviewedOn }: Review): string | undefined {
  return reviewEvery && lastReviewedOn && Temporal.PlainDate.from(lastReviewedOn).add(reviewEvery).toString();
}

/** Returns true for a fact, and for the annulment of a fact. */
function changesContent(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  if (event.type !== 'EventAnnulled') return !isRecordAction(event);
  return !events.some((other) => other.id === annulledIn(event) && isRecordAction(other));
}

/** The intents that become acts of review. */
export type ReviewIntent =
  | { readonly type: 'SubmitForReview'; readonly data: { readonly comment?: string } }
  | { readonly type: 'RequestChanges'; readonly data: { readonly comment: string } }
  | { readonly type: 'Approve'; readonly data: { readonly upTo?: string; readonly comment?: string } }
  | { readonly type: 'RecordReview'; readonly data: { readonly outcome: string } }
  | { readonly type: 'ScheduleReview'; readonly data: { readonly reviewEvery?: string } };

/** The only review intent that a register file can contain; so the command bus handles it too. */
export class ScheduleReview extends command<'ScheduleReview', { readonly reviewEvery?: string }>('ScheduleReview') {}

/**
 * Returns the act that the intent adds to the stream; undefined if it changes nothing.
 * @throws {Rejection} WRONG_STATUS if the record does not have the status that the intent needs; APPROVER_IS_EDITOR if the
 * account made the last change that it would approve; INVALID for a wrong revision or interval
 */
export function decideReview(
  intent: ReviewIntent,
  events: readonly RecordedEvent[],
  account: string,
): RecordAction | undefined {
  const { status, reviewEvery } = reviewOf(events);
  const needs = (required: ReviewStatus, then: string) => {
    if (status !== required) reject('WRONG_STATUS', `It is ${words(status)}; ${then}.`, undefined, { status });
  };
  switch (intent.type) {
    case 'SubmitForReview':
      needs('DRAFT', 'only a draft can be submitted');
      return { type: 'SubmittedForReview', data: intent.data };
    case 'RequestChanges':
      needs('IN_REVIEW', 'changes are requested of what has been submitted for review');
      return { type: 'ChangesRequested', data: intent.data };
    case 'Approve': {
      needs('IN_REVIEW', 'submit it for review first');
      const newest = events.at(-1)!.revision;
      const upTo = intent.data.upTo === undefined ? newest : BigInt(intent.data.upTo);
      if (upTo < 0n || upTo > newest)
        reject('INVALID', `It has revisions 0 to ${newest}; give one of these to approve up to.`, 'upTo');
      const { index, count } = events.find((e) => e.revision === upTo)!.metadata;
      const end = upTo + BigInt(count - 1 - index); // an append is approved as a whole
      mustBeAnotherThanTheEditor(events, end, account);
      return { type: 'Approved', data: { ...intent.data, upTo: String(end) } };
    }
    case 'RecordReview':
      needs('APPROVED', 'a review looks again at what has been approved');
      return { type: 'Reviewed', data: intent.data };
    case 'ScheduleReview':
      mustBePeriod(intent.data.reviewEvery);
      return intent.data.reviewEvery === reviewEvery ? undefined : { type: 'ReviewScheduled', data: intent.data };
  }
}

/**
 * Returns the last change of content up to the revision, if the account made it: then it cannot approve it. Undefined for the anonymous
 * account: without sign-in, accounts cannot be distinguished.
 */
export function lastChangeOf(
  account: string,
  events: readonly RecordedEvent[],
  upTo = events.at(-1)?.revision ?? -1n,
): RecordedEvent | undefined {
  const edit = events.findLast((e) => e.revision <= upTo && changesContent(e, events));
  return edit?.metadata.actor === account && account !== ANYONE.account ? edit : undefined;
}

function mustBeAnotherThanTheEditor(events: readonly RecordedEvent[], upTo: bigint, account: string): void {
  const edit = lastChangeOf(account, events, upTo);
  if (edit)
    reject(
      'APPROVER_IS_EDITOR',
      say`Its last change (revision ${String(edit.revision)}) is your own: somebody else must approve it.`,
      'of',
      { revision: String(edit.revision) },
    );
}

const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

function mustBePeriod(text: string | undefined): void {
  if (text === undefined) return;
  const [years, months, weeks, days] = [...(PERIOD.exec(text) ?? [])].slice(1).map((n) => Number(n ?? 0));
  const length = years! * 366 + months! * 31 + weeks! * 7 + days!;
  if (!(length >= 1 && length <= 36_600))
    reject(
      'INVALID',
      say`It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.`,
      'reviewEvery',
    );
}

function words(status: ReviewStatus): string {
  return { DRAFT: 'a draft', IN_REVIEW: 'in review', APPROVED: 'approved' }[status];
}
