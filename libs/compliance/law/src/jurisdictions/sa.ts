import { type Evidence, K, known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const IN_FORCE = '2023-09-14';
const ENFORCED = '2024-09-14';
/** First day of the present transfer regulation. The first one, of September 2023, applied until then. */
const REGULATION = '2024-09-01';
const FIRST = 'Transfer Regulation (2023)';
const NOW = 'Transfer Regulation (2024)';

/** The safeguards of Art 4(1) that serve in each case of Art 4(2) but that of public bodies, which has provisions of its own. */
const SAFEGUARDS = {
  'SA.CASE_LIMITED': ['SA.SCC', 'SA.CERT'],
  'SA.CASE_CENTRAL': ['SA.SCC', 'SA.BCR', 'SA.CERT'],
  'SA.CASE_SERVICE': ['SA.CERT'],
  'SA.CASE_RESEARCH': ['SA.SCC', 'SA.CERT'],
} as const;
type Case = keyof typeof SAFEGUARDS;

/** Returns the cases in which the safeguard serves. */
const casesOf = (safeguard: string): readonly string[] =>
  Object.entries<readonly string[]>(SAFEGUARDS).flatMap(([code, serving]) => (serving.includes(safeguard) ? code : []));

const SAFEGUARD_NOW = {
  kind: 'SAFEGUARD',
  limit: 'in a case of Art 4(2) only',
  from: REGULATION,
  article: `${NOW} 4(1)`,
  evidence: read('S29', 'SA1', 'CHECKED'),
} as const;

/** The law and its implementing regulation were read, and their first day in other sources. */
const RECORD: Evidence = { text: ['S28', 'S47', 'CHECKED'], from: ['S30', 'S67'] };
const REGULATIONS: Evidence = { text: ['S67'], from: ['S30', 'S67'] };

/** Returns a case of Art 4(2) by its letter. */
function caseOf(code: Case, letter: string, name: string, limit: string): Ground {
  return {
    code,
    name,
    kind: 'DEROGATION',
    besideAnother: true,
    needsOneOf: SAFEGUARDS[code],
    limit,
    from: REGULATION,
    article: `${NOW} 4(2)(${letter})`,
    evidence: read('SA1', 'S48', 'S29', 'CHECKED'),
  };
}

export const SA: Jurisdiction = {
  code: 'SA',
  name: 'Saudi Arabia',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Data Protection Law (Royal Decree M/19 of 2021, amended by M/148 of 27 March 2023)',
      from: IN_FORCE,
      enforcedFrom: ENFORCED,
      article: 'Royal Decrees M/19, M/148',
      evidence: read('S30', 'S67', 'CHECKED'),
      note: 'With its implementing regulation. A year was given to adjust to it.',
    },
    {
      name: 'Regulation on Personal Data Transfer outside the Kingdom, of September 2023',
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: read('S30', 'CHECKED'),
    },
    {
      name: 'Regulation on Personal Data Transfer outside the Kingdom, as amended in 2024',
      from: REGULATION,
      article: NOW,
      evidence: read('S29', 'S48', 'CHECKED'),
    },
  ],
  regulators: [
    {
      name: 'Saudi Data and Artificial Intelligence Authority',
      alsoCalled: ['SDAIA', 'Saudi Data and AI Authority'],
      from: IN_FORCE,
      article: '30',
      evidence: known('S30', 'K'),
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART31',
      form: 'Kept while data are processed and five years after; shown to the authority on request.',
      from: IN_FORCE,
      article: '31; Implementing Regulation 33(5)',
      evidence: RECORD,
    },
  ],
  terms: [
    {
      controller: 'controller',
      processor: 'processor',
      dataSubject: 'data subject',
      officer: 'personal data protection officer',
      givenUp: { dataSubject: 'data owner' },
      note: 'In the version published on 24 September 2021, which was never in force, the data subject was the data owner.',
      from: IN_FORCE,
      article: '1; Implementing Regulation 32',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'SA.ADEQ',
      name: 'A country or organisation with an adequate level of protection',
      kind: 'RECOGNITION',
      awaitsList: true,
      from: IN_FORCE,
      to: REGULATION,
      article: '29(2)(b)',
      evidence: known('S30', 'NOT_FOUND'),
      note: 'The authority evaluates countries. No list was found.',
    },
    {
      code: 'SA.ADEQ',
      name: 'A country or organisation on the list of the authority',
      kind: 'RECOGNITION',
      awaitsList: true,
      from: REGULATION,
      article: `29(2)(b); ${NOW} 3(1)`,
      evidence: known('S48', 'NOT_FOUND'),
      note: 'Only what SDAIA has listed. No list was found: another ground is needed.',
    },
    {
      code: 'SA.SCC',
      name: 'Standard contractual clauses',
      kind: 'SAFEGUARD',
      instruments: ['SCC'],
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29', 'K'),
      note: 'The authority’s first set came with the amended regulation only.',
    },
    {
      ...SAFEGUARD_NOW,
      code: 'SA.SCC',
      needsOneOf: casesOf('SA.SCC'),
      name: 'Standard contractual clauses of the authority',
      instruments: ['SCC'],
    },
    {
      code: 'SA.BCR',
      name: 'Binding common rules of a group',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29', 'K'),
    },
    {
      ...SAFEGUARD_NOW,
      code: 'SA.BCR',
      needsOneOf: casesOf('SA.BCR'),
      name: 'Binding common rules of a group',
      instruments: ['BCR'],
    },
    {
      code: 'SA.CERT',
      name: 'Certificate of accreditation',
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION'],
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29', 'K'),
    },
    {
      ...SAFEGUARD_NOW,
      code: 'SA.CERT',
      needsOneOf: casesOf('SA.CERT'),
      name: 'Certificate of accreditation',
      instruments: ['CERTIFICATION'],
      limit: 'in a case of Art 4(2) only; not for sensitive data in the cases B, D and E',
    },
    {
      code: 'SA.COC',
      name: 'Code of conduct',
      kind: 'SAFEGUARD',
      instruments: ['CODE_OF_CONDUCT'],
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29'),
      note: 'Dropped by the amended regulation, which leaves three safeguards.',
    },
    {
      code: 'SA.EXC_CONTRACT',
      name: 'Agreement to which the data subject is a party',
      kind: 'DEROGATION',
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29', 'S30'),
    },
    {
      code: 'SA.EXC_CONTRACT',
      name: 'Agreement to which the data subject is a party: one of the purposes of a transfer',
      kind: 'DEROGATION',
      besideAnother: true,
      limit: 'a purpose only: a case of Art 4(2) and its safeguard are needed as well',
      from: REGULATION,
      article: '29(1)(c); Transfer Regulation (2024) 4',
      evidence: known('S48', 'K'),
    },
    {
      code: 'SA.EXC_PUBLIC',
      name: 'National security, public interest, detection of crime: public bodies',
      kind: 'DEROGATION',
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: known('S29', 'S30'),
    },
    {
      code: 'SA.EXC_PUBLIC',
      name: 'Between public bodies, to carry out an agreement that the Kingdom is party to, or to serve its interests',
      kind: 'DEROGATION',
      limit: 'between public bodies; the agreement has standard provisions on the protection of personal data',
      instruments: ['CONTRACT', 'OTHER'],
      from: REGULATION,
      article: `${NOW} 4(2)(A)`,
      evidence: read('S48', 'S29', 'CHECKED'),
    },
    caseOf(
      'SA.CASE_LIMITED',
      'B',
      'Not recurring or for a limited time, and of few data subjects',
      'needs standard clauses, or a certificate for data that are not sensitive',
    ),
    caseOf(
      'SA.CASE_CENTRAL',
      'C',
      'Central operations of a multinational group',
      'needs binding common rules, standard clauses or a certificate',
    ),
    caseOf(
      'SA.CASE_SERVICE',
      'D',
      'A service or a benefit for the data subject',
      'needs a certificate, and data that are not sensitive',
    ),
    caseOf(
      'SA.CASE_RESEARCH',
      'E',
      'Scientific research and studies',
      'needs standard clauses or a certificate, as few data as are needed, and none that are sensitive',
    ),
    {
      code: 'SA.EXC_VITAL',
      name: 'Extreme necessity to preserve life or vital interests, or to prevent or treat disease',
      kind: 'DEROGATION',
      from: IN_FORCE,
      article: '29(3)',
      evidence: K,
    },
  ],
  /** No list of adequate countries was found. */
  recognitions: [],
  instruments: [
    {
      kind: 'SCC',
      version: 'SDAIA',
      alsoCalled: ['Saudi', 'KSA'],
      name: 'the standard contractual clauses of the Saudi authority',
      from: REGULATION,
      article: NOW,
      evidence: read('S29'),
    },
  ],
  transferDuties: [
    {
      of: 'NOTICE',
      text: 'The notice at collection says whether data are transferred, disclosed or processed outside the Kingdom.',
      from: IN_FORCE,
      article: '13',
      evidence: known('S29', 'K'),
    },
    {
      of: 'TEST',
      text: 'A risk assessment for transfers under a safeguard or an exception, and for continuous or large-scale transfers of sensitive data.',
      from: IN_FORCE,
      to: REGULATION,
      article: FIRST,
      evidence: K,
    },
    {
      of: 'TEST',
      text: 'A risk assessment for transfers under a safeguard, and for continuous or large-scale transfers of sensitive data.',
      from: REGULATION,
      article: NOW,
      evidence: read('S29'),
    },
    {
      of: 'DEFINITION',
      text: 'A transfer has a purpose of 29(1), and goes to a listed country, or in a case of Art 4(2) under its safeguard.',
      from: REGULATION,
      article: `29; ${NOW} 2 to 4`,
      evidence: read('S48', 'S29', 'CHECKED'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'awareness',
      condition:
        'The incident may harm the data or the data subject, or conflict with the rights or interests of the data subject.',
      from: IN_FORCE,
      article: '20; Implementing Regulation 24(1)',
      evidence: REGULATIONS,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'without undue delay',
      startsWith: 'awareness',
      condition: 'Damage to their data, or conflict with their rights or interests.',
      from: IN_FORCE,
      article: '20; Implementing Regulation 24(5)',
      evidence: REGULATIONS,
    },
    {
      whom: 'CUSTOMER',
      words: 'no time is set in what was read',
      condition: 'Of the processor, to the controller: the agreement with the processor has this duty.',
      from: IN_FORCE,
      article: '8; Implementing Regulation 17',
      evidence: { text: ['S67', 'K'], from: ['S30', 'S67'] },
    },
  ],
  requestClocks: REQUEST_CLOCKS.SA,
  consentAge: [
    {
      from: IN_FORCE,
      article: 'Implementing Regulation',
      evidence: K,
      note: 'No age: the guardian consents for whoever lacks legal capacity.',
    },
  ],
  legalBases: [
    {
      known: COMMON_BASES,
      from: IN_FORCE,
      article: '5, 6',
      evidence: known('S30', 'CHECKED'),
      note: 'Legitimate interests (6(4)) came with the amendment of 2023: not for sensitive data, not for public bodies, and with an assessment in writing.',
    },
  ],
  items: {
    IMPACT_ASSESSMENT: (
      [
        ['SPECIAL_DATA', 'Processing of sensitive data', 'a'],
        ['MATCHING', 'Collecting, comparing or linking sets of personal data from two or more sources', 'b'],
        [
          'LACKING_CAPACITY',
          'Continuous and large-scale processing of the data of people who lack capacity, wholly or in part',
          'c',
        ],
        ['MONITORING', 'Processing that by its nature needs continuous monitoring of people', 'c'],
        ['NEW_TECHNOLOGY', 'Processing with new technologies', 'c'],
        [
          'AUTOMATED_DECISIONS_AT_SCALE',
          'Decisions based on automated processing, continuous and on a large scale',
          'c',
        ],
        ['SERIOUS_HARM', 'A product or service whose processing is likely to do serious harm to privacy', 'd'],
      ] as const
    ).map(([key, name, letter]) => ({
      key,
      name,
      from: IN_FORCE,
      article: `22; Implementing Regulation 25(1)(${letter})`,
      evidence: REGULATIONS,
      ...(key.startsWith('AUTOMATED') && {
        note: 'The words continuous and on a large scale stand once, before the list of (c): they may be of its first case only.',
      }),
    })),
    ART31: (
      [
        ['CONTROLLER', 'Name and contact details of the controller'],
        ['OFFICER', 'Data protection officer, where one is required'],
        ['PURPOSES', 'Purposes of the processing'],
        ['DATA_CATEGORIES', 'Categories of personal data'],
        ['DATA_SUBJECTS', 'Categories of data subjects'],
        ['RETENTION', 'Retention periods, where possible for each category of data'],
        ['RECIPIENTS', 'Categories of entities to which data have been or will be disclosed'],
        ['TRANSFERS', 'Transfers outside the Kingdom, with their legal basis and the recipients'],
        ['SECURITY', 'Organisational, administrative and technical measures of security'],
      ] as const
    ).map(([key, name]) => ({
      key,
      name,
      ...(key === 'SECURITY' && { wherePossible: true }),
      from: IN_FORCE,
      article: '31; Implementing Regulation 33(5)',
      evidence: RECORD,
    })),
    TRANSFER_PURPOSES: (
      [
        ['AGREEMENT', 'An obligation under an agreement that the Kingdom is party to', '29(1)(a)', IN_FORCE],
        ['INTERESTS', 'The interests of the Kingdom', '29(1)(b)', IN_FORCE],
        ['CONTRACT', 'An obligation to which the data subject is a party', '29(1)(c)', IN_FORCE],
        [
          'OTHER',
          'Central operations of the controller, a service or benefit for the data subject, research',
          `29(1)(d); ${NOW} 2`,
          REGULATION,
        ],
      ] as const
    ).map(([key, name, article, from]) => ({
      key,
      name,
      from,
      article,
      evidence: { text: ['S48', 'CHECKED'], from: from === REGULATION ? ['S48', 'S29'] : ['S30', 'S67'] },
    })),
  },
};
