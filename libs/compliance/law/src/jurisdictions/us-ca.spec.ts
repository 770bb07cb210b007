import { isVerified } from '../evidence.js';
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

describe('The regulations of California of 2026', () => {
  const keys = (on: string, list: string) =>
    law
      .on(on)
      .items('US-CA', list)
      .map(({ key }) => key);

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['SALE', 'SENSITIVE', 'DECISIONS', 'OBSERVATION', 'LOCATION', 'TRAINING']],
  ])('on %s know these kinds of significant risk, which were read: %j', (on, risks) => {
    const items = law.on(on).items('US-CA', 'SIGNIFICANT_RISK');
    expect(items.map(({ key }) => key)).toEqual(risks);
    expect(items.map(({ article }) => article)).toEqual(risks.map((_, at) => `11 CCR 7150(b)(${at + 1})`));
    expect(items.every(isVerified)).toBe(true);
  });

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['MADE 2026-01-01', 'REVIEW P3Y', 'UPDATE P45D', 'KEPT P5Y']],
    ['2027-12-31', ['MADE 2026-01-01', 'REVIEW P3Y', 'UPDATE P45D', 'KEPT P5Y']],
    ['2028-01-01', ['MADE', 'REVIEW P3Y', 'UPDATE P45D', 'KEPT P5Y']],
    ['2028-03-31', ['MADE', 'REVIEW P3Y', 'UPDATE P45D', 'KEPT P5Y']],
    ['2028-04-01', ['MADE', 'REVIEW P3Y', 'UPDATE P45D', 'KEPT P5Y', 'FILING']],
  ])('on %s ask of risk assessments: %j', (on, asked) => {
    const items = law.on(on).items('US-CA', 'RISK_ASSESSMENT');
    expect(items.map(({ key, createdFrom, period }) => [key, createdFrom ?? period ?? []].flat().join(' '))).toEqual(
      asked,
    );
    expect(items.every(isVerified)).toBe(true);
  });

  it.each([
    ['2028-03-31', undefined],
    ['2028-04-01', [{ of: 'TURNOVER', number: 100_000_000, unit: 'USD', isExclusive: true }]],
    ['2029-03-31', [{ of: 'TURNOVER', number: 100_000_000, unit: 'USD', isExclusive: true }]],
    ['2029-04-01', [{ of: 'TURNOVER', number: 50_000_000, unit: 'USD' }]],
    ['2030-03-31', [{ of: 'TURNOVER', number: 50_000_000, unit: 'USD' }]],
    ['2030-04-01', []],
  ])('on %s ask for audits of cybersecurity, beside numbers of consumers, from a revenue of %j', (on, beside) => {
    const audit = law.on(on).item('US-CA', 'CYBERSECURITY_AUDIT', 'AUDIT');
    const limits = audit?.thresholds?.map(({ of, number, and = [] }) => ({ of, number, and }));
    expect(limits).toEqual(
      beside && [
        { of: 'REVENUE_FROM_SALE', number: 50, and: beside },
        { of: 'DATA_SUBJECTS', number: 250_000, and: beside },
        { of: 'DATA_SUBJECTS_SENSITIVE', number: 50_000, and: beside },
      ],
    );
    expect(audit && isVerified(audit)).toBe(beside && true);
  });

  it.each([
    ['2025-12-31', [], []],
    ['2026-01-01', [], ['STATUS_SHOWN']],
    ['2026-12-31', [], ['STATUS_SHOWN']],
    ['2027-01-01', ['PRE_USE_NOTICE', 'OPT_OUT', 'ACCESS'], ['STATUS_SHOWN']],
  ])('on %s ask of automated decisions %j, and of opting out %j', (on, automated, optOut) => {
    expect([keys(on, 'AUTOMATED'), keys(on, 'OPT_OUT')]).toEqual([automated, optOut]);
  });
});

describe('The numbers by which the Act of California binds', () => {
  const threshold = (on: string, data = law) => data.on(on).item('US-CA', 'SCOPE', 'THRESHOLD');
  const binds = (amount: string, consumers: string) =>
    `${amount}, or at least ${consumers} consumers, or at least 50 % of revenue from the sale of data`;

  it.each([
    ['2020-01-01', binds('more than 25,000,000 US dollars of revenue in a year', '50,000')],
    ['2022-12-31', binds('more than 25,000,000 US dollars of revenue in a year', '50,000')],
    ['2023-01-01', binds('more than 25,000,000 US dollars of revenue in a year', '100,000')],
    ['2024-12-31', binds('more than 25,000,000 US dollars of revenue in a year', '100,000')],
    ['2025-01-01', binds('more than 26,625,000 US dollars of revenue in a year', '100,000')],
    ['2026-12-31', binds('more than 26,625,000 US dollars of revenue in a year', '100,000')],
    ['2027-01-01', binds('revenue of a year above the amount of 2027, which was not found', '100,000')],
  ])('on %s are: %s', (on, name) => {
    expect(threshold(on)?.name).toBe(name);
  });

  it('are open from January 2027 on: the day can be set, and the amount is not vouched for', () => {
    expect(threshold('2019-12-31')).toBeUndefined();
    expect(isVerified(threshold('2026-12-31')!)).toBe(true);
    expect(isVerified(threshold('2027-01-01')!)).toBe(false);
    const settled = new Law({ 'US-CA.THRESHOLD_2027': '2027-01-15' });
    expect(threshold('2027-01-14', settled)?.name).toContain('26,625,000');
    expect(threshold('2027-01-15', settled)?.name).toContain('not found');
  });
});
