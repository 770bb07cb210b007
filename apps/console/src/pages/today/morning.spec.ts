import { dueFilter, endOfNextWeek, linesIn, loads, share, shownParts } from './morning';

describe('The morning', () => {
  it('shows what is due until the end of next week, unless the address names another part', () => {
    expect(dueFilter({}).within).toEqual(['OVERDUE', 'THIS_WEEK', 'NEXT_WEEK']);
    expect(dueFilter({ due: 'LATER', owner: 'contact-1' })).toMatchObject({ within: ['LATER'], owner: 'contact-1' });
    expect(dueFilter({ due: 'yesterday' }).within).toEqual(dueFilter({}).within);
  });

  it('has weeks that end on Sunday', () => {
    expect(['2026-11-29', '2026-11-30', '2026-12-05'].map(endOfNextWeek)).toEqual([
      '2026-12-06',
      '2026-12-13',
      '2026-12-13',
    ]);
  });

  it('offers the parts that have something: none that is empty', () => {
    const counts = [
      { value: 'THIS_WEEK', count: 2 },
      { value: 'LATER', count: 5 },
    ];
    expect(shownParts(counts)).toEqual([
      { part: 'soon', count: 2 },
      { part: 'THIS_WEEK', count: 2 },
      { part: 'LATER', count: 5 },
    ]);
  });

  it('names everybody who has something, first who has the most due', () => {
    const activities = [{ value: 'a', count: 9 }];
    const findings = [{ value: 'b', count: 3 }];
    const due = [{ value: 'c', count: 1 }];
    expect(loads({ activities, findings, due }).map(({ who, ...load }) => [who, load])).toEqual([
      ['c', { activities: 0, findings: 0, due: 1 }],
      ['b', { activities: 0, findings: 3, due: 0 }],
      ['a', { activities: 9, findings: 0, due: 0 }],
    ]);
  });
});

describe('A line of months', () => {
  const box = { width: 100, height: 50, most: 10 };

  it('has its days in their true distances', () => {
    expect(linesIn(['2026-01-01', '2026-01-11', '2026-01-21'], [0, 5, 10], box)).toEqual([
      '0.0,50.0 50.0,25.0 100.0,0.0',
    ]);
  });

  it('is interrupted where nothing is known: a share of nothing is no zero', () => {
    expect(share(0, 0)).toBeUndefined();
    const values = [share(5, 1), share(0, 0), share(10, 1)];
    expect(linesIn(['2026-01-01', '2026-01-11', '2026-01-21'], values, box)).toEqual(['0.0,25.0', '100.0,0.0']);
  });

  it('of one day is one point, and of zeros lies at the bottom', () => {
    expect(linesIn(['2026-01-01'], [5], box)).toEqual(['0.0,25.0']);
    expect(linesIn(['2026-01-01'], [0], { ...box, most: 0 })).toEqual(['0.0,50.0']);
  });
});
