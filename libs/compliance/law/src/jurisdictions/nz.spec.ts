import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();
const keys = (on: string, list: string) =>
  LAW.on(on)
    .items('NZ', list)
    .map(({ key, createdFrom }) => [key, createdFrom]);

describe("New Zealand's law", () => {
  it.each([
    ['1993-06-30', []],
    ['2020-11-30', ['Privacy Act 1993']],
    ['2020-12-01', ['Privacy Act 2020 ss 2, 4', 'Codes of practice']],
    ['2025-09-24', ['Privacy Act 2020 ss 2, 4', 'Codes of practice', 'Privacy Amendment Act 2025']],
  ])('on %s consists of %j', (on, articles) => {
    expect(
      LAW.on(on)
        .all('NZ', 'acts')
        .map(({ article }) => article),
    ).toEqual(articles);
  });

  it.each([
    ['2020-11-30', 0],
    ['2020-12-01', 8],
  ])('has on %s so many ways of disclosure abroad: %i', (on, count) => {
    expect(LAW.on(on).grounds('NZ')).toHaveLength(count);
  });

  it.each([
    ['2026-04-30', []],
    ['2026-05-01', ['COLLECTION', '2026-05-01']],
  ])('asks on %s for notice of what comes from others: %j', (on, first) => {
    expect(keys(on, 'NOTICE_INDIRECT')[0] ?? []).toEqual(first);
  });

  it.each([
    ['2025-11-02', undefined],
    ['2025-11-03', ['BIOMETRIC', '2025-11-03']],
    ['2026-08-02', ['BIOMETRIC', '2025-11-03']],
    ['2026-08-03', ['BIOMETRIC', undefined]],
  ])('asks on %s for an assessment of biometrics: %j', (on, expected) => {
    expect(keys(on, 'IMPACT_ASSESSMENT')[0]).toEqual(expected);
  });

  it('counts working days for requests, and no hours for breaches', () => {
    const on = LAW.on('2026-11-25');
    expect(on.all('NZ', 'requestClocks').map(({ right, within, days }) => [right, within, days])).toEqual([
      ['ACCESS', 'P20D', 'BUSINESS'],
      ['CORRECTION', 'P20D', 'BUSINESS'],
    ]);
    expect(on.all('NZ', 'breachClocks').filter(({ within }) => within)).toEqual([]);
  });

  it('asks for no record, and for a privacy officer in every agency', () => {
    const on = LAW.on('2026-11-25');
    expect(on.one('NZ', 'record')?.required).toBe('NO');
    expect(on.item('NZ', 'ACCOUNTABILITY', 'OFFICER')?.binds).toBeUndefined();
  });

  it('has neither a prescribed country nor a prescribed scheme', () => {
    const on = LAW.on('2026-11-25');
    expect(on.recognitions().filter(({ law }) => law === 'NZ')).toEqual([]);
    expect(isVerified(on.ground('NZ.PRESCRIBED_COUNTRY')!)).toBe(false);
    expect(isVerified(on.ground('NZ.COMPARABLE_LAW')!)).toBe(true);
  });
});
