import { snapshotOf } from '../../../compliance/findings/src/testing.js';
import { deadlinesUntil, distanceFrom, type Known } from './deadlines.js';

const TODAY = '2026-11-25'; // a Wednesday
const NOTHING: Known = {
  reviews: new Map(),
  notes: [],
  work: new Map(),
  placeOf: (id) => ({ subject: id.split(':')[1]!, path: id.split(':')[2]! }),
};

type Things = Parameters<typeof snapshotOf>[1];
const due = (things: Things, known: Partial<Known> = {}, last = '2027-11-25') =>
  deadlinesUntil(last, snapshotOf(TODAY, things), { ...NOTHING, ...known });
const told = (all: ReturnType<typeof due>) => all.map(({ on, kind, subject, path }) => [on, kind, subject, path]);

describe('What falls due', () => {
  it('is every date of the register that somebody has to do something about, the earliest first', () => {
    const all = due(
      {
        processingActivity: [{ id: 'a' }],
        engagement: [{ id: 'e', contract: { until: '2026-12-04' } }],
        transfer: [
          {
            id: 't',
            grounds: [
              { key: 'g', law: 'EU', code: 'EU.SCC', until: '2026-12-05' },
              {
                key: 'h', law: 'EU', code: 'EU.SCC', instrument: { kind: 'SCC', modules: [], expiresOn: '2026-12-02' },
              },
            ],
          },
        ],
        party: [{ id: 'q', name: 'Q', certifications: [{ key: 'iso', standard: 'ISO/IEC 27001', until: '2026-12-06' }] }],
        jurisdictionProfile: [{ id: 'p', filings: [{ key: 'f', item: 'ICO', until: '2026-12-01' }] }],
      } as never, // biome-ignore format: a fact reads as one line
      {
        reviews: new Map([['a', '2026-11-27']]),
        notes: [{ id: 'note-1', about: 'a', path: 'purposes', text: 'Ask HR', dueOn: '2026-11-30' }],
        work: new Map([
          ['finding-X:a:title', { acceptance: { by: 'b', since: TODAY, until: '2026-12-03', reason: 'Soon' } }],
        ]),
      },
    );
    expect(told(all)).toEqual([
      ['2026-11-27', 'REVIEW', 'a', undefined],
      ['2026-11-30', 'TASK', 'a', 'purposes'],
      ['2026-12-01', 'FILING', 'p', 'filings.f'],
      ['2026-12-02', 'INSTRUMENT', 't', 'grounds.h'],
      ['2026-12-03', 'ACCEPTANCE', 'a', 'title'],
      ['2026-12-04', 'CONTRACT', 'e', 'contract'],
      ['2026-12-05', 'GROUND', 't', 'grounds.g'],
      ['2026-12-06', 'CERTIFICATE', 'q', 'certifications.iso'],
    ]);
  });

  it('stays due when it was to be done; what ended by itself is over', () => {
    const ended = { processingActivity: [{ id: 'a' }], engagement: [{ id: 'e', contract: { until: '2026-11-24' } }] };
    const all = due(ended, {
      reviews: new Map([['a', '2026-11-24']]),
      notes: [{ id: 'note-1', about: 'a', text: 'Late', dueOn: '2026-11-23' }],
    });
    expect(told(all).map(([, kind]) => kind)).toEqual(['TASK', 'REVIEW']);
  });

  it('includes the very day, and nothing after the last one', () => {
    const on = (until: string) => due({ engagement: [{ id: 'e', contract: { until } }] }, {}, '2026-12-31').length;
    expect([on(TODAY), on('2026-12-31'), on('2027-01-01')]).toEqual([1, 1, 0]);
  });

  it('names those who work on what is found in the same field: nobody is not said of what somebody has', () => {
    const assigned = (assignee: string) => ({ assignment: { by: 'b', assignee, since: TODAY }, comments: [] });
    const all = due(
      {
        processingActivity: [{ id: 'a' }],
        engagement: [{ id: 'e', contract: { until: '2026-12-04' } }],
        party: [{ id: 'q', name: 'Société Größe', certifications: [{ key: 'iso', standard: 'ISO', until: '2026-12-06' }] }],
      } as never, // biome-ignore format: a fact reads as one line
      {
        reviews: new Map([['a', '2026-11-27']]),
        notes: [{ id: 'note-1', about: 'e', path: 'contract', text: 'Ask', dueOn: '2026-11-30' }],
        work: new Map<string, NonNullable<ReturnType<Known['work']['get']>>>([
          ['finding-EU.REVIEW.ACTIVITY:a:reviewDueOn', assigned('account-2')],
          ['finding-UK.REVIEW.ACTIVITY:a:reviewDueOn', assigned('account-1')],
          ['finding-ZA.REVIEW.ACTIVITY:a:reviewDueOn', assigned('account-2')],
          ['finding-EU.CONTRACT:e:contract.until', assigned('account-3')],
          ['finding-EU.CONTRACT:e:contracts', assigned('account-4')],
          [
            'finding-EU.ART30:a:purposes',
            { ...assigned('account-5'), acceptance: { by: 'b', since: TODAY, until: '2026-12-03', reason: 'Soon' } },
          ],
        ]),
      },
    );
    expect(all.map(({ kind, assignees }) => [kind, assignees])).toEqual([
      ['REVIEW', ['account-1', 'account-2']],
      ['TASK', []],
      ['ACCEPTANCE', ['account-5']],
      ['CONTRACT', ['account-3']],
      ['CERTIFICATE', []],
    ]);
  });

  it('is by whom its thing names, and a task by whom it names itself', () => {
    const all = due(
      { processingActivity: [{ id: 'a', owner: 'contact-1', department: 'HR' }] },
      {
        reviews: new Map([['a', '2026-12-01']]),
        notes: [{ id: 'note-1', about: 'a', text: 'Ask', dueOn: '2026-12-02', assignee: 'contact-2' }],
      },
    );
    expect(all.map(({ owner, department }) => [owner, department])).toEqual([
      ['contact-1', 'HR'],
      ['contact-2', undefined],
    ]);
  });

  it('has an acceptance once, under however many laws it was recorded', () => {
    const acceptance = { by: 'b', since: TODAY, until: '2026-12-03', reason: 'Soon' };
    const work = new Map(['finding-EU:a:title', 'finding-UK:a:title'].map((id) => [id, { acceptance }]));
    expect(due({ processingActivity: [{ id: 'a' }] }, { work })).toHaveLength(1);
  });

  it('has no remark without a day, and no review of a record that the caller does not read', () => {
    const notes = [{ id: 'note-1', about: 'a', text: 'Nice' }];
    expect(due({}, { notes, reviews: new Map([['hidden', '2026-12-01']]) })).toEqual([]);
  });
});

describe('How far away a date is', () => {
  it('goes by weeks from Monday to Sunday', () => {
    const dates = ['2026-11-24', TODAY, '2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'];
    expect(dates.map(distanceFrom(TODAY))).toEqual([
      'OVERDUE',
      'THIS_WEEK',
      'THIS_WEEK',
      'NEXT_WEEK',
      'NEXT_WEEK',
      'LATER',
    ]);
  });

  it.each([
    ['on a Sunday', '2026-11-29', '2026-11-30'],
    ['on a Monday', '2026-11-30', '2026-12-07'],
  ])('begins the next week on Monday, %s', (_, today, monday) => {
    expect(distanceFrom(today)(monday)).toBe('NEXT_WEEK');
    expect(distanceFrom(today)(today)).toBe('THIS_WEEK');
  });
});
