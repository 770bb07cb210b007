import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();

describe("Ecuador's law", () => {
  it.each([
    ['2021-05-25', []],
    ['2021-05-26', ['LOPDP 1 to 77']],
    ['2023-11-12', ['LOPDP 1 to 77']],
    ['2023-11-13', ['LOPDP 1 to 77', 'Decreto Ejecutivo 904']],
    ['2025-07-29', ['LOPDP 1 to 77', 'Decreto Ejecutivo 904', 'Resoluciones SPDP-SPD-2025-0003-R to 0006-R']],
  ])('on %s consists of %j', (on, articles) => {
    expect(
      LAW.on(on)
        .all('EC', 'acts')
        .map(({ article }) => article),
    ).toEqual(articles);
  });

  it.each([
    ['2023-05-25', '2023-05-26'],
    ['2023-05-26', undefined],
  ])('leaves, on %s, time to adjust until %s', (on, until) => {
    expect(LAW.on(on).enforcedLater('EC')).toBe(until);
  });

  it.each([
    ['2023-11-12', 'INDIRECT', undefined],
    ['2023-11-13', 'PARTIAL', [{ of: 'EMPLOYEES', number: 100 }]],
  ])('asks on %s for a record: %s', (on, required, thresholds) => {
    const record = LAW.on(on).one('EC', 'record')!;
    expect([record.required, record.thresholds]).toEqual([required, thresholds]);
  });

  it('has a threshold of the record that nobody has read, and breach clocks that somebody has', () => {
    const on = LAW.on('2026-11-25');
    expect(isVerified(on.one('EC', 'record')!)).toBe(false);
    expect(
      on.all('EC', 'breachClocks').map((clock) => [clock.whom, clock.within, clock.days, isVerified(clock)]),
    ).toEqual([
      ['AUTHORITY', 'P5D', 'BUSINESS', true],
      ['DATA_SUBJECTS', 'P3D', 'BUSINESS', true],
      ['CUSTOMER', 'P2D', 'BUSINESS', true],
    ]);
  });

  it.each([
    ['2026-01-27', undefined, 16],
    ['2026-01-28', 'EC.ANDEAN', 19],
  ])('recognises Peru on %s by %s, and has %i grounds', (on, ground, count) => {
    expect(LAW.on(on).recognition('EC', 'PE')?.ground).toBe(ground);
    expect(LAW.on(on).recognition('EC', 'CL')).toBeUndefined();
    expect(LAW.on(on).grounds('EC')).toHaveLength(count);
  });

  it('counts calendar days for four rights, and business days for what is asked directly', () => {
    const clocks = LAW.on('2026-11-25').all('EC', 'requestClocks');
    expect(clocks.map(({ right, within, days }) => [right, within, days])).toEqual([
      ['ACCESS', 'P15D', 'CALENDAR'],
      ['CORRECTION', 'P15D', 'CALENDAR'],
      ['ERASURE', 'P15D', 'CALENDAR'],
      ['OBJECTION', 'P15D', 'CALENDAR'],
      ['ANY', 'P10D', 'BUSINESS'],
    ]);
  });

  it('has no rule on biometric data before somebody finds its first day', () => {
    expect(
      LAW.on('2026-11-25')
        .all('EC', 'acts')
        .map(({ article }) => article),
    ).not.toContain('Resolución SPDP-SPD-2026-0039-R');
  });
});
