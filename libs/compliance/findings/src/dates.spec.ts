import { daysAfter, Law, type LawOn } from '#law';
import { RULES } from './rules.js';
import { findings, type Things } from './testing.js';

const party = (id: string, country: string, more: object = {}) => ({
  id,
  name: id,
  country,
  email: `${id}@example.org`,
  ...more,
});
const LAWS = [
  'FR',
  'GB',
  'CH',
  'AR',
  'BR',
  'CA',
  'EG',
  'IN',
  'ID',
  'KR',
  'MY',
  'NG',
  'SA',
  'ZA',
  'TH',
  'AU',
  'EC',
  'HK',
  'NZ',
  'TW',
  'VN',
];

/** Returns a transfer from the country on one ground, complete in all other fields. */
const transfer = (id: string, exporter: string, to: string, code: string, instrument?: object, more: object = {}) => ({
  id,
  name: id,
  kind: 'PROVISION' as const,
  exporter: `of-${exporter}`,
  importer: 'abroad',
  countries: [to],
  jurisdictions: [exporter === 'FR' ? 'EU' : exporter === 'GB' ? 'UK' : exporter],
  dataItems: ['Name'],
  purposes: ['Support'],
  timing: 'Once',
  frequency: 'Once',
  method: 'Over a network',
  recipientRetention: 'A year',
  assessments: [{ key: 'tia', on: '2019-01-01', outcome: 'Sufficient' }],
  grounds: [
    { key: 'g', law: code.split('.')[0]!, code, ...(instrument && { instrument: { modules: [], ...instrument } }) },
  ],
  ...more,
});
const DPF = { kind: 'DPF_CERTIFICATION', version: 'Data Privacy Framework' };

const THINGS = {
  party: [...LAWS.map((law) => party(`of-${law}`, law, { group: true })), party('abroad', 'US')],
  transfer: [
    transfer('EU to the US on the Privacy Shield', 'FR', 'US', 'EU.ADEQ', undefined, {
      grounds: [{ key: 'g', law: 'EU', code: 'EU.ADEQ', condition: 'Privacy Shield' }],
    }),
    transfer('EU to a certified recipient in the US', 'FR', 'US', 'EU.ADEQ', DPF),
    transfer('EU on clauses of 2010', 'FR', 'IN', 'EU.SCC', {
      kind: 'SCC',
      version: '2010/87/EU',
      signedOn: '2020-01-01',
    }),
    transfer('EU to the EPO', 'FR', 'EPO', 'EU.ADEQ'),
    transfer('EU to Brazil', 'FR', 'BR', 'EU.ADEQ'),
    transfer('UK on clauses of 2010', 'GB', 'IN', 'EU.SCC', {
      kind: 'SCC',
      version: '2010/87/EU',
      signedOn: '2022-09-20',
    }),
    transfer('UK to the US', 'GB', 'US', 'UK.REG', { kind: 'DPF_CERTIFICATION', version: 'UK Extension' }),
    transfer('CH to the US', 'CH', 'US', 'CH.ADEQ', { ...DPF, version: 'Swiss-U.S. Data Privacy Framework' }),
    transfer('CH to India on a treaty', 'CH', 'IN', 'CH.TREATY'),
    transfer('KR on consent', 'KR', 'US', 'KR.CONSENT'),
    transfer('KR by entrustment, without a ground', 'KR', 'US', 'KR.CONSENT', undefined, {
      kind: 'ENTRUSTMENT',
      grounds: [],
    }),
    transfer('KR to the EU', 'KR', 'DE', 'KR.EQUIV', undefined, {
      refusal: { method: 'E-mail', procedure: 'Write', effect: 'None' },
    }),
    transfer('BR on standard clauses', 'BR', 'US', 'BR.SCC', {
      kind: 'SCC',
      version: 'Resolution CD/ANPD 19/2024',
      signedOn: '2024-08-23',
    }),
    transfer('BR on other clauses', 'BR', 'US', 'BR.SCC', {
      kind: 'SCC',
      version: 'contractual clauses other than',
      signedOn: '2024-01-01',
    }),
    transfer('BR to the EU', 'BR', 'DE', 'BR.ADEQ'),
    transfer('SA without a ground', 'SA', 'US', 'SA.SCC', undefined, { grounds: [] }),
    transfer('SA on a code of conduct', 'SA', 'US', 'SA.COC', { kind: 'CODE_OF_CONDUCT', version: 'Code' }),
    transfer('SA on an agreement', 'SA', 'US', 'SA.EXC_CONTRACT'),
    transfer('NG on a certification', 'NG', 'US', 'NG.CERT', { kind: 'CERTIFICATION', version: 'Seal' }),
    transfer('MY on a similar law', 'MY', 'US', 'MY.LAW'),
    transfer('ID on consent', 'ID', 'US', 'ID.CONSENT'),
    transfer('TH on a safeguard', 'TH', 'US', 'TH.SAFEGUARDS', {
      kind: 'SCC',
      version: '2021/914',
      signedOn: '2023-01-01',
    }),
    transfer('AR on clauses of the network', 'AR', 'US', 'AR.CLAUSES_RIPD', {
      kind: 'SCC',
      version: 'Ibero-American',
      signedOn: '2023-10-18',
    }),
    transfer('ZA without a ground', 'ZA', 'US', 'ZA.LAW', undefined, { grounds: [] }),
    transfer('IN on the level of protection', 'IN', 'US', 'IN.SPDI7'),
    transfer('EG without a ground', 'EG', 'US', 'EG.PERMIT', undefined, { grounds: [] }),
    transfer('Quebec on an assessment', 'CA', 'US', 'CA.QC_TIA'),
    transfer('AU on a prescribed country', 'AU', 'US', 'AU.PRESCRIBED'),
    transfer('EC without a ground', 'EC', 'PE', 'EC.CONSENT', undefined, { grounds: [] }),
    transfer('HK on model clauses', 'HK', 'US', 'HK.RMC'),
    transfer('NZ on comparable safeguards', 'NZ', 'US', 'NZ.COMPARABLE_SAFEGUARDS'),
    transfer('TW to mainland China', 'TW', 'CN', 'TW.FREE'),
    transfer('VN on consent', 'VN', 'US', 'VN.CONSENT', undefined, {
      grounds: [{ key: 'g', law: 'VN', code: 'VN.CONSENT', since: '2026-06-01' }],
    }),
  ],
  processingActivity: [
    {
      id: 'Support',
      controllers: LAWS.map((law) => `of-${law}`),
      purposes: [
        {
          key: 'p',
          name: 'Support',
          dataCategories: [],
          dataSubjects: [],
          legalBases: [
            { basis: 'LEGITIMATE_INTERESTS', interest: 'To help', dataCategories: [], dataSubjects: [] },
            { basis: 'RECOGNISED_LEGITIMATE_INTERESTS', dataCategories: [], dataSubjects: [] },
          ],
        },
      ],
      dataSubjects: [{ key: 's', name: 'Customers', contractingParty: 'YES' }],
      dataCategories: [
        { key: 'c', name: 'Contact', special: 'YES', specialCategories: [], dataSubjects: [], ccpa: [] },
      ],
      retention: [{ key: 'k', rule: 'A year', dataCategories: ['c'], trigger: 'End of contract' }],
    },
  ],
  jurisdictionProfile: [...LAWS.slice(2), 'UK', 'EU', 'US-CA'].map((code) => ({
    id: `Profile ${code}`,
    code,
    breachDuties: [],
  })),
} as unknown as Things;

/** Returns the findings on the date, with their severities. */
const foundOn = (on: string) =>
  findings(RULES, on, THINGS).map(({ subject, rule, path, severity }) => `${subject.id}: ${severity} ${rule} ${path}`);

describe('A change of law shows in what is found on its day, and not on the day before', () => {
  it.each<[what: string, day: string, onlyBefore: string[], onlySince: string[]]>([
    [
      'the Privacy Shield is struck down',
      '2020-07-16',
      ['EU to a certified recipient in the US: ERROR EU.RECOGNITION.SCOPE grounds.g.condition'],
      [
        'EU to the US on the Privacy Shield: ERROR EU.RECOGNITION.FELL grounds.g',
        'EU to a certified recipient in the US: ERROR EU.RECOGNITION.FELL grounds.g',
      ],
    ],
    [
      'Ecuador recognises the Andean Community, as one source has it',
      '2026-01-28',
      ['EC without a ground: ERROR EC.TRANSFER.GROUND grounds'],
      ['EC without a ground: NOTICE EC.TRANSFER.GROUND grounds'],
    ],
    [
      "South Africa's act is in force",
      '2020-07-01',
      [],
      [
        'ZA without a ground: NOTICE ZA.TRANSFER.GROUND grounds',
        'Profile ZA: NOTICE ZA.PROFILE.BREACH_SILENT breachDuties',
      ],
    ],
    [
      "South Africa's act applies",
      '2021-07-01',
      ['ZA without a ground: NOTICE ZA.TRANSFER.GROUND grounds'],
      [
        'Support: ERROR ZA.DOCUMENTATION recipients',
        'Support: ERROR ZA.DOCUMENTATION securityMeasures',
        'ZA without a ground: ERROR ZA.TRANSFER.GROUND grounds',
        'Profile ZA: NOTICE ZA.LEGAL_BASIS.UNKNOWN legalBasisOverrides',
      ],
    ],
    [
      "Indonesia's act",
      '2022-10-17',
      ['Profile ID: NOTICE ID.LEGAL_BASIS.UNKNOWN legalBasisOverrides'],
      ['Support: NOTICE ID.IMPACT_ASSESSMENT assessments'],
    ],
    [
      "the EU's old clauses have ended",
      '2022-12-28',
      [],
      ['EU on clauses of 2010: ERROR EU.INSTRUMENT.REPLACED grounds.g.instrument.version'],
    ],
    [
      "Nigeria's act",
      '2023-06-12',
      [
        'NG on a certification: ERROR NG.TRANSFER.GROUND_IN_FORCE grounds.g.code',
        'Profile NG: WARNING NG.LEGAL_BASIS.UNKNOWN legalBasisOverrides',
      ],
      [
        'Support: WARNING NG.IMPACT_ASSESSMENT assessments',
        'Profile NG: NOTICE NG.FILING.REGISTRATION statements.registration',
        'Profile NG: NOTICE NG.LEGAL_BASIS.UNKNOWN legalBasisOverrides',
      ],
    ],
    [
      'the EU recognises certified recipients in the US',
      '2023-07-10',
      ['EU to a certified recipient in the US: ERROR EU.RECOGNITION.FELL grounds.g'],
      [],
    ],
    [
      "Switzerland's new act",
      '2023-09-01',
      ['CH to India on a treaty: ERROR CH.TRANSFER.GROUND_IN_FORCE grounds.g.code'],
      [
        'Support: ERROR CH.ART12.CONTROLLER recipients',
        'Support: WARNING CH.ART12.CONTROLLER securityMeasures',
        'Support: WARNING CH.IMPACT_ASSESSMENT assessments',
        'Profile CH: NOTICE CH.PROFILE.BREACH_SILENT breachDuties',
      ],
    ],
    [
      "Saudi Arabia's act is in force",
      '2023-09-14',
      [],
      [
        'Support: NOTICE SA.RECORD recipients',
        'Support: NOTICE SA.RECORD transfers',
        'Support: NOTICE SA.RECORD securityMeasures',
        'Support: NOTICE SA.SENSITIVE.INTERESTS purposes.p.legalBases',
        'Support: NOTICE SA.IMPACT_ASSESSMENT assessments',
        'SA without a ground: NOTICE SA.TRANSFER.GROUND grounds',
        'Profile SA: NOTICE SA.RECORD.OFFICER contacts',
        'Profile SA: NOTICE SA.PROFILE.BREACH_SILENT breachDuties',
      ],
    ],
    [
      "Korea's reform",
      '2023-09-15',
      ['KR to the EU: ERROR KR.TRANSFER.GROUND_IN_FORCE grounds.g.code'],
      [
        'KR on consent: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.method',
        'KR on consent: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.procedure',
        'KR on consent: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.effect',
        'KR by entrustment, without a ground: ERROR KR.TRANSFER.GROUND grounds',
        'KR by entrustment, without a ground: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.method',
        'KR by entrustment, without a ground: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.procedure',
        'KR by entrustment, without a ground: ERROR KR.OVERSEAS_TRANSFER.ITEMS refusal.effect',
        'KR to the EU: ERROR KR.RECOGNITION.NONE grounds.g',
      ],
    ],
    [
      "Quebec's section 17",
      '2023-09-22',
      ['Quebec on an assessment: ERROR CA-QC.TRANSFER.GROUND_IN_FORCE grounds.g.code'],
      ['Quebec on an assessment: ERROR CA-QC.INSTRUMENT.MISSING grounds.g.instrument'],
    ],
    ['the UK-US data bridge', '2023-10-12', ['UK to the US: ERROR UK.RECOGNITION.NONE grounds.g'], []],
    [
      "Argentina's clauses of the Ibero-American network",
      '2023-10-18',
      ['AR on clauses of the network: ERROR AR.TRANSFER.GROUND_IN_FORCE grounds.g.code'],
      [],
    ],
    [
      "Korea's policy names countries",
      '2024-03-15',
      [],
      ['Profile KR: WARNING KR.POLICY.ITEMS statements.processingCountries'],
    ],
    [
      "the UK's old clauses have ended",
      '2024-03-22',
      [],
      ['UK on clauses of 2010: ERROR UK.TRANSFER.EU_CLAUSES grounds.g'],
    ],
    [
      "Brazil's standard clauses",
      '2024-08-23',
      [
        'BR on standard clauses: ERROR BR.TRANSFER.GROUND_IN_FORCE grounds.g.code',
        'BR on other clauses: ERROR BR.TRANSFER.GROUND_IN_FORCE grounds.g.code',
      ],
      [
        'BR on standard clauses: NOTICE BR.SCC.WEB_DOCUMENT grounds',
        'BR on other clauses: WARNING BR.SCC.OTHER_TEXT grounds.g.instrument.version',
        'BR on other clauses: NOTICE BR.SCC.WEB_DOCUMENT grounds',
        'Profile BR: NOTICE BR.TRANSFERS.WEB_DOCUMENT statements',
        'Profile BR: NOTICE BR.SCC.ON_REQUEST statements.clausesOnRequest',
      ],
    ],
    [
      "Saudi Arabia's second regulation on transfers",
      '2024-09-01',
      [],
      [
        'SA on a code of conduct: NOTICE SA.TRANSFER.GROUND_IN_FORCE grounds.g.code',
        'SA on an agreement: NOTICE SA.TRANSFER.GROUND grounds.g',
      ],
    ],
    [
      'Switzerland recognises certified recipients in the US',
      '2024-09-15',
      ['CH to the US: ERROR CH.RECOGNITION.FELL grounds.g'],
      [],
    ],
    [
      "Indonesia's time to adjust is over",
      '2024-10-17',
      ['Support: NOTICE ID.IMPACT_ASSESSMENT assessments'],
      [
        'Support: ERROR ID.IMPACT_ASSESSMENT assessments',
        'Profile ID: NOTICE ID.LEGAL_BASIS.UNKNOWN legalBasisOverrides',
      ],
    ],
    [
      "Malaysia's new transfer section",
      '2025-04-01',
      ['MY on a similar law: ERROR MY.TRANSFER.GROUND_IN_FORCE grounds.g.code'],
      [],
    ],
    [
      "Malaysia's officers and breaches",
      '2025-06-01',
      [],
      ['Profile MY: NOTICE MY.OFFICER contacts', 'Profile MY: NOTICE MY.PROFILE.BREACH_SILENT breachDuties'],
    ],
    ['the EU recognises the EPO', '2025-07-15', ['EU to the EPO: ERROR EU.RECOGNITION.NONE grounds.g'], []],
    [
      "Nigeria's directive",
      '2025-09-19',
      [],
      [
        'NG on a certification: WARNING NG.GROUND.PRIOR_FILING grounds.g',
        'Profile NG: NOTICE NG.FILING.HALF_YEARLY_REPORT statements.halfYearlyReport',
      ],
    ],
    [
      'other clauses in Brazil have been replaced',
      '2025-08-23',
      ['BR on other clauses: WARNING BR.SCC.OTHER_TEXT grounds.g.instrument.version'],
      ['BR on other clauses: ERROR BR.SCC.OTHER_TEXT grounds.g.instrument.version'],
    ],
    ['Korea recognises the EU', '2025-09-16', ['KR to the EU: ERROR KR.RECOGNITION.NONE grounds.g'], []],
    ['the EU recognises Brazil', '2026-01-26', ['EU to Brazil: WARNING EU.RECOGNITION.NONE grounds.g'], []],
    ['Brazil recognises the EU', '2026-01-27', ['BR to the EU: WARNING BR.RECOGNITION.NONE grounds.g'], []],
    [
      'the UK recognises legitimate interests',
      '2026-02-05',
      ['Support: ERROR UK.BASIS.UNKNOWN purposes.p.legalBases'],
      [],
    ],
    [
      "Egypt's grace ends",
      '2026-11-02',
      ['EG without a ground: NOTICE EG.TRANSFER.GROUND grounds'],
      ['EG without a ground: ERROR EG.TRANSFER.GROUND grounds', 'Profile EG: ERROR EG.LICENCE filings'],
    ],
    [
      "India's act of 2023",
      '2027-05-13',
      [],
      [
        'IN on the level of protection: ERROR IN.TRANSFER.GROUND_IN_FORCE grounds.g.code',
        'Profile IN: WARNING IN.LEGAL_BASIS.UNKNOWN legalBasisOverrides',
      ],
    ],
  ])('%s, %s', (_, day, onlyBefore, onlySince) => {
    const before = foundOn(daysAfter(day, -1));
    const since = foundOn(day);
    expect(before.filter((line) => !since.includes(line))).toEqual(onlyBefore);
    expect(since.filter((line) => !before.includes(line))).toEqual(onlySince);
  });
});

const LAW = new Law();
const clocks = (code: string) => (law: LawOn) =>
  law.all(code, 'breachClocks').map(({ whom, within, days }) => [whom, within, days].filter(Boolean).join(' '));
const cited = (code: string, list: string) => (law: LawOn) =>
  law.items(code, list).map(({ key, article }) => `${key} ${article}`);
const acts = (code: string) => (law: LawOn) => law.all(code, 'acts').length;

// Rules that depend on statements of a profile or an activity not made here, or on no thing of the register.
describe('A change of law that shows in nothing that is found here shows in the law itself', () => {
  it.each<[what: string, day: string, of: (law: LawOn) => unknown, before: unknown, since: unknown]>([
    [
      "the UK's old clauses can no longer be signed",
      '2022-09-22',
      ({ date }) => LAW.on('2023-01-01').serves(LAW.on(date).instrument('UK', 'SCC', '2010/87/EU')!, date),
      true,
      false,
    ],
    [
      "Thailand's notifications know the ASEAN's clauses and the EU's",
      '2024-03-24',
      ({ date }) => LAW.on(date).instrumentsOn('TH', 'SCC', date).length,
      0,
      2,
    ],
    [
      'prior authorisation in South Africa stops the processing',
      '2022-02-01',
      (law) => law.item('ZA', 'PRIOR_AUTHORISATION', 'STANDSTILL')?.article,
      undefined,
      '58(2)',
    ],
    [
      "California's retention by category",
      '2023-01-01',
      (law) => law.item('US-CA', 'NOTICE_AT_COLLECTION', 'RETENTION')?.article,
      undefined,
      '1798.100(a)(3)',
    ],
    [
      "California's sensitive category",
      '2023-01-01',
      (law) => law.item('US-CA', 'CATEGORIES', 'L')?.article,
      undefined,
      '1798.140(v)(1)(L)',
    ],
    [
      "California's notice at collection",
      '2023-03-29',
      cited('US-CA', 'NOTICE_AT_COLLECTION'),
      [
        'CATEGORIES 11 CCR 7012(b)(1)',
        'PURPOSES 11 CCR 7012(b)(2)',
        'SOLD_OR_SHARED 1798.100(a)(1)',
        'RETENTION 1798.100(a)(3)',
        'OPT_OUT_LINK 11 CCR 7012(b)(3)',
        'PRIVACY_POLICY 11 CCR 7012(b)(4)',
      ],
      [
        'CATEGORIES 11 CCR 7012(e)(1)',
        'PURPOSES 11 CCR 7012(e)(2)',
        'SOLD_OR_SHARED 11 CCR 7012(e)(3)',
        'RETENTION 1798.100(a)(3), 11 CCR 7012(e)(4)',
        'OPT_OUT_LINK 11 CCR 7012(e)(5)',
        'PRIVACY_POLICY 11 CCR 7012(e)(6)',
      ],
    ],
    [
      "Korea's 72 hours",
      '2023-09-15',
      clocks('KR'),
      ['AUTHORITY', 'DATA_SUBJECTS', 'AUTHORITY PT24H', 'DATA_SUBJECTS PT24H'],
      ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER'],
    ],
    [
      "Korea's age of consent, elsewhere",
      '2023-09-15',
      (law) => law.one('KR', 'consentAge')?.article,
      '22(6)',
      '22-2(1)',
    ],
    ['Swiss breaches', '2023-09-01', clocks('CH'), [], ['AUTHORITY', 'CUSTOMER', 'DATA_SUBJECTS']],
    [
      "Brazil's three business days",
      '2024-04-26',
      clocks('BR'),
      ['AUTHORITY P2D BUSINESS', 'DATA_SUBJECTS'],
      ['AUTHORITY P3D BUSINESS', 'DATA_SUBJECTS P3D BUSINESS'],
    ],
    [
      "South Africa's regulations",
      '2025-04-17',
      (law) => law.all('ZA', 'acts').map(({ from, to }) => `${from} ${to}`),
      [
        '2020-07-01 undefined',
        '2021-07-01 undefined',
        '2021-03-01 2025-04-17',
        '2021-05-01 2025-04-17',
        '2021-07-01 2025-04-17',
      ],
      ['2020-07-01 undefined', '2021-07-01 undefined', '2025-04-17 undefined'],
    ],
    [
      "Malaysia's data controller",
      '2025-04-01',
      (law) => law.one('MY', 'terms')?.controller,
      'data user',
      'data controller',
    ],
    [
      "Malaysia's breaches",
      '2025-06-01',
      clocks('MY'),
      [],
      ['AUTHORITY PT72H', 'DATA_SUBJECTS P7D CALENDAR', 'CUSTOMER'],
    ],
    [
      "the UK's clock for public communications",
      '2025-08-20',
      clocks('UK'),
      ['AUTHORITY PT72H', 'DATA_SUBJECTS', 'CUSTOMER', 'AUTHORITY PT24H'],
      ['AUTHORITY PT72H', 'DATA_SUBJECTS', 'CUSTOMER', 'AUTHORITY PT72H'],
    ],
    [
      "Nigeria's directive",
      '2025-09-19',
      (law) => law.all('NG', 'acts').map(({ from, to }) => `${from} ${to}`),
      ['2023-06-12 undefined', '2023-06-12 2025-09-19'],
      ['2023-06-12 undefined', '2025-09-19 undefined'],
    ],
    [
      "Korea's domestic agent is the own subsidiary",
      '2025-10-02',
      (law) =>
        law
          .all('KR', 'transferDuties')
          .filter(({ article }) => article.startsWith('31-2'))
          .map(({ from }) => from),
      ['2023-09-15'],
      ['2025-10-02'],
    ],
    ["Egypt's regulations", '2025-11-01', acts('EG'), 1, 2],
    [
      "California's 30 days, and the attorney general's 15",
      '2026-01-01',
      clocks('US-CA'),
      ['DATA_SUBJECTS', 'AUTHORITY'],
      ['DATA_SUBJECTS P30D CALENDAR', 'AUTHORITY P15D CALENDAR'],
    ],
    ["the UK's test of 45A", '2026-02-05', (law) => law.ground('UK.REG')?.article, '45; DPA 2018 s17A', '45A'],
    [
      "Korea's forgery, alteration and damage",
      '2026-09-11',
      clocks('KR'),
      ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER'],
      ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER'],
    ],
    [
      "India's breaches",
      '2027-05-13',
      clocks('IN'),
      ['AUTHORITY PT6H'],
      ['AUTHORITY PT6H', 'AUTHORITY PT72H', 'DATA_SUBJECTS'],
    ],
  ])('%s, %s', (_, day, list, before, since) => {
    expect(list(LAW.on(daysAfter(day, -1)))).toEqual(before);
    expect(list(LAW.on(day))).toEqual(since);
  });
});
