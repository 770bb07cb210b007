import { K, known, read } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';
import { listed } from './listed.js';

/** First day of the act. */
const ACT = '1994-01-01';
/** First days of the three phases of Law 25 (2021, c. 25). */
const FIRST = '2022-09-22';
const SECOND = '2023-09-22';
const THIRD = '2024-09-22';
/** First days of the regulations on incidents and on anonymization, and of the register of anonymization. */
const INCIDENTS = '2022-12-29';
const ANONYMIZATION = '2024-05-30';
const ANONYMIZATION_REGISTER = '2025-01-01';

/** The act, in force since a phase of Law 25: both were read. */
const OF_FIRST = { from: FIRST, evidence: { text: ['QC1'], from: ['QC5'] } } as const;
const OF_SECOND = { from: SECOND, evidence: { text: ['QC1', 'QC2'], from: ['QC2'] } } as const;
/** The present wording of the act, whose first day is not known. */
const OF_ACT = { from: ACT, evidence: known('QC1') } as const;
const BIOMETRIC = { from: FIRST, evidence: known('QC6') } as const;

const POLICIES = 'Policies on the governance of personal information, approved by the person in charge (3.2).';
const INCIDENT_REGISTER = 'A register of all confidentiality incidents, kept for five years from awareness (3.8).';
const ENTRIES =
  'Purposes are fixed before data are collected (4); some communications without consent are entered (18).';

const TERMS = {
  controller: 'person carrying on an enterprise',
  processor: 'mandatary; person or body that performs a contract of enterprise or for services',
  dataSubject: 'person concerned',
  others: {
    'personal information': 'renseignement personnel',
    'enterprise, in French': 'personne qui exploite une entreprise',
    'mandatary, in French': "mandataire; personne ou organisme qui exécute un contrat d'entreprise ou de service",
    'person concerned, in French': 'personne concernée',
  },
  note: 'The Act has no word of its own for a processor, and knows no representative.',
} as const;

/** The words for a processor before section 18.3. */
const OF_SECTION_20 = {
  processor: 'mandatary or agent; party to a contract for work or services',
  others: {
    'mandatary, in French': "mandataire ou agent; partie à un contrat de service ou d'entreprise",
  },
} as const;

const SINCE_LAW_25 = {
  ...TERMS,
  officer: 'person in charge of the protection of personal information',
  others: {
    ...TERMS.others,
    'person in charge, in French': 'responsable de la protection des renseignements personnels',
    'confidentiality incident': 'incident de confidentialité',
  },
} as const;

export const CA_QC: Jurisdiction = {
  code: 'CA-QC',
  name: 'Quebec',
  alongside: 'CA',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Act respecting the protection of personal information in the private sector, P-39.1',
      from: ACT,
      article: 'P-39.1, s. 115',
      evidence: read('QC1'),
      note: 'The federal act governs federal works, and most data that cross the border of the province.',
    },
    {
      name: 'Law 25 (2021, c. 25): its first provisions',
      from: FIRST,
      article: '2021, c. 25',
      evidence: read('QC5'),
      note: 'Person in charge (3.1), confidentiality incidents (3.5 to 3.8), commercial transactions (18.4), research (21) and biometrics.',
    },
    {
      name: 'Law 25 (2021, c. 25): most of its provisions',
      from: SECOND,
      article: '2021, c. 25',
      evidence: read('QC2'),
      note: 'Policies (3.2), assessments (3.3), notices (8 to 8.3), consent (12 to 14), automated decisions (12.1), communication outside Quebec (17), providers (18.3).',
    },
    {
      name: 'Law 25 (2021, c. 25): portability',
      from: THIRD,
      article: 'P-39.1, s. 27',
      evidence: { text: ['QC1'], from: ['QC5', 'UNVERIFIED'] },
    },
    {
      name: 'Regulation respecting confidentiality incidents (A-2.1, r. 3.1)',
      from: INCIDENTS,
      article: 'A-2.1, r. 3.1',
      evidence: read('QC3', 'CHECKED'),
      note: 'Of political parties since 22 September 2023.',
    },
    {
      name: 'Regulation respecting the anonymization of personal information (A-2.1, r. 0.1)',
      from: ANONYMIZATION,
      article: 'A-2.1, r. 0.1',
      evidence: read('QC4'),
    },
    {
      name: 'Act to establish a legal framework for information technology, on biometrics (C-1.1, ss. 44, 45)',
      from: FIRST,
      article: 'C-1.1, ss. 44, 45',
      evidence: known('QC6'),
      note: 'As Law 25 changed it; the wording of 2022 was read in accounts of law firms.',
    },
  ],
  regulators: [
    {
      name: "Commission d'accès à l'information (Quebec)",
      alsoCalled: ['CAI', 'CAIQ', "Commission d'accès à l'information du Québec", 'Access to Information Commission'],
      from: ACT,
      article: 'P-39.1, ss. 41.1, 80; A-2.1, s. 103',
      evidence: known('QC1'),
    },
  ],
  record: [
    {
      required: 'INDIRECT',
      instead: ENTRIES,
      from: ACT,
      to: FIRST,
      article: 'P-39.1, ss. 4, 18',
      evidence: known('QC1'),
      note: 'No article asks for a record of processing.',
    },
    {
      required: 'INDIRECT',
      instead: [ENTRIES, INCIDENT_REGISTER].join(' '),
      from: FIRST,
      to: SECOND,
      article: 'P-39.1, ss. 3.8, 4, 18',
      evidence: { text: ['QC1'], from: ['QC5'] },
      note: 'No article asks for a record of processing.',
    },
    {
      required: 'INDIRECT',
      instead: [ENTRIES, INCIDENT_REGISTER, POLICIES, 'Privacy impact assessments (3.3, 17, 21).'].join(' '),
      form: 'Free. The contents of the register of incidents are prescribed, and its form is not.',
      exemption: 'None by size: policies are proportionate to the activities, assessments to sensitivity and quantity.',
      from: SECOND,
      article: 'P-39.1, ss. 3.2, 3.3, 3.8, 4, 17, 18, 21',
      evidence: { text: ['QC1', 'QC2'], from: ['QC2'] },
      note: 'No article asks for a record of processing, and these duties cannot be met without an inventory.',
    },
  ],
  terms: [
    {
      ...TERMS,
      ...OF_SECTION_20,
      others: { ...TERMS.others, ...OF_SECTION_20.others },
      from: ACT,
      to: FIRST,
      article: 'P-39.1, ss. 1, 2, 20',
      evidence: known('QC1'),
    },
    {
      ...SINCE_LAW_25,
      ...OF_SECTION_20,
      others: { ...SINCE_LAW_25.others, ...OF_SECTION_20.others },
      from: FIRST,
      to: SECOND,
      article: 'P-39.1, ss. 1, 2, 3.1, 3.6, 20',
      evidence: { text: ['QC1'], from: ['QC5'] },
    },
    {
      ...SINCE_LAW_25,
      others: {
        ...SINCE_LAW_25.others,
        'privacy impact assessment': 'évaluation des facteurs relatifs à la vie privée (ÉFVP)',
        'sensitive personal information': 'renseignement personnel sensible',
        'de-identified information': 'renseignement dépersonnalisé',
        'anonymized information': 'renseignement anonymisé',
      },
      article: 'P-39.1, ss. 1, 2, 3.1, 3.3, 3.6, 12, 18.3, 23',
      ...OF_SECOND,
    },
  ],
  grounds: [
    {
      code: 'CA.QC_TIA', // recorded as a ground of Canada before Quebec was a law of its own
      name: 'Privacy impact assessment before communication outside Quebec, and a written agreement',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'BCR', 'OTHER'],
      limit:
        'four factors: sensitivity, purposes, protective measures, the legal regime of the destination; other provinces and outsourcing too',
      from: SECOND,
      article: 'P-39.1, s. 17',
      evidence: read('S41', 'CHECKED'),
      note: 'The assessment finds adequate protection, and the agreement takes its results into account. Both are needed, also within a group. A provider has its contract of s. 18.3 as well. Consent replaces neither.',
    },
    {
      code: 'CA-QC.EMERGENCY',
      name: 'Emergency that threatens the life, health or safety of the person concerned',
      kind: 'DEROGATION',
      occasional: true,
      from: SECOND,
      article: 'P-39.1, s. 17 para 4, s. 18 para 1(7)',
      evidence: read('QC2'),
    },
  ],
  /** Quebec recognises no state: the enterprise itself judges each one. No clauses were issued. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Communication outside Quebec, to another province too, and work entrusted to somebody outside it.',
      from: SECOND,
      article: 'P-39.1, s. 17',
      evidence: read('QC2'),
      note: 'The text does not name access from outside. A provider that has it uses data for the enterprise, so it is treated as one.',
    },
    {
      of: 'TEST',
      text: 'Reasonable steps to see that what is communicated outside Quebec is not used for other purposes or passed on without consent.',
      from: ACT,
      to: SECOND,
      article: 'P-39.1, old s. 17',
      evidence: K,
    },
    {
      of: 'TEST',
      text: 'A privacy impact assessment before any communication outside Quebec, to other provinces and to service providers too.',
      from: SECOND,
      article: 'P-39.1, s. 17',
      evidence: read('S41', 'CHECKED'),
    },
    {
      of: 'NOTICE',
      text: 'When data are collected, people are told that they may be communicated outside Quebec. The country is no item.',
      article: 'P-39.1, s. 8',
      ...OF_SECOND,
    },
    {
      of: 'NOTICE',
      text: 'When data are collected, people are told the names or categories of those who receive them, providers among them.',
      article: 'P-39.1, s. 8',
      ...OF_SECOND,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'promptly',
      startsWith: 'cause to believe that an incident occurred',
      condition: 'a risk of serious injury',
      article: 'P-39.1, s. 3.5',
      note: 'The law has no number of hours.',
      ...OF_FIRST,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'no time is set',
      condition: 'a risk of serious injury',
      article: 'P-39.1, s. 3.5',
      note: 'Put off while notice could hamper an inquiry into an offence.',
      ...OF_FIRST,
    },
    {
      whom: 'CUSTOMER',
      words: 'without delay',
      condition: 'Of the provider, to the person in charge: any violation or attempt.',
      article: 'P-39.1, s. 18.3',
      ...OF_SECOND,
    },
  ],
  requestClocks: [
    {
      right: 'ANY',
      within: 'P30D',
      days: 'CALENDAR',
      condition:
        'Silence is a refusal. Only the Commission can give more time, asked within these days (46). A refusal can be brought before it within 30 days (43).',
      article: 'P-39.1, ss. 32, 43, 46',
      ...OF_ACT,
    },
    {
      right: 'PORTABILITY',
      within: 'P30D',
      days: 'CALENDAR',
      condition: 'What was collected from the applicant by computer, neither created nor inferred.',
      from: THIRD,
      article: 'P-39.1, ss. 27, 32',
      evidence: { text: ['QC1'], from: ['QC5', 'UNVERIFIED'] },
    },
  ],
  consentAge: [
    {
      age: 14,
      article: 'P-39.1, ss. 4.1, 14',
      note: 'Under 14 the person with parental authority, or the tutor, consents, unless collecting is clearly for the benefit of the minor.',
      ...OF_SECOND,
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS'],
      from: ACT,
      to: SECOND,
      article: 'P-39.1, old ss. 12, 14, 18',
      evidence: K,
    },
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS'],
      article: 'P-39.1, ss. 4 to 6, 12 to 14, 18 to 21',
      note: 'Collecting needs a serious and legitimate reason and necessity. Consent, which is also given by providing data after the notice (8.3), has closed exceptions: a consistent purpose, a clear benefit, fraud and security, a product or service that was asked for, research, mandates (18.3), commercial transactions (18.4). No legitimate interest; a contract is no basis of its own. Sensitive information needs express consent.',
      ...OF_SECOND,
    },
  ],
  items: {
    ACCOUNTABILITY: listed(OF_FIRST, [
      'BREACH_RECORD',
      'Register of all confidentiality incidents, also without risk of serious injury',
      'P-39.1, s. 3.8; r. 3.1, ss. 7, 8',
    ]),
    INCIDENT_REGISTER: listed(
      { from: INCIDENTS, evidence: read('QC3', 'CHECKED') },
      ['DATA', 'The information concerned, or why it cannot be described', 'r. 3.1, s. 7'],
      ['CIRCUMSTANCES', 'Circumstances of the incident', 'r. 3.1, s. 7'],
      ['TIME', 'Date or period of the incident, or an approximation', 'r. 3.1, s. 7'],
      ['AWARENESS', 'Date or period of awareness: the register is kept for five years from it', 'r. 3.1, ss. 7, 8'],
      ['NUMBER', 'Number of the persons concerned, or an approximation', 'r. 3.1, s. 7'],
      ['RISK', 'What led to the conclusion that there is, or is not, a risk of serious injury', 'r. 3.1, s. 7'],
      [
        'NOTICES',
        'Where there is one, dates of the notices, and whether and why public ones were given',
        'r. 3.1, s. 7',
      ],
      ['MEASURES', 'Measures taken to reduce the risk of injury', 'r. 3.1, s. 7'],
    ),
    BREACH_NOTICE: [
      ...listed(
        { from: INCIDENTS, evidence: read('QC3') },
        ['ORGANISATION', 'Name and enterprise number, and whom to contact', 'r. 3.1, s. 3'],
        ['DATA', 'The information concerned, or why it cannot be described', 'r. 3.1, ss. 3, 5'],
        ['CIRCUMSTANCES', 'Circumstances and, if known, cause', 'r. 3.1, ss. 3, 5'],
        ['TIME', 'Date or period of the incident, or an approximation', 'r. 3.1, ss. 3, 5'],
        ['AWARENESS', 'Date or period of awareness', 'r. 3.1, s. 3'],
        ['NUMBER', 'Number of the persons concerned, and of those in Quebec', 'r. 3.1, s. 3'],
      ),
      ...listed({ from: INCIDENTS, evidence: read('QC3') }, [
        'ADVICE',
        'What the person concerned can do, and where to learn more',
        'r. 3.1, s. 5',
      ]),
      ...listed(
        { from: INCIDENTS, evidence: known('K', 'UNVERIFIED') },
        ['RISK', 'What shows the risk of serious injury', 'r. 3.1, s. 3'],
        ['MEASURES', 'Measures taken, and those planned, with their time', 'r. 3.1, ss. 3, 5'],
        ['ELSEWHERE', 'That an authority outside Quebec was notified', 'r. 3.1, s. 3'],
      ),
    ],
    ANONYMIZATION_REGISTER: listed(
      { from: ANONYMIZATION_REGISTER, evidence: { text: ['K', 'UNVERIFIED'], from: ['QC4'] } },
      ['DATA', 'Description of what was anonymized', 'r. 0.1, s. 9'],
      ['PURPOSES', 'Purposes of its use', 'r. 0.1, s. 9'],
      ['TECHNIQUES', 'Techniques, and measures of protection and security', 'r. 0.1, s. 9'],
      ['ANALYSIS', 'Dates of the analysis of the risk of re-identification, and of its updates', 'r. 0.1, s. 9'],
    ),
    POLICY: listed(
      OF_SECOND,
      [
        'GOVERNANCE',
        'Policies on keeping and destroying, on roles and on complaints, with details published',
        'P-39.1, s. 3.2',
      ],
      [
        'CONFIDENTIALITY',
        'Confidentiality policy online, and notice of its changes, where data are collected by technological means',
        'P-39.1, s. 8.2',
      ],
      ['DEFAULTS', 'Highest level of confidentiality by default in products offered to the public', 'P-39.1, s. 9.1'],
    ),
    OFFICER: listed(OF_FIRST, [
      'PERSON_IN_CHARGE',
      'The person with the highest authority, or a delegate in writing; title and contact are published',
      'P-39.1, s. 3.1',
    ]),
    NOTICE: [
      ...listed(
        OF_SECOND,
        ['PURPOSES', 'Purposes of collecting', 'P-39.1, s. 8'],
        ['MEANS', 'Means of collecting', 'P-39.1, s. 8'],
        ['RIGHTS', 'Rights of access and rectification', 'P-39.1, s. 8'],
        ['WITHDRAWAL', 'Right to withdraw consent', 'P-39.1, s. 8'],
        ['COLLECTED_FOR', 'The third person for whom data are collected', 'P-39.1, s. 8', { wherePossible: true }],
        ['RECIPIENTS', 'Names or categories of those who receive the data, providers among them', 'P-39.1, s. 8'],
        ['TRANSFERS', 'That data may be communicated outside Quebec', 'P-39.1, s. 8'],
        [
          'PROFILING',
          'Use of technology that identifies, locates or profiles, and how to activate it',
          'P-39.1, s. 8.1',
        ],
        ['AUTOMATED_DECISIONS', 'That a decision was made by automated means alone', 'P-39.1, s. 12.1'],
      ),
      ...listed(
        OF_ACT,
        [
          'ON_REQUEST',
          'On request: what was collected, who has access, how long it is kept, whom to contact',
          'P-39.1, s. 8',
        ],
        ['SOURCE', 'On request: the source of what was collected from a third person', 'P-39.1, s. 7'],
      ),
    ],
    PROCESSOR_CONTRACT: listed(
      OF_SECOND,
      ['WRITING', 'The mandate or contract is in writing', 'P-39.1, s. 18.3'],
      ['CONFIDENTIALITY', 'Measures that protect confidentiality', 'P-39.1, s. 18.3'],
      ['PURPOSE_LIMIT', 'Measures so that data are used for the mandate or contract alone', 'P-39.1, s. 18.3'],
      ['END', 'Measures so that data are not kept after its end', 'P-39.1, s. 18.3'],
      ['BREACHES', 'The provider tells the person in charge of any violation or attempt', 'P-39.1, s. 18.3'],
      ['VERIFICATION', 'The person in charge can verify confidentiality', 'P-39.1, s. 18.3'],
      ['OUTSIDE', 'Outside Quebec: results of the assessment, and what mitigates its risks', 'P-39.1, s. 17'],
    ),
    IMPACT_ASSESSMENT: [
      ...listed(
        OF_SECOND,
        [
          'PROJECT',
          'A project to acquire, develop or overhaul an information system, or to deliver services electronically, with personal information',
          'P-39.1, s. 3.3',
          {
            note: 'Of any level of risk. Older systems only once they are overhauled. The register has no field that shows it.',
          },
        ],
        ['OUTSIDE', 'Before communication outside Quebec, or entrusting somebody there', 'P-39.1, s. 17'],
      ),
      ...listed(OF_FIRST, ['RESEARCH', 'Before communication for study or research without consent', 'P-39.1, s. 21']),
    ],
    AUTOMATED_DECISIONS: listed(OF_SECOND, [
      'REVIEW_OF_ANY',
      'people are told of a decision by automated means alone no later than with it; on request they get the information used, the reasons and factors, and can submit observations to a person',
      'P-39.1, s. 12.1',
    ]),
    SENSITIVE: listed(
      OF_SECOND,
      ['HEALTH', 'Medical information', 'P-39.1, s. 12'],
      ['BIOMETRIC', 'Biometric information', 'P-39.1, s. 12'],
      ['INTIMATE', 'What is intimate otherwise', 'P-39.1, s. 12'],
      ['CONTEXT', 'What carries a high expectation of privacy by the context of its use', 'P-39.1, s. 12'],
    ),
    FILINGS: [
      ...listed(
        BIOMETRIC,
        [
          'BIOMETRIC_IDENTITY',
          'Disclosure to the Commission before identity is verified by biometrics, with an alternative',
          'C-1.1, s. 44',
        ],
        [
          'BIOMETRIC_DATABASE',
          'Disclosure to the Commission at least 60 days before a biometric database is used',
          'C-1.1, s. 45',
          { before: 'P60D' },
        ],
      ),
      ...listed(OF_FIRST, [
        'RESEARCH',
        'Agreement on research sent to the Commission, in force 30 days after its receipt',
        'P-39.1, s. 21.0.2',
      ]),
      ...listed(OF_ACT, [
        'AGENTS',
        'Registration of agents who make credit reports as a business, and of changes within 30 days',
        'P-39.1, ss. 70 to 79.1',
      ]),
    ],
    MARKETING: listed(
      OF_SECOND,
      ['CONSENT', 'Commercial prospection is never a consistent purpose: it needs consent', 'P-39.1, s. 12'],
      ['IDENTITY', 'Who prospects says who it is and how to withdraw consent, and stops then', 'P-39.1, s. 22'],
    ),
    RETENTION: [
      ...listed(
        OF_SECOND,
        [
          'PURPOSE_ACHIEVED',
          'Destroyed or anonymized once the purposes are achieved, unless an act sets a period',
          'P-39.1, s. 23',
        ],
        ['DECISION', 'What a decision was based on, for a year after it at least', 'P-39.1, s. 11'],
      ),
      ...listed(
        OF_ACT,
        ['REFUSED', 'What was asked for and refused, until no remedy is left', 'P-39.1, s. 36'],
        ['CREDIT', 'What agents who make credit reports collected: seven years', 'P-39.1, s. 79.1'],
      ),
      ...listed(BIOMETRIC, ['BIOMETRIC', 'Biometric records, until identity has been verified', 'C-1.1, s. 44']),
    ],
  },
  leavesOut: {
    FILINGS: 'contents of the registration of agents who make credit reports',
    MARKETING: 'the federal law against unwanted messages',
    IMPACT_ASSESSMENT: 'assessments that public bodies make',
  },
};
