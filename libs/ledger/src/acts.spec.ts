import {
  annulledBy,
  approvedUpTo,
  decideReview,
  isAct,
  type ReviewIntent,
  type ReviewStatus,
  reviewStatus,
} from './acts.js';
import type { Fact, RecordedEvent } from './event.js';

const content: Fact = { type: 'Retitled', data: {} };
const submitted: Fact = { type: 'SubmittedForReview', data: {} };
const changesRequested: Fact = { type: 'ChangesRequested', data: { comment: 'Which newsletter?' } };
const reviewed: Fact = { type: 'Reviewed', data: { outcome: 'still so' } };
const approved = (upTo: number | string): Fact => ({ type: 'Approved', data: { upTo: String(upTo) } });
/** Takes back the event at the revision. */
const annulled = (revision: number): Fact => ({ type: 'EventAnnulled', data: { event: `event-${revision}` } });

/** A stream of these facts, whose ids say their revisions. */
const stream = (...facts: Fact[]): RecordedEvent[] =>
  facts.map((fact, i) => ({
    ...fact,
    id: `event-${i}`,
    stream: 'note-1',
    revision: BigInt(i),
    position: BigInt(i + 100),
    recordedAt: '2024-01-01T00:00:00.000Z',
    metadata: { commandId: '', actor: '', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 },
  }));

it.each([submitted, changesRequested, approved(0), reviewed, annulled(0)])('$type is an act of the register', (act) => {
  expect(isAct(act)).toBe(true);
});

it('a fact of the world is no act of the register', () => {
  expect(isAct(content)).toBe(false);
});

it('annulments name the events that they take back', () => {
  expect(annulledBy(stream(content, content, annulled(1), annulled(0)))).toEqual(new Set(['event-0', 'event-1']));
});

describe('the status of a record', () => {
  it.each<[string, ReviewStatus, Fact[]]>([
    ['is a draft once registered', 'DRAFT', [content]],
    ['is in review once submitted', 'IN_REVIEW', [content, submitted]],
    ['is a draft again after a request for changes', 'DRAFT', [content, submitted, changesRequested]],
    ['is approved by an approval of all of it', 'APPROVED', [content, submitted, approved(1)]],
    ['is approved by an approval of its last content', 'APPROVED', [content, content, submitted, approved(1)]],
    ['is a draft after an approval of less than its content', 'DRAFT', [content, content, submitted, approved(0)]],
    [
      'is approved by an approval of its last content, whatever was asked for since',
      'APPROVED',
      [content, submitted, changesRequested, submitted, approved(1)],
    ],
    ['stays approved by a review', 'APPROVED', [content, submitted, approved(1), reviewed]],
    ['is a draft after a change of what was approved', 'DRAFT', [content, submitted, approved(1), content]],
    ['is a draft after a change of what is in review', 'DRAFT', [content, submitted, content]],
    ['is in review again when the approval is annulled', 'IN_REVIEW', [content, submitted, approved(1), annulled(2)]],
    ['is a draft when the submission is annulled', 'DRAFT', [content, submitted, annulled(1)]],
    [
      'is in review when the request for changes is annulled',
      'IN_REVIEW',
      [content, submitted, changesRequested, annulled(2)],
    ],
    ['stays approved when a review is annulled', 'APPROVED', [content, submitted, approved(1), reviewed, annulled(3)]],
    [
      'is a draft when content is annulled that had been approved',
      'DRAFT',
      [content, content, submitted, approved(2), annulled(1)],
    ],
    [
      'is approved with the annulment that the approval holds',
      'APPROVED',
      [content, content, annulled(1), submitted, approved(2)],
    ],
    [
      'is a draft where the approval does not hold the annulment',
      'DRAFT',
      [content, content, annulled(1), submitted, approved(1)],
    ],
  ])('%s', (_, status, facts) => {
    expect(reviewStatus(stream(...facts))).toBe(status);
  });
});

describe('the revision up to which a record is approved', () => {
  it.each<[string, bigint | undefined, Fact[]]>([
    ['is none without an approval', undefined, [content, submitted]],
    ['is the one that the approval names', 0n, [content, content, submitted, approved(0)]],
    ['is that of the newest approval', 3n, [content, submitted, approved(0), content, submitted, approved(3)]],
    ['stays when content changes', 1n, [content, submitted, approved(1), content]],
    [
      'is that of the approval before, when the newest is annulled',
      1n,
      [content, submitted, approved(1), content, submitted, approved(4), annulled(5)],
    ],
    ['is none when the only approval is annulled', undefined, [content, submitted, approved(1), annulled(2)]],
    ['is exact beyond 2^53', 9007199254740993n, [content, submitted, approved('9007199254740993')]],
  ])('%s', (_, upTo, facts) => {
    expect(approvedUpTo(stream(...facts))).toBe(upTo);
  });
});

describe('an act of review', () => {
  const submit: ReviewIntent = { type: 'SubmitForReview', data: { comment: 'Please look' } };
  const request: ReviewIntent = { type: 'RequestChanges', data: { comment: 'Which newsletter?' } };
  const approve: ReviewIntent = { type: 'Approve', data: {} };
  const review: ReviewIntent = { type: 'RecordReview', data: { outcome: 'still so' } };
  const DRAFT = [content];
  const IN_REVIEW = [content, submitted];
  const APPROVED = [content, submitted, approved(1)];

  it.each<[ReviewIntent, Fact[], Fact]>([
    [submit, DRAFT, { type: 'SubmittedForReview', data: { comment: 'Please look' } }],
    [request, IN_REVIEW, { type: 'ChangesRequested', data: { comment: 'Which newsletter?' } }],
    [approve, IN_REVIEW, { type: 'Approved', data: { upTo: '1' } }],
    [
      { type: 'Approve', data: { upTo: '0', comment: 'Fine' } },
      IN_REVIEW,
      { type: 'Approved', data: { upTo: '0', comment: 'Fine' } },
    ],
    [review, APPROVED, { type: 'Reviewed', data: { outcome: 'still so' } }],
  ])('is what the intent %j makes of a record that stands where it needs it', (intent, facts, act) => {
    expect(decideReview(intent, stream(...facts))).toEqual(act);
  });

  it.each<[string, ReviewIntent, ReviewStatus, Fact[]]>([
    ['submitting what is in review', submit, 'IN_REVIEW', IN_REVIEW],
    ['submitting what is approved', submit, 'APPROVED', APPROVED],
    ['requesting changes of a draft', request, 'DRAFT', DRAFT],
    ['requesting changes of what is approved', request, 'APPROVED', APPROVED],
    ['approving a draft', approve, 'DRAFT', DRAFT],
    ['approving what is approved', approve, 'APPROVED', APPROVED],
    ['reviewing a draft', review, 'DRAFT', DRAFT],
    ['reviewing what is in review', review, 'IN_REVIEW', IN_REVIEW],
  ])('is refused: %s', (_, intent, status, facts) => {
    expect(() => decideReview(intent, stream(...facts))).toThrow(
      expect.objectContaining({ code: 'WRONG_STATUS', details: { status } }),
    );
  });

  it.each(['1', '2', '3'])('approves no part of an append: %s of 1 to 3 is all of it', (upTo) => {
    const events = stream(content, content, content, content, submitted).map((event, i) =>
      i >= 1 && i <= 3 ? { ...event, metadata: { ...event.metadata, index: i - 1, count: 3 } } : event,
    );
    expect(decideReview({ type: 'Approve', data: { upTo } }, events).data).toEqual({ upTo: '3' });
  });

  it.each(['2', '-1'])('approves no revision that is not there (%s)', (upTo) => {
    expect(() => decideReview({ type: 'Approve', data: { upTo } }, stream(...IN_REVIEW))).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'upTo' }),
    );
  });
});
