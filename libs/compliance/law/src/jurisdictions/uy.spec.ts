import { isVerified, Law } from '../index.js';

const LAW = new Law();

describe('The law of Uruguay', () => {
  it.each([
    ['2008-08-27', undefined, undefined, []],
    ['2008-08-28', 'Ley 18.331', 'Ley 18.331, 6, 28, 29', []],
    ['2018-12-31', 'Ley 18.331', 'Ley 18.331, 6, 28, 29', []],
    ['2019-01-01', 'Ley 18.331', 'Ley 18.331, 6, 28, 29', [undefined, undefined]],
    ['2020-02-20', 'Ley 18.331', 'Ley 18.331, 6, 28, 29', [undefined, undefined]],
    ['2020-02-21', 'Ley 18.331', 'Ley 18.331, 6, 28, 29; Decreto 64/020, 5', ['PT72H', undefined, undefined]],
  ])('on %s is %s, with a record by %s and clocks %j', (on, act, record, clocks) => {
    const law = LAW.on(on);
    expect(law.one('UY', 'acts')?.article).toBe(act);
    expect(law.one('UY', 'record')?.article).toBe(record);
    expect(law.all('UY', 'breachClocks').map(({ within }) => within)).toEqual(clocks);
  });

  it.each([
    ['2021-06-07', 'FR', undefined],
    ['2021-06-08', 'FR', 'Resolución URCDP 23/021'],
    ['2021-06-08', 'US', undefined],
    ['2023-11-29', 'KR', undefined],
    ['2023-11-30', 'KR', 'Resolución URCDP 63/023'],
    ['2023-12-04', 'US', undefined],
    ['2023-12-05', 'US', 'Resoluciones URCDP 63/023, 70/023'],
    ['2026-11-29', 'BR', undefined],
  ])('on %s recognises %s by %s', (on, country, act) => {
    expect(LAW.on(on).recognition('UY', country)?.act).toBe(act);
  });

  it.each([
    ['2019-12-31', ['PUBLIC_BODIES', 'SENSITIVE']],
    ['2020-02-21', ['PUBLIC_BODIES', 'SENSITIVE', 'LARGE_VOLUMES']],
  ])('on %s has a delegate of %j', (on, keys) => {
    expect(
      LAW.on(on)
        .items('UY', 'OFFICER')
        .map(({ key }) => key),
    ).toEqual(keys);
  });

  it.each([
    ['2020-12-31', false],
    ['2021-01-01', true],
  ])('on %s assesses biometric data: %s', (on, expected) => {
    expect(LAW.on(on).item('UY', 'IMPACT_ASSESSMENT', 'BIOMETRIC') !== undefined).toBe(expected);
  });

  it('has five business days for requests, and no more', () => {
    expect(LAW.on('2026-01-01').all('UY', 'requestClocks')).toHaveLength(3);
    for (const clock of LAW.on('2026-01-01').all('UY', 'requestClocks')) {
      expect(clock).toMatchObject({ within: 'P5D', days: 'BUSINESS' });
      expect(clock.extension).toBeUndefined();
    }
  });

  it('has verified the decree, and neither the list nor the first day of the law', () => {
    const law = LAW.on('2026-01-01');
    expect(isVerified(law.item('UY', 'IMPACT_ASSESSMENT', 'OUTSIDE')!)).toBe(true);
    expect(isVerified(law.recognition('UY', 'FR')!)).toBe(false);
    expect(isVerified(law.ground('UY.CONSENT')!)).toBe(false);
  });
});
