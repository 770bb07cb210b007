import { daysAfter } from './dated.js';
import { isVerified } from './evidence.js';
import { JURISDICTIONS } from './jurisdictions.js';
import { Law, type LawOn } from './law.js';
import { OPEN_POINTS } from './open-points.js';

// Facts of the law on the day before they change and on the day. Each was once entered wrongly, or left out.

const LAW = new Law();

type View = (law: LawOn) => unknown;

const ground =
  (code: string): View =>
  (law) =>
    law.ground(code)?.article;
const item =
  (code: string, list: string, key: string): View =>
  (law) =>
    law.item(code, list, key)?.article;
const keys =
  (code: string, list: string): View =>
  (law) =>
    law
      .items(code, list)
      .map(({ key }) => key)
      .join(' ');
const acts =
  (code: string): View =>
  (law) =>
    law.all(code, 'acts').map(({ article }) => article);
const clocks =
  (code: string, whom: string): View =>
  (law) =>
    law
      .all(code, 'breachClocks')
      .filter((clock) => clock.whom === whom)
      .map(({ article }) => article);
const filing =
  (code: string): View =>
  (law) =>
    law.ground(code)?.priorFiling;

describe('A fact of the law is another on its day than on the day before', () => {
  it.each<[fact: string, day: string, view: View, before: unknown, since: unknown]>([
    ['Korea: the report of a breach', '2026-09-11', clocks('KR', 'AUTHORITY'), ['34(3)'], ['34(4)']],
    [
      'Korea: claims to damages in the notice of a breach',
      '2026-09-11',
      item('KR', 'BREACH_NOTICE', 'DAMAGES'),
      undefined,
      '34(1)6',
    ],
    [
      'Korea: criteria of automated decisions in public',
      '2024-03-15',
      item('KR', 'POLICY', 'AUTOMATED_DECISIONS'),
      undefined,
      '37-2(4)',
    ],
    [
      'Korea: onward transfer',
      '2023-09-15',
      (law) => law.all('KR', 'transferDuties').some(({ article }) => article === '28-11'),
      false,
      true,
    ],
    ['Korea: the yearly notice', '2020-08-05', item('KR', 'ANNUAL_NOTICE', 'USE'), undefined, '39-8'],
    [
      'Korea: the yearly notice of all',
      '2023-09-15',
      item('KR', 'ANNUAL_NOTICE', 'USE'),
      '39-8',
      '20-2, decree 15-3(1)',
    ],
    [
      'Korea: the board appoints the officer',
      '2026-09-11',
      item('KR', 'PRIVACY_OFFICER', 'APPOINTMENT'),
      undefined,
      '31(3)',
    ],
    [
      'Korea: officer and cookies in the Act',
      '2016-09-30',
      item('KR', 'POLICY', 'PRIVACY_OFFICER'),
      'decree 31(1)',
      '30(1)6',
    ],
    ['Korea: cookies in the Act', '2016-09-30', item('KR', 'POLICY', 'AUTOMATIC_COLLECTION'), 'decree 31(1)', '30(1)7'],
    [
      'Korea: certification for some',
      '2027-07-01',
      (law) => (acts('KR')(law) as string[]).some((article) => article.startsWith('32-2')),
      false,
      true,
    ],
    [
      'South Africa: the Regulator',
      '2014-04-11',
      (law) => law.one('ZA', 'regulators')?.name,
      undefined,
      'Information Regulator',
    ],
    [
      'South Africa: other prior authorisations',
      '2020-07-01',
      item('ZA', 'PRIOR_AUTHORISATION', 'UNIQUE_IDENTIFIERS'),
      undefined,
      '57(1)(a)',
    ],
    [
      'Saudi Arabia: the record',
      '2023-09-14',
      keys('SA', 'ART31'),
      '',
      'CONTROLLER OFFICER PURPOSES DATA_CATEGORIES DATA_SUBJECTS RETENTION RECIPIENTS TRANSFERS SECURITY',
    ],
    [
      'Saudi Arabia: public bodies',
      '2024-09-01',
      ground('SA.EXC_PUBLIC'),
      'Transfer Regulation (2023)',
      'Transfer Regulation (2024) 4(2)(A)',
    ],
    [
      'Saudi Arabia: central operations',
      '2024-09-01',
      ground('SA.CASE_CENTRAL'),
      undefined,
      'Transfer Regulation (2024) 4(2)(C)',
    ],
    [
      'Saudi Arabia: clauses need a case',
      '2024-09-01',
      (law) => law.ground('SA.SCC')?.needsOneOf,
      undefined,
      ['SA.CASE_LIMITED', 'SA.CASE_CENTRAL', 'SA.CASE_RESEARCH'],
    ],
    [
      'Saudi Arabia: purposes of a transfer',
      '2023-09-14',
      keys('SA', 'TRANSFER_PURPOSES'),
      '',
      'AGREEMENT INTERESTS CONTRACT',
    ],
    [
      'Saudi Arabia: purposes by regulation',
      '2024-09-01',
      keys('SA', 'TRANSFER_PURPOSES'),
      'AGREEMENT INTERESTS CONTRACT',
      'AGREEMENT INTERESTS CONTRACT OTHER',
    ],
    ['Saudi Arabia: a list gives adequacy', '2023-09-14', (law) => law.ground('SA.ADEQ')?.awaitsList, undefined, true],
    ['Emirates: an approval gives adequacy', '2022-01-02', (law) => law.ground('AE.ADEQ')?.awaitsList, undefined, true],
    [
      'California: the regulations renumbered',
      '2022-05-05',
      (law) => (acts('US-CA')(law) as string[]).filter((article) => article.startsWith('11 CCR')),
      ['11 CCR 999.300 ff.'],
      ['11 CCR 7000 ff.'],
    ],
    [
      'California: records of requests',
      '2022-05-05',
      (law) => law.one('US-CA', 'record')?.article,
      '11 CCR 999.317(b)',
      '11 CCR 7101',
    ],
    [
      'California: notice',
      '2022-05-05',
      item('US-CA', 'NOTICE_AT_COLLECTION', 'PURPOSES'),
      '11 CCR 999.305(b)(2)',
      '11 CCR 7012(b)(2)',
    ],
    [
      'California: notice, new text',
      '2023-03-29',
      item('US-CA', 'NOTICE_AT_COLLECTION', 'OPT_OUT_LINK'),
      '11 CCR 7012(b)(3)',
      '11 CCR 7012(e)(5)',
    ],
    [
      'California: sources in the policy',
      '2020-01-01',
      item('US-CA', 'PRIVACY_POLICY', 'SOURCES'),
      undefined,
      '1798.110(c)(2)',
    ],
    [
      'California: date of the policy, renumbered',
      '2023-03-29',
      item('US-CA', 'PRIVACY_POLICY', 'UPDATED'),
      '11 CCR 7011(c)',
      '11 CCR 7011(e)',
    ],
    [
      'California: sensitive information',
      '2023-01-01',
      item('US-CA', 'SENSITIVE', 'HEALTH'),
      undefined,
      '1798.140(ae)(2)(B)',
    ],
    ['California: people under 16', '2026-01-01', item('US-CA', 'SENSITIVE', 'UNDER_16'), undefined, '11 CCR 7001'],
    [
      'California: automated decisions',
      '2027-01-01',
      (law) => (acts('US-CA')(law) as string[]).includes('11 CCR 7200 ff.'),
      false,
      true,
    ],
    [
      'California: risk assessments filed',
      '2028-04-01',
      item('US-CA', 'RISK_ASSESSMENT', 'FILING'),
      undefined,
      '11 CCR 7157',
    ],
    ['Singapore: certification', '2020-06-01', ground('SG.CERT'), undefined, 'reg 10A'],
    ['Singapore: certification renumbered', '2021-02-01', ground('SG.CERT'), 'reg 10A', 'reg 12'],
    ['Singapore: Global CBPR', '2026-03-02', (law) => law.ground('SG.CERT')?.name.includes('Global'), false, true],
    [
      "Brazil: the Agency's law",
      '2026-02-25',
      (law) => law.one('BR', 'regulators')?.article,
      '55-A, as amended by Provisional Measure 1.317/2025',
      '55-A, as amended by Law 15.352/2026',
    ],
    [
      'Brazil: recognition of the EU',
      '2026-01-27',
      (law) => law.recognition('BR', 'FR')?.scope?.words.includes('public security'),
      undefined,
      true,
    ],
    [
      'Brazil: children online',
      '2026-03-17',
      (law) => (acts('BR')(law) as string[]).includes('Law 15.211/2025'),
      false,
      true,
    ],
    [
      'Brazil: full clauses on request',
      '2024-08-23',
      item('BR', 'CLAUSES_ON_REQUEST', 'CLAUSES'),
      undefined,
      'Resolution CD/ANPD 19/2024, regulation, art. 17, caput, para 1',
    ],
    ['Colombia: Japan', '2017-12-15', (law) => law.recognition('CO', 'JP')?.act, undefined, 'Circular Externa 8/2017'],
    [
      'Colombia: Australia',
      '2018-03-23',
      (law) => law.recognition('CO', 'AU')?.act,
      undefined,
      'Circular Externa 2/2018',
    ],
    ['Colombia: model clauses', '2026-01-01', ({ date }) => LAW.on(date).instrumentsOn('CO', 'SCC', date).length, 0, 1],
    ['Switzerland: codes of conduct', '2023-09-01', ground('CH.COC'), undefined, '16(3); DPO 12'],
    ['Switzerland: certification', '2023-09-01', ground('CH.CERT'), undefined, '16(3); DPO 12'],
    ['United Kingdom: public bodies', '2021-01-01', ground('UK.PUBINSTR'), undefined, '46(2)(a)'],
    [
      'United Kingdom: with another relevant person',
      '2026-02-05',
      (law) => law.ground('UK.PUBINSTR')?.limit?.includes('relevant person'),
      false,
      true,
    ],
    ['United Kingdom: arrangements', '2021-01-01', ground('UK.ADMIN'), undefined, '46(3)(b)'],
    [
      'United Kingdom: clauses by regulations',
      '2021-01-01',
      ground('UK.REG_CLAUSES'),
      undefined,
      '46(2)(c); DPA 2018 s17C',
    ],
    [
      'United Kingdom: clauses by regulations, renumbered',
      '2026-02-05',
      ground('UK.REG_CLAUSES'),
      '46(2)(c); DPA 2018 s17C',
      '46(2)(c), 47A',
    ],
    [
      'United Kingdom: complaints',
      '2026-06-19',
      item('UK', 'COMPLAINTS', 'PROCEDURE'),
      undefined,
      'DPA 2018 s164A; Data (Use and Access) Act 2025 s103',
    ],
    ['Alberta: the Commissioner', '2010-05-01', clocks('CA', 'AUTHORITY'), [], ['PIPA (Alberta) 34.1']],
    ['Alberta: people', '2010-05-01', clocks('CA', 'DATA_SUBJECTS'), [], ['PIPA (Alberta) 37.1']],
    ['Egypt: the act', '2020-10-16', acts('EG'), [], ['Law 151/2020']],
    [
      "Egypt: the processor's record",
      '2020-10-16',
      keys('EG', 'ART5'),
      '',
      'CATEGORIES CONTROLLERS RETENTION ERASURE_MECHANISM SECURITY',
    ],
    ["Emirates: the processor's record", '2022-01-02', item('AE', 'ART8', 'PROCESSOR'), undefined, '8'],
    [
      'Nigeria: approval of clauses',
      '2025-09-19',
      filing('NG.CLAUSES'),
      undefined,
      'approval of the instrument by the Commission',
    ],
    ['Nigeria: approval of corporate rules', '2025-09-19', ground('NG.BCR'), 's41(1)(a)', 's41(1)(a); GAID 45, Sch. 5'],
    [
      'Japan: sensitive data',
      '2017-05-30',
      (law) => law.one('JP', 'legalBases')?.note?.includes('sensitive'),
      false,
      true,
    ],
    [
      'Japan: matters made public',
      '2022-04-01',
      item('JP', 'PUBLIC_MATTERS', 'SECURITY'),
      undefined,
      '32(1)(iv); Order 10(i)',
    ],
    ['Japan: breaches at the entrusted', '2022-04-01', clocks('JP', 'CUSTOMER'), [], ['26(1), proviso']],
    ['Singapore: breaches at the intermediary', '2021-02-01', clocks('SG', 'CUSTOMER'), [], ['s26C(3)', 's26E']],
    [
      'Malaysia: breaches at the processor',
      '2025-06-01',
      clocks('MY', 'CUSTOMER'),
      [],
      ['s12B; guideline of the Commissioner'],
    ],
    ['Thailand: breaches at the processor', '2022-06-01', clocks('TH', 'CUSTOMER'), [], ['40(2)']],
    ['Malaysia: biometric data', '2025-04-01', item('MY', 'SENSITIVE', 'BIOMETRIC'), undefined, 's4'],
    ['Malaysia: registration', '2013-11-15', item('MY', 'REGISTRATION', 'CLASSES'), undefined, 's14, s16'],
  ])('%s, %s', (_, day, view, before, since) => {
    expect(view(LAW.on(daysAfter(day, -1)))).toEqual(before);
    expect(view(LAW.on(day))).toEqual(since);
  });
});

describe('A fact of the law', () => {
  const today = LAW.on('2026-11-25');

  it.each([
    ['58(3)', 'FIRST_ANSWER'],
    ['58(4)', 'INVESTIGATION'],
  ])('of South Africa is in %s: %s', (article, key) => {
    const evidence = { text: ['S25', 'CHECKED'], from: ['S65'] };
    expect(today.item('ZA', 'PRIOR_AUTHORISATION', key)).toMatchObject({ article, evidence });
  });

  it('of Colombia: its list names Iceland and Norway, and not Liechtenstein', () => {
    expect(['IS', 'NO', 'LI'].filter((country) => today.recognition('CO', country))).toEqual(['IS', 'NO']);
  });

  it('of India: a Grievance Officer is no data protection officer', () => {
    expect(today.one('IN', 'terms')?.officer).toBeUndefined();
    expect(today.one('IN', 'terms')?.others).toHaveProperty('grievanceOfficer');
  });

  it('of the Philippines is cited with its Act', () => {
    const { grounds, legalBases, regulators } = today.jurisdiction('PH')!;
    expect([...grounds, ...legalBases, ...regulators].filter(({ article }) => /^\d/.test(article))).toEqual([]);
  });

  it.each([
    ['EG', 'breachClocks', 'DATA_SUBJECTS', false],
    ['BR', 'WEB_DOCUMENT', 'FORM', true],
    ['KR', 'POLICY', 'PURPOSES', true],
    ['EU', 'ART30_1', 'PURPOSES', true],
    ['US-CA', 'NOTICE_AT_COLLECTION', 'CATEGORIES', false],
    ['TH', 'S39', 'PURPOSES', false],
    ['PH', 'IRR26C', 'PURPOSES', false],
  ])('of %s is verified if its text and its first day were both read: %s %s, %s', (code, list, key, expected) => {
    const entry =
      list === 'breachClocks'
        ? today.all(code, 'breachClocks').find(({ whom }) => whom === key)
        : today.item(code, list, key);
    expect(entry && isVerified(entry)).toBe(expected);
  });
});

describe('What comes into force within two years', () => {
  it('is known to the data already', () => {
    const [after, until] = ['2026-11-26', '2028-11-26'];
    const dateOf = (from: string | undefined) => (from?.startsWith('@') ? OPEN_POINTS[from.slice(1)]?.date : from);
    const coming = JURISDICTIONS.flatMap(({ code, items, ...data }) =>
      [...Object.values(data), ...Object.values(items)]
        .flatMap((list) => (Array.isArray(list) ? (list as readonly { readonly from?: string }[]) : []))
        .map(({ from }) => dateOf(from))
        .filter((from) => from !== undefined && from > after && from <= until)
        .map((from) => `${code} ${from}`),
    );
    expect([...new Set(coming)].sort()).toEqual([
      'AU 2026-12-10',
      'CL 2026-12-01',
      'IN 2027-05-13',
      'JP 2028-07-17',
      'KR 2027-03-09',
      'KR 2027-07-01',
      'PE 2026-11-30',
      'PE 2027-11-30',
      'US-AL 2027-05-01',
      'US-CA 2027-01-01',
      'US-CA 2028-01-01',
      'US-CA 2028-04-01',
      'US-CT 2027-01-01',
      'US-DE 2027-01-01',
      'US-KY 2027-07-01',
      'US-LA 2027-01-01',
      'US-OK 2027-01-01',
      'US-UT 2027-01-01',
      'US-VT 2028-01-01',
      'VN 2027-03-02',
    ]);
  });
});
