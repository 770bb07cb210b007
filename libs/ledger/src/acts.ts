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
  | Fact<'PersonErased', Record<string, never>>;

const ACTS = new Set<string>([
  'EventAnnulled',
  'SubmittedForReview',
  'ChangesRequested',
  'Approved',
  'Reviewed',
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

/** Where a record stands: a draft, before a reviewer, approved as it is, or no longer in force. */
export type ReviewStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED';

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

/**
 * Where the record stands after `events` (one stream, in recorded order): any change of content makes a draft of it,
 * except for an approval that names a revision which holds all of the content.
 */
export function reviewStatus(events: readonly RecordedEvent[]): ReviewStatus {
  const annulled = annulledBy(events);
  let status: ReviewStatus = 'DRAFT';
  let content = -1n;
  for (const event of events) {
    const takesBackAnAct = event.type === 'EventAnnulled' && isActId(events, (event.data as { event: string }).event);
    if (takesBackAnAct || (isAct(event) && annulled.has(event.id))) continue;
    if (event.type === 'SubmittedForReview') status = 'IN_REVIEW';
    else if (event.type === 'ChangesRequested') status = 'DRAFT';
    else if (event.type === 'Approved')
      status = BigInt((event.data as { upTo: string }).upTo) >= content ? 'APPROVED' : 'DRAFT';
    else if (event.type !== 'Reviewed' && !isErasure(event)) {
      status = 'DRAFT';
      content = event.revision;
    }
  }
  return status;
}

function isActId(events: readonly RecordedEvent[], id: string): boolean {
  return events.some((e) => e.id === id && isAct(e));
}

/** The intents behind the acts of review. `of` is the id of the thing. */
export type ReviewIntent =
  | { readonly type: 'SubmitForReview'; readonly data: { readonly comment?: string } }
  | { readonly type: 'RequestChanges'; readonly data: { readonly comment: string } }
  | { readonly type: 'Approve'; readonly data: { readonly upTo?: string; readonly comment?: string } }
  | { readonly type: 'RecordReview'; readonly data: { readonly outcome: string } };

/**
 * The act that a review intent makes of a stream.
 * @throws {Rejection} WRONG_STATUS where the record does not stand where the intent needs it
 */
export function decideReview(intent: ReviewIntent, events: readonly RecordedEvent[]): Act {
  const status = reviewStatus(events);
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
      return { type: 'Approved', data: { ...intent.data, upTo: String(end) } };
    }
    case 'RecordReview':
      needs('APPROVED', 'a review looks again at what has been approved');
      return { type: 'Reviewed', data: intent.data };
  }
}

function words(status: ReviewStatus): string {
  return { DRAFT: 'a draft', IN_REVIEW: 'in review', APPROVED: 'approved' }[status];
}
