import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const IN_FORCE = '2022-01-02';
/** Six months after the executive regulations. No duty can be enforced before that day. */
const ENFORCED = '@AE.EXECUTIVE_REGULATIONS';

/** The record of controllers (Art 7) and of processors (Art 8). The letters of their items have not been read again. */
const special = (article: string): readonly Item[] => [
  {
    key: 'CONTROLLER',
    name: 'Data of the controller and of the data protection officer',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'DATA_CATEGORIES',
    name: 'Categories of personal data',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'AUTHORISED',
    name: 'Persons authorised to access the data',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'RETENTION',
    name: 'Periods, limits and scope of the processing',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'ERASURE_MECHANISM',
    name: 'How data are erased or modified',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  { key: 'PURPOSES', name: 'Purpose of the processing', article, evidence: known('K', 'UNVERIFIED'), from: IN_FORCE },
  {
    key: 'TRANSFERS',
    name: 'Movement of the data across the border',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'SECURITY',
    name: 'Technical and organisational security measures',
    article,
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
];

export const AE: Jurisdiction = {
  code: 'AE',
  name: 'United Arab Emirates',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Federal Decree-Law 45/2021 on the Protection of Personal Data',
      from: IN_FORCE,
      enforcedFrom: ENFORCED,
      article: 'Federal Decree-Law 45/2021',
      evidence: read('S37', 'S72', 'CHECKED'),
      note: 'In force, but to be complied with only six months after its executive regulations: sources conflict on whether these have been issued. DIFC and ADGM have laws of their own; Dubai Internet City has not.',
    },
  ],
  regulators: [
    {
      name: 'UAE Data Office',
      alsoCalled: ['Data Bureau', 'Data Office', 'Bureau'],
      from: IN_FORCE,
      article: 'Federal Decree-Law 44/2021',
      evidence: known('S37', 'K'),
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART7',
      processorItems: 'ART8',
      form: 'A special record, shown to the Office on request.',
      from: IN_FORCE,
      article: '7, 8',
      evidence: known('S37', 'K', 'UNVERIFIED'),
      note: 'It cannot be enforced before the executive regulations.',
    },
  ],
  terms: [
    {
      controller: 'controller',
      processor: 'processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      from: IN_FORCE,
      article: '1, 10',
      evidence: known('K', 'UNVERIFIED'),
    },
  ],
  grounds: [
    {
      code: 'AE.ADEQ',
      name: 'A country with adequate protection, by its law or by an agreement with it',
      kind: 'RECOGNITION',
      awaitsList: true,
      from: IN_FORCE,
      article: '22',
      evidence: known('S57', 'NOT_FOUND'),
      note: 'In cases that the Office has approved. No approval was found: another ground is needed.',
    },
    {
      code: 'AE.CONTRACT',
      name: "Contract that binds the recipient to the law's standards",
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'BCR'],
      from: IN_FORCE,
      article: '23(1)(a)',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      code: 'AE.CONSENT',
      name: 'Explicit consent',
      kind: 'CONSENT',
      from: IN_FORCE,
      article: '23(1)(b)',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      code: 'AE.CLAIMS',
      name: 'Legal claims and rights before courts',
      kind: 'DEROGATION',
      from: IN_FORCE,
      article: '23(1)(c)',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      code: 'AE.PERFORM',
      name: "Contract with the data subject, or in the data subject's interest",
      kind: 'DEROGATION',
      from: IN_FORCE,
      article: '23(1)(d)',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      code: 'AE.JUDICIAL',
      name: 'International judicial co-operation',
      kind: 'DEROGATION',
      from: IN_FORCE,
      article: '23(1)(e)',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      code: 'AE.PUBINT',
      name: 'Protection of the public interest',
      kind: 'DEROGATION',
      from: IN_FORCE,
      article: '23(1)(f)',
      evidence: known('S37', 'UNVERIFIED'),
    },
  ],
  /** No published list was found. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'TEST',
      text: 'Data leave the country only to one with adequate protection (22), or in a case of Art 23.',
      from: IN_FORCE,
      article: '22, 23',
      evidence: known('S37', 'UNVERIFIED'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'immediately',
      startsWith: 'awareness',
      condition: 'A breach that would prejudice privacy, confidentiality or security of the data.',
      from: IN_FORCE,
      article: '9',
      evidence: known('S37', 'UNVERIFIED'),
    },
    {
      whom: 'CUSTOMER',
      words: 'at once, when it becomes aware',
      startsWith: 'awareness',
      condition: 'Of the processor, to the controller.',
      from: IN_FORCE,
      article: '9',
      evidence: { text: ['S72', 'K'], from: ['S72'] },
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as the executive regulations will say',
      from: IN_FORCE,
      article: '9',
      evidence: known('S37', 'UNVERIFIED'),
    },
  ],
  requestClocks: REQUEST_CLOCKS.AE,
  consentAge: [{ from: IN_FORCE, article: 'Federal Decree-Law 45/2021', evidence: K, note: 'The law gives no age.' }],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK'],
      from: IN_FORCE,
      article: '4',
      evidence: known('S37', 'K', 'CHECKED'),
      note: 'Consent first, with listed exceptions; no legitimate interests. Not enforced before the executive regulations.',
    },
  ],
  items: {
    IMPACT_ASSESSMENT: [
      {
        key: 'HIGH_RISK',
        name: 'Before processing with new technologies that may pose a high risk',
        from: IN_FORCE,
        article: '21(1)',
        evidence: K,
      },
      {
        key: 'AUTOMATED_DECISIONS',
        name: 'A systematic and comprehensive evaluation of people by automated processing, with legal or serious effects',
        from: IN_FORCE,
        article: '21(2)(a)',
        evidence: K,
      },
      {
        key: 'SPECIAL_DATA_AT_SCALE',
        name: 'A large volume of sensitive personal data',
        from: IN_FORCE,
        article: '21(2)(b)',
        evidence: K,
      },
    ],
    ACCOUNTABILITY: [
      {
        key: 'CONSENT_RECORD',
        name: 'That the data subject has consented',
        from: IN_FORCE,
        article: '6(1)(a)',
        evidence: K,
      },
    ],
    ART7: special('7'),
    ART8: [
      {
        key: 'PROCESSOR',
        name: 'Data of the processor',
        article: '8',
        evidence: known('K', 'UNVERIFIED'),
        from: IN_FORCE,
      },
      ...special('8'),
    ],
  },
  leavesOut: {
    IMPACT_ASSESSMENT: 'what the executive regulations add',
    ACCOUNTABILITY: 'what else shows compliance',
  },
};
