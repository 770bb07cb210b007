import { type Evidence, K, read } from '../evidence.js';
import type { Jurisdiction, Threshold } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const ACT = '2012-09-08';
const IRR = '2016-09-09';
/** First day of the circular on registration. */
const REGISTRATION_2022 = '2023-01-11';

const REGISTERED: readonly Threshold[] = [
  { of: 'EMPLOYEES', number: 250 },
  { of: 'DATA_SUBJECTS_SENSITIVE', number: 1000 },
];

/** The rules are known; that they apply since this day was read. */
const RULES: Evidence = { text: ['K'], from: ['S76'] };

export const PH: Jurisdiction = {
  code: 'PH',
  name: 'Philippines',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Data Privacy Act of 2012 (Republic Act 10173)',
      from: ACT,
      article: 'Republic Act 10173',
      evidence: K,
    },
    {
      name: 'Implementing Rules and Regulations of 2016',
      from: IRR,
      article: 'IRR',
      evidence: read('S76'),
      note: 'In force fifteen days after their publication in August 2016.',
    },
  ],
  regulators: [
    {
      name: 'National Privacy Commission',
      alsoCalled: ['NPC'],
      from: ACT,
      article: 'Republic Act 10173, s7',
      evidence: K,
      note: 'Constituted in 2016.',
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'IRR26C',
      processorItems: 'IRR26C',
      from: IRR,
      article: 'IRR 26(c)',
      evidence: RULES,
      note: 'Processing systems are registered with the Commission: list FILINGS.',
    },
  ],
  terms: [
    {
      controller: 'personal information controller',
      processor: 'personal information processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      others: { compliance: 'compliance officer for privacy' },
      from: ACT,
      article: 'Republic Act 10173, s3; IRR 26(a)',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'PH.ACCOUNTABILITY',
      name: 'The controller stays responsible for what goes abroad',
      kind: 'RULE',
      from: ACT,
      article: 'Republic Act 10173, s21',
      evidence: K,
    },
    {
      code: 'PH.DSA',
      name: 'Data sharing agreement, from controller to controller',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT'],
      from: IRR,
      article: 'IRR 20; Circular 2020-03',
      evidence: K,
    },
    {
      code: 'PH.OUTSOURCE',
      name: 'Outsourcing agreement, from controller to processor',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT'],
      from: IRR,
      article: 'IRR 43 to 45',
      evidence: K,
    },
  ],
  /** The law recognises no country, and need not: the exporter stays responsible. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Sharing, with another controller, and outsourcing, to a processor, are different acts under different agreements.',
      from: IRR,
      article: 'IRR 3(f), 20, 43 to 45',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'knowledge, or reasonable belief',
      condition:
        'Sensitive data, or data that enable identity fraud, acquired by somebody unauthorised, with a real risk of serious harm.',
      from: IRR,
      article: 'IRR 38; Circular 16-03',
      evidence: K,
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT72H',
      startsWith: 'knowledge, or reasonable belief',
      condition: 'As for the Commission.',
      from: IRR,
      article: 'IRR 38; Circular 16-03',
      evidence: K,
    },
  ],
  requestClocks: REQUEST_CLOCKS.PH,
  consentAge: [
    { age: 18, from: ACT, article: 'Republic Act 6809', evidence: K, note: 'Majority; the Act gives no age.' },
  ],
  legalBases: [
    {
      known: COMMON_BASES,
      from: ACT,
      article: 'Republic Act 10173, s12',
      evidence: K,
      note: 'For sensitive personal information s13 applies, without contract and legitimate interests. Age, marital status and identifiers issued by government are sensitive (s3(l)).',
    },
  ],
  items: {
    FILINGS: [
      {
        key: 'SYSTEMS',
        name: 'Registration of data processing systems with the Commission, and of the data protection officer',
        from: IRR,
        to: REGISTRATION_2022,
        article: 'IRR 46, 47',
        evidence: { text: ['S45', 'K'], from: ['S76'] },
        thresholds: REGISTERED,
        note: 'Also where the processing is likely to be a risk, or is more than occasional.',
      },
      {
        key: 'SYSTEMS',
        name: 'Registration of data processing systems with the Commission, and of the data protection officer, renewed every year',
        from: REGISTRATION_2022,
        article: 'IRR 46, 47; Circular 2022-04',
        evidence: K,
        thresholds: REGISTERED,
        note: 'Also where the processing is likely to be a risk.',
      },
      {
        key: 'INCIDENT_REPORT',
        name: 'Report of security incidents and breaches of the year before, by 31 March',
        from: IRR,
        article: 'IRR 41; Circular 16-03, 22',
        evidence: RULES,
      },
    ],
    IRR26C: [
      {
        key: 'PURPOSES',
        name: 'Purposes, those of future processing and of data sharing included',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'DATA_SUBJECTS',
        name: 'Categories of data subjects',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'DATA_CATEGORIES',
        name: 'Categories of personal data',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'RECIPIENTS',
        name: 'Categories of recipients',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'SOURCES',
        name: 'Flow of the data from collection on',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'RETENTION',
        name: 'Flow of the data until disposal, with the time limits',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'SECURITY',
        name: 'Organisational, physical and technical security measures',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'CONTROLLER',
        name: 'Name and contact details of the controller, of joint controllers and of the representative',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
      {
        key: 'OFFICER',
        name: 'Name and contact details of the data protection officer or compliance officer for privacy',
        from: IRR,
        article: 'IRR 26(c)',
        evidence: RULES,
      },
    ],
  },
  leavesOut: {
    FILINGS: 'details of circulars',
  },
};
