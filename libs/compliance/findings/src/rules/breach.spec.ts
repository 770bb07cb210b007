import { findings, type Things } from '../testing.js';
import { BREACH_RULES } from './breach.js';

const TODAY = '2026-11-25';
const duty = (to: string, within: string) => ({ key: to, to, within, businessDays: false, from: 'Awareness' });
const BOTH = [duty('Authority', 'PT72H'), { ...duty('Data subjects', 'PT72H'), condition: 'Without undue delay' }];

const judged = (profiles: Readonly<Record<string, object[]>>, on = TODAY) => {
  const jurisdictionProfile = Object.entries(profiles).map(([code, breachDuties]) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    breachDuties: breachDuties as never,
  }));
  return findings(BREACH_RULES, on, { jurisdictionProfile } as Things);
};
const lines = (profiles: Readonly<Record<string, object[]>>, on = TODAY) =>
  judged(profiles, on).map(({ rule, severity, article }) => `${rule} ${severity} ${article}`);

describe('A profile that says nothing of breaches', () => {
  it.each([
    ['NG', '2023-02-22', ['NG.PROFILE.BREACH_SILENT NOTICE']],
    ['SA', '2023-09-13', []],
    ['SA', '2023-09-14', ['SA.PROFILE.BREACH_SILENT NOTICE']],
    ['SA', '2024-09-13', ['SA.PROFILE.BREACH_SILENT NOTICE']],
    ['SA', '2024-09-14', ['SA.PROFILE.BREACH_SILENT NOTICE']],
    ['MY', '2025-05-31', []], // its law had no such duty
    ['MY', '2025-06-01', ['MY.PROFILE.BREACH_SILENT NOTICE']],
    ['EU', '2018-05-24', []],
    ['EU', '2018-05-25', ['EU.PROFILE.BREACH_SILENT NOTICE']],
  ])('of %s on %s: %j', (code, on, expected) => {
    expect(judged({ [code]: [] }, on).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });

  it('is given the recipients and the deadlines of the law, and its articles', () => {
    expect(judged({ EU: [] })).toMatchObject([
      {
        article: '33(1); 34(1)',
        path: 'breachDuties',
        message: expect.stringMatching(/the authority \(72 hours, .+\) and to the people concerned \(/),
      },
    ]);
  });

  it.each([
    ['CA', 'PIPEDA 10.1'],
    ['CA-QC', 'P-39.1, s. 3.5'],
    ['CA-AB', 'PIPA (Alberta) 34.1; PIPA (Alberta) 37.1'],
    ['CA-BC', 'PIPEDA 10.1'],
  ])('of %s is given the law of its own region, not that of another', (code, article) => {
    expect(judged({ [code]: [] })).toMatchObject([{ article }]);
  });

  it('of a country owes nothing under the law of one of its regions alone', () => {
    expect(judged({ CA: [] }, '2015-01-01')).toEqual([]);
    expect(judged({ 'CA-AB': [] }, '2015-01-01')).toHaveLength(1);
  });

  it('is well if the profile of everywhere states them as the law has them', () => {
    expect(lines({ ALL: BOTH, EU: [] })).toEqual([]);
  });

  it('is not well if the profile of everywhere states them more weakly, or only in part', () => {
    const weak = [duty('Authority', 'P30D'), BOTH[1]!];
    expect(lines({ ALL: weak, NG: [] })).toContain('NG.PROFILE.BREACH_SILENT NOTICE s40(2)');
    expect(judged({ ALL: [BOTH[0]!], NG: [] })[0]!.message).toContain('leaves out the people concerned');
  });

  it('is that of everywhere under the GDPR, unless the EU has its own', () => {
    expect(lines({ ALL: [] })).toEqual(['EU.PROFILE.BREACH_SILENT NOTICE 33(1); 34(1)']);
    expect(lines({ ALL: [], EU: BOTH })).toEqual([]);
  });
});
