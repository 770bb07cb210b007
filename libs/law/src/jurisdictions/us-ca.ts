import type { Item, Jurisdiction } from '../jurisdiction.js';
import type { CcpaCategory } from '../vocabulary.js';

/** First days of the CCPA of 2018, and of the CPRA's changes to it. */
const CCPA = '2020-01-01';
const CPRA = '2023-01-01';
/**
 * First days of the Attorney General's regulations (999.300 ff.), and of the Agency's regulations that replaced them
 * (7000 ff.).
 */
const FIRST_REGULATIONS = '2020-08-14';
const REGULATIONS = '2023-03-29';
/**
 * First days of the thirty-day limit of SB 446, and of the regulations on risk assessments, cybersecurity audits and
 * automated decisions.
 */
const SB_446 = '2026-01-01';

const NOT_REREAD = 'How 7012(e) is numbered was not read again.';

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
            evidence: ['K'],
            from: CCPA,
            to: CPRA,
          } as const,
        ]),
    { key, name, article: `1798.140(v)(1)(${key})`, evidence: ['K', 'CHECKED'], from: CPRA },
  ]);
}

export const US_CA: Jurisdiction = {
  code: 'US-CA',
  name: 'California',
  acts: [
    {
      name: 'California Consumer Privacy Act of 2018 (Civil Code 1798.100 ff.)',
      article: '1798.198',
      evidence: ['K'],
      from: CCPA,
      to: CPRA,
    },
    {
      name: 'California Consumer Privacy Act as amended by the California Privacy Rights Act (Civil Code 1798.100 ff.)',
      article: '1798.100 ff.',
      evidence: ['K'],
      from: CPRA,
    },
    {
      name: "Attorney General's regulations (11 CCR 999.300 ff.)",
      article: '11 CCR 999.300 ff.',
      evidence: ['K', 'CHECKED'],
      from: FIRST_REGULATIONS,
      to: REGULATIONS,
    },
    {
      name: 'Regulations of the California Privacy Protection Agency (11 CCR 7000 ff.)',
      article: '11 CCR 7000 ff.',
      evidence: ['K', 'CHECKED'],
      from: REGULATIONS,
    },
    {
      name: 'Regulations on risk assessments, cybersecurity audits and automated decisions (11 CCR 7120 ff.)',
      article: '11 CCR 7120 ff.',
      evidence: ['K'],
      from: SB_446,
    },
  ],
  regulators: [
    {
      name: 'California Privacy Protection Agency',
      alsoCalled: ['CPPA', 'CalPrivacy'],
      article: '1798.199.10',
      evidence: ['K'],
      from: '2020-12-16',
      note: 'Beside the Attorney General, who goes on enforcing the Act in court. Its own enforcement began on 1 July 2023.',
    },
    {
      name: 'Attorney General of California',
      article: '1798.199.90',
      evidence: ['K'],
      from: CCPA,
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months',
      article: '11 CCR 999.317(b)',
      evidence: ['K'],
      from: FIRST_REGULATIONS,
      to: REGULATIONS,
    },
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months',
      article: '11 CCR 7101',
      evidence: ['K'],
      from: REGULATIONS,
      to: SB_446,
    },
    {
      required: 'NO',
      instead: 'Records of requests and of the answers to them for 24 months; risk assessments (7150 ff.)',
      article: '11 CCR 7101, 7150 ff.',
      evidence: ['K'],
      from: SB_446,
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
      evidence: ['K'],
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
      evidence: ['K'],
      from: CPRA,
    },
  ],
  grounds: [
    {
      code: 'US.NONE',
      name: 'no rule on transfers abroad',
      kind: 'RULE',
      article: '1798.100(d)',
      evidence: ['K'],
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
      evidence: ['K', 'CHECKED'],
      from: CCPA,
      to: SB_446,
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'P30D',
      days: 'CALENDAR',
      startsWith: 'discovery or notification of the breach',
      article: '1798.82(a)',
      evidence: ['CHECKED'],
      from: SB_446,
    },
    {
      whom: 'AUTHORITY',
      words: 'a sample copy of what consumers are told; no time is set',
      condition: 'more than 500 residents are told',
      article: '1798.82(f)',
      evidence: ['K', 'CHECKED'],
      from: CCPA,
      to: SB_446,
    },
    {
      whom: 'AUTHORITY',
      within: 'P15D',
      days: 'CALENDAR',
      startsWith: 'telling the consumers',
      condition: 'more than 500 residents are told (the Attorney General)',
      article: '1798.82(f)',
      evidence: ['CHECKED'],
      from: SB_446,
    },
  ],
  consentAge: [
    {
      age: 16,
      article: '1798.120(c)',
      evidence: ['K'],
      from: CCPA,
      note: 'For sale, and since 2023 for sharing, alone: below it nothing is sold or shared without opting in.',
    },
    {
      age: 13,
      article: '1798.120(c)',
      evidence: ['K'],
      from: CCPA,
      note: 'For sale and sharing: below it a parent or guardian opts in.',
    },
  ],
  legalBases: [
    {
      known: [],
      article: '1798.100',
      evidence: ['K'],
      from: CCPA,
      note: 'Notice, limits of purpose and the right to opt out stand in the place of legal bases.',
    },
  ],
  items: {
    CATEGORIES: categories(),
    SENSITIVE: [
      {
        key: 'CITIZENSHIP_OR_IMMIGRATION',
        name: 'citizenship or immigration status',
        article: '1798.140(ae)',
        evidence: ['K'],
        from: '2024-01-01',
      },
      { key: 'NEURAL', name: 'neural data', article: '1798.140(ae)', evidence: ['K'], from: '2025-01-01' },
    ],
    NOTICE_AT_COLLECTION: [
      {
        key: 'CATEGORIES',
        name: 'categories collected',
        article: '1798.100(b)',
        evidence: ['K'],
        from: CCPA,
        to: FIRST_REGULATIONS,
      },
      {
        key: 'CATEGORIES',
        name: 'categories collected',
        article: '11 CCR 999.305(b)(1)',
        evidence: ['K', 'CHECKED'],
        from: FIRST_REGULATIONS,
        to: REGULATIONS,
      },
      {
        key: 'CATEGORIES',
        name: 'categories collected, sensitive ones too',
        article: '11 CCR 7012(e)(1)',
        evidence: ['K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
      {
        key: 'PURPOSES',
        name: 'purposes of each category',
        article: '1798.100(b)',
        evidence: ['K'],
        from: CCPA,
        to: FIRST_REGULATIONS,
      },
      {
        key: 'PURPOSES',
        name: 'purposes of each category',
        article: '11 CCR 999.305(b)(2)',
        evidence: ['K', 'CHECKED'],
        from: FIRST_REGULATIONS,
        to: REGULATIONS,
      },
      {
        key: 'PURPOSES',
        name: 'purposes of each category',
        article: '11 CCR 7012(e)(2)',
        evidence: ['S44', 'K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
      {
        key: 'SOLD_OR_SHARED',
        name: 'whether each category is sold or shared',
        article: '1798.100(a)(1)',
        evidence: ['K'],
        from: CPRA,
        to: REGULATIONS,
      },
      {
        key: 'SOLD_OR_SHARED',
        name: 'whether each category is sold or shared',
        article: '11 CCR 7012(e)(3)',
        evidence: ['K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
      {
        key: 'RETENTION',
        name: 'how long each category is kept, or by what that is determined',
        article: '1798.100(a)(3)',
        evidence: ['K', 'CHECKED'],
        from: CPRA,
        to: REGULATIONS,
      },
      {
        key: 'RETENTION',
        name: 'how long each category is kept, or by what that is determined',
        article: '1798.100(a)(3), 11 CCR 7012(e)(4)',
        evidence: ['K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
      {
        key: 'OPT_OUT_LINK',
        name: 'link to opt out, where data are sold',
        article: '11 CCR 999.305(b)(3)',
        evidence: ['K', 'CHECKED'],
        from: FIRST_REGULATIONS,
        to: REGULATIONS,
      },
      {
        key: 'OPT_OUT_LINK',
        name: 'link to opt out, where data are sold or shared',
        article: '11 CCR 7012(e)(5)',
        evidence: ['K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
      {
        key: 'PRIVACY_POLICY',
        name: 'link to the privacy policy',
        article: '11 CCR 999.305(b)(4)',
        evidence: ['K', 'CHECKED'],
        from: FIRST_REGULATIONS,
        to: REGULATIONS,
      },
      {
        key: 'PRIVACY_POLICY',
        name: 'link to the privacy policy',
        article: '11 CCR 7012(e)(6)',
        evidence: ['K', 'UNVERIFIED'],
        from: REGULATIONS,
        note: NOT_REREAD,
      },
    ],
    PRIVACY_POLICY: [
      {
        key: 'COLLECTED',
        name: 'categories collected in the preceding 12 months',
        article: '1798.130(a)(5)(B)',
        evidence: ['K'],
        from: CCPA,
      },
      {
        key: 'DISCLOSED_TO',
        name: 'to whom each category was disclosed',
        article: '1798.130(a)(5)(B), 1798.110(c)(4)',
        evidence: ['K'],
        from: CCPA,
      },
      {
        key: 'SOLD',
        name: 'categories sold, and since 2023 shared, in the preceding 12 months',
        article: '1798.130(a)(5)(C)',
        evidence: ['K'],
        from: CCPA,
      },
    ],
  },
};
