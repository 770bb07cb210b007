import { placeIn, yearsIn } from './span';

describe('The span of a life', () => {
  const span = { from: '2019-07-01', to: '2023-07-01' };

  it('places a date by its share of the days, and never outside', () => {
    expect(placeIn(span, '2021-07-01')).toBe('50.03%');
    expect(placeIn(span, '2010-01-01')).toBe('0.00%');
    expect(placeIn(span, '2999-12-31')).toBe('100.00%');
  });

  it('numbers the years that begin in it, except at the very end', () => {
    expect(yearsIn(span)).toEqual([2020, 2021, 2022, 2023]);
    expect(yearsIn({ from: '2019-07-01', to: '2023-01-15' })).toEqual([2020, 2021, 2022]);
  });

  it('leaves out years of a long life', () => {
    expect(yearsIn({ from: '1999-12-31', to: '2029-12-31' })).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
  });
});
