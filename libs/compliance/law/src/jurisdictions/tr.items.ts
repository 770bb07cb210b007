import { type Evidence, known, read } from '../evidence.js';
import type { Item } from '../jurisdiction.js';
import { INVENTORY_BY_LAW, OF_THE_LAW, OTHERS, REFORM, SIX_MONTHS } from './tr.dates.js';

// The lists of the law of Turkey, apart from its other data.

const LAW = read('TR1', 'CHECKED');
const REFORMED: Evidence = { text: ['TR1', 'CHECKED'], from: ['TR3'] };

type Row = readonly [key: string, name: string, article: string];
const rows = (from: string, evidence: Evidence, list: readonly Row[]): readonly Item[] =>
  list.map(([key, name, article]) => ({ key, name, article, from, evidence }));

/** The inventory of personal data processing. The keys are those of records of other laws, where the item is the same. */
export const INVENTORY: readonly Item[] = (
  [
    ['PROCESS', 'Processing activities, by business process'],
    ['PURPOSES', 'Purposes of processing'],
    ['LEGAL_BASIS', 'Legal ground of processing', { from: OTHERS.CHANGES_2019, evidence: read('TR7') }],
    ['DATA_CATEGORIES', 'Data category'],
    ['RECIPIENTS', 'Recipient group'],
    ['DATA_SUBJECTS', 'Group of data subjects'],
    ['RETENTION', 'Maximum period of storage that the purposes need', { evidence: { text: ['TR7'], from: ['TR6'] } }],
    ['TRANSFERS', 'Personal data meant to go to foreign countries'],
    ['SECURITY', 'Measures for data security'],
  ] as const
).map(([key, name, later]) => ({
  key,
  name,
  article: 'Registry By-Law 4(1)(h)',
  from: INVENTORY_BY_LAW,
  evidence: read('TR6'),
  ...later,
}));

/** The items that are entered in VERBIS. */
export const VERBIS: readonly Item[] = rows(SIX_MONTHS, LAW, [
  ['CONTROLLER', 'Identity and address of the controller and of its representative', '16(3)(a)'],
  ['PURPOSES', 'Purposes', '16(3)(b)'],
  ['DATA_SUBJECTS', 'Groups of persons, and their data categories', '16(3)(c)'],
  ['RECIPIENTS', 'Recipients or recipient groups', '16(3)(ç)'],
  ['TRANSFERS', 'Data meant to go to foreign countries', '16(3)(d)'],
  ['SECURITY', 'Security measures', '16(3)(e)'],
  ['RETENTION', 'Maximum period that the purposes need', '16(3)(f)'],
]);

/** Those who register in VERBIS, with their times, and those who are exempt. */
export const REGISTRATION: readonly Item[] = [
  {
    key: 'RESIDENTS',
    name: 'Controllers in Turkey whose main activity is not special categories, from 50 employees a year or a balance sheet of TRY 25 million on',
    from: OTHERS.EXEMPTION_2018,
    to: OTHERS.EXEMPTION_2023,
    article: '16(2); Decision 2018/87',
    evidence: read('TR8'),
    thresholds: [
      { of: 'EMPLOYEES', number: 50 },
      { of: 'ASSETS', number: 25_000_000, unit: 'TRY' },
    ],
    note: 'Only who is below both is exempt.',
  },
  {
    key: 'RESIDENTS',
    name: 'Controllers in Turkey whose main activity is not special categories, from 50 employees a year or a balance sheet of TRY 100 million on',
    from: OTHERS.EXEMPTION_2023,
    article: '16(2); Decisions 2018/87, 2023/1154',
    evidence: read('TR8', 'CHECKED'),
    thresholds: [
      { of: 'EMPLOYEES', number: 50 },
      { of: 'ASSETS', number: 100_000_000, unit: 'TRY' },
    ],
    note: 'Only who is below both is exempt.',
  },
  {
    key: 'SENSITIVE_ACTIVITY',
    name: 'Controllers in Turkey whose main activity is special categories, whatever their size',
    from: OTHERS.EXEMPTION_2018,
    to: OTHERS.EXEMPTION_2025,
    article: '16(2); Decision 2018/87',
    evidence: { text: ['TR9'], from: ['TR8'] },
  },
  {
    key: 'SENSITIVE_ACTIVITY',
    name: 'Controllers in Turkey whose main activity is special categories, from 10 employees a year or a balance sheet of TRY 10 million on',
    from: OTHERS.EXEMPTION_2025,
    article: '16(2); Decision 2025/1572',
    evidence: read('TR9', 'TR10', 'CHECKED'),
    thresholds: [
      { of: 'EMPLOYEES', number: 10 },
      { of: 'ASSETS', number: 10_000_000, unit: 'TRY' },
    ],
    note: 'Only who is below both is exempt. The decision lowered no limit of other controllers.',
  },
  {
    key: 'NO_BALANCE_SHEET',
    name: 'Who keeps no books on the balance-sheet basis is judged by the number of employees alone',
    from: OTHERS.EMPLOYEES_ALONE,
    article: '16(2); Decision 2025/2393',
    evidence: { text: ['TR10'], from: ['TR10', 'UNVERIFIED'] },
    note: 'The day is that of the decision; the day of its effect was not read.',
  },
  {
    key: 'ABROAD',
    name: 'Controllers not established in Turkey, whatever their size, through a representative',
    from: INVENTORY_BY_LAW,
    article: '16(2); Registry By-Law 5(1)(b)',
    evidence: { text: ['TR11'], from: ['TR6'] },
    binds: ['ESTABLISHED_ABROAD'],
  },
  {
    key: 'LATER',
    name: 'Who becomes obliged later registers within 30 days',
    from: INVENTORY_BY_LAW,
    article: 'Registry By-Law 8(2)',
    evidence: { text: ['TR10'], from: ['TR6'] },
  },
  {
    key: 'CHANGES',
    name: 'Changes of what is registered, within seven days of the change',
    from: INVENTORY_BY_LAW,
    article: '16(4); Registry By-Law 13',
    evidence: { text: ['TR7'], from: ['TR6'] },
    note: 'The statute says at once. That the days run from the change was made clear on 28 April 2019.',
  },
  {
    key: 'BALANCE_SHEET_2025',
    name: 'Companies obliged by their balance sheet of 2025 had until 5 June 2026',
    from: OTHERS.BALANCE_SHEET_2025,
    to: OTHERS.BALANCE_SHEET_2025_END,
    article: '16(2); announcement of the Authority of 2026',
    evidence: known('TR10', 'UNVERIFIED'),
  },
  {
    key: 'EXEMPT_PROFESSIONS',
    name: 'Exempt: notaries, lawyers, accountants, parties, associations, foundations and unions within their field, customs brokers, mediators, and processing by non-automatic means alone',
    from: OTHERS.EXEMPTION_2018,
    article: '16(2); Decisions 2018/32, 2018/68, 2018/75 and others',
    evidence: known('K', 'UNVERIFIED'),
    note: 'The decisions were not read again; some are older than the day given.',
  },
  {
    key: 'EXEMPT_ACTIVITIES',
    name: 'Exempt: preventing or investigating crime, data that the person made public, supervision by public bodies, fiscal interests of the State',
    from: SIX_MONTHS,
    article: '28(2)',
    evidence: LAW,
  },
];

export const FILINGS: readonly Item[] = [
  {
    key: 'REGISTRATION',
    name: 'Registration in the Data Controllers’ Registry (VERBIS) before processing begins, unless exempt',
    from: OTHERS.VERBIS,
    article: '16(1), (2)',
    evidence: { text: ['TR1', 'CHECKED'], from: ['K', 'UNVERIFIED'] },
    note: 'Art 16 is in force since 7 October 2016. Registration was asked for in stages from 1 October 2018; the last extension ended on 31 December 2021.',
  },
];

/** The contract with the importer, and its notification. */
export const STANDARD_CONTRACT: readonly Item[] = [
  {
    key: 'NOTIFICATION',
    name: 'The signed standard contract is notified to the Authority within five business days',
    from: REFORM,
    article: '9(5); Transfer By-Law 14(5)',
    evidence: read('TR1', 'TR3', 'CHECKED'),
    note: 'The days run from the last signature. The party that the contract names notifies it, else the exporter; the fine meets processors, too (18(2)).',
  },
  ...rows(OTHERS.TRANSFER_BY_LAW, read('TR4'), [
    ['HOW', 'On paper, by registered e-mail (KEP), or in another way that the Board sets', 'Transfer By-Law 14(5)'],
    ['PROOF', 'With proof of the power of those who signed, and certified translations', 'Transfer By-Law 14(6)'],
    ['CHANGES', 'A change of a party or of what is in it, and its end, are notified too', 'Transfer By-Law 14(8)'],
  ]),
  ...rows(OTHERS.TRANSFER_BY_LAW, read('TR4'), [
    [
      'UNCHANGED',
      'Its text is unchanged; the Turkish text prevails over one in another language; the parties or their authorised persons sign it',
      'Transfer By-Law 14(3), (4)',
    ],
  ]),
  ...rows(OTHERS.ANNOUNCEMENT, read('TR13'), [
    [
      'SIGNED_IN_TURKISH',
      'The Turkish text bears both signatures, by hand or with a secure electronic signature',
      'Announcement of the Authority of 5 February 2025',
    ],
  ]).map((item) => ({ ...item, isGuidance: true as const })),
  ...rows(REFORM, REFORMED, [
    [
      'CONTENTS',
      'Data categories, purposes, recipients, measures of the importer, and more of them for special categories',
      '9(4)(c)',
    ],
  ]),
];

export const NOTICE: readonly Item[] = rows(OF_THE_LAW, LAW, [
  ['CONTROLLER', 'Identity of the controller and of its representative', '10(1)(a)'],
  ['PURPOSES', 'Purposes', '10(1)(b)'],
  ['RECIPIENTS', 'To whom, processors included, and for what purpose data may be transferred', '10(1)(c)'],
  ['METHOD_AND_BASIS', 'Method of collection, and legal ground', '10(1)(ç)'],
  ['RIGHTS', 'The other rights of Art 11', '10(1)(d)'],
]);

export const TRANSFER_NOTICE: readonly Item[] = rows(REFORM, REFORMED, [
  ['RISKS', 'The possible risks, where a transfer abroad rests on explicit consent', '9(6)(a)'],
]);

/** Data of special categories. The list is closed: sexual orientation is not named. */
export const SENSITIVE: readonly Item[] = rows(OF_THE_LAW, read('TR1'), [
  ['ORIGIN', 'Race and ethnic origin', '6(1)'],
  ['POLITICAL_OPINIONS', 'Political opinion', '6(1)'],
  ['BELIEFS', 'Philosophical belief, religion, sect or other beliefs', '6(1)'],
  ['DRESS', 'Appearance and dress', '6(1)'],
  ['MEMBERSHIP', 'Membership of an association, a foundation or a trade union', '6(1)'],
  ['HEALTH', 'Health', '6(1)'],
  ['SEX_LIFE', 'Sexual life', '6(1)'],
  ['CRIMINAL', 'Criminal convictions and security measures', '6(1)'],
  ['BIOMETRIC', 'Biometric data', '6(1)'],
  ['GENETIC', 'Genetic data', '6(1)'],
]);

/** The conditions on which data of special categories may be processed. */
export const SENSITIVE_CONDITIONS: readonly Item[] = [
  {
    key: 'CONDITION',
    name: 'Explicit consent; without it, as laws provide, and health and sexual life only for health purposes by persons under secrecy or authorised bodies',
    from: OF_THE_LAW,
    to: REFORM,
    article: '6(2), (3)',
    evidence: { text: ['K'], from: ['TR1'] },
  },
  {
    key: 'CONDITION',
    name: 'Explicit consent; express provision of laws; vital interests; data made public, as far as was meant; a legal right; health purposes under secrecy; duties of employment, safety at work and social security; members of non-profit bodies',
    from: REFORM,
    article: '6(3)',
    evidence: REFORMED,
  },
  {
    key: 'MEASURES',
    name: 'In every case also the adequate measures that the Board sets',
    from: OF_THE_LAW,
    article: '6(4); Decision 2018/10',
    evidence: { text: ['TR1', 'UNVERIFIED'], from: ['TR1'] },
    note: 'The decision is of 31 January 2018; its number was not read.',
  },
];

export const ACCOUNTABILITY: readonly Item[] = [
  {
    key: 'BREACH_RECORD',
    name: 'Breaches, their effects and the measures, recorded for the Board',
    from: OTHERS.BREACH,
    article: 'Decision 2019/10',
    evidence: known('K', 'UNVERIFIED'),
  },
  ...rows(OTHERS.ERASURE, known('TR14', 'UNVERIFIED'), [
    ['RETENTION_POLICY', 'A policy of storage and destruction, of those who register', 'Erasure By-Law 5, 6'],
    ['PERIODIC_DESTRUCTION', 'Destruction at least every six months', 'Erasure By-Law 11'],
    ['WITHOUT_POLICY', 'Without a policy, within three months of the duty to erase', 'Erasure By-Law 11(3)'],
    ['DESTRUCTION_RECORD', 'Records of destruction, for at least three years', 'Erasure By-Law 7(3)'],
  ]),
];

export const AUTOMATED_DECISIONS: readonly Item[] = rows(SIX_MONTHS, LAW, [
  ['REVIEW', 'Objection to a result against the person from analysis by automatic systems alone', '11(1)(g)'],
]);

export const PROCESSOR_CONTRACT: readonly Item[] = [
  ...rows(OF_THE_LAW, LAW, [
    ['JOINT_SECURITY', 'Controller and processor answer for security together; no contract is prescribed', '12(2)'],
    ['SECRECY', 'Both are bound to secrecy without an end', '12(4)'],
    ['AUDIT', 'The controller audits its organisation, or has it audited', '12(3)'],
  ]),
  {
    key: 'CONTRACT',
    name: 'A written contract, as the Authority’s guide to data security expects',
    from: '2018-01-01',
    isGuidance: true,
    article: 'Data Security Guide 2018',
    evidence: { text: ['TR15'], from: ['K', 'UNVERIFIED'] },
  },
];

/** Commercial messages. The first is of the law on electronic commerce, which is older than that on personal data. */
export const MARKETING: readonly Item[] = [
  ...rows(OTHERS.E_COMMERCE, known('TR2', 'UNVERIFIED'), [
    ['APPROVAL', 'Prior approval; not to traders and craftsmen, nor on what was already supplied', 'Law 6563, 6'],
    ['REFUSAL', 'A refusal at any time, without reasons; sending stops in three business days', 'Law 6563, 8'],
  ]),
  ...rows(OTHERS.MESSAGE_SYSTEM, known('K', 'UNVERIFIED'), [
    [
      'REGISTER',
      'Approvals and refusals are kept in the national message system (IYS)',
      'By-Law on commercial messages',
    ],
  ]),
];
