import { known, read } from '../evidence.js';
import type { Item } from '../jurisdiction.js';
import {
  AUDITS,
  CONTRACT,
  CSL,
  FACES,
  FLOWS,
  INCIDENTS,
  MINORS,
  MINORS_REPORTED,
  NDR,
  ONCE,
  PERSON_IN_CHARGE,
  PIPL,
  READ,
  READ_FLOWS,
  READ_NDR,
  RISK_ASSESSMENTS,
  rows,
  SMALL_HANDLERS,
} from './cn.dates.js';

// The lists of the law of China, apart from those on the ways out of the country.

/** Sensitive personal information. The list is open: further kinds are examples of a national standard. */
export const SENSITIVE: readonly Item[] = rows(PIPL, READ, [
  ['BIOMETRIC', 'Biometric identification', 'PIPL 28'],
  ['BELIEFS', 'Religious belief', 'PIPL 28'],
  ['SPECIFIC_IDENTITY', 'Specific identity (status)', 'PIPL 28'],
  ['HEALTH', 'Medical and health information', 'PIPL 28'],
  ['FINANCIAL_ACCOUNTS', 'Financial accounts', 'PIPL 28'],
  ['LOCATION', 'Whereabouts and tracks', 'PIPL 28'],
  ['UNDER_14', 'Any personal information of a minor under fourteen', 'PIPL 28'],
  ['OTHERS', 'Any whose leak or misuse easily harms dignity, person or property', 'PIPL 28'],
]);

/** The handling for which a consent of its own is needed, if it rests on consent. */
export const SEPARATE_CONSENT: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['SENSITIVE', 'Sensitive personal information', 'PIPL 29; since 2025 NDR 22(2)'],
    ['PROVISION', 'Provision to another handler', 'PIPL 23'],
    ['EXPORT', 'Provision abroad', 'PIPL 39'],
  ]),
  ...rows(PIPL, ONCE, [
    ['PUBLICATION', 'Publication', 'PIPL 25'],
    ['PUBLIC_CAMERAS', 'Other use of images and identification from public places', 'PIPL 26'],
  ]),
];

export const CONSENT: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['FRESH', 'A fresh consent when purpose, method or categories change', 'PIPL 14; since 2025 NDR 22(6)'],
    ['WRITTEN', 'In writing only where a law or an administrative regulation asks for it', 'PIPL 14, 29'],
  ]),
  ...rows(PIPL, ONCE, [
    ['WITHDRAWAL', 'Withdrawal at any time by a convenient way', 'PIPL 15'],
    ['NO_REFUSAL', 'No refusal of service for lack of consent, unless the information is necessary for it', 'PIPL 16'],
  ]),
  ...rows(NDR, READ_NDR, [
    ['FREE', 'No misleading, fraud or coercion, and no frequent asking after a refusal', 'NDR 22(1), (5)'],
    ['SEPARATE', 'A separate consent is specific and explicit, for one particular handling', 'NDR 62(7)'],
  ]),
];

export const NOTICE: readonly Item[] = [
  ...rows(PIPL, ONCE, [
    ['CONTROLLER', 'Name and contact of the handler', 'PIPL 17(1); since 2025 NDR 21(1)'],
    ['PURPOSES', 'Purposes', 'PIPL 17(2)'],
    ['METHOD', 'Methods', 'PIPL 17(2)'],
    ['CATEGORIES', 'Categories', 'PIPL 17(2)'],
    ['SUCCESSOR', 'Recipient at a merger, split, dissolution or bankruptcy', 'PIPL 22'],
  ]),
  ...rows(PIPL, READ, [
    ['RETENTION', 'Retention period; since 2025 also its end, or how it is set', 'PIPL 17(2); since 2025 NDR 21(3)'],
    ['RIGHTS', 'Ways to exercise the rights', 'PIPL 17(3); since 2025 NDR 21(4)'],
    ['SENSITIVE', 'Necessity and effect, for sensitive information', 'PIPL 30; since 2025 NDR 21(2)'],
    ['RECIPIENTS', 'Recipient handlers: name, contact, purpose, method, categories', 'PIPL 23'],
    ['OFFICER', 'Contact of the person in charge, where one must be named', 'PIPL 52'],
    ['UNDER_14', 'Rules of their own for minors under fourteen', 'PIPL 31; since 2025 NDR 21'],
  ]),
  ...rows(NDR, READ_NDR, [['LISTS', 'What is collected and what is provided, shown as lists', 'NDR 21']]),
];

export const PROCESSOR_CONTRACT: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['PURPOSE', 'Purpose of the entrusted handling', 'PIPL 21'],
    ['PERIOD', 'Period', 'PIPL 21'],
    ['METHOD', 'Method', 'PIPL 21'],
    ['CATEGORIES', 'Categories of personal information', 'PIPL 21'],
    ['SECURITY', 'Protection measures', 'PIPL 21; since 2025 NDR 12'],
    ['RIGHTS_AND_DUTIES', 'Rights and duties of both parties', 'PIPL 21'],
    ['SUPERVISION', 'The handler supervises the entrusted party', 'PIPL 21; since 2025 NDR 12'],
    ['WITHIN_AGREEMENT', 'The entrusted party stays within the agreed purpose and method', 'PIPL 21'],
    ['RETURN', 'It returns or deletes everything when the contract ends, is void or revoked', 'PIPL 21'],
    ['SUB_PROCESSORS', 'It entrusts others only with the consent of the handler', 'PIPL 21'],
  ]),
  ...rows(PIPL, ONCE, [
    ['ASSISTANCE', 'It protects the information and helps the handler with its duties', 'PIPL 59'],
    ['JOINT_HANDLERS', 'Joint handlers agree on the rights and duties of each, and are liable together', 'PIPL 20'],
  ]),
  ...rows(NDR, READ_NDR, [
    ['SCOPE', 'Scope', 'NDR 12'],
    ['OTHER_HANDLERS', 'Provision to another handler: an agreement on purpose, method, scope and security', 'NDR 12'],
  ]),
];

/** The cases of an impact assessment before the handling. The handling in each case is recorded, too. */
export const IMPACT_ASSESSMENT: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['SPECIAL_DATA', 'Sensitive personal information', 'PIPL 55(1)'],
    ['ANY_AUTOMATED_DECISION', 'Use of personal information for automated decisions', 'PIPL 55(2)'],
    ['ENTRUSTMENT', 'Entrustment of the handling to others', 'PIPL 55(3)'],
    ['PROVISION', 'Provision to another handler', 'PIPL 55(3)'],
    ['PUBLICATION', 'Publication', 'PIPL 55(3)'],
    ['EXPORT', 'Provision abroad', 'PIPL 55(4)'],
    ['HIGH_RISK', 'Other handling with a major impact on rights and interests', 'PIPL 55(5)'],
  ]),
];

/** The contents of an impact assessment. */
export const ASSESSMENT_CONTENTS: readonly Item[] = rows(PIPL, READ, [
  ['LAWFULNESS', 'Whether purpose and method are lawful, legitimate and necessary', 'PIPL 56(1)'],
  ['IMPACT', 'Effect on rights and interests, and risk to security', 'PIPL 56(2)'],
  ['MEASURES', 'Whether measures are lawful, effective and fit the risk', 'PIPL 56(3)'],
]);

/** The items that other articles ask to know. No law lists the items of the record of handling. */
export const HANDLING_RECORD: readonly Item[] = [
  ...rows(PIPL, ONCE, [
    ['PURPOSES', 'Purpose of the handling', 'PIPL 17(2), 21, 23, 39, 56(1)'],
    ['METHOD', 'Method of the handling', 'PIPL 17(2), 21, 23, 39, 56(1)'],
    ['DATA_CATEGORIES', 'Categories of personal information, the sensitive ones apart', 'PIPL 17(2), 21, 30'],
    ['RECIPIENTS', 'Name and contact of every recipient handler', 'PIPL 22, 23, 39'],
  ]),
  ...rows(PIPL, READ, [
    ['LEGAL_BASIS', 'Legal basis, and the kind of consent', 'PIPL 13, 14, 29, 31, 39'],
    ['NECESSITY', 'Necessity and effect, for sensitive information', 'PIPL 30'],
    ['SECURITY', 'Protection measures', 'PIPL 21, 51, 56(3)'],
  ]),
  ...rows(FLOWS, READ_FLOWS, [
    [
      'VOLUME',
      'Number of people, and of those whose sensitive information is exported, since 1 January',
      'Provisions 7, 8',
    ],
  ]),
  ...rows(NDR, READ_NDR, [
    ['RETENTION', 'Retention period, its end, or how it is set', 'PIPL 17(2), 19; NDR 21(3)'],
    ['STORAGE_PLACE', 'Place of storage', 'PIPL 40; NDR 33(2)'],
  ]),
];

export const ACCOUNTABILITY: readonly Item[] = [
  {
    key: 'ASSESSMENT_RECORDS',
    name: 'Impact assessment and record of the handling, kept for at least three years',
    from: PIPL,
    article: 'PIPL 56',
    evidence: { text: ['CN1', 'CN21', 'CHECKED'], from: ['CN1'] },
  },
  ...rows(NDR, READ_NDR, [
    ['PROVISION_RECORDS', 'Records of provision and entrustment to others, kept for at least three years', 'NDR 12'],
  ]),
  ...rows(CONTRACT, read('CN7'), [
    ['RECIPIENT_RECORD', 'Records of the overseas recipient, kept for at least three years', 'Standard contract 3(12)'],
  ]),
  {
    key: 'NETWORK_LOGS',
    name: 'Network logs of at least six months',
    from: '2017-06-01',
    article: 'CSL 21(3); since 2026 CSL 23(3)',
    evidence: read('CN5', 'CHECKED'),
  },
];

export const AUTOMATED_DECISIONS: readonly Item[] = [
  ...rows(PIPL, ONCE, [
    [
      'FAIRNESS',
      'Transparent, with fair and just results, and without unreasonable differences in price',
      'PIPL 24(1)',
    ],
    [
      'REVIEW',
      'An explanation, and refusal of a decision by automated means alone, where the effect is major',
      'PIPL 24(3)',
    ],
  ]),
  ...rows(NDR, READ_NDR, [
    ['SWITCH_OFF', 'Platforms: personalised recommendation that is easy to switch off', 'NDR 42'],
  ]),
];

export const MARKETING: readonly Item[] = [
  ...rows(PIPL, ONCE, [
    [
      'AUTOMATED',
      'Marketing by automated decisions has an option without personal features, or is easy to refuse',
      'PIPL 24(2)',
    ],
  ]),
  {
    key: 'ELECTRONIC_MESSAGES',
    name: 'Advertising by electronic message needs consent or request, and a way to refuse',
    from: CSL,
    article: 'Advertising Law 43',
    evidence: known('CN23'),
    note: 'In force since 1 September 2015, before these data begin.',
  },
];

export const RETENTION: readonly Item[] = [
  ...rows(PIPL, ONCE, [['SHORTEST', 'The shortest time that the purpose needs, unless laws say otherwise', 'PIPL 19']]),
  ...rows(NDR, READ_NDR, [
    ['DELETION', 'Deleted or made anonymous: what is unnecessary, without consent, or of closed accounts', 'NDR 24'],
  ]),
];

export const BREACH_NOTICE: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['KINDS', 'Kinds of information, cause, and possible harm', 'PIPL 57(1)'],
    ['MEASURES', 'Measures taken, and measures that the individual can take', 'PIPL 57(2)'],
    ['CONTACT', 'Contact of the handler', 'PIPL 57(3)'],
  ]),
  ...rows(INCIDENTS, read('CN11'), [
    [
      'SUMMARY_REPORT',
      'Further findings, and a summary within 30 days after the handling ends',
      'Incident Measures 7, 8',
    ],
  ]),
  ...rows(NDR, READ_NDR, [
    [
      'PRODUCT_FLAW',
      'A flaw in a product that endangers national security or the public interest: in 24 hours',
      'NDR 10',
    ],
  ]),
];

/** Filings with authorities. The contract and the assessment of an export are in EXPORT. */
export const FILINGS: readonly Item[] = [
  {
    key: 'PERSON_IN_CHARGE',
    name: 'Report of the person in charge of personal information protection, within 30 working days; changes likewise',
    from: PERSON_IN_CHARGE,
    article: 'PIPL 52; Audit Measures 12; notice of 18 July 2025',
    evidence: { text: ['CN1', 'CN13', 'CHECKED'], from: ['CN13'] },
    thresholds: [{ of: 'DATA_SUBJECTS', number: 1_000_000 }],
    note: 'To the cyberspace administration of the city. Who was above the number on that day had until 29 August 2025.',
  },
  {
    key: 'REPRESENTATIVE',
    name: 'Name and contact of the body or representative in the mainland, reported',
    from: PIPL,
    article: 'PIPL 53; since 2025 NDR 26',
    evidence: known('CN1', 'UNVERIFIED'),
    binds: ['ESTABLISHED_ABROAD'],
    note: 'No time for it was found.',
  },
  {
    key: 'MINORS_AUDIT',
    name: 'State of the yearly audit of minors’ personal information, by 31 January for the year before',
    from: MINORS_REPORTED,
    article: 'Minors Regulations 37; announcement of 29 December 2025',
    evidence: known('CN15', 'UNVERIFIED'),
    note: 'Minors are under 18 in the form, with those under 14 apart; one source says under 14. Sources differ on city or province.',
  },
  {
    key: 'FACES',
    name: 'Filing of the application of facial recognition, within 30 working days; changes likewise',
    from: FACES,
    article: 'Facial Recognition Measures 15',
    evidence: read('CN16', 'CHECKED'),
    thresholds: [{ of: 'DATA_SUBJECTS_SENSITIVE', number: 100_000 }],
    note: 'People whose faces are stored are counted once over all uses. Who had reached the number before had until 14 July 2025.',
  },
  {
    key: 'IMPORTANT_DATA',
    name: 'Yearly risk assessment of important data, sent to the authority of the province or above',
    from: NDR,
    article: 'NDR 33; DSL 30; since 20 August 2026 Order 24',
    evidence: read('CN3'),
  },
];

export const AUDIT: readonly Item[] = [
  {
    key: 'TEN_MILLION',
    name: 'A compliance audit at least every two years',
    from: AUDITS,
    article: 'Audit Measures 4',
    evidence: read('CN14', 'CHECKED'),
    thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000_000, isExclusive: true }],
  },
  ...rows(PIPL, ONCE, [['REGULAR', 'Compliance audits at reasonable intervals', 'PIPL 54; since 2025 NDR 27']]),
  ...rows(AUDITS, read('CN14'), [
    [
      'ON_ORDER',
      'On order: greater risk, harm to many, or an incident with a million people, or sensitive information of 100,000',
      'PIPL 64; Audit Measures 5',
    ],
  ]),
  ...rows(AUDITS, read('CN14'), [
    ['AUDITOR', 'No body audits one handler more than three times running', 'Audit Measures'],
  ]),
  ...rows(MINORS, read('CN4'), [
    ['MINORS', 'A yearly audit of the handling of minors’ personal information', 'Minors Regulations 37'],
  ]),
];

/** The duties of handlers of many people, of important data, of platforms, and of small handlers. */
export const BY_SIZE: readonly Item[] = [
  {
    key: 'TEN_MILLION',
    name: 'A person responsible for network data security, in management, a security body, and plans for a merger or an end',
    from: NDR,
    article: 'NDR 28, 30, 32',
    evidence: read('CN3'),
    thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000_000 }],
    note: 'Handlers of important data have them too (NDR 30, 32; DSL 27).',
  },
  {
    key: 'LARGE_PLATFORM',
    name: 'An independent body of outsiders, platform rules, and a yearly report on social responsibility',
    from: PIPL,
    article: 'PIPL 58; since 2025 NDR 44, 62(8)',
    evidence: READ,
    note: 'Since 2025, platforms with 50 million registered or 10 million monthly users.',
  },
  {
    key: 'IMPORTANT_DATA_BEFORE',
    name: 'A risk assessment before important data are provided, entrusted or handled together',
    from: NDR,
    article: 'NDR 31',
    evidence: READ_NDR,
  },
  {
    key: 'RISK_ASSESSMENT',
    name: 'Assessment of network data security: yearly for important data, every three years encouraged for others, kept three years',
    from: RISK_ASSESSMENTS,
    article: 'Order 24, Measures 2, 5',
    evidence: read('CN17', 'CHECKED'),
    note: 'Only what others write of the Measures was read.',
  },
  {
    key: 'SMALL_HANDLERS',
    name: 'Below 100,000 individuals: short notices, a self-check in place of the audit, a form of the impact assessment; separate consent stays',
    from: SMALL_HANDLERS,
    article: 'Order 25',
    evidence: known('CN18', 'UNVERIFIED'),
    thresholds: [{ of: 'DATA_SUBJECTS', number: 100_000 }],
    note: 'Title and day are known; the number and the contents are those of the draft of April 2026.',
  },
  ...rows(MINORS, read('CN4'), [
    [
      'MINORS',
      'Of minors under 18: necessary data alone, approval and log of access, notice of incidents',
      'Minors Regulations 31 to 38',
    ],
  ]),
];
