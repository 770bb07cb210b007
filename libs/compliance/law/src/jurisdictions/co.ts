import { EEA } from '../countries.js';
import { K, known, read } from '../evidence.js';
import type { Jurisdiction, Threshold } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL } from '../recognition.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const TERMS = {
  controller: 'responsable del tratamiento',
  processor: 'encargado del tratamiento',
  dataSubject: 'titular',
  others: { transfer: 'transferencia (to a controller)', transmission: 'transmisión (to a processor)' },
  article: '3; Decree 1377/2013, art. 3',
  evidence: known('S38', 'K'),
} as const;

/** The list of the Superintendencia names Iceland and Norway, and not Liechtenstein. Its details are not verified. */
const LIST = {
  ground: 'CO.ADEQ',
  evidence: known('S38', 'UNVERIFIED'),
  note: 'The states of the EU, Iceland, Norway, those named, and those that the European Commission has declared adequate, as secondary sources have it.',
} as const;

/** First days of the law and of its first decree. */
const LAW = '2012-10-18';
const DECREE = '2013-06-27';
/** First day of the list (Circular Externa 5/2017); that of its gazette was not found. */
const LISTED = '2017-08-10';
/** First day on which databases were registered (circular 002 of 2015). */
const REGISTRY = '2015-11-03';
/** First day of the decree that limits who registers databases. */
const LIMITED = '2018-01-18';
/** The earliest day for the circular on model clauses: that of the gazette, of January 2026, was not read. */
const MODEL_CLAUSES = '2026-01-01';

const REGISTERED: readonly Threshold[] = [
  { of: 'ASSETS', number: 100_000, unit: 'UVT', isExclusive: true, binds: ['COMPANIES', 'NON_PROFIT_BODIES'] },
];

export const CO: Jurisdiction = {
  code: 'CO',
  name: 'Colombia',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    { name: 'Statutory Law 1581 of 2012', from: LAW, article: 'Law 1581/2012', evidence: known('S38', 'K') },
    {
      name: 'Decree 1377 of 2013 (in Decree 1074 of 2015)',
      from: DECREE,
      article: 'Decree 1377/2013',
      evidence: known('S38', 'K'),
    },
  ],
  regulators: [
    {
      name: 'Superintendencia de Industria y Comercio',
      alsoCalled: ['SIC', 'Superintendency of Industry and Trade', 'Superintendence of Industry and Commerce'],
      from: LAW,
      article: '19',
      evidence: known('S38', 'K'),
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'Accountability is shown on request.',
      from: LAW,
      to: REGISTRY,
      article: '17, 18; Decree 1377/2013, arts. 26, 27',
      evidence: K,
    },
    {
      required: 'NO',
      instead:
        'Databases are registered in the national registry (RNBD) by whoever answers for them, private or public; accountability is shown on request.',
      from: REGISTRY,
      to: LIMITED,
      article: '25; Decree 1377/2013, arts. 26, 27',
      evidence: K,
    },
    {
      required: 'NO',
      instead:
        'Databases are registered in the national registry (RNBD) by companies and non-profit bodies with assets above 100,000 UVT, and by all public bodies; accountability is shown on request.',
      thresholds: REGISTERED,
      binds: ['COMPANIES', 'NON_PROFIT_BODIES', 'PUBLIC_BODIES'],
      from: LIMITED,
      article: '25; Decree 090/2018; Decree 1377/2013, arts. 26, 27',
      evidence: { text: ['S70', 'K'], from: ['S70'] },
    },
  ],
  terms: [
    { ...TERMS, from: LAW, to: DECREE },
    { ...TERMS, officer: 'person or area in charge (Decree 1377/2013, art. 23)', from: DECREE },
  ],
  grounds: [
    {
      code: 'CO.ADEQ',
      name: 'Adequate country by the standards of the Superintendencia',
      kind: 'RECOGNITION',
      from: LAW,
      to: LISTED,
      article: '26',
      evidence: known('S38', 'UNVERIFIED'),
      note: 'There was no list yet.',
    },
    {
      code: 'CO.ADEQ',
      name: 'Adequate country by the list of the Superintendencia',
      kind: 'RECOGNITION',
      from: LISTED,
      article: '26; Circular Única, Title V, ch. 3',
      evidence: known('S38', 'UNVERIFIED'),
      note: 'The details of the list are not verified.',
    },
    {
      code: 'CO.AUTH',
      name: "The data subject's express and unequivocal authorisation of the transfer",
      kind: 'CONSENT',
      from: LAW,
      article: '26(a)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.MED',
      name: "Exchange of medical data that the data subject's treatment asks for, for health or public hygiene",
      kind: 'DEROGATION',
      from: LAW,
      article: '26(b)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.BANK',
      name: 'Bank or stock-exchange transfers, by the law that governs them',
      kind: 'DEROGATION',
      from: LAW,
      article: '26(c)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.TREATY',
      name: 'Transfer agreed in a treaty to which Colombia is a party, on reciprocity',
      kind: 'DEROGATION',
      from: LAW,
      article: '26(d)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.CONTRACT',
      name: 'Contract between data subject and controller, or steps before it, the data subject having authorised it',
      kind: 'DEROGATION',
      from: LAW,
      article: '26(e)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.PUBINT',
      name: 'Public interest, or a right exercised in judicial proceedings',
      kind: 'DEROGATION',
      from: LAW,
      article: '26(f)',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.DECL',
      name: 'Declaration of conformity by the Superintendencia',
      kind: 'SAFEGUARD',
      priorFiling: 'declaration of conformity by the Superintendencia',
      from: LAW,
      article: '26, para 1',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.BCR',
      name: 'Binding corporate rules that the Superintendencia approved',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      priorFiling: 'approval of the rules by the Superintendencia',
      from: '2022-02-23',
      article: 'Decree 255/2022',
      evidence: known('S38', 'K'),
    },
    {
      code: 'CO.TRANSMISSION',
      name: 'Contract of transmission with a processor',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC'],
      limit: 'to a processor only; with it, people need neither be told nor asked',
      from: DECREE,
      article: 'Decree 1377/2013, arts. 24, 25',
      evidence: known('S38', 'K'),
    },
  ],
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    {
      ...LIST,
      countries: [...EEA.filter((state) => state !== 'LI'), 'EU', 'GB', 'CR', 'US', 'MX', 'PE', 'KR', 'RS'],
      act: 'Circular Externa 5/2017',
      from: '2017-08-10',
      article: '26; Circular Externa 5/2017',
    },
    {
      ...LIST,
      countries: ['CH', 'CA', 'AR', 'GG', 'IM', 'JE', 'FO', 'AD', 'IL', 'UY', 'NZ'],
      act: 'Circular Externa 5/2017 (declared adequate by the European Commission)',
      from: '2017-08-10',
      article: '26; Circular Externa 5/2017',
    },
    ...[
      { countries: ['EPO'], from: '2025-07-15' },
      { countries: ['BR'], from: '2026-01-26' },
    ].map((one) => ({
      ...LIST,
      ...one,
      act: 'Circular Externa 5/2017 (declared adequate by the European Commission)',
      article: '26; Circular Externa 5/2017',
    })),
    {
      ...LIST,
      countries: ['JP'],
      act: 'Circular Externa 8/2017',
      from: '2017-12-15',
      precision: 'MONTH',
      article: '26; Circular Externa 8/2017',
      note: 'Of December 2017: the day is not verified.',
    },
    {
      ...LIST,
      countries: ['AU'],
      act: 'Circular Externa 2/2018',
      from: '2018-03-23',
      article: '26; Circular Externa 2/2018',
    },
  ],
  instruments: [
    {
      kind: 'SCC',
      version: 'Circular Externa 003/2025',
      alsoCalled: ['Circular Externa 003 of 2025', 'Circular Externa No. 003', 'Circular Externa 3/2025', 'RIPD'],
      name: 'the model clauses of the Superintendencia for transfers and transmissions (Circular Externa 003 of 2025)',
      from: MODEL_CLAUSES,
      precision: 'MONTH',
      article: 'Circular Externa 003/2025',
      evidence: { text: ['S53', 'CHECKED'], from: ['S53', 'UNVERIFIED'] },
      note: 'Those of the Ibero-American network (RIPD). Issued on 19 December 2025. It binds from the official gazette of January 2026, of which the day was not read: the first day of the month stands here.',
    },
  ],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A transfer goes to a controller abroad, a transmission to a processor: with a contract of transmission, data subjects need neither be told of it nor asked.',
      from: DECREE,
      article: 'Decree 1377/2013, arts. 3, 24, 25',
      evidence: known('S38', 'K'),
    },
    {
      of: 'DEFINITION',
      text: 'Model clauses for transfers and transmissions are voluntary; they bind once adopted.',
      from: MODEL_CLAUSES,
      precision: 'MONTH',
      article: 'Circular Externa 003/2025',
      evidence: { text: ['S53', 'CHECKED'], from: ['S53', 'UNVERIFIED'] },
    },
    {
      of: 'FILING',
      text: 'Without an adequate country or a listed case, a declaration of conformity is asked of the Superintendencia.',
      from: LAW,
      article: '26, para 1',
      evidence: known('S38', 'K'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'P15D',
      days: 'BUSINESS',
      startsWith: 'detection, and the person in charge being told',
      from: LAW,
      article: '17(n), 18(k); Circular Única, Title V',
      evidence: K,
      note: 'Reported in the RNBD. The law has no duty to tell data subjects.',
    },
  ],
  requestClocks: REQUEST_CLOCKS.CO,
  consentAge: [
    {
      age: 18,
      from: LAW,
      article: '7; Decree 1377/2013, art. 12',
      evidence: K,
      note: "Minors' data are barred but for public ones, or where their best interests and fundamental rights are respected; their legal representative authorises.",
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK', 'VITAL_INTERESTS'],
      from: LAW,
      article: '9; 10',
      evidence: K,
      note: 'Prior, express and informed authorisation, with proof. Without it (10): what a public body asks for in its functions or a court orders, public data, medical emergencies, historical, statistical or scientific ends, civil registry data. There is no legitimate interest, and a contract is no basis of its own.',
    },
  ],
  items: {
    FILINGS: [
      {
        key: 'DATABASES',
        name: 'Registration of databases in the national registry (RNBD)',
        from: REGISTRY,
        to: LIMITED,
        article: '25; Decree 886/2014',
        evidence: K,
      },
      {
        key: 'DATABASES',
        name: 'Registration of databases in the national registry (RNBD)',
        from: LIMITED,
        article: '25; Decree 090/2018',
        evidence: read('S70'),
        binds: ['COMPANIES', 'NON_PROFIT_BODIES', 'PUBLIC_BODIES'],
        thresholds: REGISTERED,
        note: 'Public bodies register whatever their assets. New databases within two months.',
      },
      {
        key: 'UPDATE',
        name: 'Update of what is registered, every year between 2 January and 31 March',
        from: LIMITED,
        article: 'Circular Única, Title V, ch. 2',
        evidence: K,
        binds: ['COMPANIES', 'NON_PROFIT_BODIES', 'PUBLIC_BODIES'],
        thresholds: REGISTERED,
      },
    ],
  },
  leavesOut: {
    FILINGS: 'reports of claims, twice a year, which registration takes in',
  },
};
