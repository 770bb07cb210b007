import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const BEGUN = '2013-11-15';
/**
 * Dates of the stages of Act A1727 (2024). The second brought "data controller" and section 129, the third breaches and
 * the officer.
 */
const SECOND_STAGE = '2025-04-01';
const THIRD_STAGE = '2025-06-01';

/** The day of the guidelines on impact assessments, automated decisions and design. */
const GUIDELINES = '2026-04-30';

const SEVEN = { from: BEGUN, evidence: K } as const;

/** The content of the written notice. */
const NOTICE: readonly Item[] = [
  { key: 'DATA', name: 'That data are processed, and a description of them', article: 's7(1)(a)', ...SEVEN },
  { key: 'PURPOSES', name: 'The purposes', article: 's7(1)(b)', ...SEVEN },
  { key: 'SOURCE', name: 'The source, where it is known', article: 's7(1)(c)', wherePossible: true, ...SEVEN },
  { key: 'ACCESS', name: 'The rights of access and correction, and how to be reached', article: 's7(1)(d)', ...SEVEN },
  { key: 'THIRD_PARTIES', name: 'The classes of third parties', article: 's7(1)(e)', ...SEVEN },
  { key: 'CHOICES', name: 'How processing can be limited', article: 's7(1)(f)', ...SEVEN },
  { key: 'VOLUNTARY', name: 'Whether the data are obligatory or voluntary', article: 's7(1)(g)', ...SEVEN },
  { key: 'CONSEQUENCES', name: 'What follows where obligatory data are not given', article: 's7(1)(h)', ...SEVEN },
];

/** The subjects of the required records. */
const SECTION_44: readonly Item[] = [
  {
    key: 'REQUESTS',
    name: 'Applications, notices, requests and other information on the data processed',
    article: 's44(1)',
    from: BEGUN,
    evidence: known('S34', 'K'),
  },
];

const THIRD_PARAGRAPH = { from: BEGUN, evidence: known('S34', 'K') } as const;

export const MY: Jurisdiction = {
  code: 'MY',
  name: 'Malaysia',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Data Protection Act 2010 (Act 709)',
      from: BEGUN,
      to: '2025-01-01',
      article: 'Act 709',
      evidence: K,
    },
    {
      name: 'Personal Data Protection Act 2010 (Act 709), as amended by Act A1727 in stages',
      from: '2025-01-01',
      article: 'Act 709, Act A1727',
      evidence: read('S34', 'CHECKED'),
      note: 'Stages of 1 January, 1 April and 1 June 2025.',
    },
  ],
  regulators: [
    {
      name: 'Personal Data Protection Commissioner',
      alsoCalled: ['JPDP', 'Jabatan Perlindungan Data Peribadi', 'Department of Personal Data Protection'],
      from: BEGUN,
      article: 's47',
      evidence: K,
    },
  ],
  record: [
    {
      required: 'PARTIAL',
      controllerItems: 'SECTION_44',
      from: BEGUN,
      to: THIRD_STAGE,
      article: 's44',
      evidence: known('S34', 'K'),
      note: 'A list of disclosures to third parties too (Regulations of 2013).',
    },
    {
      required: 'PARTIAL',
      controllerItems: 'SECTION_44',
      from: THIRD_STAGE,
      article: 's44',
      evidence: known('S34', 'K'),
      note: 'A list of disclosures to third parties too (Regulations of 2013), and a register of breaches, kept for two years.',
    },
  ],
  terms: [
    {
      controller: 'data user',
      processor: 'data processor',
      dataSubject: 'data subject',
      from: BEGUN,
      to: SECOND_STAGE,
      article: 's4',
      evidence: K,
    },
    {
      controller: 'data controller',
      processor: 'data processor',
      dataSubject: 'data subject',
      from: SECOND_STAGE,
      to: THIRD_STAGE,
      article: 's4',
      evidence: read('S34', 'CHECKED'),
      note: 'Data user before.',
    },
    {
      controller: 'data controller',
      processor: 'data processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      from: THIRD_STAGE,
      article: 's4, s12A',
      evidence: read('S34', 'CHECKED'),
      note: 'Data user until 31 March 2025.',
    },
  ],
  grounds: [
    {
      code: 'MY.LAW',
      name: 'A law there that is substantially similar, or serves the same purposes',
      kind: 'RECOGNITION',
      selfJudged: true,
      limit: 'After an assessment of the transfer.',
      from: SECOND_STAGE,
      article: 's129(2)(a)',
      evidence: read('S34', 'CHECKED'),
      note: 'There is no list: whether a law does is for the data controller to assess.',
    },
    {
      code: 'MY.LEVEL',
      name: "A level of protection there that is at least equivalent to the Act's",
      kind: 'RECOGNITION',
      selfJudged: true,
      limit: 'After an assessment of the transfer.',
      from: SECOND_STAGE,
      article: 's129(2)(b)',
      evidence: read('S34', 'CHECKED'),
      note: 'There is no list: whether it is so is for the data controller to assess.',
    },
    { code: 'MY.CONSENT', name: 'Consent', kind: 'CONSENT', article: 's129(3)(a)', ...THIRD_PARAGRAPH },
    {
      code: 'MY.CONTRACT',
      name: 'A contract with the data subject needs it',
      kind: 'DEROGATION',
      article: 's129(3)(b)',
      ...THIRD_PARAGRAPH,
    },
    {
      code: 'MY.CONTRACT_3P',
      name: "A contract with a third party at the data subject's request or in their interest needs it",
      kind: 'DEROGATION',
      article: 's129(3)(c)',
      ...THIRD_PARAGRAPH,
    },
    {
      code: 'MY.CLAIMS',
      name: 'Legal proceedings, legal advice or legal rights',
      kind: 'DEROGATION',
      article: 's129(3)(d)',
      ...THIRD_PARAGRAPH,
    },
    {
      code: 'MY.ADVERSE',
      name: 'It averts adverse action against the data subject, who cannot be asked and would agree',
      kind: 'DEROGATION',
      article: 's129(3)(e)',
      ...THIRD_PARAGRAPH,
    },
    {
      code: 'MY.DILIGENCE',
      name: 'All reasonable precautions and due diligence: standard clauses, corporate rules, certification',
      kind: 'SAFEGUARD',
      article: 's129(3)(f)',
      ...THIRD_PARAGRAPH,
    },
    { code: 'MY.VITAL', name: 'Vital interests', kind: 'DEROGATION', article: 's129(3)(g)', ...THIRD_PARAGRAPH },
    {
      code: 'MY.PUBINT',
      name: 'The public interest, as the Minister determines',
      kind: 'DEROGATION',
      article: 's129(3)(h)',
      ...THIRD_PARAGRAPH,
    },
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Data go only to places that the Minister specifies in the Gazette, or on a ground of subsection 3. No place was ever specified.',
      from: BEGUN,
      to: SECOND_STAGE,
      article: 's129(1)',
      evidence: known('S34', 'K', 'CHECKED'),
    },
    {
      of: 'TEST',
      text: 'Whether the law there is similar or the protection equivalent is assessed before data go on that ground.',
      from: SECOND_STAGE,
      article: 's129(2)',
      evidence: read('S34', 'CHECKED'),
    },
    {
      of: 'NOTICE',
      text: 'The notice is in Malay and English.',
      from: BEGUN,
      article: 's7(1), (3)',
      evidence: known('S34', 'K'),
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A data protection officer is appointed, and the Commissioner told of it.',
      from: THIRD_STAGE,
      article: 's12A',
      evidence: known('S34', 'UNVERIFIED'),
      note: 'From which size on stands in guidelines and not in the Act: more than 20,000 data subjects, more than 10,000 with sensitive data, or regular and systematic monitoring.',
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'the breach',
      condition: 'Significant harm, or more than 1,000 people',
      from: THIRD_STAGE,
      article: 's12B(1)',
      evidence: known('S34', 'UNVERIFIED'),
      note: 'That breaches are told since 1 June 2025 is confirmed; from which size on stands in guidelines and not in the Act.',
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'P7D',
      days: 'CALENDAR',
      startsWith: 'the notification to the Commissioner',
      condition: 'Significant harm',
      from: THIRD_STAGE,
      article: 's12B(2)',
      evidence: read('S34', 'CHECKED'),
    },
    {
      whom: 'CUSTOMER',
      words: 'promptly, as the contract has it',
      startsWith: 'awareness',
      condition: 'Of the data processor, to the data controller.',
      from: THIRD_STAGE,
      article: 's12B; guideline of the Commissioner',
      evidence: K,
    },
  ],
  requestClocks: REQUEST_CLOCKS.MY,
  consentAge: [{ age: 18, from: BEGUN, article: 'Regulations of 2013, reg 3', evidence: K }],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK'],
      from: BEGUN,
      article: 's6(1)(a), (2)',
      evidence: K,
      note: 'No legitimate interest. Sensitive data on explicit consent or a case of s40.',
    },
  ],
  items: {
    NOTICE,
    SECTION_44,
    IMPACT_ASSESSMENT: [
      {
        key: 'LARGE_SCALE',
        name: 'Processing of the data of more than 20,000 people, or of sensitive or financial data of more than 10,000',
        from: GUIDELINES,
        article: 'Guideline of the Commissioner on impact assessments',
        evidence: read('S73'),
        thresholds: [
          { of: 'DATA_SUBJECTS', number: 20_000, isExclusive: true },
          { of: 'DATA_SUBJECTS_SENSITIVE', number: 10_000, isExclusive: true },
        ],
        isGuidance: true,
        note: 'The register holds no numbers of people.',
      },
      {
        key: 'HIGH_RISK',
        name: 'Processing that may be a high risk, as by decisions with significant effects, monitoring, new technologies or children; anew every two years',
        from: GUIDELINES,
        article: 'Guideline of the Commissioner on impact assessments',
        evidence: read('S73'),
        isGuidance: true,
      },
    ],
    REGISTRATION: [
      {
        key: 'CLASSES',
        name: 'Certificate of registration, of the classes of data controllers that the Minister specifies',
        article: 's14, s16',
        from: BEGUN,
        evidence: K,
        note: 'Order of 2013: communications, banking and insurance, health, tourism, transport, education, direct selling, services, real estate, utilities and others. Data users until 31 March 2025.',
      },
    ],
    SENSITIVE: [
      {
        key: 'BIOMETRIC',
        name: 'Biometric data',
        article: 's4',
        from: SECOND_STAGE,
        evidence: K,
      },
    ],
  },
  leavesOut: {
    SENSITIVE: 'what was sensitive before 1 April 2025: health, political opinions, beliefs, offences (s4)',
    IMPACT_ASSESSMENT: 'the guideline on automated decisions and profiling, which has cases of its own',
    REGISTRATION: 'the classes by name, which are in orders of the Minister',
  },
};
