import { canNameGroundsOf, isVerified, Law, lawOf, lawOfGround, lawsOf } from '../index.js';

const LAW = new Law();
const names = (on: string) =>
  LAW.on(on)
    .all('CA-QC', 'acts')
    .map(({ article }) => article);

describe('The law of Quebec', () => {
  it('is one of its own, alongside that of Canada', () => {
    expect(lawOf('CA-QC')).toBe('CA-QC');
    expect(lawsOf('CA-QC')).toEqual(['CA-QC', 'CA']);
    expect(lawsOf('CA')).toEqual(['CA']);
    expect(lawOf('CA-AB')).toBe('CA');
    expect(LAW.on('1995-01-01').inForce()).toContain('CA-QC');
    expect(LAW.on('1995-01-01').inForce()).not.toContain('CA');
  });

  it.each([
    ['1993-12-31', []],
    ['1994-01-01', ['P-39.1, s. 115']],
    ['2010-06-01', ['P-39.1, s. 115']],
    ['2022-09-21', ['P-39.1, s. 115']],
    ['2022-09-22', ['P-39.1, s. 115', '2021, c. 25', 'C-1.1, ss. 44, 45']],
    ['2024-05-29', ['P-39.1, s. 115', '2021, c. 25', '2021, c. 25', 'A-2.1, r. 3.1', 'C-1.1, ss. 44, 45']],
  ])('on %s is %j', (on, articles) => {
    expect(names(on)).toEqual(articles);
  });

  it.each([
    ['2022-09-21', '2022-09-22', 'ACCOUNTABILITY', 'BREACH_RECORD', true],
    ['2022-12-28', '2022-12-29', 'INCIDENT_REGISTER', 'AWARENESS', true],
    ['2022-12-28', '2022-12-29', 'BREACH_NOTICE', 'RISK', false],
    ['2023-09-21', '2023-09-22', 'PROCESSOR_CONTRACT', 'END', true],
    ['2024-12-31', '2025-01-01', 'ANONYMIZATION_REGISTER', 'ANALYSIS', false],
  ])('on %s lacks, and on %s has: %s %s, verified %s', (before, on, list, key, verified) => {
    expect(LAW.on(before).item('CA-QC', list, key)).toBeUndefined();
    expect(isVerified(LAW.on(on).item('CA-QC', list, key)!)).toBe(verified);
  });

  it.each([
    ['2022-09-21', []],
    ['2022-09-22', ['AUTHORITY', 'DATA_SUBJECTS']],
    ['2023-09-22', ['AUTHORITY', 'DATA_SUBJECTS', 'CUSTOMER']],
  ])('on %s has these clocks for incidents, none with a number: %j', (on, whom) => {
    const clocks = LAW.on(on).all('CA-QC', 'breachClocks');
    expect(clocks.map((clock) => clock.whom)).toEqual(whom);
    expect(clocks.filter(({ within }) => within)).toEqual([]);
  });

  it('has thirty days for requests, which the enterprise cannot extend, and an age of consent since 2023', () => {
    expect(LAW.on('2020-01-01').all('CA-QC', 'requestClocks')).toMatchObject([{ right: 'ANY', within: 'P30D' }]);
    expect(LAW.on('2020-01-01').one('CA-QC', 'requestClocks')).not.toHaveProperty('extension');
    expect(LAW.on('2023-09-21').one('CA-QC', 'consentAge')).toBeUndefined();
    expect(LAW.on('2023-09-22').one('CA-QC', 'consentAge')?.age).toBe(14);
    expect(LAW.on('2023-09-22').one('CA', 'consentAge')?.age).toBe(13);
  });
});

describe('A ground that was recorded before Quebec was a law of its own', () => {
  it.each([
    ['CA', 'CA.QC_TIA', 'CA-QC'],
    ['CA-QC', 'CA.QC_TIA', 'CA-QC'],
    ['CA-QC', 'CA.ACCOUNTABILITY', 'CA'],
    ['CA', 'CA.ADEQUACY', 'CA'], // a code that no law has
  ])('under %s as %s is one of %s', (law, code, expected) => {
    expect(lawOfGround({ law, code })).toBe(expected);
    expect(canNameGroundsOf(lawOf(law)!, expected)).toBe(true);
  });

  it('is known on the day before and the day of the law that it rests on', () => {
    expect(LAW.on('2023-09-21').ground('CA.QC_TIA')).toBeUndefined();
    expect(LAW.on('2023-09-22').ground('CA.QC_TIA')).toMatchObject({ law: 'CA-QC', article: 'P-39.1, s. 17' });
    expect(canNameGroundsOf('CA', 'US-CA')).toBe(false);
  });
});
