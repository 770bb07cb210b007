import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();
const articles = (on: string) =>
  LAW.on(on)
    .all('VN', 'acts')
    .map(({ article }) => article.split(',')[0]!.split(';')[0]);

describe("Vietnam's law", () => {
  it.each([
    ['2023-06-30', []],
    ['2023-07-01', ['Decree 13/2023']],
    ['2025-12-31', ['Decree 13/2023', 'Law 60/2024']],
    ['2026-01-01', ['Law 91/2025', 'Decree 356/2025', 'Law 60/2024']],
    ['2026-04-29', ['Law 91/2025', 'Decree 356/2025', 'Law 60/2024', 'Resolution 22/2026']],
    ['2027-03-02', ['Law 91/2025', 'Decree 356/2025', 'Law 60/2024', 'Law 116/2025', 'Decree 330/2026']],
  ])('on %s consists of %j', (on, expected) => {
    expect(articles(on)).toEqual(expected);
  });

  it.each([
    ['2023-06-30', undefined],
    ['2025-12-31', 'Decree 13/2023, 24'],
    ['2026-01-01', 'Law 91/2025, 20(3), 21(1); Decree 356/2025, 19(4)'],
  ])('asks on %s for the dossier of processing by %s', (on, article) => {
    expect(LAW.on(on).item('VN', 'FILINGS', 'PROCESSING_DOSSIER')?.article).toBe(article);
  });

  it.each([
    ['2026-04-28', 'Dossiers go to the authority for personal data protection'],
    ['2026-04-29', 'Dossiers go to the Ministry of Public Security'],
    ['2027-02-28', 'Dossiers go to the Ministry of Public Security'],
    ['2027-03-02', 'unless a later text says otherwise'],
  ])('says on %s where dossiers go: %s', (on, said) => {
    expect(LAW.on(on).item('VN', 'FILINGS', 'RECEIVER')?.name).toContain(said);
  });

  it('counts replies in business days, and what is asked for in calendar days', () => {
    const clocks = LAW.on('2026-11-25').all('VN', 'requestClocks');
    expect(clocks.map(({ right, within, extension, days }) => [right, within, extension, days])).toEqual([
      ['ANY', 'P2D', undefined, 'BUSINESS'],
      ['CONSENT_WITHDRAWAL', 'P15D', 'P15D', 'CALENDAR'],
      ['RESTRICTION', 'P15D', 'P15D', 'CALENDAR'],
      ['OBJECTION', 'P15D', 'P15D', 'CALENDAR'],
      ['ACCESS', 'P10D', 'P10D', 'CALENDAR'],
      ['CORRECTION', 'P10D', 'P10D', 'CALENDAR'],
      ['ERASURE', 'P20D', 'P20D', 'CALENDAR'],
    ]);
    expect(LAW.on('2025-12-31').one('VN', 'requestClocks')?.within).toBe('PT72H');
  });

  it('knows no legitimate interests, and no list of countries', () => {
    const on = LAW.on('2026-11-25');
    expect(on.one('VN', 'legalBases')?.known).not.toContain('LEGITIMATE_INTERESTS');
    expect(on.recognitions().filter(({ law }) => law === 'VN')).toEqual([]);
  });

  it('has numbers from which the dossier assesses national security', () => {
    expect(LAW.on('2026-11-25').item('VN', 'DOSSIER', 'NATIONAL_SECURITY')?.thresholds).toEqual([
      { of: 'DATA_SUBJECTS', number: 100_000, isExclusive: true },
      { of: 'DATA_SUBJECTS_SENSITIVE', number: 10_000, isExclusive: true },
    ]);
  });

  it('is verified since the Law, and not for the decree before it', () => {
    expect(isVerified(LAW.on('2026-11-25').one('VN', 'record')!)).toBe(true);
    expect(isVerified(LAW.on('2025-12-31').one('VN', 'record')!)).toBe(false);
  });
});
