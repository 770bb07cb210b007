import { K, known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { listed } from './listed.js';

/** First days of the law of 2010, of its regulation, and of the law of 2025. */
const OLD_LAW = '2010-07-06';
/** Days from which the law of 2010 asked for an officer and for notices, and from which people could exercise their rights. */
const OFFICERS = '2011-07-06';
const REQUESTS = '2012-01-06';
const REGULATION = '2011-12-22';
const LAW = '2025-03-21';

/** The law of 2010, whose articles a note quotes. */
const OF_OLD_LAW = { from: OLD_LAW, to: LAW, evidence: known('MX2') } as const;
/** The law of 2025: its text was read in two copies. */
const OF_LAW = { from: LAW, evidence: read('MX1', 'CHECKED') } as const;
/** The regulation: since the law of 2025 nobody has said whether it still applies. */
/** First day of the chapter on security: eighteen months after the rest (transitory art. 4). */
const SECURITY = '2013-06-22';
const OF_REGULATION = { from: REGULATION, evidence: known('MX2', 'UNVERIFIED') } as const;
const UNSETTLED =
  'The regulation was written for the law of 2010. Whether it applies under the law of 2025 is not settled.';

/** Returns a ground under both laws, each with its article. */
function ground(
  code: string,
  old: string,
  present: string,
  rest: Omit<Ground, 'code' | 'article' | 'evidence'>,
): Ground[] {
  const each = { code: `MX.${code}`, ...rest };
  return [
    { ...each, article: `LFPDPPP 2010, ${old}`, ...OF_OLD_LAW },
    { ...each, article: `LFPDPPP 2025, ${present}`, ...OF_LAW },
  ];
}

const TERMS = {
  controller: 'responsable',
  dataSubject: 'titular',
  officer: 'persona o departamento de datos personales',
  others: {
    'third party': 'tercero',
    'privacy notice': 'aviso de privacidad',
    'transfer to third parties': 'transferencia',
    'remission to a processor (Reglamento of 2011)': 'remisión',
    'rights of access, rectification, cancellation and opposition': 'derechos ARCO',
  },
} as const;

const BASES = {
  known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'CONTRACT', 'VITAL_INTERESTS'],
  note: 'Tacit consent after the notice is the rule. Without it: a legal provision, public sources, dissociated data, a legal relationship with the data subject, emergencies, medical care, an order of an authority. No legitimate interest, and no public task.',
} as const;

export const MX: Jurisdiction = {
  code: 'MX',
  name: 'Mexico',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2010',
      article: 'LFPDPPP 2010',
      ...OF_OLD_LAW,
    },
    {
      name: 'Reglamento of the law of 2010',
      from: REGULATION,
      article: 'Reglamento 2011',
      evidence: known('MX2', 'UNVERIFIED'),
      note: `${UNSETTLED} The decree of 2025 ordered new regulations within 90 days; none was found by 9 October 2026.`,
    },
    {
      name: 'Lineamientos del Aviso de Privacidad',
      from: '2013-04-17',
      article: 'DOF 2013-01-17',
      evidence: known('MX2', 'UNVERIFIED'),
      note: 'Not repealed by name, and doubtful next to the law of 2025.',
    },
    {
      name: 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2025',
      from: LAW,
      article: 'LFPDPPP 2025',
      evidence: read('MX1'),
      note: 'A new law with new numbers. The public sector has a law of its own, which is not in these data.',
    },
    {
      name: 'Amendment of art. 4 (procedural law that supplements it)',
      from: '2025-11-15',
      article: 'LFPDPPP 2025, 4',
      evidence: known('MX1'),
    },
  ],
  regulators: [
    {
      name: 'Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales',
      alsoCalled: ['INAI', 'IFAI'],
      article: 'LFPDPPP 2010, 38; decree of 20 March 2025',
      ...OF_OLD_LAW,
      note: 'IFAI until 2015. What it had begun goes on before the Secretariat.',
    },
    {
      name: 'Secretaría Anticorrupción y Buen Gobierno',
      alsoCalled: ['SABG', 'Secretariat of Anticorruption and Good Government'],
      article: 'LFPDPPP 2025, 2, 38, 39',
      ...OF_LAW,
      note: 'A ministry, and no independent body.',
    },
  ],
  record: [
    { required: 'NO', from: OLD_LAW, to: SECURITY, article: 'LFPDPPP 2010', evidence: K },
    {
      required: 'INDIRECT',
      instead:
        'An inventory of personal data and of the systems that process them, as one of nine security actions. It is kept as a list, in no form.',
      article: 'Reglamento 2011, 61',
      ...OF_REGULATION,
      from: SECURITY,
      note: UNSETTLED,
    },
  ],
  terms: [
    { ...TERMS, processor: 'encargado', article: 'LFPDPPP 2010, 3', ...OF_OLD_LAW },
    { ...TERMS, processor: 'persona encargada', article: 'LFPDPPP 2025, 2', ...OF_LAW },
  ],
  grounds: [
    ...ground('NOTICE_CONSENT', '36', '7, 8, 35', {
      name: 'Clause of the notice by which people accept the transfer',
      kind: 'CONSENT',
      limit: 'express for financial data, in writing for sensitive data',
    }),
    ...ground('LAW_OR_TREATY', '37 I', '36 I', { name: 'Law or treaty', kind: 'DEROGATION' }),
    ...ground('MEDICAL', '37 II', '36 II', { name: 'Medical care, diagnosis, or health services', kind: 'DEROGATION' }),
    ...ground('GROUP', '37 III', '36 III', {
      name: 'Company of the group under common control, with the same internal processes and policies',
      kind: 'DEROGATION',
    }),
    ...ground('CONTRACT_INTEREST', '37 IV', '36 IV', {
      name: "Contract in the data subject's interest between the controller and a third party",
      kind: 'DEROGATION',
    }),
    ...ground('PUBLIC_INTEREST', '37 V', '36 V', {
      name: 'Public interest, or procurement or administration of justice',
      kind: 'DEROGATION',
    }),
    ...ground('LEGAL_CLAIM', '37 VI', '36 VI', { name: 'A right in court', kind: 'DEROGATION' }),
    ...ground('LEGAL_RELATIONSHIP', '37 VII', '36 VII', {
      name: 'Legal relationship between the controller and the data subject',
      kind: 'DEROGATION',
    }),
    {
      code: 'MX.REMISSION',
      name: 'Remission to a processor, by contract: no transfer, neither told nor consented to',
      kind: 'RULE',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT'],
      limit: 'to processors only',
      article: 'Reglamento 2011, 51, 53',
      ...OF_REGULATION,
      note: `${UNSETTLED} The law of 2025 leaves communication to a processor out of its definition of a transfer (2 XX).`,
    },
  ],
  /** Mexico recognises no country, and has issued no clauses. Transfers at home and abroad are treated alike. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Any communication, in Mexico or abroad, to somebody other than the data subject, the controller or the processor.',
      article: 'LFPDPPP 2025, 2 XX',
      ...OF_LAW,
      note: 'Access from abroad is not named: that of a third party is a communication, that of a processor is none.',
    },
    {
      of: 'NOTICE',
      text: 'The recipient is given the privacy notice with its purposes, and takes over the same duties.',
      article: 'LFPDPPP 2025, 35',
      ...OF_LAW,
    },
    {
      of: 'NOTICE',
      text: 'The notice has a clause by which people accept or refuse transfers to third parties. Processors are not told.',
      article: 'LFPDPPP 2025, 35',
      ...OF_LAW,
    },
    {
      of: 'TEST',
      text: 'A cloud on general terms only with a provider that meets a list of conditions, from transparency of subcontracting to deletion.',
      article: 'Reglamento 2011, 52',
      ...OF_REGULATION,
    },
    {
      of: 'TEST',
      text: 'A transfer abroad by clauses, or another instrument with the same duties and the conditions of the consent.',
      from: REGULATION,
      article: 'Reglamento 2011, 73 to 75',
      evidence: known('K', 'UNVERIFIED'),
    },
  ],
  breachClocks: [
    {
      whom: 'DATA_SUBJECTS',
      words: 'immediately',
      startsWith: 'confirming the breach',
      condition: 'patrimonial or moral rights are significantly affected',
      article: 'LFPDPPP 2010, 20; Reglamento 2011, 63 to 65',
      ...OF_OLD_LAW,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'immediately',
      startsWith: 'confirming the breach',
      condition: 'patrimonial or moral rights are significantly affected',
      article: 'LFPDPPP 2025, 19',
      ...OF_LAW,
      note: 'The authority is not notified. What the notice contains is in the regulation of 2011 (65).',
    },
  ],
  requestClocks: (
    [
      ['LFPDPPP 2010, 32, fourth transitory article', { ...OF_OLD_LAW, from: REQUESTS }],
      ['LFPDPPP 2025, 31', OF_LAW],
    ] as const
  ).flatMap(([article, common]) => [
    {
      right: 'ANY' as const,
      within: 'P20D',
      extension: 'P20D',
      days: 'BUSINESS' as const,
      condition: 'To decide, and to tell it. Access, rectification, cancellation and opposition.',
      article,
      ...common,
    },
    {
      right: 'ANY' as const,
      within: 'P15D',
      extension: 'P15D',
      days: 'BUSINESS' as const,
      condition: 'To carry out what was granted, after the answer. People can complain within 15 days of the answer.',
      article,
      ...common,
    },
  ]),
  /** The law gives no age: minors act through their representatives under civil law. */
  consentAge: [],
  legalBases: [
    { ...BASES, article: 'LFPDPPP 2010, 8 to 10', ...OF_OLD_LAW },
    { ...BASES, article: 'LFPDPPP 2025, 7 to 9', ...OF_LAW },
  ],
  items: {
    CONSENT: [
      ...listed(
        OF_OLD_LAW,
        ['SENSITIVE', 'express and written consent for sensitive data', 'LFPDPPP 2010, 9'],
        ['FINANCIAL', 'express consent for financial or patrimonial data', 'LFPDPPP 2010, 8'],
        [
          'NEW_PURPOSE',
          'new consent for purposes that are neither in the notice nor compatible with it',
          'LFPDPPP 2010, 12',
        ],
      ),
      ...listed(
        OF_LAW,
        ['SENSITIVE', 'express and written consent for sensitive data', 'LFPDPPP 2025, 8'],
        ['FINANCIAL', 'express consent for financial or patrimonial data', 'LFPDPPP 2025, 7'],
        ['NEW_PURPOSE', 'new consent for every purpose that is not in the notice', 'LFPDPPP 2025, 11'],
        ['WITHDRAWAL', 'consent can be withdrawn at any time, as the notice says', 'LFPDPPP 2025, 7'],
      ),
      ...listed(OF_REGULATION, [
        'PROOF',
        'the controller proves the notice and the consent',
        'Reglamento 2011, 20, 31',
      ]),
    ],
    SENSITIVE: listed(
      OF_LAW,
      ['ORIGIN', 'Racial or ethnic origin', 'LFPDPPP 2025, 2 VI'],
      ['HEALTH', 'Present or future health', 'LFPDPPP 2025, 2 VI'],
      ['GENETIC', 'Genetic information', 'LFPDPPP 2025, 2 VI'],
      ['BELIEFS', 'Religious, philosophical and moral beliefs', 'LFPDPPP 2025, 2 VI'],
      ['POLITICAL', 'Political opinions', 'LFPDPPP 2025, 2 VI'],
      ['SEX_LIFE', 'Sexual preference', 'LFPDPPP 2025, 2 VI'],
    ),
    SECURITY: listed(
      { ...OF_REGULATION, from: SECURITY },
      ['INVENTORY', 'Inventory of personal data and of processing systems', 'Reglamento 2011, 61 I'],
      ['FUNCTIONS', 'Functions and duties of those who process', 'Reglamento 2011, 61'],
      ['RISKS', 'Analysis of risks', 'Reglamento 2011, 61'],
      ['MEASURES', 'Security measures that apply, and those in place', 'Reglamento 2011, 61'],
      ['GAPS', 'Analysis of gaps, and plan to close them', 'Reglamento 2011, 61'],
      ['REVIEWS', 'Reviews or audits', 'Reglamento 2011, 61'],
      ['TRAINING', 'Training', 'Reglamento 2011, 61'],
      ['MEDIA', 'Record of the storage media', 'Reglamento 2011, 61'],
    ),
    NOTICE: listed(
      OF_LAW,
      ['CONTROLLER', 'Identity and domicile of the controller', 'LFPDPPP 2025, 15'],
      ['DATA_CATEGORIES', 'Data that are processed, the sensitive ones marked', 'LFPDPPP 2025, 15'],
      ['PURPOSES', 'Purposes, apart those that need consent', 'LFPDPPP 2025, 15'],
      ['CHOICES', 'Means to limit use or disclosure', 'LFPDPPP 2025, 15'],
      ['RIGHTS', 'How rights are exercised, and consent withdrawn', 'LFPDPPP 2025, 7, 15'],
      ['CHANGES', 'How changes of the notice are told', 'LFPDPPP 2025, 15'],
      ['TRANSFERS', 'Clause by which transfers are accepted or refused', 'LFPDPPP 2025, 35'],
      [
        'SIMPLIFIED',
        'Where data are obtained by technology: the first items, and where the full notice is',
        'LFPDPPP 2025, 16 II',
      ],
      [
        'INDIRECT',
        'Where data come from others: the notice is made known when its purposes change',
        'LFPDPPP 2025, 17',
      ],
    ),
    PROCESSOR_CONTRACT: listed(
      OF_REGULATION,
      ['WRITING', 'Clauses or another instrument that prove its existence, scope and content', 'Reglamento 2011, 51'],
      ['INSTRUCTIONS', 'Processing only on instructions, and in line with the notice', 'Reglamento 2011, 50 I'],
      ['PURPOSE_LIMIT', 'No other purpose', 'Reglamento 2011, 50 II'],
      ['SECURITY', 'Security measures', 'Reglamento 2011, 50 III'],
      ['CONFIDENTIALITY', 'Confidentiality, also after the end', 'Reglamento 2011, 50 IV'],
      ['END', 'Erasure at the end or on instruction', 'Reglamento 2011, 50 V'],
      [
        'ONWARD',
        'No transfer unless the controller, a subcontract or an authority asks for it',
        'Reglamento 2011, 50 VI',
      ],
      [
        'SUB_PROCESSORS',
        'Sub-processors only as the controller authorises, and the processor proves it',
        'Reglamento 2011, 54, 55',
      ],
    ),
    OFFICER: [
      ...listed({ ...OF_OLD_LAW, from: OFFICERS }, [
        'PERSON',
        'A person or department for personal data',
        'LFPDPPP 2010, 30, third transitory article',
      ]),
      ...listed(OF_LAW, ['PERSON', 'A person or department for personal data', 'LFPDPPP 2025, 29']),
    ],
    AUTOMATED_DECISIONS: [
      ...listed(OF_REGULATION, [
        'REVIEW_OF_ANY',
        'people are told of decisions without the judgement of a person',
        'Reglamento 2011, 112',
        { note: UNSETTLED, evidence: known('K', 'UNVERIFIED') },
      ]),
      ...listed(OF_LAW, [
        'OPPOSITION',
        'people can oppose evaluation without a person that has legal or significant effects',
        'LFPDPPP 2025, 26 II',
      ]),
    ],
    FILINGS: listed({ from: LAW, evidence: read('MX1') }, [
      'SELF_REGULATION',
      'Binding schemes of self-regulation are notified to the Secretariat',
      'LFPDPPP 2025, 37',
    ]),
    RETENTION: listed(
      OF_LAW,
      ['DEFAULT', 'Data on a breach of contract, 72 months from it', 'LFPDPPP 2025, 10'],
      ['BLOCKED', 'What was cancelled is blocked until actions are barred, and then erased', 'LFPDPPP 2025, 2 III, 24'],
    ),
    BREACH_NOTICE: listed(
      OF_REGULATION,
      ['NATURE', 'Nature of the incident', 'Reglamento 2011, 65'],
      ['DATA', 'Data that were compromised', 'Reglamento 2011, 65'],
      ['ADVICE', 'What people can do', 'Reglamento 2011, 65'],
      ['MEASURES', 'Corrective action', 'Reglamento 2011, 65'],
      ['CONTACT', 'Where to learn more', 'Reglamento 2011, 65'],
    ),
  },
  leavesOut: {
    SENSITIVE: 'the list of the law of 2010, with trade union membership; the list is open',
    NOTICE: 'the notice under the law of 2010 and the guidelines of 2013, with its short form',
    FILINGS: 'nothing else is filed: no databases, transfers or officers',
    RETENTION: 'the law of 2010',
  },
};
