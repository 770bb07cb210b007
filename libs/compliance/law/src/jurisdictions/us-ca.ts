import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import type { CcpaCategory } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';
import {
  AUTOMATED,
  AUTOMATED_ITEMS,
  CYBERSECURITY_AUDIT,
  OPT_OUT,
  REGULATIONS_2026,
  RISK_ASSESSMENT,
  SCOPE,
  SIGNIFICANT_RISK,
} from './us-ca.regulations.js';

/** First days of the CCPA of 2018, and of the CPRA's changes to it. */
const CCPA = '2020-01-01';
const CPRA = '2023-01-01';
/**
 * First days of the Attorney General's regulations (999.300 ff.), of the same text under new numbers (7000 ff.), and of
 * the Agency's new text.
 */
const FIRST_REGULATIONS = '2020-08-14';
const RENUMBERED = '2022-05-05';
const REGULATIONS = '2023-03-29';
/** An item of the Attorney General's regulations, under its old and its new number. */
function ofFirstText(key: string, name: string, number: number): Item[] {
  const item = { key, name } as const;
  return [
    {
      ...item,
      article: `11 CCR 999.305(b)(${number})`,
      evidence: K,
      from: FIRST_REGULATIONS,
      to: RENUMBERED,
    },
    {
      ...item,
      article: `11 CCR 7012(b)(${number})`,
      evidence: read('S49', 'CHECKED'),
      from: RENUMBERED,
      to: REGULATIONS,
    },
  ];
}

const CATEGORIES: Readonly<Record<CcpaCategory, string>> = {
  A: 'Identifiers',
  B: 'Categories of the customer records statute (1798.80(e))',
  C: 'Characteristics of protected classifications',
  D: 'Commercial information',
  E: 'Biometric information',
  F: 'Internet or other electronic network activity',
  G: 'Geolocation data',
  H: 'Audio, electronic, visual, thermal, olfactory or similar information',
  I: 'Professional or employment-related information',
  J: 'Education information that is not public (FERPA)',
  K: 'Inferences drawn from other personal information',
  L: 'Sensitive personal information',
};

/** Returns the letters of the Act before 2023 and since. Sensitive information (L) exists since 2023. */
function categories(): Item[] {
  return Object.entries(CATEGORIES).flatMap(([key, name]): Item[] => [
    ...(key === 'L'
      ? []
      : [
          {
            key,
            name,
            article: `1798.140(o)(1)(${key})`,
            evidence: K,
            from: CCPA,
            to: CPRA,
          } as const,
        ]),
    { key, name, article: `1798.140(v)(1)(${key})`, evidence: K, from: CPRA },
  ]);
}

export const US_CA: Jurisdiction = {
  code: 'US-CA',
  name: 'California',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'California Consumer Privacy Act of 2018 (Civil Code 1798.100 ff.)',
      article: '1798.198',
      evidence: K,
      from: CCPA,
      to: CPRA,
    },
    {
      name: 'California Consumer Privacy Act as amended by the California Privacy Rights Act (Civil Code 1798.100 ff.)',
      article: '1798.100 ff.',
      evidence: K,
      from: CPRA,
    },
    {
      name: "Attorney General's regulations (11 CCR 999.300 ff.)",
      article: '11 CCR 999.300 ff.',
      evidence: K,
      from: FIRST_REGULATIONS,
      to: RENUMBERED,
    },
    {
      name: "Attorney General's regulations, renumbered (11 CCR 7000 ff.)",
      article: '11 CCR 7000 ff.',
      evidence: read('S49', 'CHECKED'),
      from: RENUMBERED,
      to: REGULATIONS,
    },
    {
      name: 'Regulations of the California Privacy Protection Agency (11 CCR 7000 ff.)',
      article: '11 CCR 7000 ff.',
      evidence: K,
      from: REGULATIONS,
    },
    {
      name: 'Regulations on risk assessments and cybersecurity audits (11 CCR 7120 ff.)',
      article: '11 CCR 7120 ff.',
      evidence: read('US_CA1', 'US_CA2', 'CHECKED'),
      from: REGULATIONS_2026,
    },
    {
      name: 'Regulations on automated decision-making technology (11 CCR 7200 ff.)',
      article: '11 CCR 7200 ff.',
      evidence: read('US_CA3', 'S75', 'CHECKED'),
      from: AUTOMATED,
      note: 'For businesses that used it before: the regulations are of 1 January 2026.',
    },
  ],
  regulators: [
    {
      name: 'California Privacy Protection Agency',
      alsoCalled: ['CPPA', 'CalPrivacy'],
      article: '1798.199.10',
      evidence: K,
      from: '2020-12-16',
      note: 'Beside the Attorney General, who goes on enforcing the Act in court. Its own enforcement began on 1 July 2023.',
    },
    {
      name: 'Attorney General of California',
      article: '1798.199.90',
      evidence: K,
      from: CCPA,
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months',
      article: '11 CCR 999.317(b)',
      evidence: K,
      from: FIRST_REGULATIONS,
      to: RENUMBERED,
    },
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months',
      article: '11 CCR 7101',
      evidence: known('S49', 'K'),
      from: RENUMBERED,
      to: REGULATIONS_2026,
    },
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months; risk assessments (7150 ff.)',
      article: '11 CCR 7101, 7150 ff.',
      evidence: K,
      from: REGULATIONS_2026,
    },
  ],
  terms: [
    {
      controller: 'business',
      processor: 'service provider',
      dataSubject: 'consumer',
      others: { thirdParty: 'third party' },
      note: 'Employees, applicants and contacts of business customers were largely left out.',
      article: '1798.140',
      evidence: K,
      from: CCPA,
      to: CPRA,
    },
    {
      controller: 'business',
      processor: 'service provider or contractor',
      dataSubject: 'consumer',
      others: { thirdParty: 'third party' },
      note: 'Consumers include employees, applicants and contacts of business customers.',
      article: '1798.140',
      evidence: K,
      from: CPRA,
    },
  ],
  grounds: [
    {
      code: 'US.NONE',
      name: 'no rule on transfers abroad',
      kind: 'RULE',
      article: '1798.100(d)',
      evidence: K,
      from: CCPA,
      note: 'Contracts with service providers, contractors and third parties have terms that the Act prescribes, wherever they are.',
    },
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [],
  breachClocks: [
    {
      whom: 'DATA_SUBJECTS',
      words: 'in the most expedient time possible and without unreasonable delay',
      startsWith: 'discovery or notification of the breach',
      article: '1798.82(a)',
      evidence: K,
      from: CCPA,
      to: REGULATIONS_2026,
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'P30D',
      days: 'CALENDAR',
      startsWith: 'discovery or notification of the breach',
      article: '1798.82(a)',
      evidence: K,
      from: REGULATIONS_2026,
    },
    {
      whom: 'AUTHORITY',
      words: 'a sample copy of what consumers are told; no time is set',
      condition: 'more than 500 residents are told',
      thresholds: [{ of: 'DATA_SUBJECTS', number: 500, isExclusive: true }],
      article: '1798.82(f)',
      evidence: K,
      from: CCPA,
      to: REGULATIONS_2026,
    },
    {
      whom: 'AUTHORITY',
      within: 'P15D',
      days: 'CALENDAR',
      startsWith: 'telling the consumers',
      condition: 'more than 500 residents are told (the Attorney General)',
      thresholds: [{ of: 'DATA_SUBJECTS', number: 500, isExclusive: true }],
      article: '1798.82(f)',
      evidence: K,
      from: REGULATIONS_2026,
    },
  ],
  requestClocks: REQUEST_CLOCKS['US-CA'],
  consentAge: [
    {
      age: 16,
      article: '1798.120(c)',
      evidence: K,
      from: CCPA,
      note: 'For sale, and since 2023 for sharing, alone: below it nothing is sold or shared without opting in.',
    },
    {
      age: 13,
      article: '1798.120(c)',
      evidence: K,
      from: CCPA,
      note: 'For sale and sharing: below it a parent or guardian opts in.',
    },
  ],
  legalBases: [
    {
      known: [],
      article: '1798.100',
      evidence: K,
      from: CCPA,
      note: 'Notice, limits of purpose and the right to opt out stand in the place of legal bases.',
    },
  ],
  items: {
    CATEGORIES: categories(),
    SENSITIVE: [
      ...(
        [
          [
            'GOVERNMENT_IDENTIFIERS',
            'social security, driver’s licence, state identification or passport number',
            '(1)(A)',
          ],
          ['ACCOUNT_ACCESS', 'account log-in or card number with what gives access', '(1)(B)'],
          ['PRECISE_GEOLOCATION', 'precise geolocation', '(1)(C)'],
          [
            'ORIGIN_OR_BELIEFS',
            'racial or ethnic origin, religious or philosophical beliefs, union membership',
            '(1)(D)',
          ],
          ['MESSAGES', 'contents of mail, e-mail and text messages not meant for the business', '(1)(E)'],
          ['GENETIC', 'genetic data', '(1)(F)'],
          ['BIOMETRIC', 'biometric information processed to identify', '(2)(A)'],
          ['HEALTH', 'information on health', '(2)(B)'],
          ['SEX_LIFE', 'information on sex life or sexual orientation', '(2)(C)'],
        ] as const
      ).map(([key, name, point]) => ({
        key,
        name,
        article: `1798.140(ae)${point}`,
        evidence: K,
        from: CPRA,
      })),
      {
        key: 'UNDER_16',
        name: 'information on consumers who are known to be under 16',
        article: '11 CCR 7001',
        evidence: K,
        from: REGULATIONS_2026,
      },
      {
        key: 'CITIZENSHIP_OR_IMMIGRATION',
        name: 'citizenship or immigration status',
        article: '1798.140(ae)',
        evidence: K,
        from: '2024-01-01',
      },
      { key: 'NEURAL', name: 'neural data', article: '1798.140(ae)', evidence: K, from: '2025-01-01' },
    ],
    NOTICE_AT_COLLECTION: [
      {
        key: 'CATEGORIES',
        name: 'categories collected',
        article: '1798.100(b)',
        evidence: K,
        from: CCPA,
        to: FIRST_REGULATIONS,
      },
      ...ofFirstText('CATEGORIES', 'categories collected', 1),
      {
        key: 'CATEGORIES',
        name: 'categories collected, sensitive ones too',
        article: '11 CCR 7012(e)(1)',
        evidence: known('S44'),
        from: REGULATIONS,
      },
      {
        key: 'PURPOSES',
        name: 'purposes for which the categories are used',
        article: '1798.100(b)',
        evidence: K,
        from: CCPA,
        to: FIRST_REGULATIONS,
      },
      ...ofFirstText('PURPOSES', 'purposes for which the categories are used', 2),
      {
        key: 'PURPOSES',
        name: 'purposes of each category',
        article: '11 CCR 7012(e)(2)',
        evidence: known('S44'),
        from: REGULATIONS,
      },
      {
        key: 'SOLD_OR_SHARED',
        name: 'whether each category is sold or shared',
        article: '1798.100(a)(1)',
        evidence: K,
        from: CPRA,
        to: REGULATIONS,
      },
      {
        key: 'SOLD_OR_SHARED',
        name: 'whether each category is sold or shared',
        article: '11 CCR 7012(e)(3)',
        evidence: known('S44'),
        from: REGULATIONS,
      },
      {
        key: 'RETENTION',
        name: 'how long each category is kept, or by what that is determined',
        article: '1798.100(a)(3)',
        evidence: K,
        from: CPRA,
        to: REGULATIONS,
      },
      {
        key: 'RETENTION',
        name: 'how long each category is kept, or by what that is determined',
        article: '1798.100(a)(3), 11 CCR 7012(e)(4)',
        evidence: known('S44', 'K'),
        from: REGULATIONS,
      },
      ...ofFirstText('OPT_OUT_LINK', 'link to opt out, where data are sold', 3),
      {
        key: 'OPT_OUT_LINK',
        name: 'link to opt out, where data are sold or shared',
        article: '11 CCR 7012(e)(5)',
        evidence: known('S44'),
        from: REGULATIONS,
        note: 'From 2027 on browsers must offer a signal to opt out (1798.136): more signals will arrive.',
      },
      ...ofFirstText('PRIVACY_POLICY', 'link to the privacy policy', 4),
      {
        key: 'PRIVACY_POLICY',
        name: 'link to the privacy policy',
        article: '11 CCR 7012(e)(6)',
        evidence: known('S44'),
        from: REGULATIONS,
      },
    ],
    PRIVACY_POLICY: [
      {
        key: 'COLLECTED',
        name: 'categories collected in the preceding 12 months',
        article: '1798.130(a)(5)(B)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'DISCLOSED_TO',
        name: 'to whom each category was disclosed',
        article: '1798.130(a)(5)(B), 1798.110(c)(4)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'SOLD',
        name: 'categories sold, and since 2023 shared, in the preceding 12 months',
        article: '1798.130(a)(5)(C)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'SOURCES',
        name: 'categories of sources',
        article: '1798.110(c)(2)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'PURPOSES',
        name: 'business or commercial purposes of collecting, selling or sharing',
        article: '1798.110(c)(3)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'DISCLOSED_FOR_BUSINESS',
        name: 'categories disclosed for a business purpose in the preceding 12 months, as a list of its own',
        article: '1798.130(a)(5)(C)(ii)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'RIGHTS',
        name: "consumers' rights",
        article: '1798.130(a)(5)(A)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'REQUEST_METHODS',
        name: 'methods to submit requests',
        article: '1798.130(a)(5)(A)',
        evidence: K,
        from: CCPA,
      },
      {
        key: 'OPT_OUT_LINK',
        name: 'link to the page for opting out, where data are sold',
        article: '1798.135(a)(2)',
        evidence: K,
        from: CCPA,
        to: CPRA,
      },
      {
        key: 'OPT_OUT_LINK',
        name: 'link to the page for opting out, where data are sold or shared',
        article: '1798.135(c)(2)',
        evidence: K,
        from: CPRA,
      },
      {
        key: 'LIMIT_LINK',
        name: 'link to the page for limiting the use of sensitive information, where it is used for more than the Act allows',
        article: '1798.135(c)(2)',
        evidence: K,
        from: CPRA,
      },
      {
        key: 'METRICS',
        name: 'numbers of requests in the calendar year before, and how they were answered; of ten million consumers or more',
        article: '11 CCR 999.317(g)',
        evidence: K,
        from: FIRST_REGULATIONS,
        to: RENUMBERED,
      },
      {
        key: 'METRICS',
        name: 'numbers of requests in the calendar year before, and how they were answered; of ten million consumers or more',
        article: '11 CCR 7102',
        evidence: K,
        from: RENUMBERED,
        to: REGULATIONS,
      },
      {
        key: 'METRICS',
        name: 'numbers of requests in the calendar year before, and how they were answered, or a link to them; of ten million consumers or more',
        article: '11 CCR 7011(e)(5), 7102',
        evidence: K,
        from: REGULATIONS,
      },
      ...(
        [
          ['11 CCR 999.308(c)', FIRST_REGULATIONS, RENUMBERED],
          ['11 CCR 7011(c)', RENUMBERED, REGULATIONS],
          ['11 CCR 7011(e)', REGULATIONS, undefined],
        ] as const
      ).map(([article, from, to]) => ({
        key: 'UPDATED',
        name: 'date of the last update',
        article,
        evidence: K,
        from,
        to,
      })),
      {
        key: 'UPDATED_YEARLY',
        name: 'update at least once every twelve months',
        article: '1798.130(a)(5)',
        evidence: K,
        from: CCPA,
      },
    ],
    REQUESTS: [
      {
        key: 'METHODS',
        name: 'two or more designated methods to submit requests, a toll-free telephone number among them',
        article: '1798.130(a)(1)(A)',
        evidence: K,
        from: CCPA,
        note: 'A business that operates online alone, and deals with the consumers directly, needs an e-mail address alone. One with a website takes requests there too (1798.130(a)(1)(B)).',
      },
    ],
    AUTOMATED: AUTOMATED_ITEMS,
    SIGNIFICANT_RISK,
    RISK_ASSESSMENT,
    CYBERSECURITY_AUDIT,
    OPT_OUT,
    SCOPE,
  },
  leavesOut: {
    RISK_ASSESSMENT: 'what an assessment and its submission contain (11 CCR 7152, 7157)',
    SIGNIFICANT_RISK: 'exceptions for data of staff, and other details of 11 CCR 7150(b)',
    CYBERSECURITY_AUDIT: 'what an audit covers (11 CCR 7122, 7123)',
    SCOPE: 'companies under common control and branding, and joint ventures',
    PRIVACY_POLICY: 'details of 11 CCR 7011(e) on each right',
    AUTOMATED: 'exceptions from opting out (11 CCR 7221(b))',
  },
};
