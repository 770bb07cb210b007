import { Temporal } from 'temporal-polyfill';
import { ANYONE } from './callers.js';
import { command } from './commands/commands.js';
import type { Fact, RecordedEvent } from './event.js';
import { reject } from './rejection.js';

/**
 * What is done to records rather than said by them. Annulment takes an event back; forgetting destroys the key that opens
 * what is personal in the stream, on every date; the others are acts of review: they are effective when recorded and
 * change no content. They may stand in any stream, so they belong to the ledger.
 */
export type Act =
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
] satisfies Act['type'][]);

/** Whether the event is an act of the register and no fact of the world. */
export function isAct(event: { readonly type: string }): boolean {
  return ACTS.has(event.type);
}

/** Whether the event records that a person was forgotten. Wherever it stands, their key has been destroyed before. */
export function isErasure(event: { readonly type: string }): boolean {
  return event.type === ('PersonErased' satisfies Act['type']);
}

/** The ids of the events that annulments among `events` take back. */
export function annulledBy(events: readonly RecordedEvent[]): Set<string> {
  return new Set(events.filter((e) => e.type === 'EventAnnulled').map((e) => (e.data as { event: string }).event));
}

/** The newest approval that has not been annulled, and the revision up to which it approves. */
export function approvedUpTo(events: readonly RecordedEvent[]): bigint | undefined {
  const annulled = annulledBy(events);
  const approval = events.findLast((e) => e.type === 'Approved' && !annulled.has(e.id));
  return approval && BigInt((approval.data as { upTo: string }).upTo);
}

/** Where a record stands: a draft, before a reviewer, approved as it is, or no longer in force. */
export type ReviewStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED';

/** Where a record stands with its reviewers. */
export interface Review {
  readonly status: ReviewStatus;
  /** ISO 8601 duration in whole days: how often it is to be looked at again once it has been approved. */
  readonly reviewEvery?: string;
  /** ISO 8601 calendar date (UTC) on which it was last approved or looked at again; none where it has not been approved. */
  readonly lastReviewedOn?: string;
}

/**
 * Where the record stands after `events` (one stream, in recorded order): any change of content makes a draft of it,
 * except for an approval that names a revision which holds all of the content.
 */
export function reviewOf(events: readonly RecordedEvent[]): Review {
  const annulled = annulledBy(events);
  let review: Review = { status: 'DRAFT' };
  let content = -1n;
  for (const event of events) {
    if (changesContent(event, events)) content = event.revision;
    else if (event.type === 'EventAnnulled' || annulled.has(event.id)) continue;
    review = reviewAfter(review, event);
    if (event.type === 'Approved' && BigInt((event.data as { upTo: string }).upTo) < content)
      review = { ...review, status: 'DRAFT' };
  }
  return review;
}

/** Where the record stands after one event more, which takes back no act; of an approval, after one of all its content. */
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
 * The last day on which it is in time to look at the record again (ISO 8601 calendar date); undefined where nobody is to,
 * or where it has not been approved. A day that the month lacks becomes its last.
 */
export function reviewDueOn({ reviewEvery, lastReviewedOn }: Review): string | undefined {
  return reviewEvery && lastReviewedOn && Temporal.PlainDate.from(lastReviewedOn).add(reviewEvery).toString();
}

/** Whether it is a fact, or takes one back. */
function changesContent(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  if (event.type !== 'EventAnnulled') return !isAct(event);
  const { event: id } = event.data as { event: string };
  return !events.some((e) => e.id === id && isAct(e));
}

/** The intents behind the acts of review. `of` is the id of the thing. */
export type ReviewIntent =
  | { readonly type: 'SubmitForReview'; readonly data: { readonly comment?: string } }
  | { readonly type: 'RequestChanges'; readonly data: { readonly comment: string } }
  | { readonly type: 'Approve'; readonly data: { readonly upTo?: string; readonly comment?: string } }
  | { readonly type: 'RecordReview'; readonly data: { readonly outcome: string } }
  | { readonly type: 'ScheduleReview'; readonly data: { readonly reviewEvery?: string } };

/** The one intent of review that a register file has, and that therefore goes by the bus too. */
export class ScheduleReview extends command<'ScheduleReview', { readonly reviewEvery?: string }>('ScheduleReview') {}

/**
 * The act that a review intent of the account makes of a stream; undefined where it changes nothing.
 * @throws {Rejection} WRONG_STATUS where the record does not stand where the intent needs it; APPROVER_IS_EDITOR where the
 * account made the last change to what it would approve; INVALID
 */
export function decideReview(intent: ReviewIntent, events: readonly RecordedEvent[], account: string): Act | undefined {
  const { status, reviewEvery } = reviewOf(events);
  const needs = (wanted: ReviewStatus, then: string) => {
    if (status !== wanted) reject('WRONG_STATUS', `It is ${words(status)}; ${then}.`, undefined, { status });
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
      const end = upTo + BigInt(count - 1 - index); // an append is one act: nobody approves a part of it
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

/** Where nobody signs in, nobody can be told from anybody: there the rule is silent. */
function mustBeAnotherThanTheEditor(events: readonly RecordedEvent[], upTo: bigint, account: string): void {
  const edit = events.findLast((e) => e.revision <= upTo && changesContent(e, events));
  if (edit?.metadata.actor === account && account !== ANYONE.account)
    reject(
      'APPROVER_IS_EDITOR',
      `Its last change (revision ${edit.revision}) is your own: somebody else must approve it.`,
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
      'It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.',
      'reviewEvery',
    );
}

function words(status: ReviewStatus): string {
  return { DRAFT: 'a draft', IN_REVIEW: 'in review', APPROVED: 'approved' }[status];
}
