import { EEA } from '../countries.js';
import { type Evidence, K, known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { listed } from './listed.js';

/** First days of the law, of the register in its old form, of Amendment 13, and of the regulations on security. */
const ACT = '1981-09-11';
const OLD_REGISTER = '1996-12-31';
const AMENDMENT = '2025-08-14';
const SECURITY = '2018-05-08';
/** First days of the regulations on transfers, and of those on data from the EEA. */
const TRANSFERS = '@IL.TRANSFER_REGULATIONS';
const EEA_NEW = '2023-08-07';
const EEA_OLD = '2024-05-07';
const EEA_ALL = '2025-01-01';

/** The law before Amendment 13. */
const OF_OLD_LAW = { from: ACT, to: AMENDMENT, evidence: known('IL2') } as const;
/** The law as amended: text and first day were read. */
const OF_AMENDMENT = { from: AMENDMENT, evidence: read('IL1') } as const;
const OF_SECURITY = { from: SECURITY, evidence: read('IL3') } as const;
/** The contents were read in summaries, and the numbers of the paragraphs were not. */
const NUMBERS: Evidence = { text: ['IL3', 'UNVERIFIED'], from: ['IL3'] };
const OF_TRANSFERS = { from: TRANSFERS, evidence: known('IL4', 'UNVERIFIED') } as const;

/** Returns a ground of the regulations on transfers. */
function reg(code: string, name: string, article: string, rest: Pick<Ground, 'kind'> & Partial<Ground>): Ground {
  return { code: `IL.${code}`, name, article: `Transfer Regs ${article}`, ...OF_TRANSFERS, ...rest };
}

const OTHERS = {
  'personal data': 'מידע אישי',
  'data of special sensitivity': 'מידע בעל רגישות מיוחדת',
  database: 'מאגר מידע',
  'data security officer': 'ממונה על אבטחת מידע',
  'database definitions document': 'מסמך הגדרות המאגר',
} as const;

const BASES = {
  known: ['CONSENT', 'EXPRESS_CONSENT'],
  note: 'There is no list of bases: informed consent, express or implied, or a purpose that was lawfully set, or a law that says so. Duties by law and legitimate interests are defences in court (18), and no bases.',
} as const;

export const IL: Jurisdiction = {
  code: 'IL',
  name: 'Israel',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Protection of Privacy Law, 5741-1981',
      from: ACT,
      article: 'Protection of Privacy Law',
      evidence: known('IL2'),
      note: 'חוק הגנת הפרטיות',
    },
    {
      name: 'Protection of Privacy (Conditions for Inspection of Data and Procedure of Appeal) Regulations, 5741-1981',
      from: ACT,
      article: 'Inspection Regs',
      evidence: known('K', 'UNVERIFIED'),
    },
    {
      name: 'Protection of Privacy (Transfer of Data to Databases Abroad) Regulations, 5761-2001',
      article: 'Transfer Regs',
      note: 'Amendment 13 did not replace them.',
      ...OF_TRANSFERS,
    },
    {
      name: 'Communications Law, section 30A (unwanted messages)',
      from: '2008-12-01',
      article: 'Communications Law 30A',
      evidence: known('K', 'UNVERIFIED'),
    },
    {
      name: 'Protection of Privacy (Data Security) Regulations, 5777-2017',
      article: 'Data Security Regs',
      ...OF_SECURITY,
    },
    {
      name: 'Regulations on data transferred to Israel from the European Economic Area, 5783-2023',
      from: EEA_NEW,
      article: 'EEA Regs',
      evidence: read('IL5'),
      note: 'Of data received earlier since 7 May 2024, and of all data in the same database since 1 January 2025.',
    },
    {
      name: 'Amendment 13 of the Protection of Privacy Law',
      article: 'Amendment 13, 74(a)',
      note: 'Enacted on 5 August 2024, and in force a year after its publication. It brought no legal bases and no right to erasure.',
      ...OF_AMENDMENT,
    },
  ],
  regulators: [
    {
      name: 'Registrar of Databases, since 2006 in the Israeli Law, Information and Technology Authority',
      alsoCalled: ['ILITA', 'Registrar of Databases'],
      from: ACT,
      to: '2017-09-01',
      toPrecision: 'YEAR',
      article: 'Protection of Privacy Law, 8',
      evidence: known('K', 'UNVERIFIED'),
    },
    {
      name: 'Privacy Protection Authority',
      alsoCalled: ['PPA', 'IPA', 'הרשות להגנת הפרטיות'],
      from: '2017-09-01',
      precision: 'YEAR',
      article: 'Protection of Privacy Law, ch 2',
      evidence: { text: ['IL1'], from: ['K', 'UNVERIFIED'] },
      note: 'ILITA got this name in 2017: the day was not seen.',
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'Registration of databases.',
      to: SECURITY,
      from: ACT,
      article: 'Protection of Privacy Law, 8, 9',
      evidence: K,
    },
    {
      required: 'INDIRECT',
      controllerItems: 'DEFINITIONS',
      instead:
        'A database definitions document for each database, at every level of security; a map of systems, a list of those authorised, logs and a record of incidents.',
      form: 'A written document, changed at every substantial change and reviewed once a year.',
      article: 'Data Security Regs 2',
      ...OF_SECURITY,
      note: 'By database, and not by activity.',
    },
  ],
  terms: [
    {
      controller: 'owner of a database',
      processor: 'holder of a database',
      dataSubject: 'person',
      others: { ...OTHERS, 'owner, in Hebrew': 'בעל מאגר מידע', 'holder, in Hebrew': 'מחזיק במאגר מידע' },
      article: 'Protection of Privacy Law, 3, 7',
      ...OF_OLD_LAW,
    },
    {
      controller: 'controller of a database',
      processor: 'holder of a database',
      dataSubject: 'person',
      officer: 'privacy protection officer',
      others: {
        ...OTHERS,
        'controller, in Hebrew': 'בעל שליטה במאגר מידע',
        'holder, in Hebrew': 'מחזיק במאגר מידע',
        'officer, in Hebrew': 'ממונה על הגנת הפרטיות',
      },
      article: 'Protection of Privacy Law, 3, 7, 17B1',
      note: 'Sources put the definitions in 3 and in 7. No representative is asked of controllers abroad.',
      ...OF_AMENDMENT,
    },
  ],
  grounds: [
    reg('ADEQ', "Law of the country that protects no less than Israel's", '1', {
      kind: 'RECOGNITION',
      selfJudged: true,
    }),
    reg('CONSENT', 'Consent of the person', '2(1)', { kind: 'CONSENT' }),
    reg('VITAL', 'Vital for health or body, where consent cannot be had', '2(2)', { kind: 'DEROGATION' }),
    reg('CONTROLLED', "Corporation that the database's owner controls, with privacy guaranteed", '2(3)', {
      kind: 'SAFEGUARD',
      instruments: ['INTRAGROUP_AGREEMENT', 'CONTRACT', 'BCR'],
      limit: 'to subsidiaries, not to a parent or a sister company',
    }),
    reg('CONTRACT', 'Agreement that binds the recipient to the conditions that apply in Israel', '2(4)', {
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC'],
    }),
    reg('PUBLIC', 'Data that lawful authority has opened to the public', '2(5)', { kind: 'DEROGATION' }),
    reg('SAFETY', 'Vital to public peace or security', '2(6)', { kind: 'DEROGATION' }),
    reg('LAW', 'Required by Israeli law', '2(7)', { kind: 'RULE' }),
    reg('CONVENTION108', 'Country that is party to Convention 108', '2(8)(1)', {
      kind: 'RECOGNITION',
      selfJudged: true,
    }),
    reg('EU_SOURCE', 'Country that receives data from member states of the EU on the same terms', '2(8)(2)', {
      kind: 'RECOGNITION',
      selfJudged: true,
      note: 'Whether the Data Privacy Framework is enough for the United States is argued.',
    }),
    reg('REGISTRAR', 'Country with an authority, announced by the Registrar after an arrangement', '2(8)(3)', {
      kind: 'RECOGNITION',
      awaitsList: true,
      evidence: { text: ['IL4', 'NOT_FOUND'], from: ['K', 'UNVERIFIED'] },
      note: 'No announcement was found.',
    }),
  ],
  recognitions: [
    {
      ground: 'IL.CONVENTION108',
      countries: [...EEA, 'GB'],
      act: 'Convention 108 of the Council of Europe',
      from: TRANSFERS,
      article: 'Transfer Regs 2(8)(1)',
      evidence: known('K', 'UNVERIFIED'),
      note: 'As parties to the Convention, each since it is one. Other parties have the same ground, and are not listed here.',
    },
  ],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Transferring data from a database in Israel abroad, or enabling that.',
      article: 'Transfer Regs 1',
      ...OF_TRANSFERS,
      note: 'Access is not named. Since Amendment 13 processing includes giving access, so it is treated as a transfer.',
    },
    {
      of: 'TEST',
      text: 'In each case the recipient undertakes in writing to protect privacy and not to pass the data on.',
      article: 'Transfer Regs 3',
      ...OF_TRANSFERS,
      note: 'A paper of the Authority of 2022 accepts onward transfers with written consent of the controller and a ground of their own.',
    },
    {
      of: 'NOTICE',
      text: 'People are told to whom data are given and why. The country is no item.',
      article: 'Protection of Privacy Law, 11',
      ...OF_AMENDMENT,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'immediately',
      startsWith: 'a severe security incident',
      condition:
        'high level: any use without or beyond authority, or harm to integrity; medium level: the same of a substantial part',
      article: 'Data Security Regs 1, 11(d)(1)',
      ...OF_SECURITY,
      note: 'The law has no number of hours.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'when the Authority orders it',
      onOrder: true,
      article: 'Data Security Regs 11(d)(2)',
      ...OF_SECURITY,
    },
    {
      whom: 'CUSTOMER',
      words: 'every security incident, as the contract says',
      condition: 'Of the holder, to the controller.',
      article: 'Data Security Regs 15(a)(2)',
      ...OF_SECURITY,
    },
  ],
  requestClocks: [
    {
      right: 'ACCESS',
      within: 'P30D',
      extension: 'P15D',
      days: 'CALENDAR',
      condition: 'In Hebrew, Arabic or English. The Registrar could give the longer time.',
      article: 'Protection of Privacy Law, 13; Inspection Regs',
      from: ACT,
      evidence: { text: ['IL3', 'UNVERIFIED'], from: ['K', 'UNVERIFIED'] },
    },
  ],
  /** The law gives no age. */
  consentAge: [],
  legalBases: [
    { ...BASES, article: 'Protection of Privacy Law, 1, 3', ...OF_OLD_LAW },
    { ...BASES, article: 'Protection of Privacy Law, 1, 2(9), 3, 8', ...OF_AMENDMENT },
  ],
  items: {
    DEFINITIONS: listed(
      { from: SECURITY, evidence: NUMBERS },
      ['COLLECTION', 'How data are collected and used, in general', 'Data Security Regs 2(a)(1)'],
      ['PURPOSES', 'Purposes of use', 'Data Security Regs 2(a)(2)'],
      ['DATA_CATEGORIES', 'Types of data', 'Data Security Regs 2(a)(3)'],
      ['TRANSFERS', 'Transfer or use abroad: purpose, country, manner, recipient', 'Data Security Regs 2(a)(4)'],
      ['PROCESSORS', 'Processing by a holder', 'Data Security Regs 2(a)(5)'],
      ['RISKS', 'Main risks to security, and how they are met', 'Data Security Regs 2(a)(6)'],
      ['PERSONS', 'Names of manager, holder and security officer', 'Data Security Regs 2(a)(7)'],
    ),
    SECURITY: listed(
      OF_SECURITY,
      [
        'REVIEW',
        'Definitions document reviewed once a year, and whether more data are kept than needed',
        'Data Security Regs 2(b), (c)',
      ],
      ['PROCEDURE', 'Security procedure', 'Data Security Regs 4'],
      ['SYSTEMS', 'Map of systems and inventory', 'Data Security Regs 5'],
      ['AUTHORISED', 'List of those authorised', 'Data Security Regs 9'],
      ['LOGS', 'Logs of access for 24 months, at the medium and the high level', 'Data Security Regs 10'],
      ['AUDIT', 'Audit every 24 months, at the medium and the high level', 'Data Security Regs 16(a)'],
      [
        'SURVEY',
        'Survey of risks and penetration tests every 18 months, at the high level',
        'Data Security Regs 5(c), (d)',
      ],
    ),
    ACCOUNTABILITY: listed(OF_SECURITY, [
      'BREACH_RECORD',
      'Record of all security incidents',
      'Data Security Regs 11(a)',
    ]),
    SENSITIVE: [
      ...listed(
        OF_AMENDMENT,
        ['FAMILY', 'Family life, intimacy, sexual orientation', 'Protection of Privacy Law, special sensitivity (1)'],
        [
          'BIOMETRIC',
          'Biometric identifiers for computerised identification',
          'Protection of Privacy Law, special sensitivity (4)',
        ],
        [
          'OPINIONS',
          'Political opinions, religious beliefs, world view',
          'Protection of Privacy Law, special sensitivity (7)',
        ],
        ['INCOME', 'Pay and financial activity', 'Protection of Privacy Law, special sensitivity (10)'],
      ),
      ...listed(
        { from: AMENDMENT, evidence: { text: ['IL1', 'UNVERIFIED'], from: ['IL1'] } },
        ['HEALTH', 'Health', 'Protection of Privacy Law, special sensitivity (2)'],
        ['GENETIC', 'Genetic data', 'Protection of Privacy Law, special sensitivity (3)'],
        ['ORIGIN', 'Origin', 'Protection of Privacy Law, special sensitivity (5)'],
        ['OFFENCES', 'Criminal past', 'Protection of Privacy Law, special sensitivity (6)'],
        ['PERSONALITY', 'Professional assessment of personality', 'Protection of Privacy Law, special sensitivity (8)'],
        ['LOCATION', 'Location and communications data', 'Protection of Privacy Law, special sensitivity (9)'],
        ['SECRECY', 'Data under a statutory duty of secrecy', 'Protection of Privacy Law, special sensitivity (11)'],
      ),
      ...listed(OF_OLD_LAW, [
        'BEFORE',
        'Personality, intimate affairs, health, economic condition, opinions and faith',
        'Protection of Privacy Law, former 7',
      ]),
    ],
    FILINGS: [
      ...listed({ from: OLD_REGISTER, precision: 'UNKNOWN', to: AMENDMENT, evidence: known('IL2', 'UNVERIFIED') }, [
        'REGISTRATION',
        'Registration of databases on more than 10,000 people, with sensitive data, with data from others, of public bodies, or for direct mail',
        'Protection of Privacy Law, former 8(c)',
        {
          thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000, isExclusive: true }],
          note: 'From about 1996: the day was not seen, and here is the last of that year.',
        },
      ]),
      ...listed(
        OF_AMENDMENT,
        [
          'REGISTRATION',
          'Registration of databases of public bodies, and of those on more than 10,000 people that are kept to deliver data to others',
          'Protection of Privacy Law, 8A(a)',
          { thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000, isExclusive: true }] },
        ],
        [
          'NOTIFICATION',
          'Notice to the Authority within 30 days, with the definitions document, of data of special sensitivity on more than 100,000 people',
          'Protection of Privacy Law, 8A(b)',
          { thresholds: [{ of: 'DATA_SUBJECTS_SENSITIVE', number: 100_000, isExclusive: true }] },
        ],
      ),
      ...listed(OF_OLD_LAW, ['CHANGES', 'Changes of what is registered', 'Protection of Privacy Law, 9(d)']),
    ],
    REGISTRATION: listed(
      OF_OLD_LAW,
      ['CONTROLLER', 'Owner, holder and manager, with addresses', 'Protection of Privacy Law, 9(b)'],
      ['PURPOSES', 'Purposes', 'Protection of Privacy Law, 9(b)'],
      ['DATA', 'Types of data', 'Protection of Privacy Law, 9(b)'],
      ['TRANSFERS', 'Transfers abroad', 'Protection of Privacy Law, 9(b)'],
      ['SOURCES', 'Continuous receipt from public bodies', 'Protection of Privacy Law, 9(b)'],
    ),
    OFFICER: listed(
      OF_AMENDMENT,
      [
        'PUBLIC_BODIES',
        'Privacy protection officer of public bodies',
        'Protection of Privacy Law, 17B1(a)(1)',
        { binds: ['PUBLIC_BODIES'] },
      ],
      [
        'TRADERS',
        'Officer of those who collect data to deliver them to others, on more than 10,000 people',
        'Protection of Privacy Law, 17B1(a)(2)',
        { thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000, isExclusive: true }] },
      ],
      [
        'MONITORING',
        'Officer where main occupations need systematic monitoring on a considerable scale',
        'Protection of Privacy Law, 17B1(a)(3)',
      ],
      [
        'SENSITIVE',
        'Officer where main occupations process special data on a considerable scale',
        'Protection of Privacy Law, 17B1(a)(4)',
      ],
      [
        'SECURITY',
        'Data security officer of five registered or notified databases, public bodies, banks and insurers',
        'Protection of Privacy Law, 17B(a)',
      ],
    ),
    NOTICE: [
      ...listed(
        OF_OLD_LAW,
        ['DUTY', 'Whether there is a duty to give the data', 'Protection of Privacy Law, former 11'],
        ['PURPOSES', 'Purpose', 'Protection of Privacy Law, former 11'],
        ['RECIPIENTS', 'To whom data are given, and why', 'Protection of Privacy Law, former 11'],
      ),
      ...listed(
        OF_AMENDMENT,
        [
          'DUTY',
          'Whether there is a duty to give the data, and what follows from refusing',
          'Protection of Privacy Law, 11(a)(1)',
        ],
        ['PURPOSES', 'Purpose', 'Protection of Privacy Law, 11(a)(2)'],
        ['CONTROLLER', 'Name and contact of the controller', 'Protection of Privacy Law, 11(a)(2A)'],
        ['RECIPIENTS', 'To whom data are given, and why', 'Protection of Privacy Law, 11(a)(3)'],
        ['RIGHTS', 'Rights of access and correction', 'Protection of Privacy Law, 11(a)(4)'],
      ),
    ],
    PROCESSOR_CONTRACT: [
      ...listed(
        OF_SECURITY,
        ['RISKS', 'Risks of the engagement are examined before', 'Data Security Regs 15(a)(1)'],
        ['DATA', 'Data, purposes and systems', 'Data Security Regs 15(a)(2)'],
        ['KIND', 'Kind of processing', 'Data Security Regs 15(a)(2)'],
        ['END', 'Duration, and return and destruction at the end', 'Data Security Regs 15(a)(2)'],
        ['SECURITY', 'How security duties are carried out', 'Data Security Regs 15(a)(2)'],
        ['CONFIDENTIALITY', 'Undertakings of secrecy', 'Data Security Regs 15(a)(2)'],
        ['SUB_PROCESSORS', 'Sub-processors are bound to the same', 'Data Security Regs 15(a)(2)'],
        ['REPORT', 'Report once a year, and of every security incident', 'Data Security Regs 15(a)(2)'],
      ),
      ...listed({ from: SECURITY, evidence: known('K', 'UNVERIFIED') }, [
        'SUPERVISION',
        'The controller supervises the holder',
        'Data Security Regs 15(a)(4)',
      ]),
    ],
    EEA_DATA: [
      ...listed(
        { from: EEA_NEW, evidence: read('IL5') },
        ['ERASURE', 'Erasure of what was unlawfully got or is no longer needed', 'EEA Regs'],
        ['NOTICE', 'Notice within a month, where data come from others: controller, purpose, data, rights', 'EEA Regs'],
      ),
      ...listed({ from: EEA_OLD, evidence: read('IL5') }, [
        'EARLIER',
        'The same for data that were received before',
        'EEA Regs',
      ]),
      ...listed({ from: EEA_ALL, evidence: read('IL5') }, [
        'SAME_DATABASE',
        'The same for all data in one database with them, and mechanisms for retention and accuracy',
        'EEA Regs',
      ]),
    ],
    MARKETING: [
      ...listed(
        { from: ACT, evidence: known('IL1', 'UNVERIFIED') },
        [
          'REGISTERED',
          'No direct mailing from a database that is not registered for it',
          'Protection of Privacy Law, 17D',
        ],
        [
          'IDENTITY',
          'Each approach says that it is direct mail, and the number of the database',
          'Protection of Privacy Law, 17F',
        ],
      ),
      ...listed({ from: '2008-12-01', evidence: known('IL1') }, [
        'MESSAGES',
        'Electronic advertising with express consent, but for customers',
        'Communications Law 30A',
      ]),
    ],
  },
  leavesOut: {
    DEFINITIONS: 'the numbers of its paragraphs, which were not verified',
    SECURITY: 'how the four levels of security are told apart (First and Second Schedule)',
    NOTICE: 'papers of the Authority on consent',
    SENSITIVE: 'kinds that an order of the Minister adds (12)',
    REGISTRATION: 'the particulars since Amendment 13',
    MARKETING: 'how 17D agrees with the smaller register since Amendment 13',
  },
};
