import { type Evidence, K, known, read } from '../evidence.js';
import type { RequestClock } from '../jurisdiction.js';

// How long a request of a data subject may take, under laws whose files say nothing more of requests. What nobody read is known only.

type Row = Omit<RequestClock, 'article' | 'evidence' | 'from' | 'to'>;
type Era = Pick<RequestClock, 'article' | 'evidence' | 'from' | 'to'>;

/** Returns the time limit in each era, under the article of that time. */
const inEras = (row: Row, ...eras: readonly Era[]): RequestClock[] => eras.map((era) => ({ ...row, ...era }));

const UNVERIFIED = known('K', 'UNVERIFIED');

/** The eras of the Japanese act, with an article in each numbering. */
const japanese = (first: string, second: string, now: string): readonly Era[] => [
  { from: '2005-04-01', to: '2017-05-30', article: first, evidence: K },
  { from: '2017-05-30', to: '2022-04-01', article: second, evidence: K },
  { from: '2022-04-01', article: now, evidence: K },
];

const days = (within: string, extension?: string): Pick<Row, 'within' | 'extension' | 'days'> => ({
  within,
  ...(extension && { extension }),
  days: 'CALENDAR',
});
const businessDays = (within: string, extension?: string) =>
  ({ ...days(within, extension), days: 'BUSINESS' }) as const;

const TEN_DAYS = {
  ...days('P10D'),
  condition: 'If there is good reason it takes longer: the reason is told, and the request is met once it has passed.',
} as const;
const KOREAN = { from: '2011-09-30', evidence: K } as const;

const INDONESIAN = { from: '2022-10-17', evidence: K } as const;
const THREE_DAYS = { within: 'PT72H', condition: 'From the receipt of the request.' } as const;

const ARGENTINE: Evidence = known('RC9');

export const REQUEST_CLOCKS = {
  CH: [
    {
      right: 'ACCESS',
      ...days('P30D'),
      condition: 'If it takes longer, the applicant is told by when.',
      from: '1993-07-01',
      to: '2023-09-01',
      article: 'Ordinance of 1993, 1(4)',
      evidence: known('RC1'),
    },
    {
      right: 'ACCESS',
      ...days('P30D'),
      words: 'as a rule',
      from: '2023-09-01',
      article: '25(7)',
      evidence: { text: ['RC1'], from: ['S64'] },
      note: 'The ordinance (DPO 18) says what follows if it takes longer; it was not read.',
    },
  ],
  JP: [
    ...inEras({ right: 'ACCESS', words: 'without delay' }, ...japanese('25(1)', 'former 28(2)', '33(2)')),
    ...inEras(
      {
        right: 'CORRECTION',
        words: 'without delay',
        condition: 'The data are looked into, and corrected as far as needed.',
      },
      ...japanese('26(1)', '29(2)', '34(2)'),
    ),
    ...inEras(
      {
        right: 'RESTRICTION',
        words: 'without delay',
        condition: 'Use is stopped, or data are erased, where the request is founded.',
      },
      ...japanese('former 27(1)', '30(2)', '35(2)'),
    ),
  ],
  KR: [
    { right: 'ACCESS', ...TEN_DAYS, article: '35(3); decree 41(4)', ...KOREAN },
    { right: 'CORRECTION', ...TEN_DAYS, article: '36; decree 43(3)', ...KOREAN },
    { right: 'RESTRICTION', ...TEN_DAYS, article: '37; decree 44(2)', ...KOREAN },
  ],
  BR: [
    {
      right: 'ACCESS',
      ...days('P15D'),
      condition: 'A clear and complete statement. In simplified form it is given at once (19 I).',
      from: '2020-09-18',
      article: '19 II',
      evidence: known('RC2'),
    },
  ],
  SG: [
    {
      right: 'ACCESS',
      words: 'as soon as reasonably possible',
      condition: 'If that takes more than 30 days, the applicant is told within them by when.',
      from: '2014-07-02',
      article: 's21(1); Regulations, reg 5',
      evidence: K,
    },
    { right: 'CORRECTION', words: 'as soon as practicable', from: '2014-07-02', article: 's22(2)', evidence: K },
  ],
  TH: [
    {
      right: 'ACCESS',
      ...days('P30D'),
      words: 'without delay',
      condition: 'The Committee can prescribe an extension.',
      from: '2022-06-01',
      article: '30',
      evidence: known('RC3'),
    },
  ],
  ZA: [
    {
      right: 'ACCESS',
      ...days('P30D', 'P30D'),
      condition: 'A request for a record under PAIA. POPIA 23 says within a reasonable time.',
      from: '2021-07-01',
      article: 'PAIA 56(1), 57(1); POPIA 23',
      evidence: K,
    },
    {
      right: 'CORRECTION',
      words: 'as soon as reasonably practicable',
      from: '2021-07-01',
      article: 'POPIA 24(2)',
      evidence: K,
    },
  ],
  PH: [
    { right: 'ACCESS', words: 'reasonable access, on demand', from: '2012-09-08', article: '16(c)', evidence: K },
    {
      right: 'CORRECTION',
      words: 'immediately',
      condition: 'Unless the request is vexatious or otherwise unreasonable.',
      from: '2012-09-08',
      article: '16(d)',
      evidence: K,
    },
  ],
  MY: [
    {
      right: 'ACCESS',
      ...days('P21D', 'P14D'),
      condition: 'Reasons are told within the first time, and what can be given then is given.',
      from: '2013-11-15',
      article: 's31',
      evidence: known('RC4'),
    },
    {
      right: 'CORRECTION',
      ...days('P21D', 'P14D'),
      condition: 'Reasons are told within the first time, and what can be corrected then is corrected.',
      from: '2013-11-15',
      article: 's35',
      evidence: known('RC4'),
    },
    {
      right: 'OBJECTION',
      ...days('P21D'),
      condition: 'A written answer to a notice that processing causes damage or distress.',
      from: '2013-11-15',
      article: 's42',
      evidence: K,
    },
  ],
  IN: [
    {
      right: 'ANY',
      within: 'P1M',
      condition: 'Grievances, which the grievance officer redresses.',
      from: '2011-04-11',
      to: '@IN.DPDP',
      article: 'SPDI Rules, 5(9)',
      evidence: K,
    },
    {
      right: 'ANY',
      ...days('P90D'),
      condition: 'The longest time for grievances that may be set and published. Rights have no time of their own.',
      from: '@IN.DPDP',
      article: 'DPDP Rules 2025, 14(3)',
      evidence: UNVERIFIED,
    },
  ],
  SA: [
    {
      right: 'ANY',
      ...days('P30D', 'P30D'),
      words: 'without delay',
      condition:
        'It is extended if the effort is disproportionate or there are several requests, and told beforehand with reasons.',
      from: '2023-09-14',
      article: 'Implementing Regulation 3(1)(a)',
      evidence: read('RC5'),
    },
  ],
  ID: [
    { right: 'CORRECTION', ...THREE_DAYS, article: '30', ...INDONESIAN },
    { right: 'ACCESS', ...THREE_DAYS, article: '32', ...INDONESIAN },
    { right: 'CONSENT_WITHDRAWAL', ...THREE_DAYS, article: '40', ...INDONESIAN, evidence: known('RC6') },
    { right: 'RESTRICTION', ...THREE_DAYS, article: '41', ...INDONESIAN },
  ],
  NG: [
    {
      right: 'ANY',
      within: 'P1M',
      words: 'without delay',
      condition: 'The reasons, and how to complain, where nothing is done.',
      from: '2019-01-25',
      to: '2025-09-19',
      article: 'NDPR 3.1(2)',
      evidence: known('RC7'),
    },
    {
      right: 'ACCESS',
      words: 'without constraint or unreasonable delay',
      from: '2023-06-12',
      article: 's34(1)',
      evidence: K,
      note: 'The directive of 2025 was not read on this.',
    },
  ],
  CO: [
    {
      right: 'ACCESS',
      ...businessDays('P10D', 'P5D'),
      condition: 'Reasons and the new date are told within the first time.',
      from: '2012-10-18',
      article: '14',
      evidence: K,
    },
    {
      right: 'CORRECTION',
      ...businessDays('P15D', 'P8D'),
      condition: 'Claims: correction, update, erasure, and breach of any duty. Reasons and the new date are told.',
      from: '2012-10-18',
      article: '15',
      evidence: known('RC8'),
    },
  ],
  AR: [
    { right: 'ACCESS', ...days('P10D'), from: '2000-11-11', article: '14(2)', evidence: K },
    { right: 'CORRECTION', ...businessDays('P5D'), from: '2000-11-11', article: '16(2)', evidence: ARGENTINE },
    { right: 'ERASURE', ...businessDays('P5D'), from: '2000-11-11', article: '16(2)', evidence: ARGENTINE },
  ],
  CA: [
    {
      right: 'ACCESS',
      ...days('P30D', 'P30D'),
      words: 'with due diligence',
      condition: 'Silence is a refusal. An extension is told within the first 30 days. Another format can take longer.',
      from: '2001-01-01',
      article: 'PIPEDA 8(3) to (5)',
      evidence: known('RC10'),
      note: 'Alberta and British Columbia have time limits of their own.',
    },
  ],
  EG: [
    {
      right: 'ANY',
      ...businessDays('P6D'),
      from: '2020-10-16',
      article: '32',
      evidence: UNVERIFIED,
    },
  ],
  AE: [
    {
      right: 'ANY',
      words: 'no time is set before the executive regulations',
      from: '2022-01-02',
      article: '13 to 18',
      evidence: UNVERIFIED,
    },
  ],
  'US-CA': [
    {
      right: 'ANY',
      ...days('P45D', 'P45D'),
      condition: 'An extension is told within the first 45 days. Verifying who asks does not stop the time.',
      from: '2020-01-01',
      article: 'Civil Code 1798.130(a)(2)',
      evidence: known('RC11'),
    },
    ...inEras(
      {
        right: 'OBJECTION',
        ...businessDays('P15D'),
        condition: 'Opting out of sale and sharing.',
      },
      { from: '2020-08-14', to: '2022-05-05', article: '11 CCR 999.315(e)', evidence: known('RC11') },
      { from: '2022-05-05', article: '11 CCR 7026(f)', evidence: known('RC11') },
    ),
  ],
} as const satisfies Readonly<Record<string, readonly RequestClock[]>>;
