import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const TODAY = '2026-11-25';
const ACME = { id: 'party-acme', name: 'Acme Gate', country: 'AE', group: true, email: 'acme@example.ae' };
const profile = (code: string, stated: object = {}) =>
  ({ id: `jurisdictionProfile-${code}`, code, controllers: [{ party: ACME.id }], ...stated }) as never;
const saying = (...items: string[]) => items.map((item) => ({ key: item, item, text: 'As described.' }));
const BREACHES = [
  { key: 'a', to: 'Commissioner', recipient: 'AUTHORITY', within: 'PT72H' },
  { key: 'p', to: 'People', recipient: 'DATA_SUBJECTS', condition: 'without undue delay' },
];
const of = (zone: string, on: string, stated: object, things: Things = {}) =>
  findings(RULES, on, { party: [ACME], jurisdictionProfile: [profile(zone, stated)], ...things })
    .filter(({ rule }) => rule.startsWith('AE'))
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('A profile of a free zone', () => {
  it.each([
    ['AE-DIFC', '2020-06-30', []],
    [
      'AE-DIFC',
      '2020-07-01',
      ['AE-DIFC.FILING.REGISTRATION', 'AE-DIFC.OFFICER', 'AE-DIFC.PROFILE.BREACH_SILENT', 'AE-DIFC.PROFILE.OPEN'],
    ],
    ['AE-ADGM', '2021-08-13', []],
    [
      'AE-ADGM',
      '2021-08-14',
      ['AE-ADGM.FILING.REGISTRATION', 'AE-ADGM.OFFICER', 'AE-ADGM.PROFILE.BREACH_SILENT', 'AE-ADGM.PROFILE.OPEN'],
    ],
  ])(
    'asks in %s, from its first day, for notification or fee, officer and breaches, and says what is open: %s',
    (zone, on, expected) => {
      expect(of(zone, on, {}).sort()).toEqual(expected.map((rule) => `${rule} NOTICE`));
    },
  );

  it.each([
    ['AE-DIFC', 'notification'],
    ['AE-ADGM', 'fee'],
  ])('of %s is complete once it states these', (zone, statement) => {
    const statements = saying(statement, 'dataProtectionOfficer', 'openLaw');
    expect(of(zone, TODAY, { statements, breachDuties: BREACHES })).toEqual([]);
  });

  it('names in the message what is not known', () => {
    const found = findings(RULES, TODAY, { party: [ACME], jurisdictionProfile: [profile('AE-DIFC')] });
    expect(found.find(({ rule }) => rule === 'AE-DIFC.PROFILE.OPEN')?.message).toMatch(
      /^Of the law of Dubai International Financial Centre this is not known here: items of the record; items of notices; grounds of transfers/,
    );
  });

  it.each([
    ['AE-DIFC', 'Notification to the Commissioner'],
    ['AE-ADGM', 'Data protection fee'],
  ])('of %s shows a filing for a year: %s', (zone, item) => {
    const filed = (on: string) => of(zone, on, { filings: [{ key: 'f', item, since: '2025-11-25' }] });
    const rule = `${zone}.FILING.REGISTRATION NOTICE`;
    expect(filed('2025-11-24')).toContain(rule);
    expect(filed('2025-11-25')).not.toContain(rule);
    expect(filed('2026-11-25')).not.toContain(rule);
    expect(filed('2026-11-26')).toContain(rule);
  });

  it('asks an officer of the DIFC for the yearly assessment', () => {
    const officer = { contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }] };
    const rules = of('AE-DIFC', TODAY, officer, { contact: [{ id: 'contact-1', email: 'dpo@example.ae' }] as never });
    expect(rules).toContain('AE-DIFC.FILING.ANNUAL_ASSESSMENT NOTICE');
    expect(rules).not.toContain('AE-DIFC.OFFICER NOTICE');
  });

  it('wants 72 hours in the ADGM only', () => {
    const late = (zone: string) =>
      of(zone, TODAY, { breachDuties: [{ ...BREACHES[0], within: 'P5D' }, BREACHES[1]] }).filter((line) =>
        line.includes('BREACH_DUTY'),
      );
    expect(late('AE-ADGM')).toEqual(['AE-ADGM.PROFILE.BREACH_DUTY ERROR']);
    expect(late('AE-DIFC')).toEqual(['AE-DIFC.PROFILE.BREACH_DUTY WARNING']);
  });

  it('reports nothing of the federal law about what its companies do', () => {
    const things: Things = {
      processingActivity: [{ id: 'a', controllers: [ACME.id] }],
      transfer: [{ id: 't', exporter: ACME.id, importer: 'party-x', countries: ['AE'], jurisdictions: ['AE-DIFC'] }],
    };
    const rules = of('AE-DIFC', TODAY, {}, things);
    expect(rules.filter((line) => line.startsWith('AE.'))).toEqual([]);
    expect(rules.filter((line) => /RECORD|TRANSFER/.test(line))).toEqual([]);
  });
});
