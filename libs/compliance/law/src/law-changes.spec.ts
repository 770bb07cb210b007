import { daysAfter } from './dated.js';
import type { Jurisdiction } from './jurisdiction.js';
import { Law, NEVER } from './law.js';
import { lawChanges } from './law-changes.js';

const { jurisdictions } = new Law();
const law = (code: string) => jurisdictions.filter((one) => one.code === code);
const said = (from: string, to: string, laws: readonly Jurisdiction[]) =>
  lawChanges(from, to, laws).map(({ on, turn, part, list, key, name }) =>
    [on, turn, part, list, key ?? name].filter(Boolean).join(' '),
  );

describe('What changes in the law between two days', () => {
  it('begins after the first day, and up to the last', () => {
    const of = (from: string, to: string) => said(from, to, law('KR')).filter((one) => one.includes('APPOINTMENT'));
    const change = '2026-09-11 BEGINS items PRIVACY_OFFICER APPOINTMENT';
    expect(of('2026-09-10', '2026-09-11')).toEqual([change]);
    expect(of('2026-09-11', '2027-01-01')).toEqual([]);
    expect(of('2026-01-01', '2026-09-10')).toEqual([]);
  });

  it('is one change where another entry takes the place of the one before', () => {
    expect(said('2026-09-10', '2026-09-11', law('KR'))).toContain('2026-09-11 CHANGES breachClocks AUTHORITY');
    expect(said('2021-01-31', '2021-02-01', law('SG')).filter((one) => one.includes('SG.CERT'))).toEqual([
      '2021-02-01 CHANGES grounds SG.CERT',
    ]);
  });

  it('ends where nothing follows', () => {
    expect(
      said('2020-07-15', '2020-07-16', law('EU')).filter((one) => one.includes(' ENDS recognitions')),
    ).toHaveLength(1);
  });

  it('is the enforcement of an act, if that is later than its first day', () => {
    const enforced = jurisdictions.flatMap(({ code, acts }) =>
      acts.flatMap(({ enforcedFrom: day, from, name }) =>
        day && day !== from && day !== NEVER ? [[code, day, name] as const] : [],
      ),
    );
    expect(enforced.length).toBeGreaterThan(0);
    for (const [code, day, name] of enforced)
      expect(said(daysAfter(day, -1), day, law(code))).toContain(`${day} ENFORCED acts ${name}`);
  });

  it('in California, from 2027 to 2030, is each turn of its regulations, on its day', () => {
    expect(said('2026-11-29', '2030-12-31', law('US-CA'))).toEqual([
      expect.stringMatching(/^2027-01-01 BEGINS acts Regulations on automated/),
      '2027-01-01 BEGINS items AUTOMATED PRE_USE_NOTICE',
      '2027-01-01 BEGINS items AUTOMATED OPT_OUT',
      '2027-01-01 BEGINS items AUTOMATED ACCESS',
      '2027-01-01 CHANGES items SCOPE THRESHOLD',
      '2028-01-01 CHANGES items RISK_ASSESSMENT MADE',
      '2028-04-01 BEGINS items RISK_ASSESSMENT FILING',
      '2028-04-01 BEGINS items CYBERSECURITY_AUDIT AUDIT',
      '2029-04-01 CHANGES items CYBERSECURITY_AUDIT AUDIT',
      '2030-04-01 CHANGES items CYBERSECURITY_AUDIT AUDIT',
    ]);
  });

  it('is the last signature of an instrument that stays valid', () => {
    expect(said('2021-09-26', '2021-09-27', law('EU')).some((one) => one.includes('UNSIGNABLE instruments SCC'))).toBe(
      true,
    );
  });

  it('is in the order of the days, and without what has no day', () => {
    const days = lawChanges('0001-01-01', NEVER, jurisdictions).map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days).not.toContain(NEVER);
  });

  it('is on no day on which the law is that of the day before', () => {
    const data = new Law();
    const days = [...new Set(lawChanges('1990-01-01', NEVER, jurisdictions).map(({ on }) => on))];
    for (const day of days) expect(data.isSameOn(daysAfter(day, -1), day)).toBe(false);
  });
});
