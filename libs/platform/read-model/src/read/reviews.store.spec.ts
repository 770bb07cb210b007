import type { ReviewIntent } from '#ledger';
import { RegisterNote, ReinstateNote, RetireNote, RetitleNote } from '../note.testing.js';
import { NoteRegister } from '../testing.js';
import type { PageRequest } from './page.js';

let register: NoteRegister;

const review = (id: string, type: ReviewIntent['type'], data: object = {}) =>
  register.runner.review(id, { type, data } as ReviewIntent);
const at = (date: string) => register.clock.set(date);

/** Registers a note that was approved on the date, with a review interval if given. */
async function approved(id: string, date: string, reviewEvery?: string) {
  at(date);
  await register.run(new RegisterNote(id, { title: id }));
  if (reviewEvery) await review(id, 'ScheduleReview', { reviewEvery });
  await review(id, 'SubmitForReview');
  await review(id, 'Approve');
}

/** Returns the overdue notes, as `id date`. */
async function overdue(request: PageRequest = {}) {
  const page = await register.reviews.overdue(request);
  return page.nodes.map((note) => `${note.id} ${note.reviewDueOn}`);
}

/** Returns the review dates of the note. */
async function dates(id: string, moment = {}) {
  const [reviewDates] = await register.reviews.of([id], await register.things.moment(moment));
  return reviewDates && [reviewDates.reviewEvery, reviewDates.lastReviewedOn, reviewDates.reviewDueOn];
}

beforeEach(async () => {
  register = await NoteRegister.start();
});
afterEach(() => register.cleanUp());

describe('What is overdue', () => {
  it('is what was to be looked at before the date, what was due first coming first', async () => {
    await approved('note-yearly', '2023-01-31', 'P1Y');
    await approved('note-monthly', '2024-01-31', 'P1M');
    await approved('note-not-yet', '2024-02-01', 'P1M');
    await approved('note-unscheduled', '2023-01-01');

    expect(await overdue({ at: { on: '2024-03-01' } })).toEqual(['note-yearly 2024-01-31', 'note-monthly 2024-02-29']);
  });

  it('is not yet what is due on the very day', async () => {
    await approved('note-1', '2024-01-31', 'P1M');

    expect(await overdue({ at: { on: '2024-02-29' } })).toEqual([]);
    expect(await overdue({ at: { on: '2024-03-01' } })).toEqual(['note-1 2024-02-29']);
  });

  it('is no more once it has been looked at again', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    at('2024-03-05');
    expect(await overdue()).toEqual(['note-1 2024-02-29']);

    await review('note-1', 'RecordReview', { outcome: 'still so' });

    expect(await overdue()).toEqual([]);
    expect(await dates('note-1')).toEqual(['P1M', '2024-03-05', '2024-04-05']);
  });

  it('is so by its approval, whatever is being drafted meanwhile', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    at('2024-03-05');
    await register.run(new RetitleNote('note-1', { title: 'Other' }));

    expect(await overdue()).toEqual(['note-1 2024-02-29']);
    await review('note-1', 'SubmitForReview');
    expect(await overdue()).toEqual(['note-1 2024-02-29']);
    await review('note-1', 'Approve');
    expect(await overdue()).toEqual([]);
  });

  it('is nothing that was never approved, or of which the approval has been annulled', async () => {
    at('2024-01-31');
    await register.run(new RegisterNote('note-draft', { title: 'Draft' }));
    await review('note-draft', 'ScheduleReview', { reviewEvery: 'P1D' });
    await approved('note-annulled', '2024-01-31', 'P1D');
    const { position } = await review('note-annulled', 'RecordReview', { outcome: 'still so' });
    await register.runner.annul('note-annulled', position - 1n, 'not mine to approve');

    expect(await overdue({ at: { on: '2024-03-01' } })).toEqual([]);
    expect(await dates('note-annulled')).toEqual(['P1D', null, null]);
  });

  it('is nothing that has ended, until it is reinstated', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    at('2024-03-01');
    await register.run(new RetireNote('note-1', {}));
    expect(await overdue({ at: { on: '2024-02-29' } })).toEqual([]);
    expect(await overdue({ at: { on: '2024-03-02' } })).toEqual([]);

    at('2024-03-03');
    await register.run(new ReinstateNote('note-1', {}));
    expect(await overdue()).toEqual(['note-1 2024-02-29']);
  });

  it('is nothing once nobody is to look at it again', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    at('2024-03-01');
    await review('note-1', 'ScheduleReview', {});

    expect(await overdue()).toEqual([]);
    expect(await dates('note-1')).toEqual([null, '2024-01-31', null]);
  });

  it('was at an earlier moment what was known then (T33)', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    at('2024-03-05');
    await review('note-1', 'RecordReview', { outcome: 'still so' });
    at('2024-06-01');
    await review('note-1', 'ScheduleReview', { reviewEvery: 'P1Y' });

    expect(await overdue({ at: { knownAt: '2024-03-04' } })).toEqual(['note-1 2024-02-29']);
    expect(await overdue({ at: { knownAt: '2024-03-05' } })).toEqual([]);
    expect(await overdue({ at: { knownAt: '2024-05-31' } })).toEqual(['note-1 2024-04-05']);
    expect(await overdue()).toEqual([]);
    expect(await dates('note-1', { knownAt: '2024-02-01' })).toEqual(['P1M', '2024-01-31', '2024-02-29']);
    expect(await dates('note-1', { knownAt: '2024-01-01' })).toBeUndefined();
  });

  it('comes in pages, each of the moment of the first, and is counted', async () => {
    const names = ['note-c', 'note-a', 'note-b', 'note-d'];
    for (const name of names.slice(0, 3)) await approved(name, '2024-01-31', 'P1M');
    await approved('note-d', '2024-01-01', 'P1D');
    at('2024-03-01');

    const first = await register.reviews.overdue({ first: 2 });
    await review('note-b', 'RecordReview', { outcome: 'still so' });
    const second = await register.reviews.overdue({ first: 2, after: first.cursorAt(1) });

    expect(first.nodes.map((n) => n.id)).toEqual(['note-d', 'note-a']);
    expect(second.nodes.map((n) => n.id)).toEqual(['note-b', 'note-c']);
    expect([first.hasNextPage, second.hasNextPage, second.hasPreviousPage]).toEqual([true, false, true]);
    expect([await first.totalCount(), await second.totalCount()]).toEqual([4, 4]);
    expect(await overdue({ first: 0 })).toEqual([]);
  });
});

describe('The reviews of many notes', () => {
  it('are told in the order asked for', async () => {
    await approved('note-1', '2024-01-31', 'P1M');
    await approved('note-2', '2024-02-01');
    const all = await register.reviews.of(['note-2', 'note-3', 'note-1'], await register.things.moment({}));

    expect(all.map((dates) => dates?.lastReviewedOn)).toEqual(['2024-02-01', undefined, '2024-01-31']);
  });
});
