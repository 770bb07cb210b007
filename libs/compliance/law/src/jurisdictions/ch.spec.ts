import { Law } from '../law.js';

const on = (date: string) => new Law().on(date);

describe('Swiss law', () => {
  it.each([
    ['1993-06-30', false],
    ['1993-07-01', true],
    ['2023-08-31', true],
  ])('is on %s in force: %s', (date, inForce) => {
    expect(on(date).isInForce('CH')).toBe(inForce);
  });

  it.each([
    ['2023-08-31', 'NO', [], '6(2)(a)', '6(1)'],
    ['2023-09-01', 'YES', ['19(4)', '19(4)'], '16(2)(d)', '16(1)'],
  ])(
    'on %s: record %s, of the state in the notice %j, grounds of %s and %s',
    (date, required, notice, clauses, list) => {
      const law = on(date);
      expect(law.one('CH', 'record')?.required).toBe(required);
      expect(law.items('CH', 'NOTICE').map(({ article }) => article)).toEqual(notice);
      expect(law.ground('CH.SCC')?.article).toBe(clauses);
      expect(law.ground('CH.ADEQ')?.article).toBe(list);
      expect(law.one('CH', 'legalBases')?.known).toEqual([]);
    },
  );

  it.each([
    ['2017-04-11', undefined],
    ['2017-04-12', 'Privacy Shield'],
    ['2020-09-07', 'Privacy Shield'],
    ['2020-09-08', undefined],
    ['2024-09-14', undefined],
    ['2024-09-15', 'Swiss-U.S. Data Privacy Framework'],
  ])('on %s recognises the United States by: %s', (date, name) => {
    expect(on(date).recognition('CH', 'US')?.name).toBe(name);
  });

  it('lists neither Japan nor the Republic of Korea, and Brazil only from a configured date', () => {
    expect(['JP', 'KR', 'BR'].map((country) => on('2026-11-24').recognition('CH', country))).toEqual(
      Array(3).fill(undefined),
    );
    const settled = new Law({ 'CH.ANNEX_1_BR': '2026-10-01' });
    expect(settled.on('2026-09-30').recognition('CH', 'BR')).toBeUndefined();
    expect(settled.on('2026-10-01').recognition('CH', 'BR')).toMatchObject({
      evidence: { text: ['S20', 'NOT_FOUND'] },
    });
  });

  it.each([
    ['2021-09-26', '2021-09-26', true],
    ['2021-09-27', '2021-09-27', false],
    ['2022-12-31', '2021-09-26', true],
    ['2023-01-01', '2021-09-26', false],
  ])('on %s the EU clauses of 2010, signed on %s, are valid: %s', (date, signedOn, serve) => {
    const law = on(date);
    expect(law.serves(law.instrument('CH', 'SCC', '2010/87/EU')!, signedOn)).toBe(serve);
  });

  it('returns the last version of a ground that did not exist on the date', () => {
    expect(on('2023-08-31').ground('CH.17F')).toBeUndefined();
    expect(on('2023-08-31').groundEver('CH.17F')?.from).toBe('2023-09-01');
    expect(on('2007-12-31').ground('CH.SCC')).toBeUndefined();
  });
});
