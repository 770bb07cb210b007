import { EEA } from '../countries.js';
import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL } from '../recognition.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the law, and of the regulation on incidents. */
const LGPD = '2020-09-18';
/** First day of the guidance on the notice of incidents. */
const GUIDANCE = '2021-02-22';
const INCIDENTS = '2024-04-26';
/** First day of the standard clauses, and the day from which older contracts must contain them. */
const CLAUSES = '2024-08-23';
const CLAUSES_DUE = '2025-08-23';
/** First day of the law into which the provisional measure on the Agency was converted. */
const AGENCY_LAW = '2026-02-25';

/**
 * The minimum content of a record of an operation. Art 37 gives no list of fields; these follow from what other
 * articles require of every operation. Nothing else is required.
 */
const ART37: readonly Item[] = [
  { key: 'AGENT', name: 'Who keeps the record: controller or operator', article: '37' },
  { key: 'PURPOSES', name: 'Purpose of the operation', article: '37; 6 I' },
  { key: 'DATA_CATEGORIES', name: 'Personal data that are processed', article: '37' },
  { key: 'LEGAL_BASIS', name: 'Legal basis', article: '37; 7' },
  { key: 'INTEREST', name: 'The interest pursued, where the basis is legitimate interest', article: '37; 10' },
].map((item) => ({
  ...item,
  from: LGPD,
  evidence: known('S40', 'K', 'UNVERIFIED'),
  note: 'Art 37 names no fields: that a record must hold this is a reading of it together with the other articles.',
}));

/** The required content of the web page about transfers under standard clauses. */
const WEB_DOCUMENT: readonly Item[] = (
  [
    ['FORM', 'Form of the transfer'],
    ['DURATION', 'Duration of the transfer'],
    ['PURPOSE', 'Specific purpose of the transfer'],
    ['COUNTRY', 'Country of destination'],
    ['CONTROLLER', 'Identity and contacts of the controller'],
    ['SHARING', 'Shared use of the data by the controller, and its purpose'],
    ['DUTIES', 'Responsibilities of the agents that process the data, and security measures'],
    ['RIGHTS', 'Rights of the data subject, and how they are exercised'],
  ] as const
).map(([key, name]) => ({
  key,
  name,
  from: CLAUSES,
  article: 'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2',
  evidence: read('S40'),
}));

export const BR: Jurisdiction = {
  code: 'BR',
  name: 'Brazil',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Lei Geral de Proteção de Dados Pessoais (LGPD), Law 13.709/2018',
      from: LGPD,
      article: 'Law 13.709/2018, 65',
      evidence: read('S80'),
    },
    {
      name: 'Resolution CD/ANPD 15/2024 (security incidents)',
      from: INCIDENTS,
      article: 'Resolution CD/ANPD 15/2024',
      evidence: read('S40', 'CHECKED'),
    },
    {
      name: 'Resolution CD/ANPD 19/2024 (international transfers)',
      from: CLAUSES,
      article: 'Resolution CD/ANPD 19/2024',
      evidence: read('S40', 'CHECKED'),
    },
    {
      name: 'Digital Statute of Children and Adolescents (Law 15.211/2025)',
      from: '2026-03-17',
      article: 'Law 15.211/2025',
      evidence: read('S51', 'CHECKED'),
      note: 'The Agency enforces it.',
    },
  ],
  regulators: [
    {
      name: 'Autoridade Nacional de Proteção de Dados',
      alsoCalled: ['ANPD', 'National Data Protection Authority', 'Data Protection National Authority'],
      from: LGPD,
      to: '2025-09-18',
      article: '55-A',
      evidence: K,
    },
    {
      name: 'Agência Nacional de Proteção de Dados',
      alsoCalled: ['ANPD', 'National Data Protection Agency'],
      from: '2025-09-18',
      to: AGENCY_LAW,
      article: '55-A, as amended by Provisional Measure 1.317/2025',
      evidence: known('S51', 'K'),
      note: 'The measure is of 17 September 2025 and was published the day after.',
    },
    {
      name: 'Agência Nacional de Proteção de Dados',
      alsoCalled: ['ANPD', 'National Data Protection Agency'],
      from: AGENCY_LAW,
      article: '55-A, as amended by Law 15.352/2026',
      evidence: read('S51', 'CHECKED'),
      note: 'The provisional measure converted into law.',
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART37',
      processorItems: 'ART37',
      exemption: 'Small agents may keep it by a simplified model of the ANPD (Resolution CD/ANPD 2/2022).',
      from: LGPD,
      article: '37',
      evidence: known('S40', 'K', 'CHECKED'),
      note: 'Controller and operator each keep it, above all where the basis is legitimate interest. The law lists no fields.',
    },
  ],
  terms: [
    {
      controller: 'controlador',
      processor: 'operador',
      dataSubject: 'titular',
      officer: 'encarregado',
      from: LGPD,
      article: '5 V-VIII',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'BR.ADEQ',
      name: 'Country or international organisation that the ANPD recognises',
      kind: 'RECOGNITION',
      from: LGPD,
      article: '33 I',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.CLAUSES_SPECIFIC',
      name: 'Specific contractual clauses for one transfer',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT'],
      priorFiling: 'approval of the clauses by the ANPD',
      from: LGPD,
      article: '33 II a',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.SCC',
      name: "Standard contractual clauses, in the ANPD's own words",
      kind: 'SAFEGUARD',
      instruments: ['SCC'],
      from: CLAUSES,
      article: '33 II b; Resolution CD/ANPD 19/2024',
      evidence: read('S40', 'CHECKED'),
      note: 'Before the resolution there were no such clauses. Contracts that had other clauses were to take these up by 23 August 2025.',
    },
    {
      code: 'BR.BCR',
      name: 'Global corporate rules',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      priorFiling: 'approval of the rules by the ANPD',
      from: LGPD,
      article: '33 II c',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.CERT',
      name: 'Seals, certificates and codes of conduct, regularly issued',
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION', 'CODE_OF_CONDUCT'],
      from: LGPD,
      article: '33 II d',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.COOP',
      name: 'International legal co-operation between public bodies of intelligence, investigation and prosecution',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 III',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.LIFE',
      name: 'Protection of life or physical safety',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 IV',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.ANPD_AUTH',
      name: 'Authorisation by the ANPD',
      kind: 'SAFEGUARD',
      priorFiling: 'authorisation of the transfer by the ANPD',
      from: LGPD,
      article: '33 V',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.TREATY',
      name: 'Commitment in an agreement of international co-operation',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 VI',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.PUBPOLICY',
      name: 'Execution of a public policy or of a task that the law gives a public service',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 VII',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.CONSENT',
      name: 'Consent to the transfer, specific and highlighted, told beforehand that it is international',
      kind: 'CONSENT',
      from: LGPD,
      article: '33 VIII',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.ART7_LEGAL',
      name: 'Legal or regulatory obligation of the controller',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 IX; 7 II',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.ART7_CONTRACT',
      name: 'Contract with the data subject, or steps before it that the data subject asks for',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 IX; 7 V',
      evidence: known('S40', 'CHECKED'),
    },
    {
      code: 'BR.ART7_CLAIMS',
      name: 'Exercise of rights in judicial, administrative or arbitral proceedings',
      kind: 'DEROGATION',
      from: LGPD,
      article: '33 IX; 7 VI',
      evidence: known('S40', 'CHECKED'),
    },
  ],
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    {
      ground: 'BR.ADEQ',
      countries: [...EEA, 'EU', 'EEA'],
      act: 'Resolution CD/ANPD 32/2026',
      name: 'Brazilian recognition of the European Union',
      from: '2026-01-27',
      scope: {
        words:
          'transfers that are not solely for public security, national defence, State security, or the investigation and prosecution of crime',
      },
      article: '33 I; Resolution CD/ANPD 32/2026, arts. 1 and 2',
      evidence: { text: ['S10', 'S52', 'CHECKED'], from: ['S52', 'K'] },
      note: 'Signed on 26 and published on 27 January 2026; that it is in force since its publication is likely. The institutions of the EU, Iceland, Liechtenstein and Norway included. It is the only one: neither the United Kingdom nor the United States is recognised.',
    },
  ],
  instruments: [
    {
      kind: 'SCC',
      version: '19/2024',
      alsoCalled: ['ANPD'],
      name: 'the standard contractual clauses of Resolution CD/ANPD 19/2024',
      from: CLAUSES,
      article: 'Resolution CD/ANPD 19/2024, annex II',
      evidence: read('S40', 'CHECKED'),
    },
    {
      kind: 'SCC',
      version: 'clauses of before',
      name: "contractual clauses other than the ANPD's",
      from: LGPD,
      signableTo: CLAUSES,
      to: CLAUSES_DUE,
      replacedBy: 'the standard contractual clauses of Resolution CD/ANPD 19/2024',
      article: 'Resolution CD/ANPD 19/2024, art. 2',
      evidence: { text: ['S40', 'S80', 'CHECKED'], from: ['S80'] },
      note: 'Contracts that had such clauses were to take up the standard ones within twelve months.',
    },
  ],
  transferDuties: [
    {
      of: 'NOTICE',
      text: 'A document on the web, in Portuguese and in simple, clear words, tells of transfers by standard clauses (items WEB_DOCUMENT).',
      from: CLAUSES,
      article: 'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2',
      evidence: read('S40'),
    },
    {
      of: 'FILING',
      text: 'Specific clauses and global corporate rules are approved by the ANPD before they serve.',
      from: LGPD,
      article: '33 II a, c; 35',
      evidence: known('S40'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'within a reasonable time',
      startsWith: 'knowledge of the incident',
      condition: 'a relevant risk or damage may come of it',
      from: LGPD,
      to: GUIDANCE,
      article: '48, 1',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      within: 'P2D',
      days: 'BUSINESS',
      words: 'within a reasonable time',
      startsWith: 'knowledge of the incident',
      condition: 'a relevant risk or damage may come of it',
      from: GUIDANCE,
      to: INCIDENTS,
      article: '48, 1; guidance of the ANPD',
      evidence: { text: ['BR1'], from: ['BR1'] },
      note: 'The law says a reasonable time; the two business days are guidance.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'within a reasonable time',
      startsWith: 'knowledge of the incident',
      condition: 'a relevant risk or damage may come of it',
      from: LGPD,
      to: INCIDENTS,
      article: '48, 1',
      evidence: K,
    },
    ...(['AUTHORITY', 'DATA_SUBJECTS'] as const).map((whom) => ({
      whom,
      within: 'P3D',
      days: 'BUSINESS' as const,
      startsWith: 'knowledge that personal data are affected',
      condition: 'a relevant risk or damage may come of it',
      from: INCIDENTS,
      article: '48; Resolution CD/ANPD 15/2024',
      evidence: read('S40', 'CHECKED'),
      note: 'Incidents are kept on record for five years. Small agents have twice the time, but not of incidents that may harm life or limb, or national security (Resolution CD/ANPD 2/2022).',
    })),
  ],
  requestClocks: REQUEST_CLOCKS.BR,
  consentAge: [
    {
      age: 12,
      from: LGPD,
      article: '14',
      evidence: K,
      note: "For children under 12 a parent gives specific, highlighted consent where consent is the basis; 12 to 17 are adolescents. Other bases may serve in the child's best interest (ANPD Enunciado 1/2023).",
    },
  ],
  legalBases: [
    {
      known: [
        'CONSENT',
        'EXPRESS_CONSENT',
        'LEGAL_OBLIGATION',
        'PUBLIC_TASK',
        'CONTRACT',
        'VITAL_INTERESTS',
        'LEGITIMATE_INTERESTS',
      ],
      from: LGPD,
      article: '7; 11',
      evidence: known('S40', 'K'),
      note: 'Ten bases: consent (I), legal or regulatory obligation (II), public policies (III, as PUBLIC_TASK), contract (V), life (VII), legitimate interest (IX). No word here has: studies by research bodies (IV), exercise of rights in proceedings (VI), protection of health by health professionals (VIII), protection of credit (X). Sensitive data have bases of their own (11), without legitimate interest.',
    },
  ],
  items: {
    IMPACT_ASSESSMENT: [
      {
        key: 'ON_REQUEST',
        name: 'A report on the impact on data protection, if the authority asks for it, sensitive data included',
        from: LGPD,
        article: '38',
        evidence: K,
        note: 'Also where the processing rests on legitimate interests: art. 10, § 3.',
      },
    ],
    AUTOMATED_DECISIONS: [
      {
        key: 'LOGIC',
        name: 'clear and adequate information, on request, on the criteria and procedures of decisions by automated means alone; trade secrets apart',
        from: LGPD,
        article: '20, § 1',
        evidence: K,
      },
      {
        key: 'REVIEW',
        name: 'review, on request, of decisions by automated means alone that affect the interests of people, profiles included',
        from: LGPD,
        article: '20, caput',
        evidence: K,
        note: 'That a person reviews them was vetoed in 2019.',
      },
    ],
    ACCOUNTABILITY: [
      {
        key: 'CONSENT_RECORD',
        name: 'That consent was obtained in accordance with the law',
        from: LGPD,
        article: '8, § 2',
        evidence: K,
      },
      {
        key: 'BREACH_RECORD',
        name: 'A record of every security incident, kept for at least five years',
        from: INCIDENTS,
        article: 'Resolution CD/ANPD 15/2024, regulation, art. 10',
        evidence: K,
      },
    ],
    ART37,
    WEB_DOCUMENT,
    CLAUSES_ON_REQUEST: [
      {
        key: 'CLAUSES',
        name: 'The full clauses, on request of the data subject, within 15 days; trade secrets apart',
        from: CLAUSES,
        article: 'Resolution CD/ANPD 19/2024, regulation, art. 17, caput, para 1',
        evidence: { text: ['S40', 'K'], from: ['S40'] },
        note: 'The duty is in the caput, the time in § 1. Small agents have twice the time (Resolution CD/ANPD 2/2022).',
      },
    ],
  },
  leavesOut: {
    ART37: 'fields of the record: the law lists none',
    ACCOUNTABILITY: 'what else shows compliance (6 X, 50)',
    IMPACT_ASSESSMENT: 'what the Agency may ask for by regulation',
  },
};
