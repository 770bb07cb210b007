import { isJurisdiction } from '../countries.js';
import { isVerified } from '../evidence.js';
import { lawOf } from '../known-laws.js';
import { Law } from '../law.js';

const LAW = new Law();
const ZONES = ['AE-ADGM', 'AE-DIFC'];
const articles = (zone: string, on: string) =>
  LAW.on(on)
    .all(zone, 'acts')
    .map(({ article }) => article);

describe("The laws of the Emirates' free zones", () => {
  it.each([
    ['AE-DIFC', 'AE-DIFC'],
    ['AE-ADGM', 'AE-ADGM'],
    ['AE-DU', 'AE'],
    ['AE', 'AE'],
  ])('apply in their zone alone: in %s, %s', (code, law) => {
    expect([isJurisdiction(code), lawOf(code)]).toEqual([true, law]);
  });

  it.each([
    ['AE-DIFC', '2020-06-30', []],
    ['AE-DIFC', '2020-07-01', ['DIFC Law 5/2020', 'Data Protection Regulations']],
    ['AE-DIFC', '2023-08-31', ['DIFC Law 5/2020', 'Data Protection Regulations', 'DIFC Law 2/2022']],
    ['AE-DIFC', '2023-09-01', ['DIFC Law 5/2020', 'Data Protection Regulations', 'DIFC Law 2/2022', 'Regs 8, 9, 10']],
    ['AE-ADGM', '2021-08-13', []],
    ['AE-ADGM', '2021-08-14', ['Data Protection Regulations 2021', '24, 55']],
    ['AE-ADGM', '2022-02-13', ['Data Protection Regulations 2021', '24, 55']],
    ['AE-ADGM', '2022-02-14', ['Data Protection Regulations 2021', 'Data Protection Regulations 2021', '24, 55']],
  ])('have in %s on %s these acts: %j', (zone, on, expected) => {
    expect(articles(zone, on)).toEqual(expected);
  });

  it.each([
    ['2025-07-14', false],
    ['2025-07-15', true],
  ])('changed in the DIFC in July 2025: on %s, %s', (on, changed) => {
    expect(articles('AE-DIFC', on).some((article) => article.startsWith('DIFC Law 1/2025'))).toBe(changed);
  });

  it.each([
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('left Al Reem Island outside until the end of 2024: on %s, %s', (on, isOutside) => {
    expect(articles('AE-ADGM', on).includes('3(4)')).toBe(isOutside);
  });

  it.each([
    ['2022-07-25', 'Not firms with fewer than five employees and no high risk processing.'],
    ['2022-07-26', 'Small firms are no longer exempt.'],
  ])('exempt small firms in the ADGM until 2022: on %s, %s', (on, note) => {
    expect(LAW.on(on).item('AE-ADGM', 'FILINGS', 'REGISTRATION')?.note).toBe(note);
    expect(LAW.on(on).item('AE-ADGM', 'OFFICER', 'APPOINTMENT')?.note).toBe(note);
  });

  it('begin the end of that exemption on another day, if it is configured', () => {
    const law = new Law({ 'AE-ADGM.AMENDMENT_2022': '2022-09-01' }).on('2022-08-31');
    expect(law.item('AE-ADGM', 'FILINGS', 'REGISTRATION')?.note).toContain('Not firms');
  });

  it('have hours for breaches in the ADGM, and none in the DIFC', () => {
    const on = LAW.on('2026-11-25');
    const clocks = (zone: string) => on.all(zone, 'breachClocks').map(({ whom, within }) => [whom, within]);
    expect(clocks('AE-ADGM')).toEqual([
      ['AUTHORITY', 'PT72H'],
      ['DATA_SUBJECTS', undefined],
      ['CUSTOMER', undefined],
    ]);
    expect(clocks('AE-DIFC')).toEqual([
      ['AUTHORITY', undefined],
      ['DATA_SUBJECTS', undefined],
      ['CUSTOMER', undefined],
    ]);
    expect(on.one('AE-ADGM', 'requestClocks')).toMatchObject({ within: 'P2M', extension: 'P1M' });
  });

  it.each(ZONES)(
    'verify of %s no more than dates, notification or fee, officer, clocks of breaches and requests',
    (zone) => {
      const { items, acts, breachClocks, requestClocks, ...rest } = LAW.on('2026-11-25').jurisdiction(zone)!;
      const others = [...rest.record, ...rest.terms, ...rest.transferDuties, ...rest.consentAge, ...rest.legalBases];
      expect([...others, ...items.OPEN!].filter(isVerified)).toEqual([]);
      expect([rest.grounds, rest.recognitions]).toEqual([[], []]);
      expect([...acts, ...breachClocks, ...items.FILINGS!, ...items.OFFICER!].some(isVerified)).toBe(true);
      expect(Object.keys(items)).toEqual(['FILINGS', 'OFFICER', 'OPEN']);
    },
  );
});
