import { findings, type Things } from '../testing.js';
import { STATED_DUTY_RULES } from './stated-duties.js';

const LONDON = { id: 'party-london', name: 'London', country: 'GB', group: true };
const profile = (code: string, stated: object = {}) =>
  ({ id: `jurisdictionProfile-${code}`, code, ...stated }) as never;
const saying = (item: string) => ({ statements: [{ item, text: 'It is done' }] });
const filing = (item: string, since?: string) => ({ filings: [{ key: 'it', item, since }] });
const lines = (on: string, things: Things) =>
  findings(STATED_DUTY_RULES, on, things).map(({ rule, path }) => `${rule} ${path}`);
const inProfile = (code: string, on: string, stated: object = {}, more: Things = {}) =>
  lines(on, { ...more, jurisdictionProfile: [profile(code, stated)] });

describe('A duty that only a profile can show', () => {
  it.each([
    ['UK', '2026-06-18', []],
    ['UK', '2026-06-19', ['UK.COMPLAINTS statements.complaintProcedure']],
    ['KR', '2020-08-04', []],
    ['KR', '2020-08-05', ['KR.ANNUAL_NOTICE statements.annualNotice']],
    ['KR', '2023-09-15', ['KR.ANNUAL_NOTICE statements.annualNotice']],
    ['KR', '2026-09-10', ['KR.ANNUAL_NOTICE statements.annualNotice']],
    [
      'KR',
      '2026-09-11',
      [
        'KR.ANNUAL_NOTICE statements.annualNotice',
        'KR.PRIVACY_OFFICER.APPOINTMENT statements.privacyOfficerAppointment',
      ],
    ],
  ])('of %s is asked for from its day: %s', (code, on, expected) => {
    expect(inProfile(code, on)).toEqual(expected);
  });

  it('is a question, never an error', () => {
    const severities = findings(STATED_DUTY_RULES, '2026-11-26', {
      jurisdictionProfile: ['UK', 'KR'].map((code) => profile(code)),
    }).map(({ severity }) => severity);
    expect(severities).toEqual(['NOTICE', 'NOTICE', 'NOTICE']);
  });

  it('is shown by the statement, in the profile of the law or in that of everywhere', () => {
    expect(inProfile('UK', '2026-11-26', saying('complaintProcedure'))).toEqual([]);
    const everywhere = profile('ALL', saying('complaintProcedure'));
    expect(lines('2026-11-26', { jurisdictionProfile: [profile('UK'), everywhere] })).toEqual([]);
  });

  it('is shown by a filing, from its day', () => {
    const officer = (since: string) =>
      inProfile('KR', '2026-11-26', filing('Report on the privacy officer', since)).join();
    expect(officer('2026-09-20')).not.toContain('APPOINTMENT');
    expect(officer('2026-12-01')).toContain('APPOINTMENT');
  });

  it('is asked of the companies of the group that are seated there, if there is no profile', () => {
    expect(lines('2026-11-26', { party: [LONDON] })).toEqual(['UK.COMPLAINTS country']);
    expect(lines('2026-11-26', { party: [{ ...LONDON, group: false }] })).toEqual([]);
    expect(lines('2026-11-26', { party: [{ ...LONDON, class: true }] })).toEqual([]);
    expect(lines('2026-11-26', { party: [LONDON], jurisdictionProfile: [profile('GB')] })).toEqual([
      'UK.COMPLAINTS statements.complaintProcedure',
    ]);
  });
});

describe("California's risk assessments and notices of automated decisions", () => {
  const category = { key: 'health', name: 'Health', ccpa: ['L'] };
  const activity = { id: 'processingActivity-1', dataCategories: [category] } as never;
  const decision = { key: 'it', description: 'It', significant: 'YES', humanInvolved: 'NO', purposes: [] };
  const sensitive: Things = { processingActivity: [activity] };
  const decided: Things = {
    processingActivity: [{ id: 'processingActivity-1', automatedDecisions: [decision as never] }],
  };

  it.each<[string, Things, string, string[]]>([
    ['sensitive information', sensitive, '2025-12-31', []],
    ['sensitive information', sensitive, '2026-01-01', ['RISK_ASSESSMENT.MADE']],
    ['sensitive information', sensitive, '2028-03-31', ['RISK_ASSESSMENT.MADE']],
    [
      'sensitive information',
      sensitive,
      '2028-04-01',
      ['RISK_ASSESSMENT.MADE', 'RISK_ASSESSMENT.FILING', 'CYBERSECURITY_AUDIT'],
    ],
    ['automated decisions', decided, '2026-12-31', ['RISK_ASSESSMENT.MADE']],
    ['automated decisions', decided, '2027-01-01', ['RISK_ASSESSMENT.MADE', 'AUTOMATED.PRE_USE_NOTICE']],
    ['neither', {}, '2028-04-01', ['CYBERSECURITY_AUDIT']],
  ])('are asked for with %s from their day: %#', (_, things, on, names) => {
    const found = inProfile('US-CA', on, {}, things).map((line) => line.split(' ')[0]);
    expect(found).toEqual(names.map((name) => `US-CA.${name}`));
  });

  it('are owed of processing begun since 2026, and since 2028 of all', () => {
    const asked = (on: string) =>
      findings(STATED_DUTY_RULES, on, { ...sensitive, jurisdictionProfile: [profile('US-CA')] }).find(({ rule }) =>
        rule.endsWith('RISK_ASSESSMENT.MADE'),
      )!.message;
    expect(asked('2027-12-31')).toContain('processing begun since 2026-01-01: if all of yours is older, say so there.');
    expect(asked('2028-01-01')).not.toContain('if all of yours is older');
  });

  it('are asked for where something is sold', () => {
    const row = { key: 'a', name: 'A', collected: 'YES', soldOrShared: 'YES', disclosedTo: [], disclosedToKinds: [] };
    expect(inProfile('US-CA', '2026-01-01', { ccpaCategories: [row] })).toEqual([
      'US-CA.RISK_ASSESSMENT.MADE statements.riskAssessment',
      'US-CA.OPT_OUT.STATUS_SHOWN statements.optOutStatus',
    ]);
    expect(inProfile('US-CA', '2025-12-31', { ccpaCategories: [row] })).toEqual([]);
  });

  it.each([
    ['2029-03-20', []],
    ['2029-03-21', ['US-CA.CYBERSECURITY_AUDIT statements.cybersecurityAudit']],
  ])('have audits of cybersecurity beside them, of which a certification serves for a year: on %s %j', (on, asked) => {
    expect(inProfile('US-CA', on, filing('Cybersecurity audit 2027', '2028-03-20'))).toEqual(asked);
  });

  it('are not asked of a processor', () => {
    const processor = {
      processingActivity: [{ ...(activity as object), id: 'processingActivity-2', role: 'PROCESSOR' }],
    };
    expect(inProfile('US-CA', '2026-01-01', {}, processor as never)).toEqual([]);
  });
});

describe('A filing that a law asks for', () => {
  it.each([
    ['NG', '2019-01-24', []],
    ['NG', '2019-01-25', ['AUDIT_RETURNS auditReturns']],
    ['NG', '2023-06-12', ['REGISTRATION registration', 'AUDIT_RETURNS auditReturns']],
    ['NG', '2025-09-18', ['REGISTRATION registration', 'AUDIT_RETURNS auditReturns']],
    [
      'NG',
      '2025-09-19',
      ['REGISTRATION registration', 'AUDIT_RETURNS auditReturns', 'HALF_YEARLY_REPORT halfYearlyReport'],
    ],
    ['CO', '2018-01-17', []],
    ['CO', '2018-01-18', ['UPDATE rnbdUpdate']],
    ['PH', '2016-09-08', []],
    ['PH', '2016-09-09', ['SYSTEMS registration', 'INCIDENT_REPORT incidentReport']],
  ])('of %s on %s is asked for: %j', (code, on, expected) => {
    const asked = expected.map((one) => one.replace(/^(\S+) /, `${code}.FILING.$1 statements.`));
    expect(inProfile(code, on)).toEqual(asked);
  });

  it('is shown by its record, or by a statement why none is owed', () => {
    const filed = ['Registration NDPC/1', 'Audit returns of 2025', 'Half-yearly report'].map((item, at) => ({
      key: `f${at}`,
      item,
      since: '2026-03-01',
    }));
    expect(inProfile('NG', '2026-11-25', { filings: filed })).toEqual([]);
    expect(inProfile('NG', '2026-11-25', saying('registration')).join()).not.toContain('REGISTRATION');
  });

  it('says of whom alone it is asked', () => {
    const messages = findings(STATED_DUTY_RULES, '2026-11-25', {
      jurisdictionProfile: [profile('NG'), profile('CO')],
    }).map(({ message }) => message);
    expect(messages.filter((message) => message.includes('of major importance only.'))).toHaveLength(3);
    expect(messages).toContainEqual(expect.stringMatching(/asked of .*public bodies.* only\./));
  });
});

describe("Brazil's clauses on request", () => {
  const transfer = {
    id: 'transfer-1',
    countries: ['US'],
    grounds: [{ key: 'scc', law: 'BR', code: 'BR.SCC' }],
    jurisdictions: ['BR'],
  } as never;

  it('are asked for while a transfer relies on standard clauses', () => {
    const asked = ['BR.SCC.ON_REQUEST statements.clausesOnRequest'];
    expect(inProfile('BR', '2026-11-26', {}, { transfer: [transfer] })).toEqual(asked);
    expect(inProfile('BR', '2024-08-22', {}, { transfer: [transfer] })).toEqual([]);
    expect(inProfile('BR', '2026-11-26')).toEqual([]);
    expect(inProfile('BR', '2026-11-26', saying('clausesOnRequest'), { transfer: [transfer] })).toEqual([]);
  });
});
