import { type Cited, type Evidence, read } from '../evidence.js';
import { itemsOf } from '../items.js';
import type { BreachClock, Ground, Item, RequestClock } from '../jurisdiction.js';
import type { LegalBasis } from '../vocabulary.js';

// Provisions that are identical in the GDPR and the UK GDPR. Art 30 requires neither legal bases, sources and triggers of
// retention, nor processors' names: they are not items of the record.

const BEGUN = '2018-05-25';
/** The text as adopted. Art 99(2) gives its first day. It has not been amended since. */
export const GDPR = read('S62');

/** Returns provisions that the United Kingdom retained, and how they are known there. */
export function retained<P extends Cited>(provisions: readonly P[], evidence: Evidence): P[] {
  return provisions.map((provision) => ({ ...provision, evidence }));
}

/** Art 15 is known, and was not read again. */
const ACCESS: Evidence = { text: ['K'], from: ['S62'] };

/** The required items of the controller's record. */
export const ART30_1: readonly Item[] = [
  {
    key: 'CONTROLLER',
    name: 'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer',
    article: '30(1)(a)',
    from: BEGUN,
    evidence: GDPR,
  },
  { key: 'PURPOSES', name: 'Purposes of the processing', article: '30(1)(b)', from: BEGUN, evidence: GDPR },
  { key: 'DATA_SUBJECTS', name: 'Categories of data subjects', article: '30(1)(c)', from: BEGUN, evidence: GDPR },
  { key: 'DATA_CATEGORIES', name: 'Categories of personal data', article: '30(1)(c)', from: BEGUN, evidence: GDPR },
  {
    key: 'RECIPIENTS',
    name: 'Categories of recipients, those in third countries and international organisations included',
    article: '30(1)(d)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'TRANSFERS',
    name: 'Transfers, with the third country or international organisation',
    article: '30(1)(e)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'SAFEGUARDS',
    name: 'For transfers on compelling legitimate interests: documentation of suitable safeguards',
    article: '30(1)(e)',
    from: BEGUN,
    evidence: GDPR,
    note: 'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).',
  },
  {
    key: 'ERASURE',
    name: 'Envisaged time limits for erasing each category of data',
    wherePossible: true,
    article: '30(1)(f)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'SECURITY',
    name: 'General description of the technical and organisational security measures',
    wherePossible: true,
    article: '30(1)(g)',
    from: BEGUN,
    evidence: GDPR,
  },
];

/** The required items of the processor's record. */
export const ART30_2: readonly Item[] = [
  {
    key: 'PROCESSOR',
    name: 'Name and contact details of the processors, of the representative and of the data protection officer',
    article: '30(2)(a)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'CONTROLLERS',
    name: 'Name and contact details of each controller on whose behalf the processor acts',
    article: '30(2)(a)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'CATEGORIES',
    name: 'Categories of processing carried out for each controller',
    article: '30(2)(b)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'TRANSFERS',
    name: 'Transfers, with the third country or international organisation',
    article: '30(2)(c)',
    from: BEGUN,
    evidence: GDPR,
  },
  {
    key: 'SAFEGUARDS',
    name: 'For transfers on compelling legitimate interests: documentation of suitable safeguards',
    article: '30(2)(c)',
    from: BEGUN,
    evidence: GDPR,
    note: 'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).',
  },
  {
    key: 'SECURITY',
    name: 'General description of the technical and organisational security measures',
    wherePossible: true,
    article: '30(2)(d)',
    from: BEGUN,
    evidence: GDPR,
  },
];

/** The derogations of Art 49(1), which the UK GDPR has taken over. Their codes are `EU.49A` to `EU.49CLI`. */
export function derogations(law: string, from: string, tell: string, evidence: Evidence): Ground[] {
  const each = { from, kind: 'DEROGATION' as const, evidence };
  const NOT_FOR_AUTHORITIES = 'not for public authorities exercising their public powers (49(3))';
  return [
    {
      ...each,
      code: `${law}.49A`,
      name: 'Explicit consent, given after information on the risks',
      kind: 'CONSENT',
      limit: NOT_FOR_AUTHORITIES,
      article: '49(1)(a)',
    },
    {
      ...each,
      code: `${law}.49B`,
      name: 'Contract with the data subject, or steps at their request before it',
      limit: `occasional transfers only (recital 111); ${NOT_FOR_AUTHORITIES}`,
      occasional: true,
      article: '49(1)(b)',
    },
    {
      ...each,
      code: `${law}.49C`,
      name: 'Contract with another, in the interest of the data subject',
      limit: `occasional transfers only (recital 111); ${NOT_FOR_AUTHORITIES}`,
      occasional: true,
      article: '49(1)(c)',
    },
    {
      ...each,
      code: `${law}.49D`,
      name: 'Important reasons of public interest',
      limit: 'the interest must be recognised in the law that the controller is subject to (49(4))',
      article: '49(1)(d)',
    },
    {
      ...each,
      code: `${law}.49E`,
      name: 'Establishment, exercise or defence of legal claims',
      limit: 'occasional transfers only (recital 111)',
      occasional: true,
      article: '49(1)(e)',
    },
    {
      ...each,
      code: `${law}.49F`,
      name: 'Vital interests of somebody who cannot consent',
      article: '49(1)(f)',
    },
    {
      ...each,
      code: `${law}.49G`,
      name: 'From a public register',
      limit: 'neither the whole of the register nor whole categories of it (49(2))',
      article: '49(1)(g)',
    },
    {
      ...each,
      code: `${law}.49CLI`,
      name: 'Compelling legitimate interests',
      limit: `not repetitive, of few data subjects, nothing else serving; ${NOT_FOR_AUTHORITIES}`,
      occasional: true,
      priorFiling: tell,
      article: '49(1), second subparagraph',
    },
  ];
}

/** The bases of Art 6(1)(a) to (f). */
export const SIX_BASES = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTERESTS',
  'PUBLIC_TASK',
  'LEGITIMATE_INTERESTS',
] as const satisfies readonly LegalBasis[];

/** The time limits for notifying a breach (Arts 33 and 34). `to` is the end of the clock of 33(1), if it may end. */
export function breachClocks(authority: string, evidence: Evidence, to?: string): BreachClock[] {
  const each = { from: BEGUN, evidence };
  return [
    {
      ...each,
      ...(to && { to }),
      whom: 'AUTHORITY',
      within: 'PT72H',
      words: 'without undue delay; later than 72 hours only with the reasons for it',
      startsWith: 'awareness of the breach',
      condition: `Unless the breach is unlikely to be a risk to people; to ${authority}.`,
      article: '33(1)',
    },
    {
      ...each,
      whom: 'DATA_SUBJECTS',
      words: 'without undue delay',
      startsWith: 'awareness of the breach',
      condition: 'Where the breach is likely to be a high risk to people.',
      article: '34(1)',
    },
    {
      ...each,
      whom: 'CUSTOMER',
      words: 'without undue delay',
      startsWith: 'awareness of the breach',
      condition: 'Of the processor, towards the controller. Every breach is documented (33(5)).',
      article: '33(2)',
    },
  ];
}

/** The processing that needs a data protection impact assessment. The authorities' own lists add to it (Art 35(4)). */
export const IMPACT_ASSESSMENT: readonly Item[] = [
  {
    key: 'HIGH_RISK',
    name: 'Before processing that is likely to result in a high risk to people',
    from: BEGUN,
    article: '35(1)',
    evidence: GDPR,
  },
  {
    key: 'AUTOMATED_DECISIONS',
    name: 'A systematic and extensive evaluation of people by automated means, on which decisions rest that affect them significantly',
    from: BEGUN,
    article: '35(3)(a)',
    evidence: GDPR,
  },
  {
    key: 'SPECIAL_DATA_AT_SCALE',
    name: 'Special categories of data, or data on criminal convictions and offences, on a large scale',
    from: BEGUN,
    article: '35(3)(b)',
    evidence: GDPR,
  },
  {
    key: 'PUBLIC_MONITORING',
    name: 'Systematic monitoring of a publicly accessible area on a large scale',
    from: BEGUN,
    article: '35(3)(c)',
    evidence: GDPR,
    note: 'The register has no field that shows it.',
  },
  {
    key: 'REVIEW',
    name: 'A review of the assessment where necessary, at least when the risk changes',
    from: BEGUN,
    article: '35(11)',
    evidence: GDPR,
  },
];

/** The evidence that a controller must have of a processing activity. */
export const ACCOUNTABILITY: readonly Item[] = [
  {
    key: 'CONSENT_RECORD',
    name: 'That the data subject has consented',
    from: BEGUN,
    article: '7(1)',
    evidence: GDPR,
  },
  {
    key: 'INTERESTS_ASSESSMENT',
    name: 'That legitimate interests are not overridden by those of the data subjects',
    from: BEGUN,
    article: '6(1)(f), 5(2)',
    evidence: GDPR,
    note: 'No form is prescribed. The authorities recommend a written assessment: EDPB Guidelines 1/2024, in consultation in 2024; guidance of the ICO.',
  },
  {
    key: 'RETENTION_POLICY',
    name: 'That data are kept no longer than necessary',
    from: BEGUN,
    article: '5(1)(e), 5(2)',
    evidence: GDPR,
  },
  {
    key: 'BREACH_RECORD',
    name: 'Documentation of every personal data breach: its facts, its effects, and the remedial action',
    from: BEGUN,
    article: '33(5)',
    evidence: GDPR,
  },
];

/** Information for people about decisions by automated means alone. */
export const AUTOMATED_DECISIONS: readonly Item[] = [
  {
    key: 'LOGIC',
    name: 'Meaningful information on the logic involved, and on what follows for people',
    from: BEGUN,
    article: '13(2)(f), 14(2)(g)',
    evidence: GDPR,
  },
];

/** The time limit for requests of data subjects (Art 12(3)), with the evidence for a law that has this article. */
export function requestClocks(evidence: Evidence): RequestClock[] {
  return [
    {
      right: 'ANY',
      within: 'P1M',
      extension: 'P2M',
      words: 'without undue delay',
      condition: 'An extension is told, with its reasons, within the first month.',
      article: '12(3)',
      from: BEGUN,
      evidence,
    },
  ];
}

/** The information that people get before or soon after their data are collected. */
export const NOTICE: readonly Item[] = itemsOf({ from: BEGUN }, [
  ['CONTROLLER', 'Identity and contact details of the controller and its representative', '13(1)(a), 14(1)(a)', GDPR],
  ['OFFICER', 'Contact details of the data protection officer', '13(1)(b), 14(1)(b)', GDPR],
  ['PURPOSES', 'Purposes of the processing', '13(1)(c), 14(1)(c)', GDPR],
  ['LEGAL_BASIS', 'Legal basis of each purpose', '13(1)(c), 14(1)(c)', GDPR],
  ['INTERESTS', 'Legitimate interests that are pursued', '13(1)(d), 14(2)(b)', GDPR],
  ['DATA_CATEGORIES', 'Categories of personal data', '14(1)(d)', GDPR],
  ['RECIPIENTS', 'Recipients or categories of recipients', '13(1)(e), 14(1)(e)', GDPR],
  ['TRANSFERS', 'Transfers to third countries, with the decision or the safeguards', '13(1)(f), 14(1)(f)', GDPR],
  ['SAFEGUARDS_COPY', 'How to obtain a copy of the safeguards', '13(1)(f), 14(1)(f)', GDPR],
  ['RETENTION', 'How long data are stored, or the criteria for it', '13(2)(a), 14(2)(a)', GDPR],
  ['RIGHTS', 'Rights of the data subject', '13(2)(b), 14(2)(c)', GDPR],
  [
    'WITHDRAWAL',
    'Right to withdraw consent at any time',
    '13(2)(c), 14(2)(d)',
    GDPR,
    { note: 'Guidelines on transparency (WP260) want it to say how.' },
  ],
  ['COMPLAINT', 'Right to complain to a supervisory authority', '13(2)(d), 14(2)(e)', GDPR],
  ['PROVISION', 'Whether data must be provided, and what follows if they are not', '13(2)(e)', GDPR],
  ['SOURCES', 'Source of the data', '14(2)(f)', GDPR],
  ['DECISIONS', 'Automated decisions, with their logic and what follows', '13(2)(f), 14(2)(g)', GDPR],
]);

/** The answer to a person who asks for access, apart from the copy of the data. */
export const ACCESS_ANSWER: readonly Item[] = itemsOf({ from: BEGUN }, [
  ['CONTROLLER', 'Whether data of the person are processed, and by whom', '15(1)', ACCESS],
  ['PURPOSES', 'Purposes of the processing', '15(1)(a)', ACCESS],
  ['DATA_CATEGORIES', 'Categories of personal data', '15(1)(b)', ACCESS],
  ['RECIPIENTS', 'Recipients or categories of recipients', '15(1)(c)', ACCESS],
  ['RETENTION', 'How long data are stored, or the criteria for it', '15(1)(d)', ACCESS],
  ['RIGHTS', 'Rights of the data subject', '15(1)(e)', ACCESS],
  ['COMPLAINT', 'Right to complain to a supervisory authority', '15(1)(f)', ACCESS],
  ['SOURCES', 'Source of the data', '15(1)(g)', ACCESS],
  ['DECISIONS', 'Automated decisions, with their logic and what follows', '15(1)(h)', ACCESS],
  ['TRANSFERS', 'Transfers to third countries, with the decision or the safeguards', '15(2)', ACCESS],
]);
