import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

// Japan, Singapore, Malaysia.

const law = new Law();
const articles = (code: string, list: string, on: string) =>
  law
    .on(on)
    .items(code, list)
    .map(({ article }) => article);
const clocks = (code: string, on: string) =>
  law
    .on(on)
    .all(code, 'breachClocks')
    .map(({ whom, within }) => [whom, within]);

describe('The law in force', () => {
  it.each([
    ['JP', '2005-03-31', false],
    ['JP', '2005-04-01', true],
    ['SG', '2014-07-01', false],
    ['SG', '2014-07-02', true],
    ['MY', '2013-11-14', false],
    ['MY', '2013-11-15', true],
  ])('of %s on %s: %s', (code, on, isInForce) => {
    expect(law.on(on).isInForce(code)).toBe(isInForce);
  });

  it('of Japan changes on the configured date of the open point of 2026, at the latest two years after its promulgation', () => {
    const act = (data: Law, on: string) => data.on(on).one('JP', 'acts')?.name;
    expect(act(law, '2028-07-16')).toContain('2020 and 2021');
    expect(act(law, '2028-07-17')).toContain('2026');
    expect(act(new Law({ 'JP.APPI_2026': '2028-04-01' }), '2028-04-01')).toContain('2026');
  });

  it.each([['JP'], ['SG']])('of %s requires no record of processing, and names the duty that replaces it', (code) => {
    expect(law.on('2023-02-22').one(code, 'record')).toMatchObject({ required: 'NO', instead: expect.any(String) });
  });

  it('of Malaysia requires a record in part', () => {
    expect(law.on('2023-02-22').one('MY', 'record')).toMatchObject({ required: 'PARTIAL', article: 's44' });
  });
});

describe('Japan', () => {
  it.each([
    ['2022-03-31', Array(5).fill('23(5)(iii)')],
    ['2022-04-01', Array(7).fill('27(5)(iii)')],
  ])('wanted of a joint use on %s', (on, items) => {
    expect(articles('JP', 'JOINT_USE', on)).toEqual(items);
  });

  it.each(['RULE_17', 'RULE_18_1', 'RULE_18_3'])('has %s since 1 April 2022', (list) => {
    expect(articles('JP', list, '2022-03-31')).toEqual([]);
    expect(articles('JP', list, '2022-04-01').length).toBeGreaterThan(2);
  });

  it.each([
    ['2017-05-29', undefined],
    ['2017-05-30', '24'],
    ['2022-03-31', '24'],
    ['2022-04-01', '28(1), Rule 16(i)'],
  ])('knew equivalent action on %s by %s', (on, article) => {
    expect(law.on(on).ground('JP.EQUIV')?.article).toBe(article);
  });

  it.each([
    ['FR', '2019-01-22', false],
    ['FR', '2019-01-23', true],
    ['NO', '2026-11-25', true],
    ['GB', '2023-02-22', true],
    ['US', '2026-11-25', false],
    ['KR', '2026-11-25', false],
  ])('designated %s on %s: %s', (country, on, isDesignated) => {
    expect(law.on(on).recognition('JP', country) !== undefined).toBe(isDesignated);
  });

  it.each([
    ['2022-03-31', '24, Rule 11'],
    ['2022-04-01', '28(1), Rule 15'],
  ])('designates by the article of %s: %s', (on, article) => {
    expect(law.on(on).recognition('JP', 'FR')?.article).toBe(article);
    expect(law.on(on).recognition('JP', 'GB')?.article).toBe(article);
  });

  it('requires a prompt and a final report, and no legal basis', () => {
    expect(clocks('JP', '2023-02-22')).toEqual([
      ['AUTHORITY', undefined],
      ['AUTHORITY', 'P30D'],
      ['AUTHORITY', 'P60D'],
      ['DATA_SUBJECTS', undefined],
      ['CUSTOMER', undefined],
    ]);
    expect(law.on('2023-02-22').one('JP', 'legalBases')?.known).toEqual([]);
  });
});

describe('Singapore', () => {
  it('counts three calendar days from the assessment', () => {
    expect(law.on('2023-02-22').one('SG', 'breachClocks')).toMatchObject({
      within: 'P3D',
      days: 'CALENDAR',
      startsWith: expect.stringContaining('assessment'),
    });
  });

  it.each([
    ['2021-01-31', false],
    ['2021-02-01', true],
  ])('knew legitimate interests on %s: %s', (on, isKnown) => {
    expect(law.on(on).one('SG', 'legalBases')?.known.includes('LEGITIMATE_INTERESTS')).toBe(isKnown);
  });
});

describe('Malaysia', () => {
  it.each([
    ['2025-03-31', 'data user', false],
    ['2025-04-01', 'data controller', true],
  ])('on %s speaks of a %s, and lets data go to a place with a similar law: %s', (on, controller, similar) => {
    expect(law.on(on).one('MY', 'terms')?.controller).toBe(controller);
    expect(law.on(on).ground('MY.LAW') !== undefined).toBe(similar);
  });

  it.each([
    ['2025-05-31', [], undefined],
    [
      '2025-06-01',
      [
        ['AUTHORITY', 'PT72H'],
        ['DATA_SUBJECTS', 'P7D'],
        ['CUSTOMER', undefined],
      ],
      'data protection officer',
    ],
  ])('on %s has these breach clocks, and this officer', (on, within, officer) => {
    expect(clocks('MY', on)).toEqual(within);
    expect(law.on(on).one('MY', 'terms')?.officer).toBe(officer);
  });

  it('has thresholds that are not verified', () => {
    const { breachClocks, transferDuties } = law.on('2025-06-01').jurisdiction('MY')!;
    expect(isVerified(breachClocks[0]!)).toBe(false);
    expect(isVerified(transferDuties.find(({ of }) => of === 'REPRESENTATIVE')!)).toBe(false);
  });

  it('does not recognise legitimate interests', () => {
    expect(law.on('2026-11-25').one('MY', 'legalBases')?.known).not.toContain('LEGITIMATE_INTERESTS');
  });
});
