import { snapshotOf } from '../testing.js';
import { responsibleIn } from './responsible.js';
import { monthEndsBefore, severitiesByLaw, severitiesOf, standingOf } from './trend.js';

describe('The months before a date', () => {
  it('end on their last days, the newest first, also across years and in leap years', () => {
    expect(monthEndsBefore('2028-03-31', 4)).toEqual(['2028-02-29', '2028-01-31', '2027-12-31', '2027-11-30']);
  });

  it('are the same on every day of a month: a point stays where it is', () => {
    expect(monthEndsBefore('2026-11-01', 12)).toEqual(monthEndsBefore('2026-11-30', 12));
  });
});

describe('How records stand at a moment', () => {
  const snapshot = snapshotOf('2026-06-30', {
    processingActivity: [{ id: 'a', status: 'APPROVED' }, { id: 'b', status: 'DRAFT' }, { id: 'c' }] as never,
    transfer: [{ id: 't', status: 'APPROVED' }] as never,
    engagement: [{ id: 'e', status: 'APPROVED' }] as never,
  });

  it('counts activities and transfers, and those of them that are approved', () => {
    expect(standingOf(snapshot, new Map())).toEqual({ records: 4, approved: 2, withReview: 0, reviewedInTime: 0 });
  });

  it('counts a review as in time up to its very day, and nothing of what the caller does not read', () => {
    const dueOn = new Map([
      ['a', '2026-06-30'],
      ['t', '2026-06-29'],
      ['hidden', '2026-01-01'],
    ]);
    expect(standingOf(snapshot, dueOn)).toMatchObject({ withReview: 2, reviewedInTime: 1 });
  });

  it('counts findings by their severity, none as zero', () => {
    expect(severitiesOf(['ERROR', 'NOTICE', 'ERROR'])).toEqual({ ERROR: 2, WARNING: 0, NOTICE: 1 });
  });

  it('counts findings by law, and no law that finds nothing', () => {
    const found = [
      { law: 'EU', severity: 'ERROR' },
      { law: 'UK', severity: 'ERROR' },
      { law: 'EU', severity: 'NOTICE' },
    ] as const;
    expect(severitiesByLaw(found)).toEqual(
      new Map([
        ['EU', { ERROR: 1, WARNING: 0, NOTICE: 1 }],
        ['UK', { ERROR: 1, WARNING: 0, NOTICE: 0 }],
      ]),
    );
  });
});

describe('Who answers for things', () => {
  it('are the owner and the department that they name; a contact answers for nothing by its own department', () => {
    const all = responsibleIn(
      snapshotOf('2026-06-30', {
        processingActivity: [{ id: 'a', owner: 'contact-1', department: 'HR' }, { id: 'b' }],
        transfer: [{ id: 't', department: 'Sales' }],
        contact: [{ id: 'contact-1', department: 'HR' }],
      }),
    );
    expect([...all]).toEqual([
      ['a', { owner: 'contact-1', department: 'HR' }],
      ['t', { owner: undefined, department: 'Sales' }],
    ]);
  });
});
