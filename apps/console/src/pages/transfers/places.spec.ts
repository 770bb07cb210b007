import { countriesOnMap, isNowhere, shownOrigins } from './places';

const route = (from: string | null, to: string | null, count = 1) => ({ from, to, class: 'CLAUSES' as const, count });

describe('The map of transfers', () => {
  it('is an empty sea only if there are transfers, and none has a country at either end', () => {
    expect(isNowhere([])).toBe(false);
    expect(isNowhere([route(null, null)])).toBe(true);
    expect(isNowhere([route(null, null), route('GB', null)])).toBe(false);
    expect(isNowhere([route(null, 'US')])).toBe(false);
  });

  it('has beside it what it does not draw, a country that is not stated among them', () => {
    const { elsewhere } = countriesOnMap([route('GB', null, 3), route('GB', 'TV'), route(null, null, 5)], []);
    expect(elsewhere.map(({ code, total }) => [code, total])).toEqual([
      ['none', 8],
      ['TV', 1],
    ]);
  });

  it('names eight countries of exporters, and always the one that is chosen and what states none', () => {
    const all = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'none'].map((value) => ({ value, count: 1 }));
    const { shown, others } = shownOrigins(all, 'J');
    expect(shown.map(({ value }) => value).join(' ')).toBe('A B C D E F G H J none');
    expect(others).toBe(1);
  });
});
