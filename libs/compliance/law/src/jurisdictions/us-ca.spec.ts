import type { BreachClock } from '../jurisdiction.js';
import { Law } from '../law.js';

const law = new Law();
const letters = (on: string) =>
  law
    .on(on)
    .items('US-CA', 'CATEGORIES')
    .map(({ key }) => key)
    .join('');
const articleOf = (on: string, key: string) => law.on(on).item('US-CA', 'NOTICE_AT_COLLECTION', key)?.article;

describe('The law of California', () => {
  it.each([
    ['2019-12-31', ''],
    ['2020-01-01', 'ABCDEFGHIJK'],
    ['2022-12-31', 'ABCDEFGHIJK'],
    ['2023-01-01', 'ABCDEFGHIJKL'],
  ])('on %s has the categories %s', (on, categories) => {
    expect(letters(on)).toBe(categories);
  });

  it.each([
    ['2022-12-31', undefined],
    ['2023-01-01', '1798.100(a)(3)'],
    ['2023-03-28', '1798.100(a)(3)'],
    ['2023-03-29', '1798.100(a)(3), 11 CCR 7012(e)(4)'],
  ])('on %s requires the retention of each category: %s', (on, article) => {
    expect(articleOf(on, 'RETENTION')).toBe(article);
  });

  it.each([
    ['2022-05-04', '11 CCR 999.305(b)(1)'],
    ['2022-05-05', '11 CCR 7012(b)(1)'],
    ['2023-03-28', '11 CCR 7012(b)(1)'],
    ['2023-03-29', '11 CCR 7012(e)(1)'],
  ])('on %s requires the categories at collection: %s', (on, article) => {
    expect(articleOf(on, 'CATEGORIES')).toBe(article);
  });

  it.each([
    ['2025-12-31', [undefined, undefined]],
    ['2026-01-01', ['P30D', 'P15D']],
  ])('on %s requires a breach notification to consumers, then to the Attorney General, within %p', (on, within) => {
    const clocks = law.on(on).all('US-CA', 'breachClocks') as BreachClock[];
    expect(clocks.map((clock) => clock.whom)).toEqual(['DATA_SUBJECTS', 'AUTHORITY']);
    expect(clocks.map((clock) => clock.within)).toEqual(within);
  });

  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 9],
    ['2024-01-01', 10],
    ['2025-01-01', 11],
    ['2026-01-01', 12],
  ])('on %s has %i kinds of sensitive information', (on, count) => {
    expect(law.on(on).items('US-CA', 'SENSITIVE')).toHaveLength(count);
  });
});
