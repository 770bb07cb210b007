import { EEA } from '../countries.js';
import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL } from '../recognition.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the decree that founds the directorate. */
const DECREE = '2001-12-12';
/** First day of the law: eight days after its publication on 2 November 2000, because it names no day. */
const LAW = '2000-11-11';

/** The items registered for each database, with the letters of Art 21(2). */
const REGISTRATION: readonly Item[] = (
  [
    { key: 'CONTROLLER', name: 'Name and domicile of the controller', article: '21(2)(a)' },
    { key: 'PURPOSE', name: 'Characteristics and purpose of the database', article: '21(2)(b)' },
    { key: 'DATA', name: 'Nature of the personal data in it', article: '21(2)(c)' },
    { key: 'COLLECTION', name: 'How data are collected and kept up to date', article: '21(2)(d)' },
    {
      key: 'RECIPIENTS',
      name: 'Destination of the data, and to whom they may be passed on',
      article: '21(2)(e)',
    },
    {
      key: 'INTERCONNECTION',
      name: 'How the recorded information is interrelated',
      article: '21(2)(f)',
    },
    {
      key: 'SECURITY',
      name: 'Means of security, and the categories of people with access to the processing',
      article: '21(2)(g)',
    },
    { key: 'RETENTION', name: 'How long the data are kept', article: '21(2)(h)' },
    {
      key: 'ACCESS',
      name: 'How and under which conditions people have access, and how they have data rectified or updated',
      article: '21(2)(i)',
    },
  ] as const
).map((item) => ({ ...item, from: LAW, evidence: K }));

/** The list of Resolution 34/2019. Later changes are not verified. */
const LIST = { ground: 'AR.ADEQ', from: '2016-11-18', evidence: known('S39', 'K', 'UNVERIFIED') } as const;

export const AR: Jurisdiction = {
  code: 'AR',
  name: 'Argentina',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Data Protection Law 25.326',
      from: LAW,
      article: 'Law 25.326',
      evidence: known('S39', 'K'),
      note: 'Published on 2 November 2000. A law without a day of its own bound eight days later (Civil Code of then, art. 2).',
    },
    { name: 'Decree 1558/2001', from: DECREE, article: 'Decree 1558/2001', evidence: known('S39', 'K') },
  ],
  regulators: [
    {
      name: 'Dirección Nacional de Protección de Datos Personales',
      alsoCalled: ['DNPDP', 'National Directorate for Personal Data Protection'],
      from: DECREE,
      to: '2017-09-27',
      article: '29',
      evidence: { text: ['AR1'], from: ['K'] },
    },
    {
      name: 'Agencia de Acceso a la Información Pública',
      alsoCalled: ['AAIP', 'Agency of Access to Public Information'],
      from: '2017-09-27', // the day after its publication (Decree 746/2017, art. 17)
      article: '29; Law 27.275, art. 19',
      evidence: read('AR1'),
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'Databases are registered with the regulator, item by item (items REGISTRATION).',
      from: LAW,
      article: '21',
      evidence: K,
    },
  ],
  terms: [
    {
      controller: 'responsable de archivo, registro, base o banco de datos',
      processor: 'prestador de servicios informatizados (25)',
      dataSubject: 'titular de los datos',
      from: LAW,
      article: '2, 25',
      evidence: K,
      note: 'The law knows no data protection officer.',
    },
  ],
  grounds: [
    {
      code: 'AR.ADEQ',
      name: 'Adequate protection in the country of destination',
      kind: 'RECOGNITION',
      from: LAW,
      article: '12(1); Disposition 60-E/2016, art. 3',
      evidence: known('S39', 'K', 'UNVERIFIED'),
      note: 'Whether the list has been changed since Resolution 34/2019 is not verified.',
    },
    {
      code: 'AR.CONSENT',
      name: "The data subject's express consent to the transfer",
      kind: 'CONSENT',
      from: DECREE,
      article: 'Decree 1558/2001, art. 12',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.CLAUSES_60E',
      name: 'Model clauses of Disposition 60-E/2016 (to a controller, to a processor)',
      kind: 'SAFEGUARD',
      instruments: ['SCC', 'CONTRACT'],
      from: '2016-11-18',
      note: 'Clauses that deviate from the model are submitted to the regulator within 30 days of signing.',
      article: 'Disposition 60-E/2016, arts. 1, 2',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.CLAUSES_RIPD',
      name: 'Model clauses of the Ibero-American Data Protection Network',
      kind: 'SAFEGUARD',
      instruments: ['SCC', 'CONTRACT'],
      from: '2023-10-18',
      article: 'Resolution 198/2023',
      evidence: known('S39', 'CHECKED', 'K'),
      note: 'Confirmed for October 2023; the day, that of publication, was not read again.',
    },
    {
      code: 'AR.BCR',
      name: "Binding rules of a group that follow the regulator's guidelines",
      kind: 'SAFEGUARD',
      instruments: ['BCR', 'INTRAGROUP_AGREEMENT'],
      from: '2018-12-07',
      article: 'Resolution 159/2018',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.EXC_JUD',
      name: 'International judicial co-operation',
      kind: 'DEROGATION',
      from: LAW,
      article: '12(2)(a)',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.EXC_MED',
      name: "Exchange of medical data that the patient's treatment asks for, or epidemiological inquiry",
      kind: 'DEROGATION',
      from: LAW,
      article: '12(2)(b)',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.EXC_BANK',
      name: 'Bank or stock-exchange transfers, as to those transactions',
      kind: 'DEROGATION',
      from: LAW,
      article: '12(2)(c)',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.EXC_TREATY',
      name: 'Transfer agreed in a treaty to which Argentina is a party',
      kind: 'DEROGATION',
      from: LAW,
      article: '12(2)(d)',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.EXC_CRIME',
      name: 'Co-operation of intelligence bodies against organised crime, terrorism and drug trafficking',
      kind: 'DEROGATION',
      from: LAW,
      article: '12(2)(e)',
      evidence: known('S39', 'K'),
    },
    {
      code: 'AR.PUBREG',
      name: 'Data from a public register that is open to the public',
      kind: 'DEROGATION',
      from: DECREE,
      article: 'Decree 1558/2001, art. 12',
      evidence: known('S39', 'K'),
    },
  ],
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    {
      ...LIST,
      countries: [...EEA, 'EU', 'EEA', 'CH', 'GG', 'JE', 'IM', 'FO', 'AD', 'NZ', 'UY'],
      act: 'Disposition 60-E/2016',
      article: 'Disposition 60-E/2016, art. 3',
    },
    {
      ...LIST,
      countries: ['GB'],
      to: '2019-02-26',
      act: 'Disposition 60-E/2016',
      ended: 'replaced by a recognition of its own, in view of its leaving the EU',
      article: 'Disposition 60-E/2016, art. 3',
    },
    {
      ...LIST,
      from: '2019-02-26',
      countries: ['GB'],
      act: 'Resolution 34/2019',
      article: 'Resolution 34/2019',
      note: 'The day, that of publication, was not read again.',
    },
    {
      ...LIST,
      countries: ['CA'],
      act: 'Disposition 60-E/2016',
      scope: { words: 'recipients of the private sector only', stated: 'private' },
      article: 'Disposition 60-E/2016, art. 3',
    },
    {
      ...LIST,
      countries: ['IL'],
      act: 'Disposition 60-E/2016',
      scope: { words: 'automated processing only', stated: 'automated' },
      article: 'Disposition 60-E/2016, art. 3',
    },
  ],
  instruments: [
    {
      kind: 'SCC',
      version: '60-E/2016',
      alsoCalled: ['60-E', '60/2016'],
      name: 'the model clauses of Disposition 60-E/2016',
      from: '2016-11-18',
      article: 'Disposition 60-E/2016, annexes I and II',
      evidence: known('S39', 'K'),
    },
    {
      kind: 'SCC',
      version: '198/2023',
      alsoCalled: ['RIPD', 'Ibero-American'],
      name: 'the Ibero-American model clauses of Resolution 198/2023',
      from: '2023-10-18',
      article: 'Resolution 198/2023',
      evidence: known('S39', 'CHECKED', 'K'),
      note: 'Confirmed for October 2023; the day, that of publication, was not read again.',
    },
  ],
  transferDuties: [
    {
      of: 'FILING',
      text: 'Clauses that deviate from the model are submitted to the regulator within 30 days of signing.',
      from: '2016-11-18',
      article: 'Disposition 60-E/2016, art. 2',
      evidence: known('S39', 'K'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'no duty in the law; the regulator recommends it',
      from: '2018-07-25',
      article: 'Resolution 47/2018',
      evidence: K,
      isGuidance: true,
    },
  ],
  requestClocks: REQUEST_CLOCKS.AR,
  consentAge: [
    { from: LAW, article: 'Law 25.326', evidence: K, note: 'The law gives no age; majority in civil law is 18.' },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK'],
      from: LAW,
      article: '5',
      evidence: K,
      note: 'Consent comes first: free, express and informed. Without it: public sources, functions of the state or a legal duty, lists of basic identity data, a contractual, scientific or professional relation, banks. There is no legitimate interest.',
    },
  ],
  items: { REGISTRATION },
};
