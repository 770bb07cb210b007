import { isVerified, Law } from '../index.js';

const LAW = new Law();

describe('The law of Kenya', () => {
  it.each([
    ['2019-11-24', [], 0, []],
    ['2019-11-25', ['Data Protection Act'], 7, ['PORTABILITY', 'AUTOMATED_DECISION']],
    ['2022-01-13', ['Data Protection Act', 'L.N. 196/2020'], 7, ['PORTABILITY', 'AUTOMATED_DECISION']],
    [
      '2022-01-14',
      ['Data Protection Act', 'L.N. 196/2020', 'L.N. 263/2021', 'L.N. 264/2021'],
      13,
      ['ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'AUTOMATED_DECISION'],
    ],
  ])('on %s is %j, with %d grounds and time limits for %j', (on, acts, grounds, rights) => {
    const law = LAW.on(on);
    expect(law.all('KE', 'acts').map(({ article }) => article)).toEqual(acts);
    expect(law.grounds('KE')).toHaveLength(grounds);
    expect(law.all('KE', 'requestClocks').map(({ right }) => right)).toEqual(rights);
  });

  it('takes the other first day of the general regulations, if the register is given it', () => {
    const later = new Law({ 'KE.GENERAL_REGULATIONS': '2022-02-11' });
    expect(later.on('2022-02-10').ground('KE.BCR')).toBeUndefined();
    expect(later.on('2022-02-10').ground('KE.SAFEGUARDS_INSTRUMENT')?.article).toBe('Act s48(a), (b)');
    expect(later.on('2022-02-11').ground('KE.BCR')).toBeDefined();
  });

  it.each([
    ['2022-07-13', undefined],
    ['2022-07-14', 5_000_000],
  ])('on %s registers from a turnover of %s', (on, number) => {
    expect(LAW.on(on).item('KE', 'FILINGS', 'REGISTRATION')?.thresholds?.[0]?.number).toBe(number);
  });

  it('has 72 hours to the authority, and 48 of the processor to the controller', () => {
    const clocks = LAW.on('2020-01-01').all('KE', 'breachClocks');
    expect(clocks.map(({ whom, within }) => [whom, within])).toEqual([
      ['AUTHORITY', 'PT72H'],
      ['DATA_SUBJECTS', undefined],
      ['CUSTOMER', 'PT48H'],
    ]);
  });

  it.each([
    ['2022-01-13', 'GH', undefined],
    ['2022-01-14', 'GH', 'KE.MALABO'],
    ['2022-03-30', 'NE', undefined],
    ['2022-03-31', 'NE', 'KE.MALABO'],
    ['2023-05-08', 'MR', undefined],
    ['2023-05-09', 'MR', 'KE.MALABO'],
    ['2026-01-01', 'FR', undefined],
  ])('on %s recognises %s by %s', (on, country, ground) => {
    expect(LAW.on(on).recognition('KE', country)?.ground).toBe(ground);
  });

  it('has verified the act and the general regulations, and not what was read in a summary', () => {
    const law = LAW.on('2026-01-01');
    expect(isVerified(law.item('KE', 'FILINGS', 'ASSESSMENT_REPORT')!)).toBe(true);
    expect(isVerified(law.item('KE', 'FILINGS', 'CHANGES')!)).toBe(false);
    expect(isVerified(law.ground('KE.BCR')!)).toBe(true);
    expect(isVerified(law.recognition('KE', 'GH')!)).toBe(false);
  });
});
