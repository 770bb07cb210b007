import { errorCounts } from './errors';

const found = (own: number, all: number) => ({
  work: {
    bySeverity: [
      { value: 'ERROR', count: own },
      { value: 'NOTICE', count: 3 },
    ],
  },
  errors: { findingCount: all },
});
const counts = (own: number, all: number) =>
  Object.fromEntries(Object.entries(errorCounts(found(own, all))).map(([name, { count }]) => [name, count]));

describe('The numbers of findings on the first page', () => {
  it('are those of the own laws, with all errors next to them only if these are more', () => {
    expect(counts(6_677, 36_776)).toEqual({ own: 6_677, warnings: 0, notices: 3, all: 36_776, others: 0 });
    expect(counts(15, 15)).toMatchObject({ own: 15, all: 0, others: 0 });
  });

  it('do not hide the errors of other laws where the own laws find none', () => {
    expect(counts(0, 12)).toMatchObject({ own: 0, all: 0, others: 12 });
    expect(errorCounts(undefined).others.count).toBe(0);
  });

  it('lead to the list that each counts', () => {
    const { own, all } = errorCounts(found(1, 2));
    expect([own.search, all.search]).toEqual([{ severity: 'ERROR', own: 'true' }, { severity: 'ERROR' }]);
  });
});
