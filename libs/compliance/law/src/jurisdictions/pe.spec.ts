import { isVerified, Law } from '../index.js';

const LAW = new Law();

describe('The law of Peru', () => {
  it.each([
    ['2011-07-03', [], undefined, 0],
    ['2011-07-04', ['Ley 29733'], undefined, 0],
    ['2013-05-08', ['Ley 29733', 'DS 003-2013-JUS'], 'Ley 29733, 29, 34', 8],
    ['2017-09-16', ['Ley 29733', 'DS 003-2013-JUS', 'DL 1353'], 'Ley 29733, 29, 34', 8],
    ['2025-03-29', ['Ley 29733', 'DS 003-2013-JUS', 'DL 1353'], 'Ley 29733, 29, 34', 8],
    [
      '2025-03-30',
      ['Ley 29733', 'DL 1353', 'DS 016-2024-JUS'],
      'Ley 29733, 29, 34; DS 016-2024-JUS, 21, 35, 42 to 47',
      10,
    ],
  ])('on %s is %j, with a record by %s and %d grounds', (on, acts, record, grounds) => {
    const law = LAW.on(on);
    expect(law.all('PE', 'acts').map(({ article }) => article)).toEqual(acts);
    expect(law.one('PE', 'record')?.article).toBe(record);
    expect(law.grounds('PE')).toHaveLength(grounds);
  });

  it.each([
    ['2025-11-29', ['PUBLIC_BODIES']],
    ['2025-11-30', ['PUBLIC_BODIES', 'LARGE_COMPANIES']],
    ['2026-11-29', ['PUBLIC_BODIES', 'LARGE_COMPANIES']],
    ['2026-11-30', ['PUBLIC_BODIES', 'LARGE_COMPANIES', 'MEDIUM_COMPANIES']],
    ['2028-11-30', ['PUBLIC_BODIES', 'LARGE_COMPANIES', 'MEDIUM_COMPANIES', 'SMALL_COMPANIES', 'MICRO_COMPANIES']],
  ])('on %s asks for an officer of %j', (on, keys) => {
    expect(
      LAW.on(on)
        .items('PE', 'OFFICER')
        .map(({ key }) => key),
    ).toEqual(keys);
  });

  it('counts annual sales in UIT', () => {
    expect(LAW.on('2026-12-01').item('PE', 'OFFICER', 'MEDIUM_COMPANIES')?.thresholds).toEqual([
      { of: 'TURNOVER', number: 1700, isExclusive: true, unit: 'UIT' },
    ]);
  });

  it.each([
    ['2025-03-29', []],
    ['2025-03-30', ['PT48H', 'PT48H', undefined]],
  ])('on %s has these clocks for breaches: %j', (on, within) => {
    expect(
      LAW.on(on)
        .all('PE', 'breachClocks')
        .map((clock) => clock.within),
    ).toEqual(within);
  });

  it.each([
    ['2025-09-29', false],
    ['2025-09-30', true],
  ])('on %s has portability: %s', (on, expected) => {
    expect(
      LAW.on(on)
        .all('PE', 'requestClocks')
        .some(({ right }) => right === 'PORTABILITY'),
    ).toBe(expected);
  });

  it('has verified what was read with its day, and not the wording of before 2017', () => {
    expect(isVerified(LAW.on('2026-01-01').item('PE', 'FILINGS', 'FLOWS')!)).toBe(true);
    expect(isVerified(LAW.on('2026-01-01').ground('PE.CONSENT')!)).toBe(false);
    expect(LAW.on('2015-01-01').ground('PE.CONSENT')!.evidence.text).toContain('UNVERIFIED');
  });
});
