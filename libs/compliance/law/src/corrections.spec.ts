import { daysAfter } from './dated.js';
import { isVerified } from './evidence.js';
import { Law, type LawOn } from './law.js';

// Facts of the past that were entered wrongly, misleadingly or not at all. Each is read on the last day before it
// changed, and on its first day.

const LAW = new Law();

type View = (law: LawOn) => unknown;

const article =
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
const hasItems =
  (code: string, list: string): View =>
  (law) =>
    law.items(code, list).length > 0;
const PERU_SENSITIVE = 'BIOMETRIC ORIGIN INCOME OPINIONS UNION HEALTH SEX_LIFE';
const clock =
  (
    code: string,
    whom: string,
    view: (clock: ReturnType<LawOn['all']>[number] & Record<string, unknown>) => unknown,
  ): View =>
  (law) =>
    law
      .all(code, 'breachClocks')
      .filter((one) => one.whom === whom)
      .map((one) => view(one as never));
const since =
  (code: string): View =>
  (law) =>
    law
      .all(code, 'acts')
      .filter(({ from }) => from === law.date)
      .map(({ name }) => name);
const signable =
  (code: string, version: string): View =>
  (law) =>
    law.instrumentsOn(code, 'SCC', law.date).some((instrument) => instrument.version === version);
const regulators =
  (code: string): View =>
  (law) =>
    law.all(code, 'regulators').map(({ name }) => name);

const regulatorsNamed =
  (code: string, words: RegExp): View =>
  (law) =>
    law
      .all(code, 'regulators')
      .map(({ name }) => name)
      .filter((name) => words.test(name));
const recognised =
  (code: string, country: string): View =>
  (law) =>
    law.recognition(code, country) !== undefined;

describe('A fact of the past', () => {
  it.each<[row: string, fact: string, day: string, view: View, before: unknown, on: unknown]>([
    [
      'b3',
      'Vietnam: breaches under Decree 13',
      '2023-07-01',
      clock('VN', 'AUTHORITY', (one) => [one.within, one.article]),
      [],
      [['PT72H', 'Decree 13/2023, 23']],
    ],
    [
      'b3',
      'Vietnam: breaches under the law',
      '2026-01-01',
      clock('VN', 'AUTHORITY', (one) => [one.within, one.article]),
      [['PT72H', 'Decree 13/2023, 23']],
      [['PT72H', 'Law 91/2025, 23(1)']],
    ],
    [
      'a110',
      'India: from the department to the ministry',
      '2016-07-19',
      regulatorsNamed('IN', /Electronics and/),
      ['Department of Electronics and Information Technology'],
      ['Ministry of Electronics and Information Technology'],
    ],
    [
      'a110',
      'India: the department and its new name',
      '2012-04-19',
      regulatorsNamed('IN', /Department/),
      ['Department of Information Technology'],
      ['Department of Electronics and Information Technology'],
    ],
    [
      'b20',
      'Qatar: the agency, at the end of its year',
      '2021-12-31',
      regulators('QA'),
      [expect.stringContaining('Compliance and Data Protection Department')],
      ['National Cyber Security Agency'],
    ],
    [
      'b35',
      'Quebec: awareness, to the Commission alone',
      '2022-12-29',
      article('CA-QC', 'BREACH_NOTICE', 'AWARENESS'),
      undefined,
      'r. 3.1, s. 3',
    ],
    [
      'b124',
      'Saudi Arabia: terms of a text in force alone',
      '2023-09-14',
      (law) => law.one('SA', 'terms')?.dataSubject,
      undefined,
      'data subject',
    ],
    [
      'd2',
      'Mexico: requests, eighteen months after the law',
      '2012-01-06',
      (law) => law.all('MX', 'requestClocks').map(({ within }) => within),
      [],
      ['P20D', 'P15D'],
    ],
    ['d2', 'Mexico: the officer, a year after the law', '2011-07-06', keys('MX', 'OFFICER'), '', 'PERSON'],
    [
      'd4',
      'China: numbers of the measures in force',
      '2022-09-01',
      article('CN', 'EXPORT', 'NUMBERS_BEFORE_2024'),
      undefined,
      'Assessment Measures 4',
    ],
    [
      'd5',
      'Kenya: states that have ratified, before the convention was in force',
      '2022-01-14',
      recognised('KE', 'SN'),
      false,
      true,
    ],
    ['d5', 'Kenya: Niger, the thirteenth', '2022-03-31', recognised('KE', 'NE'), false, true],
    ['d5', 'Kenya: Mauritania, the fifteenth', '2023-05-09', recognised('KE', 'MR'), false, true],
    [
      'd6',
      'China: advertising by message, from the first law of the data',
      '2017-06-01',
      article('CN', 'MARKETING', 'ELECTRONIC_MESSAGES'),
      undefined,
      'Advertising Law 43',
    ],
    [
      'd1',
      'Uruguay: the decree on the register, by the gazette',
      '2009-01-09',
      since('UY'),
      [],
      [expect.stringContaining('664/008')],
    ],
    ...(
      [
        ['CH', '2000-08-25'],
        ['US', '2000-08-25'],
        ['CA', '2002-01-04'],
        ['AR', '2003-07-05'],
        ['GG', '2003-11-25'],
        ['IM', '2004-04-30'],
        ['JE', '2008-05-28'],
        ['FO', '2010-03-09'],
        ['AD', '2010-10-21'],
        ['IL', '2011-02-01'],
        ['UY', '2012-08-23'],
        ['NZ', '2013-01-30'],
      ] as const
    ).map(([country, day]): [string, string, string, View, unknown, unknown] => [
      'b93, b94',
      `European Union: ${country} by the Official Journal`,
      day,
      recognised('EU', country),
      false,
      true,
    ]),
    [
      'A1',
      'Saudi Arabia: purposes by regulation',
      '2024-09-01',
      keys('SA', 'TRANSFER_PURPOSES'),
      'AGREEMENT INTERESTS CONTRACT',
      'AGREEMENT INTERESTS CONTRACT OTHER',
    ],
    [
      'A2',
      'Singapore: intermediaries of organisations, and of public agencies',
      '2021-02-01',
      clock('SG', 'CUSTOMER', (one) => [one.article, one.binds]),
      [],
      [
        ['s26C(3)', ['OTHER_PROCESSORS']],
        ['s26E', ['PROCESSORS_OF_PUBLIC_BODIES']],
      ],
    ],
    [
      'B1',
      'Colombia: whose databases are registered',
      '2018-01-18',
      (law) => law.item('CO', 'FILINGS', 'DATABASES')?.binds,
      undefined,
      ['COMPANIES', 'NON_PROFIT_BODIES', 'PUBLIC_BODIES'],
    ],
    [
      'B1',
      'Colombia: from which assets, and whose',
      '2018-01-18',
      (law) => law.item('CO', 'FILINGS', 'DATABASES')?.thresholds,
      undefined,
      [{ of: 'ASSETS', number: 100_000, unit: 'UVT', isExclusive: true, binds: ['COMPANIES', 'NON_PROFIT_BODIES'] }],
    ],
    [
      'B2',
      'Brazil: the full clauses on request',
      '2024-08-23',
      article('BR', 'CLAUSES_ON_REQUEST', 'CLAUSES'),
      undefined,
      'Resolution CD/ANPD 19/2024, regulation, art. 17, caput, para 1',
    ],
    [
      'B3',
      'Indonesia: audit trails',
      '2019-10-10',
      (law) => law.one('ID', 'record')?.article,
      'GR 82/2012; MOCI 20/2016',
      'GR 71/2019; MOCI 20/2016',
    ],
    [
      'B4',
      'Thailand: the processor tells the controller',
      '2022-12-15',
      clock('TH', 'CUSTOMER', (one) => [one.within, one.startsWith]),
      [[undefined, undefined]],
      [['PT72H', 'awareness']],
    ],
    [
      'B5',
      'California: assessments of processing begun since 2026',
      '2026-01-01',
      (law) => law.item('US-CA', 'RISK_ASSESSMENT', 'MADE')?.createdFrom,
      undefined,
      '2026-01-01',
    ],
    [
      'B5',
      'California: assessments of processing begun before',
      '2028-01-01',
      (law) => law.item('US-CA', 'RISK_ASSESSMENT', 'MADE')?.createdFrom,
      '2026-01-01',
      undefined,
    ],
    [
      'C1',
      'Saudi Arabia: automated decisions on a large scale',
      '2023-09-14',
      article('SA', 'IMPACT_ASSESSMENT', 'AUTOMATED_DECISIONS_AT_SCALE'),
      undefined,
      '22; Implementing Regulation 25(1)(c)',
    ],
    [
      'C2',
      'Argentina: the law binds after the eight days that follow its publication',
      '2000-11-11',
      (law) => law.isInForce('AR'),
      false,
      true,
    ],
    [
      'draw 45',
      'Japan: a word for third parties abroad, with their rule',
      '2017-05-30',
      (law) => Object.keys(law.one('JP', 'terms')?.others ?? {}),
      ['jointUse'],
      ['jointUse', 'thirdParty', 'equivalentAction'],
    ],
    [
      'draw 57',
      'Brazil: two business days by guidance',
      '2021-02-22',
      clock('BR', 'AUTHORITY', ({ within }) => within),
      [undefined],
      ['P2D'],
    ],
    ['draw 53', 'Peru: biometric data', '2013-05-08', keys('PE', 'SENSITIVE'), '', PERU_SENSITIVE],
    [
      'draw 28',
      'Colombia: the list of adequate countries',
      '2017-08-10',
      (law) => law.ground('CO.ADEQ')?.article,
      '26',
      '26; Circular Única, Title V, ch. 3',
    ],
    ['draw 105', 'Mexico: security after eighteen months', '2013-06-22', hasItems('MX', 'SECURITY'), false, true],
    [
      'draw 225',
      'Taiwan: items of the notice',
      '2012-10-01',
      article('TW', 'NOTICE', 'RECIPIENTS'),
      undefined,
      '8(1)(4)',
    ],
    [
      'draw 87',
      'Argentina: the authority changes on the day after the decree',
      '2017-09-27',
      regulators('AR'),
      ['Dirección Nacional de Protección de Datos Personales'],
      ['Agencia de Acceso a la Información Pública'],
    ],
    [
      'draw 249',
      'Turkey: signatures on the Turkish text',
      '2025-02-05',
      article('TR', 'STANDARD_CONTRACT', 'SIGNED_IN_TURKISH'),
      undefined,
      'Announcement of the Authority of 5 February 2025',
    ],
    [
      'C3',
      'Nigeria: report of the officer, and audit returns',
      '2025-09-19',
      keys('NG', 'FILINGS'),
      'REGISTRATION AUDIT_RETURNS',
      'REGISTRATION AUDIT_RETURNS HALF_YEARLY_REPORT',
    ],
    [
      'C3',
      'Nigeria: what stands for a record',
      '2025-09-19',
      (law) => /half-yearly.*31 March/.test(law.one('NG', 'record')?.instead ?? ''),
      false,
      true,
    ],
    [
      'D1',
      'Korea: the domestic agent in the policy',
      '2025-10-02',
      article('KR', 'POLICY', 'DOMESTIC_AGENT'),
      '31-2(3)',
      '31-2(4)',
    ],
    [
      'D1',
      'Korea: the domestic agent in the policy, moved',
      '2023-09-15',
      article('KR', 'POLICY', 'DOMESTIC_AGENT'),
      '39-11',
      '31-2(3)',
    ],
    ['D2', 'South Africa: regulation 5', '2021-03-01', since('ZA'), [], [expect.stringContaining('regulation 5')]],
    ['D2', 'South Africa: regulation 4', '2021-05-01', since('ZA'), [], [expect.stringContaining('regulation 4')]],
    [
      'D2',
      'South Africa: the regulations',
      '2021-07-01',
      since('ZA'),
      [],
      [expect.stringContaining('PAIA'), 'Regulations relating to the Protection of Personal Information, 2018'],
    ],
    [
      'D3',
      'Korea: ten thousand people, then a thousand',
      '2017-10-19',
      clock('KR', 'AUTHORITY', (one) => one.thresholds),
      [[{ of: 'DATA_SUBJECTS', number: 10_000 }]],
      [[{ of: 'DATA_SUBJECTS', number: 1_000 }]],
    ],
    ['D4', 'Korea: the age of 14', '2017-10-19', (law) => law.one('KR', 'consentAge')?.article, '22(5)', '22(6)'],
    [
      'D5',
      'California: the date of the policy',
      '2020-08-14',
      article('US-CA', 'PRIVACY_POLICY', 'UPDATED'),
      undefined,
      '11 CCR 999.308(c)',
    ],
    [
      'D5',
      'California: the date of the policy, renumbered',
      '2022-05-05',
      article('US-CA', 'PRIVACY_POLICY', 'UPDATED'),
      '11 CCR 999.308(c)',
      '11 CCR 7011(c)',
    ],
    ...['EU', 'UK'].flatMap((code): [string, string, string, View, unknown, unknown][] => [
      ['D6', `${code}: the clauses of 2001`, '2001-09-03', signable(code, '2001/497/EC'), false, true],
      ['D6', `${code}: the clauses of 2002`, '2002-04-03', signable(code, '2002/16/EC'), false, true],
      ['D6', `${code}: the end of the clauses of 2002`, '2010-05-15', signable(code, '2002/16/EC'), true, false],
      ['D6', `${code}: the clauses of 2004`, '2005-04-01', signable(code, '2004/915/EC'), false, true],
      ['D6', `${code}: the clauses of 2010`, '2010-05-15', signable(code, '2010/87/EU'), false, true],
    ]),
    [
      'D7',
      'Indonesia: the notice is sent',
      '2016-12-01',
      clock('ID', 'DATA_SUBJECTS', (one) => [one.within, one.words]),
      [],
      [['P14D', expect.stringMatching(/sent within 14 days; that it is received .* where harm may follow/)]],
    ],
    [
      'D8',
      'United Kingdom: clauses by regulations',
      '2021-01-01',
      (law) => law.ground('UK.REG_CLAUSES')?.article,
      undefined,
      '46(2)(c); DPA 2018 s17C',
    ],
    [
      'D8',
      'United Kingdom: clauses by regulations, renumbered',
      '2026-02-05',
      (law) => law.ground('UK.REG_CLAUSES')?.article,
      '46(2)(c); DPA 2018 s17C',
      '46(2)(c), 47A',
    ],
    [
      'E1',
      'Saudi Arabia: which breaches the authority is told of',
      '2023-09-14',
      clock('SA', 'AUTHORITY', (one) => one.condition),
      [],
      [expect.stringMatching(/may harm the data or the data subject, or conflict with the rights/)],
    ],
    [
      'E2',
      'Indonesia: seven cases of 34(2)',
      '2022-10-17',
      keys('ID', 'IMPACT_ASSESSMENT'),
      '',
      'HIGH_RISK AUTOMATED_DECISIONS SPECIAL_DATA LARGE_SCALE MONITORING MATCHING NEW_TECHNOLOGY LIMITS_RIGHTS',
    ],
    [
      'E3',
      'Saudi Arabia: the cases of 25(1)',
      '2023-09-14',
      keys('SA', 'IMPACT_ASSESSMENT'),
      '',
      'SPECIAL_DATA MATCHING LACKING_CAPACITY MONITORING NEW_TECHNOLOGY AUTOMATED_DECISIONS_AT_SCALE SERIOUS_HARM',
    ],
    [
      'E4',
      'Korea: who enforced the Act',
      '2020-08-05',
      regulators('KR'),
      ['Minister of the Interior and Safety', 'Korea Communications Commission'],
      ['Personal Information Protection Commission'],
    ],
    [
      'E5',
      'Korea: the representative of the agent',
      '2020-08-05',
      article('KR', 'DOMESTIC_AGENT', 'REPRESENTATIVE'),
      undefined,
      '39-11',
    ],
    ['d1', 'Colombia: model clauses', '2026-01-01', (law) => law.instrumentsOn('CO', 'SCC', law.date).length, 0, 1],
    [
      'd2',
      'Korea: destruction in the policy by decree',
      '2011-09-30',
      article('KR', 'POLICY', 'DESTRUCTION'),
      undefined,
      'decree 31(1)2',
    ],
    [
      'd2',
      'Korea: destruction in the policy by the Act',
      '2020-08-05',
      article('KR', 'POLICY', 'DESTRUCTION'),
      'decree 31(1)2',
      '30(1)3-2',
    ],
    [
      'F1',
      'Malaysia: guideline on impact assessments',
      '2026-04-30',
      keys('MY', 'IMPACT_ASSESSMENT'),
      '',
      'LARGE_SCALE HIGH_RISK',
    ],
    [
      'F1',
      'Malaysia: its numbers',
      '2026-04-30',
      (law) => law.item('MY', 'IMPACT_ASSESSMENT', 'LARGE_SCALE')?.thresholds?.map(({ number }) => number),
      undefined,
      [20_000, 10_000],
    ],
    [
      'F1',
      'Malaysia: it does not bind',
      '2026-04-30',
      (law) => law.item('MY', 'IMPACT_ASSESSMENT', 'HIGH_RISK')?.isGuidance,
      undefined,
      true,
    ],
    ['F2', 'Korea: automated decisions', '2024-03-15', keys('KR', 'AUTOMATED_DECISIONS'), '', 'LOGIC REVIEW'],
    ['F2', 'Brazil: automated decisions', '2020-09-18', keys('BR', 'AUTOMATED_DECISIONS'), '', 'LOGIC REVIEW'],
    ['F2', 'Switzerland: automated decisions', '2023-09-01', keys('CH', 'AUTOMATED_DECISIONS'), '', 'REVIEW'],
    ['F2', 'Indonesia: automated decisions', '2022-10-17', keys('ID', 'AUTOMATED_DECISIONS'), '', 'REVIEW'],
    ['F2', 'Nigeria: automated decisions', '2023-06-12', keys('NG', 'AUTOMATED_DECISIONS'), '', 'REVIEW'],
    ['F2', 'South Africa: automated decisions', '2020-07-01', keys('ZA', 'AUTOMATED_DECISIONS'), '', 'LOGIC REVIEW'],
    [
      'F3',
      'Emirates: breaches at the processor',
      '2022-01-02',
      clock('AE', 'CUSTOMER', (one) => one.article),
      [],
      ['9'],
    ],
    [
      'F3',
      'Nigeria: breaches at the processor',
      '2023-06-12',
      clock('NG', 'CUSTOMER', (one) => one.article),
      [],
      ['s40(1)'],
    ],
    [
      'F3',
      'Saudi Arabia: breaches at the processor',
      '2023-09-14',
      clock('SA', 'CUSTOMER', (one) => one.article),
      [],
      ['8; Implementing Regulation 17'],
    ],
    [
      'F3',
      'Korea: breaches at the party entrusted',
      '2023-09-15',
      clock('KR', 'CUSTOMER', (one) => one.article),
      [],
      ['26(8), 26(4)'],
    ],
    [
      'F4',
      'Quebec: assessments of projects',
      '2023-09-22',
      keys('CA-QC', 'IMPACT_ASSESSMENT'),
      'RESEARCH',
      'PROJECT OUTSIDE RESEARCH',
    ],
    ['F5', 'Nigeria: registration', '2023-06-12', article('NG', 'FILINGS', 'REGISTRATION'), undefined, 's44(1)'],
    [
      'F6',
      'Brazil: the doubled time has an exception',
      '2024-04-26',
      clock('BR', 'AUTHORITY', (one) => /national security/.test(String(one.note))),
      [false],
      [true],
    ],
    [
      'F7',
      'Korea: use for artificial intelligence in the policy',
      '2027-03-09',
      article('KR', 'POLICY', 'AI_DEVELOPMENT'),
      undefined,
      '28-12(5)',
    ],
    [
      'F7',
      'Korea: the yearly notice of online service providers',
      '2020-08-05',
      (law) => law.item('KR', 'ANNUAL_NOTICE', 'USE')?.binds,
      undefined,
      ['ONLINE_SERVICE_PROVIDERS'],
    ],
    [
      'F8',
      'Switzerland: the assessment is kept',
      '2023-09-01',
      (law) => law.items('CH', 'ACCOUNTABILITY').some(({ article }) => article === 'DPO 14'),
      false,
      true,
    ],
  ])('%s: %s, %s', (_, __, day, view, before, on) => {
    expect(view(LAW.on(daysAfter(day, -1)))).toEqual(before);
    expect(view(LAW.on(day))).toEqual(on);
  });
});

describe('The withdrawal of consent', () => {
  it.each([
    ['US-AL', 'Act 2026-552', false],
    ['US-CT', '42-520(a)(6)', true],
    ['US-DE', '12D-106(a)(6)', false],
    ['US-MD', '14-4707(b)(1)(iii), (2)', true],
    ['US-MN', '325M.16 subd. 2(e)', true],
    ['US-MT', '30-14-2812(1)(c)', true],
    ['US-NH', '507-H:6, I', false],
    ['US-NJ', '56:8-166.12(a)', false],
    ['US-OR', '646A.578(1)(d)', true],
    ['US-RI', '6-48.1-4(e)', true],
  ])('is a duty of the controller in %s, under %s, which was read: %s', (code, article, isRead) => {
    const clocks = LAW.on('2027-05-01')
      .all(code, 'requestClocks')
      .filter(({ right }) => right === 'CONSENT_WITHDRAWAL');
    expect(clocks.map((clock) => [clock.article, isVerified(clock)])).toEqual([[article, isRead]]);
  });
});

describe('The act of a state', () => {
  it.each([
    ['US-AL', 'Act 2026-552, s. 2', 'Act 2026-552', 'Act 2026-552, s. 7(b)(2)'],
    ['US-CO', '6-1-1303', 'C.R.S. 6-1-1301 ff.', '6-1-1308(7)'],
    ['US-MN', '325M.11', 'Minn. Stat. 325M.10 ff.', '325M.16 subd. 2(d), (e)'],
    ['US-NH', '507-H:1', 'RSA 507-H', '507-H:6, I(d)'],
    ['US-TX', '541.001', 'Bus. & Com. Code ch. 541', '541.101(b)(4)'],
  ])('%s has its terms in %s, no limit of transfers in %s, and children in %s', (code, terms, whole, children) => {
    const law = LAW.on('2027-05-01');
    expect(law.one(code, 'terms')?.article).toBe(terms);
    expect(law.one(code, 'transferDuties')?.article).toBe(whole);
    expect(law.one(code, 'legalBases')?.article).toBe(whole);
    expect(law.one(code, 'consentAge')?.article).toBe(children);
  });
});

describe('A list of a law', () => {
  it('says what it leaves out, if it is not complete', () => {
    const { leavesOut, items } = LAW.on('2026-11-29').jurisdiction('NG')!;
    expect(leavesOut).toHaveProperty('IMPACT_ASSESSMENT');
    for (const { code, leavesOut: left, items: lists } of LAW.jurisdictions)
      expect([code, Object.keys(left ?? {}).filter((list) => !(list in lists))]).toEqual([code, []]);
    expect(Object.keys(items)).toContain('FILINGS');
  });
});

describe('An entry', () => {
  it('that is known, and not read, is not verified', () => {
    expect(isVerified({ evidence: { text: ['S01'], from: ['S01'] } })).toBe(true);
    expect(isVerified({ evidence: { text: ['S01', 'CHECKED'], from: ['S02'] } })).toBe(true);
    expect(isVerified({ evidence: { text: ['S01'], from: ['K'] } })).toBe(false);
    expect(isVerified({ evidence: { text: ['S01', 'K'], from: ['S01'] } })).toBe(false);
    expect(isVerified({ evidence: { text: ['S01', 'NOT_FOUND'], from: ['S01'] } })).toBe(false);
  });

  it('says of both its text and its first day how they are known', () => {
    const lists = LAW.jurisdictions.flatMap(({ items, ...data }) => [
      ...Object.values(data).filter((list) => Array.isArray(list)),
      ...Object.values(items),
    ]) as { evidence: { text: unknown[]; from: unknown[] } }[][];
    for (const { evidence } of lists.flat()) {
      expect(evidence.text.length).toBeGreaterThan(0);
      expect(evidence.from.length).toBeGreaterThan(0);
    }
  });
});
