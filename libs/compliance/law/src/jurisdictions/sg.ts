import { K, known, read } from '../evidence.js';
import type { Ground, Item, Jurisdiction } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the data protection provisions of the Act, including the limits on transfers. */
const BEGUN = '2014-07-02';
/** First day of the amendment of 2020 and the Regulations of 2021. */
const REGULATIONS_2021 = '2021-02-01';

/** First days of certification as a ground, and of certification in the Global systems. */
const CERTIFIED = '2020-06-01';
const GLOBAL = '2026-03-02';

/** The text of the Regulations of 2021 was read; their first day is known. */
const REGS = known('S43');

const REG_11 = { from: REGULATIONS_2021, evidence: REGS } as const;

/** The required content of a contract as a ground for transfers. */
const CONTRACT: readonly Item[] = [
  {
    key: 'STANDARD',
    name: 'A standard of protection comparable to that of the Act',
    article: 'reg 11(2)(a)',
    ...REG_11,
  },
  {
    key: 'COUNTRIES',
    name: 'The countries and territories to which data may go',
    article: 'reg 11(2)(b)',
    ...REG_11,
  },
];

/** The required content of binding corporate rules as a ground for transfers. */
const BCR: readonly Item[] = [
  {
    key: 'STANDARD',
    name: 'A standard of protection comparable to that of the Act',
    article: 'reg 11(3)(a)',
    ...REG_11,
  },
  { key: 'RECIPIENTS', name: 'The recipients to which they apply', article: 'reg 11(3)(b)(i)', ...REG_11 },
  {
    key: 'COUNTRIES',
    name: 'The countries and territories to which data may go',
    article: 'reg 11(3)(b)(ii)',
    ...REG_11,
  },
  { key: 'RIGHTS', name: 'The rights and obligations that they provide', article: 'reg 11(3)(b)(iii)', ...REG_11 },
  { key: 'RELATED', name: 'Recipients are related to the organisation', article: 'reg 11(3)(c)', ...REG_11 },
];

/** The requirements before consent to a transfer. */
const CONSENT: readonly Item[] = [
  {
    key: 'SUMMARY',
    name: 'A summary in writing of how far the data will be protected to a comparable standard',
    article: 'reg 10(3)(a)',
    ...REG_11,
  },
];

/** Returns a ground under its article of the Regulations of 2014, and under that of the Regulations of 2021. */
function renumbered(ground: Omit<Ground, 'article' | 'evidence'>, before: string, now: string): Ground[] {
  return [
    { ...ground, from: BEGUN, to: REGULATIONS_2021, article: before, evidence: K },
    { ...ground, from: REGULATIONS_2021, article: now, evidence: REGS },
  ];
}

export const SG: Jurisdiction = {
  code: 'SG',
  name: 'Singapore',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Data Protection Act 2012; Personal Data Protection Regulations 2014',
      from: BEGUN,
      to: REGULATIONS_2021,
      article: 'Act 26 of 2012',
      evidence: K,
    },
    {
      name: 'Personal Data Protection Act 2012, as amended in 2020; Personal Data Protection Regulations 2021',
      from: REGULATIONS_2021,
      article: 'Act 26 of 2012',
      evidence: known('K', 'S43'),
    },
  ],
  regulators: [
    {
      name: 'Personal Data Protection Commission',
      alsoCalled: ['PDPC'],
      from: BEGUN,
      article: 's5',
      evidence: K,
    },
  ],
  record: [
    {
      required: 'NO',
      from: BEGUN,
      instead:
        'Policies and practices that meet the Act, told on request; assessments of legitimate interests and of deemed consent are kept.',
      article: 's12',
      evidence: K,
    },
  ],
  terms: [
    {
      controller: 'organisation',
      processor: 'data intermediary',
      dataSubject: 'individual',
      officer: 'data protection officer',
      others: { businessContact: 'business contact information, to which the Act does not apply (s4(5))' },
      from: BEGUN,
      article: 's2, s11(3)',
      evidence: K,
    },
  ],
  grounds: [
    ...renumbered(
      {
        code: 'SG.LAW',
        name: 'A law that binds the recipient to comparable protection',
        kind: 'RECOGNITION',
        selfJudged: true,
        note: 'There is no list: whether a law does is for the organisation to ascertain.',
      },
      'reg 10(1)(a) of 2014',
      'reg 11(1)(a)',
    ),
    ...renumbered(
      {
        code: 'SG.CONTRACT',
        name: 'Contract for comparable protection, which names the countries',
        kind: 'SAFEGUARD',
        instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC'],
      },
      'reg 10(1)(b), (2) of 2014',
      'reg 11(1)(b), (2)',
    ),
    ...renumbered(
      {
        code: 'SG.BCR',
        name: 'Binding corporate rules, which name recipients, countries, rights and obligations',
        kind: 'SAFEGUARD',
        instruments: ['BCR'],
        limit: 'Recipients related to the organisation only.',
      },
      'reg 10(1)(c), (3) of 2014',
      'reg 11(1)(c), (3)',
    ),
    ...renumbered(
      {
        code: 'SG.INSTRUMENT',
        name: 'Another legally binding instrument',
        kind: 'SAFEGUARD',
      },
      'reg 10(1)(d) of 2014',
      'reg 11(1)(d)',
    ),
    {
      code: 'SG.CERT',
      name: "Certification of the recipient in APEC's systems: CBPR, or PRP for a data intermediary",
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION'],
      from: CERTIFIED,
      to: REGULATIONS_2021,
      article: 'reg 10A',
      evidence: read('S50', 'CHECKED'),
      note: 'Of the Regulations of 2014, by S 398/2020.',
    },
    {
      code: 'SG.CERT',
      name: "Certification of the recipient in APEC's systems: CBPR, or for a data intermediary PRP too",
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION'],
      from: REGULATIONS_2021,
      to: GLOBAL,
      article: 'reg 12',
      evidence: known('S50', 'CHECKED'),
    },
    {
      code: 'SG.CERT',
      name: 'Certification of the recipient: APEC or Global CBPR, or for a data intermediary APEC or Global PRP too',
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION'],
      from: GLOBAL,
      article: 'reg 12',
      evidence: read('S50', 'CHECKED'),
      note: 'As amended by S 86/2026.',
    },
    ...renumbered(
      {
        code: 'SG.CONSENT',
        name: 'Consent, given after a summary in writing of the protection there',
        kind: 'CONSENT',
      },
      'reg 9(3)(a), (4) of 2014',
      'reg 10(2)(a), (3)',
    ),
    {
      code: 'SG.DEEMED',
      name: 'Consent deemed to have been given to the disclosure, as for a contract (s15)',
      kind: 'CONSENT',
      from: REGULATIONS_2021,
      article: 'reg 10(2)(b)',
      evidence: REGS,
    },
    ...renumbered(
      {
        code: 'SG.VITALETC',
        name: 'Use or disclosure that vital or national interests need',
        kind: 'DEROGATION',
        limit: 'Reasonable steps keep the recipient from any other purpose.',
      },
      'reg 9(3) of 2014',
      'reg 10(2)(c)',
    ),
    ...renumbered(
      {
        code: 'SG.TRANSIT',
        name: 'Data in transit',
        kind: 'RULE',
      },
      'reg 9(3) of 2014',
      'reg 10(2)(d)',
    ),
    ...renumbered(
      {
        code: 'SG.PUBLIC',
        name: 'Data publicly available in Singapore',
        kind: 'RULE',
      },
      'reg 9(3) of 2014',
      'reg 10(2)(e)',
    ),
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'TEST',
      text: 'Before data leave, appropriate steps ascertain and ensure that the recipient is bound to comparable protection.',
      from: REGULATIONS_2021,
      article: 's26, reg 10(1)',
      evidence: REGS,
    },
    {
      of: 'NOTICE',
      text: 'Consent to a transfer counts only after a summary in writing of how far the data will be protected to a comparable standard.',
      from: REGULATIONS_2021,
      article: 'reg 10(3)(a)',
      evidence: REGS,
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A data protection officer is designated, whose business contact is made public.',
      from: BEGUN,
      article: 's11(3), (5)',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'P3D',
      days: 'CALENDAR',
      startsWith: 'the assessment that the breach is notifiable, which is made within 30 days',
      condition: 'Significant harm, or 500 people and more',
      from: REGULATIONS_2021,
      article: 's26D(1)',
      evidence: { text: ['S71', 'K'], from: ['S71'] },
      thresholds: [{ of: 'DATA_SUBJECTS', number: 500 }],
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as soon as practicable, with or after the authority',
      startsWith: 'the assessment that the breach is notifiable',
      condition: 'Significant harm',
      from: REGULATIONS_2021,
      article: 's26D(2)',
      evidence: read('S71'),
    },
    {
      whom: 'CUSTOMER',
      words: 'without undue delay',
      startsWith: 'reason to believe that a breach has occurred',
      condition: 'Of the data intermediary, to the organisation that it processes for.',
      binds: ['OTHER_PROCESSORS'],
      from: REGULATIONS_2021,
      article: 's26C(3)',
      evidence: read('S71'),
    },
    {
      whom: 'CUSTOMER',
      words: 'without undue delay',
      startsWith: 'reason to believe that a breach has occurred',
      condition: 'Of the data intermediary of a public agency, to the agency.',
      binds: ['PROCESSORS_OF_PUBLIC_BODIES'],
      from: REGULATIONS_2021,
      article: 's26E',
      evidence: { text: ['S71', 'K'], from: ['S71'] },
    },
  ],
  requestClocks: REQUEST_CLOCKS.SG,
  consentAge: [
    {
      age: 13,
      from: BEGUN,
      article: 'Advisory guidelines of the Commission',
      evidence: K,
      isGuidance: true,
      note: 'Guidance; the Act gives no age. Contracts bind from 18 (Civil Law Act 35); 21 is the age of majority, and another matter.',
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK'],
      from: BEGUN,
      to: REGULATIONS_2021,
      article: 's13-17',
      evidence: K,
    },
    {
      known: COMMON_BASES,
      from: REGULATIONS_2021,
      article: 's13-17, First Schedule',
      evidence: K,
      note: 'Consent, deemed consent (contract among it) and exceptions; legitimate interests after an assessment, told to individuals (First Schedule, Part 3).',
    },
  ],
  items: {
    CONTRACT,
    BCR,
    CONSENT,
    ACCOUNTABILITY: [
      {
        key: 'INTERESTS_ASSESSMENT',
        name: 'An assessment before legitimate interests are relied on; a copy is kept while they are',
        from: '2021-02-01',
        article: 'First Schedule, Part 3, para 1(2)(a); Regulations 2021, 15',
        evidence: { text: ['S60', 'CHECKED'], from: ['S71', 'K'] },
      },
    ],
  },
  leavesOut: {
    ACCOUNTABILITY: 'what else shows compliance (s12), and the assessment of deemed consent',
  },
};
