import fc from 'fast-check';
import { ANYONE } from '#kernel';
import type { Fact, RecordedEvent } from './event.js';
import {
  annulledBy,
  approvedUpTo,
  decideReview,
  isRecordAction,
  type Review,
  type ReviewIntent,
  type ReviewStatus,
  reviewDueOn,
  reviewOf,
} from './record-actions.js';

const content: Fact = { type: 'Retitled', data: {} };
const submitted: Fact = { type: 'SubmittedForReview', data: {} };
const changesRequested: Fact = { type: 'ChangesRequested', data: { comment: 'Which newsletter?' } };
const reviewed: Fact = { type: 'Reviewed', data: { outcome: 'still so' } };
const scheduled = (reviewEvery?: string): Fact => ({ type: 'ReviewScheduled', data: { reviewEvery } });
const approved = (upTo: number | string): Fact => ({ type: 'Approved', data: { upTo: String(upTo) } });
/** Annuls the event at the revision. */
const annulled = (revision: number): Fact => ({ type: 'EventAnnulled', data: { event: `event-${revision}` } });

/** Makes a stream of these facts. The ids contain the revisions. */
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

/** Returns the events, each by the account at the same index. */
const by = (accounts: readonly string[], events: readonly RecordedEvent[]): RecordedEvent[] =>
  events.map((event, i) => ({ ...event, metadata: { ...event.metadata, actor: accounts[i]! } }));

/** Returns the events, each recorded on the date at the same index. */
const on = (dates: readonly string[], events: readonly RecordedEvent[]): RecordedEvent[] =>
  events.map((event, i) => ({ ...event, recordedAt: `${dates[i]}T23:59:59.999Z` }));

it.each([submitted, changesRequested, approved(0), reviewed, scheduled('P1Y'), annulled(0)])(
  '$type is an act of the register',
  (act) => {
    expect(isRecordAction(act)).toBe(true);
  },
);

it('a fact of the world is no act of the register', () => {
  expect(isRecordAction(content)).toBe(false);
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
      'is approved by an approval of its last content, even if changes were requested since',
      'APPROVED',
      [content, submitted, changesRequested, submitted, approved(1)],
    ],
    ['stays approved by a review', 'APPROVED', [content, submitted, approved(1), reviewed]],
    ['stays approved when its review is scheduled', 'APPROVED', [content, submitted, approved(1), scheduled('P1Y')]],
    ['stays in review when its review is scheduled', 'IN_REVIEW', [content, submitted, scheduled('P1Y')]],
    [
      'is approved by an approval of its last content, scheduled since',
      'APPROVED',
      [content, submitted, scheduled('P1Y'), approved(1)],
    ],
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
    [
      'is approved again when all that was changed since is annulled',
      'APPROVED',
      [content, submitted, approved(1), content, content, annulled(3), annulled(4)],
    ],
    [
      'is approved again when that is annulled which the approval left out',
      'APPROVED',
      [content, content, submitted, approved(0), annulled(1)],
    ],
    [
      'is approved again when what was submitted since is annulled',
      'APPROVED',
      [content, submitted, approved(1), content, submitted, annulled(3)],
    ],
    [
      'is a draft while one of the changes since is left',
      'DRAFT',
      [content, submitted, approved(1), content, content, annulled(4)],
    ],
    [
      'is a draft when a new change says again what was approved',
      'DRAFT',
      [content, submitted, approved(1), content, content],
    ],
    [
      'is in review again when all that was changed since is annulled',
      'IN_REVIEW',
      [content, submitted, content, annulled(2)],
    ],
    [
      'is a draft when changes were requested of what is approved, and what was changed since is annulled',
      'DRAFT',
      [content, submitted, approved(1), content, annulled(3), submitted, changesRequested],
    ],
    [
      'is a draft when what an approval holds is annulled, even if an earlier approval holds the rest',
      'DRAFT',
      [content, submitted, approved(1), content, submitted, approved(4), annulled(3)],
    ],
  ])('%s', (_, status, facts) => {
    expect(reviewOf(stream(...facts)).status).toBe(status);
  });

  const APPROVED = [content, content, submitted, approved(2)];
  /** Changes and acts of review since an approval, and the order in which the changes are annulled. */
  const changesSince = fc
    .array(fc.constantFrom(content, content, submitted, changesRequested, reviewed, scheduled('P1Y')), {
      size: 'small',
    })
    .map((since) => [content, ...since])
    .chain((since) => {
      const changes = since.flatMap((fact, i) => (fact === content ? [APPROVED.length + i] : []));
      return fc.record({
        since: fc.constant(since),
        order: fc.shuffledSubarray(changes, { minLength: changes.length }),
      });
    });

  it('is as approved as before when all changes since are annulled, in any order, and not while one is left (T30)', () => {
    fc.assert(
      fc.property(changesSince, ({ since, order }) => {
        const events = stream(...APPROVED, ...since, ...order.map(annulled));
        expect(reviewOf(events).status).toBe('APPROVED');
        expect(approvedUpTo(events)).toBe(2n);
        for (let left = 1; left <= order.length; left += 1)
          expect(reviewOf(events.slice(0, -left)).status).not.toBe('APPROVED');
      }),
    );
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

describe('how often a record is looked at again', () => {
  it.each<[string, string | undefined, Fact[]]>([
    ['is not said until it is scheduled', undefined, [content, submitted, approved(1)]],
    ['is what was said last', 'P6M', [content, scheduled('P1Y'), scheduled('P6M')]],
    [
      'stays when content changes, and when it is approved',
      'P1Y',
      [content, scheduled('P1Y'), content, submitted, approved(3)],
    ],
    ['is said no more once that is taken away', undefined, [content, scheduled('P1Y'), scheduled()]],
    [
      'is what it was before, when the newest is annulled',
      'P1Y',
      [content, scheduled('P1Y'), scheduled('P6M'), annulled(2)],
    ],
  ])('%s', (_, reviewEvery, facts) => {
    expect(reviewOf(stream(...facts)).reviewEvery).toBe(reviewEvery);
  });
});

describe('when a record was last looked at', () => {
  const ONE_A_MONTH = ['01', '02', '03', '04', '05', '06'].map((month) => `2024-${month}-10`);

  it.each<[string, string | undefined, Fact[]]>([
    ['is never before its first approval', undefined, [content, submitted]],
    ['is when it was approved', '2024-03-10', [content, submitted, approved(1)]],
    ['is when it was reviewed since', '2024-04-10', [content, submitted, approved(1), reviewed]],
    ['is when it was approved again', '2024-06-10', [content, submitted, approved(1), content, submitted, approved(4)]],
    ['stays while a newer draft is worked on', '2024-03-10', [content, submitted, approved(1), content, submitted]],
    ['is when an earlier revision was approved', '2024-04-10', [content, content, submitted, approved(0)]],
    [
      'is as before, when the review is annulled',
      '2024-03-10',
      [content, submitted, approved(1), reviewed, annulled(3)],
    ],
    [
      'is never, when the only approval is annulled',
      undefined,
      [content, submitted, approved(1), reviewed, annulled(2)],
    ],
  ])('%s', (_, date, facts) => {
    expect(reviewOf(on(ONE_A_MONTH, stream(...facts))).lastReviewedOn).toBe(date);
  });
});

describe('the last day on which it is in time to look again', () => {
  it.each<[string, Partial<Review>, string | undefined]>([
    ['is so many months on', { reviewEvery: 'P6M', lastReviewedOn: '2024-01-15' }, '2024-07-15'],
    ['is the last of a month that lacks the day', { reviewEvery: 'P1M', lastReviewedOn: '2024-01-31' }, '2024-02-29'],
    ['is 28 February a year after the 29th', { reviewEvery: 'P1Y', lastReviewedOn: '2024-02-29' }, '2025-02-28'],
    ['counts weeks and days after months', { reviewEvery: 'P1M2W1D', lastReviewedOn: '2024-01-31' }, '2024-03-15'],
    ['is none where nobody is to look again', { lastReviewedOn: '2024-01-15' }, undefined],
    ['is none before it has been approved', { reviewEvery: 'P6M' }, undefined],
  ])('%s', (_, review, date) => {
    expect(reviewDueOn({ status: 'DRAFT', ...review })).toBe(date);
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
    [{ type: 'ScheduleReview', data: { reviewEvery: 'P1Y' } }, DRAFT, scheduled('P1Y')],
    [{ type: 'ScheduleReview', data: { reviewEvery: 'P6M' } }, [...APPROVED, scheduled('P1Y')], scheduled('P6M')],
    [{ type: 'ScheduleReview', data: {} }, [...IN_REVIEW, scheduled('P1Y')], scheduled()],
  ])('is what the intent %j makes of a record that stands where it needs it', (intent, facts, act) => {
    expect(decideReview(intent, stream(...facts), 'anna')).toEqual(act);
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
    expect(() => decideReview(intent, stream(...facts), 'anna')).toThrow(
      expect.objectContaining({ code: 'WRONG_STATUS', details: { status } }),
    );
  });

  it.each(['1', '2', '3'])('approves no part of an append: %s of 1 to 3 is all of it', (upTo) => {
    const events = stream(content, content, content, content, submitted).map((event, i) =>
      i >= 1 && i <= 3 ? { ...event, metadata: { ...event.metadata, index: i - 1, count: 3 } } : event,
    );
    expect(decideReview({ type: 'Approve', data: { upTo } }, events, 'anna')?.data).toEqual({ upTo: '3' });
  });

  it.each(['2', '-1'])('approves no revision that is not there (%s)', (upTo) => {
    expect(() => decideReview({ type: 'Approve', data: { upTo } }, stream(...IN_REVIEW), 'anna')).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'upTo' }),
    );
  });

  it.each<[string, Fact[]]>([
    ['P1Y', [content, scheduled('P1Y')]],
    ['nothing', [content]],
  ])('is none where what is scheduled is what was: %s', (said, facts) => {
    const reviewEvery = said === 'nothing' ? undefined : said;
    expect(decideReview({ type: 'ScheduleReview', data: { reviewEvery } }, stream(...facts), 'anna')).toBeUndefined();
  });

  it.each(['P1D', 'P100Y', 'P1Y6M2W3D'])('schedules reviews from a day to a century apart: %s', (reviewEvery) => {
    const act = decideReview({ type: 'ScheduleReview', data: { reviewEvery } }, stream(content), 'anna');
    expect(act).toEqual(scheduled(reviewEvery));
  });

  it.each(['PT72H', 'P1DT1H', 'P0D', 'P', '-P1Y', 'P101Y', 'P99999999999999999999D', 'yearly', ''])(
    'schedules no reviews at other intervals: %s',
    (reviewEvery) => {
      expect(() => decideReview({ type: 'ScheduleReview', data: { reviewEvery } }, stream(content), 'anna')).toThrow(
        expect.objectContaining({ code: 'INVALID', path: 'reviewEvery' }),
      );
    },
  );
});

describe('an approval', () => {
  const approve = (upTo?: string): ReviewIntent => ({ type: 'Approve', data: { upTo } });

  it.each<[string, string[], Fact[], string | undefined]>([
    ['made the last change', ['berta', 'anna', 'anna'], [content, content, submitted], undefined],
    ['made the only change, which another submitted', ['anna', 'berta'], [content, submitted], undefined],
    [
      'annulled a change of another',
      ['berta', 'berta', 'anna', 'berta'],
      [content, content, annulled(1), submitted],
      undefined,
    ],
    [
      'moved a fact of another to another date',
      ['berta', 'berta', 'anna', 'anna', 'berta'],
      [content, content, annulled(1), content, submitted],
      undefined,
    ],
    [
      'made the last change up to the approved revision, before a change of another',
      ['anna', 'berta', 'berta'],
      [content, content, submitted],
      '0',
    ],
    [
      'made the last change before review actions of others',
      ['anna', 'berta', 'berta', 'berta', 'berta'],
      [content, submitted, annulled(1), scheduled('P1Y'), submitted],
      undefined,
    ],
  ])('is refused to an account that %s', (_, accounts, facts, upTo) => {
    expect(() => decideReview(approve(upTo), by(accounts, stream(...facts)), 'anna')).toThrow(
      expect.objectContaining({ code: 'APPROVER_IS_EDITOR', path: 'of' }),
    );
  });

  it.each<[string, string[], Fact[], string | undefined]>([
    ['made an earlier change', ['anna', 'berta', 'anna'], [content, content, submitted], undefined],
    ['only submitted it', ['berta', 'anna'], [content, submitted], undefined],
    ['only set the review interval', ['berta', 'anna', 'berta'], [content, scheduled('P1Y'), submitted], undefined],
    [
      'annulled only a review action',
      ['berta', 'berta', 'anna', 'anna'],
      [content, submitted, annulled(1), submitted],
      undefined,
    ],
    ['made a change after the revision approved', ['berta', 'anna', 'berta'], [content, content, submitted], '0'],
  ])('is open to an account that %s', (_, accounts, facts, upTo) => {
    expect(decideReview(approve(upTo), by(accounts, stream(...facts)), 'anna')?.type).toBe('Approved');
  });

  it('is open to everybody if nobody signs in', () => {
    const events = by([ANYONE.account, ANYONE.account], stream(content, submitted));
    expect(decideReview(approve(), events, ANYONE.account)?.type).toBe('Approved');
  });

  it('is refused to the editor of a part of the append that it ends with', () => {
    const events = by(['berta', 'anna', 'anna', 'berta'], stream(content, annulled(0), content, submitted)).map(
      (event, i) =>
        i === 1 || i === 2 ? { ...event, metadata: { ...event.metadata, index: i - 1, count: 2 } } : event,
    );
    expect(() => decideReview(approve('1'), events, 'anna')).toThrow(
      expect.objectContaining({ code: 'APPROVER_IS_EDITOR', details: { revision: '2' } }),
    );
  });
});
