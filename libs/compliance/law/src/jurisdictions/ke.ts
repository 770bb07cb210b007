import { type Evidence, known, read } from '../evidence.js';
import type { Ground, Jurisdiction, RequestClock } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { listed } from './listed.js';

/** First days of the act, and of the regulations on registration. That of the general regulations is open. */
const ACT = '2019-11-25';
const GENERAL = '@KE.GENERAL_REGULATIONS';
const REGISTRATION = '2022-07-14';

const TERMS_NOTE =
  'A processor that goes beyond its instructions is a controller (42(3)). An officer and a representative are not compulsory: who names an officer publishes the contact (24(6)).';

/** The act, read twice, and read. */
const CHECKED = { from: ACT, evidence: read('KE1', 'CHECKED') } as const;
const OF_ACT = { from: ACT, evidence: read('KE1') } as const;
/** The general regulations and their first day were read; law firms give another one. */
const READ: Evidence = read('KE2');
const OF_GENERAL = { from: GENERAL, evidence: READ } as const;
/** Evidence for the regulations on registration: regulation 13 was read, and the rest in a summary. */
const OF_REGISTRATION = { from: REGISTRATION, evidence: read('KE3') } as const;
const SUMMARY = { from: REGISTRATION, evidence: { text: ['KE3', 'UNVERIFIED'], from: ['KE3'] } } as const;

/** Returns a case of section 48(c) in which a transfer is necessary. */
function single(code: string, name: string, point: string): Ground {
  return {
    code: `KE.${code}`,
    name,
    kind: 'DEROGATION',
    occasional: true,
    limit: 'strictly necessary in the specific case',
    article: `Act s48(c)(${point})`,
    ...CHECKED,
  };
}

/** Returns a time limit of the general regulations. */
function clock(right: RequestClock['right'], within: string, article: string, condition?: string): RequestClock {
  return { right, within, days: 'CALENDAR', condition, article: `General Regs ${article}`, ...OF_GENERAL };
}

/** States that have ratified the convention. It need not be in force for the regulation. */
const OF_MALABO = {
  ground: 'KE.MALABO',
  act: 'African Union Convention on Cyber Security and Personal Data Protection (Malabo)',
  article: 'General Regs 42(a)',
  evidence: { text: ['KE5'], from: ['KE5', 'UNVERIFIED'] },
} as const;
const MORE_STATES = 'A sixteenth had ratified it by late 2025, which was not found: ask the African Union.';

const STANDS_IN =
  'Particulars of registration (19), proof of consent (32), impact assessments (31), record of breaches (43).';
const MADE_PUBLIC =
  'a legal basis set before and shown at all times (reg 5), a retention schedule (reg 19), a policy (reg 23), a record of transfers (reg 41)';

export const KE: Jurisdiction = {
  code: 'KE',
  name: 'Kenya',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    { name: 'Data Protection Act, No. 24 of 2019 (Cap. 411C)', article: 'Data Protection Act', ...OF_ACT },
    {
      name: 'Data Protection (Civil Registration) Regulations, L.N. 196/2020',
      from: '2020-10-01',
      precision: 'MONTH',
      article: 'L.N. 196/2020',
      evidence: { text: ['KE2', 'UNVERIFIED'], from: ['K', 'UNVERIFIED'] },
      note: 'Of civil registries alone. The month is known, the day was not seen.',
    },
    {
      name: 'Data Protection (General) Regulations, L.N. 263/2021',
      article: 'L.N. 263/2021',
      note: 'Published on 14 January 2022. Law firms give 11 February, after the time of Parliament.',
      ...OF_GENERAL,
    },
    {
      name: 'Data Protection (Complaints Handling Procedure and Enforcement) Regulations, L.N. 264/2021',
      from: GENERAL,
      article: 'L.N. 264/2021',
      evidence: known('K', 'UNVERIFIED'),
    },
    {
      name: 'Data Protection (Registration of Data Controllers and Data Processors) Regulations, L.N. 265/2021',
      article: 'L.N. 265/2021',
      ...OF_REGISTRATION,
    },
  ],
  regulators: [
    {
      name: 'Office of the Data Protection Commissioner',
      alsoCalled: ['ODPC', 'Data Commissioner'],
      article: 'Act ss5 to 8',
      ...OF_ACT,
    },
  ],
  record: [
    {
      required: 'INDIRECT',
      instead: STANDS_IN,
      to: GENERAL,
      article: 'Act ss19, 31, 32, 43',
      ...OF_ACT,
      note: 'No section asks for a record of processing.',
    },
    {
      required: 'INDIRECT',
      instead: `${STANDS_IN} Also ${MADE_PUBLIC}.`,
      form: 'None. Registration and impact assessments have forms.',
      exemption: 'None by size; small bodies are exempt from registration alone.',
      article: 'Act ss19, 31, 32, 43; General Regs 5, 19, 23, 41',
      from: GENERAL,
      evidence: READ,
      note: 'No section asks for a record of processing. The same duties fall on processors by name.',
    },
  ],
  terms: [
    {
      controller: 'data controller',
      processor: 'data processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      note: TERMS_NOTE,
      article: 'Act ss2, 24, 42',
      ...OF_ACT,
      to: GENERAL,
    },
    {
      controller: 'data controller',
      processor: 'data processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      others: { recipient: 'recipient', 'transferring entity': 'transferring entity' },
      note: TERMS_NOTE,
      article: 'Act ss2, 24, 42; General Regs 39',
      ...OF_GENERAL,
    },
  ],
  grounds: [
    {
      code: 'KE.SAFEGUARDS_INSTRUMENT',
      name: 'Legal instrument that binds the recipient to protection that is essentially equivalent, proved to the Commissioner',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC'],
      article: 'Act s48(a), (b)',
      to: GENERAL,
      ...CHECKED,
    },
    {
      code: 'KE.SAFEGUARDS_INSTRUMENT',
      name: 'Legal instrument that binds the recipient to protection that is essentially equivalent, proved to the Commissioner',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC'],
      article: 'Act s48(a); General Regs 41(1)(a)',
      ...OF_GENERAL,
    },
    {
      code: 'KE.SAFEGUARDS_ASSESSMENT',
      name: 'Safeguards that the controller finds after weighing all circumstances',
      kind: 'SAFEGUARD',
      article: 'General Regs 41(1)(b)',
      ...OF_GENERAL,
    },
    {
      code: 'KE.MALABO',
      name: 'Country that has ratified the African Union Convention on Cyber Security (Malabo)',
      kind: 'RECOGNITION',
      article: 'General Regs 42(a)',
      ...OF_GENERAL,
    },
    {
      code: 'KE.RECIPROCAL',
      name: 'Country with a reciprocal agreement on data protection',
      kind: 'RECOGNITION',
      awaitsList: true,
      article: 'General Regs 42(b)',
      from: GENERAL,
      evidence: { text: ['KE2', 'NOT_FOUND'], from: ['KE2', 'UNVERIFIED'] },
    },
    {
      code: 'KE.ADEQUACY',
      name: 'Decision of the Commissioner that a country, sector or organisation is adequate',
      kind: 'RECOGNITION',
      awaitsList: true,
      article: 'General Regs 44',
      from: GENERAL,
      evidence: { text: ['KE2', 'KE4', 'NOT_FOUND'], from: ['KE2', 'UNVERIFIED'] },
      note: 'No decision was found.',
    },
    {
      code: 'KE.BCR',
      name: 'Binding corporate rules',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      article: 'General Regs 42(c), 43',
      ...OF_GENERAL,
    },
    single('NEC_CONTRACT', 'Contract with the data subject, or steps before it', 'i'),
    single('NEC_CONTRACT_INTEREST', "Contract in the data subject's interest", 'ii'),
    single('NEC_PUBLIC_INTEREST', 'Public interest', 'iii'),
    single('NEC_CLAIMS', 'Legal claims', 'iv'),
    single('NEC_VITAL', 'Vital interests', 'v'),
    single('NEC_COMPELLING', 'Compelling legitimate interests that are not overridden', 'vi'),
    {
      code: 'KE.CONSENT_TRANSFER',
      name: 'Explicit consent, after being informed of the risks',
      kind: 'CONSENT',
      limit: 'only where none of the other grounds serves; for sensitive data in addition to safeguards',
      article: 'General Regs 46',
      ...OF_GENERAL,
    },
  ],
  recognitionsKnownUntil: '2023-06-08',
  recognitions: [
    {
      ...OF_MALABO,
      countries: ['AO', 'CG', 'GH', 'GN', 'MU', 'MZ', 'NA', 'RW', 'SN', 'TG', 'ZM'],
      from: GENERAL,
      note: `They had ratified it before the regulations. ${MORE_STATES}`,
    },
    {
      ...OF_MALABO,
      countries: ['CV', 'NE'],
      from: '2022-03-31',
      precision: 'UNKNOWN',
      note: `In March 2022 they were among thirteen: the days were not found, and here is the last of that month. ${MORE_STATES}`,
    },
    {
      ...OF_MALABO,
      countries: ['CI', 'MR'],
      from: '2023-05-09',
      note: `On that day Mauritania, the fifteenth, deposited its instrument. That of Ivory Coast is earlier in the year: the day was not found. ${MORE_STATES}`,
    },
  ],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Sending data from Kenya to another country. Transit without access, and carriers of networks, are left out.',
      article: 'General Regs 39',
      ...OF_GENERAL,
      note: 'Access from abroad is not stated. Giving access is sharing (reg 21), so it is treated as a transfer.',
    },
    {
      of: 'TEST',
      text: 'A transfer on safeguards is documented: date and time, recipient, justification, description of the data.',
      article: 'General Regs 41(2)',
      ...OF_GENERAL,
    },
    {
      of: 'TEST',
      text: 'Sensitive data go abroad only with consent and confirmed safeguards, both.',
      article: 'Act s49(1)',
      ...CHECKED,
    },
    {
      of: 'TEST',
      text: 'No onward transfer without authorisation of the transferring entity or of an authority.',
      article: 'General Regs 47',
      ...OF_GENERAL,
    },
    {
      of: 'TEST',
      text: 'A copy is served in Kenya for identity, elections, public finance, protected systems, basic education and health care.',
      article: 'Act s50; General Regs 26',
      ...OF_GENERAL,
    },
    {
      of: 'NOTICE',
      text: 'People are informed of third parties that receive data, with the safeguards; before consent, of the risks of transfers.',
      article: 'Act s29(d), (e); General Regs 4(1), 23(2)',
      ...OF_GENERAL,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'awareness',
      condition: 'somebody unauthorised had access or acquired data, with a real risk of harm',
      article: 'Act s43(1)(a), (2)',
      ...CHECKED,
      note: 'The General Regulations list data for which there is such a risk (37).',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'in writing within a reasonably practical period',
      condition: 'unless their identity is unknown, or safeguards such as encryption protect the data',
      article: 'Act s43(1)(b), (4), (6)',
      ...CHECKED,
    },
    {
      whom: 'CUSTOMER',
      within: 'PT48H',
      words: 'without delay',
      startsWith: 'awareness',
      condition: 'Of the processor, to the controller, where reasonably practicable.',
      article: 'Act s43(3)',
      ...CHECKED,
    },
  ],
  requestClocks: [
    clock('ACCESS', 'P7D', '9(4)'),
    clock('CORRECTION', 'P14D', '10(4), (5)', 'A refusal is given within seven days.'),
    clock('ERASURE', 'P14D', '12(3)'),
    clock('RESTRICTION', 'P14D', '7(3), (6)'),
    clock(
      'OBJECTION',
      'P14D',
      '8(3) to (5)',
      'Absolute for direct marketing; that of third parties ends within seven days (18(3)).',
    ),
    {
      right: 'PORTABILITY',
      within: 'P30D',
      days: 'CALENDAR',
      condition: 'At reasonable cost. More time where it is complex, as set with the Commissioner.',
      article: 'Act s38(6), (7)',
      ...CHECKED,
    },
    {
      right: 'AUTOMATED_DECISION',
      words: 'within a reasonable period',
      article: 'Act s35(4)',
      ...CHECKED,
    },
  ],
  consentAge: [
    {
      age: 18,
      article: 'Act s33',
      from: ACT,
      evidence: { text: ['KE1', 'K'], from: ['KE1'] },
      note: "A parent or guardian consents, and the child's best interests count. The age is that of the Children Act. Profiling of children for marketing is prohibited (reg 13).",
    },
  ],
  legalBases: [
    {
      known: COMMON_BASES,
      article: 'Act s30(1)',
      ...CHECKED,
      note: 'Also research and journalism. Since the General Regulations one basis at a time (reg 5(2)). Sensitive data need a ground of ss 44 to 46, where consent is not listed.',
    },
  ],
  items: {
    CONSENT: [
      ...listed(OF_ACT, [
        'EXPRESS',
        'express, unequivocal, free, specific and informed, by a statement or a clear act',
        'Act s2',
      ]),
      ...listed(
        OF_GENERAL,
        [
          'FREE',
          'not free if purposes are bundled, terms cannot be negotiated, or silence is taken for it',
          'General Regs 4(4)',
        ],
        [
          'INFORMED',
          'before it: identity, purposes, data, automated decisions, risks of transfers, sharing, withdrawal',
          'General Regs 4(1)',
        ],
        ['ONE_BASIS', 'one legal basis at a time, set before processing', 'General Regs 5(2)'],
      ),
    ],
    SENSITIVE: listed(
      OF_ACT,
      ['RACE', 'Race', 'Act s2'],
      ['HEALTH', 'Health status', 'Act s2'],
      ['ORIGIN', 'Ethnic social origin', 'Act s2'],
      ['CONSCIENCE', 'Conscience', 'Act s2'],
      ['BELIEF', 'Belief', 'Act s2'],
      ['GENETIC', 'Genetic data', 'Act s2'],
      ['BIOMETRIC', 'Biometric data', 'Act s2'],
      ['PROPERTY', 'Property details', 'Act s2'],
      ['MARITAL_STATUS', 'Marital status', 'Act s2'],
      ['FAMILY', 'Family details, with names of children, parents and spouses', 'Act s2'],
      ['SEX', 'Sex', 'Act s2'],
      ['SEX_LIFE', 'Sexual orientation', 'Act s2'],
    ),
    ACCOUNTABILITY: [
      ...listed(
        CHECKED,
        ['CONSENT_RECORD', 'That the data subject has consented', 'Act s32(1)'],
        ['BREACH_RECORD', 'Record of breaches: facts, effects, remedy', 'Act s43(8)'],
      ),
      ...listed(OF_GENERAL, [
        'RETENTION_POLICY',
        'Retention schedule: purpose, period, audit, what follows',
        'General Regs 19',
      ]),
    ],
    FILINGS: [
      ...listed(CHECKED, [
        'ASSESSMENT_REPORT',
        'Report of an impact assessment, handed in 60 days before the processing',
        'Act s31(5); General Regs 52(3)',
        {
          before: 'P60D',
          note: 'Without a word within sixty days it may start. Whether that is so for each assessment is open.',
        },
      ]),
      ...listed(OF_REGISTRATION, [
        'REGISTRATION',
        'Registration as controller and as processor, for 24 months; exempt are those below KES 5 million of turnover and 10 employees, without a listed purpose',
        'Act s18; Registration Regs 4, 9, 13',
        {
          thresholds: [
            { of: 'TURNOVER', number: 5_000_000, unit: 'KES' },
            { of: 'EMPLOYEES', number: 10 },
          ],
          note: 'At any size: political canvassing, crime prevention, gambling, education, health care, hospitality, property, finance, telecommunications, direct marketing, transport, genetic data (Third Schedule, from a summary).',
        },
      ]),
      ...listed(
        SUMMARY,
        ['RENEWAL', 'Renewal with a fee: processing after the end is an offence', 'Registration Regs 11, 18'],
        ['CHANGES', 'Changes of particulars, within 14 days', 'Act s19(5); Registration Regs 15'],
      ),
      ...listed(CHECKED, [
        'OFFICER',
        'Contact of the officer, if there is one, to the Commissioner and on the website',
        'Act s24(6)',
      ]),
    ],
    REGISTRATION: listed(
      CHECKED,
      ['DATA', 'Description of the data', 'Act s19(2)'],
      ['PURPOSES', 'Purposes', 'Act s19(2)'],
      ['DATA_SUBJECTS', 'Categories of data subjects', 'Act s19(2)'],
      ['CONTACT', 'Contacts', 'Act s19(2)'],
      ['RISKS', 'Risks, safeguards, and how people are indemnified', 'Act s19(2)'],
    ),
    IMPACT_ASSESSMENT: [
      ...listed(CHECKED, ['HIGH_RISK', 'Processing that is likely to be a high risk', 'Act s31(1)']),
      ...listed(
        OF_GENERAL,
        ['AUTOMATED_DECISIONS', 'Automated decisions with legal or similar effect', 'General Regs 49(1)'],
        ['SPECIAL_DATA', 'Sensitive, biometric or genetic data', 'General Regs 49(1)'],
        ['LACKING_CAPACITY', 'Children and vulnerable groups', 'General Regs 49(1)'],
        ['MATCHING', 'Combining data sets from different sources and purposes', 'General Regs 49(1)'],
        ['LARGE_SCALE', 'Large scale, or another purpose at large scale', 'General Regs 49(1)'],
        ['PUBLIC_MONITORING', 'Systematic monitoring of public areas', 'General Regs 49(1)'],
        ['NEW_TECHNOLOGY', 'Innovative technology', 'General Regs 49(1)'],
        ['LIMITS_RIGHTS', 'Processing that prevents the exercise of a right', 'General Regs 49(1)'],
      ),
    ],
    AUTOMATED_DECISIONS: [
      ...listed(CHECKED, [
        'REVIEW',
        'people are informed in writing of decisions by automated means alone with legal or significant effects, and can ask to reconsider them',
        'Act s35',
      ]),
      ...listed(OF_GENERAL, ['LOGIC', 'Logic of automated decisions, and what follows from them', 'General Regs 22']),
    ],
    NOTICE: listed(
      OF_ACT,
      ['RIGHTS', 'Rights of section 26', 'Act s29(a)'],
      ['COLLECTION', 'That data are collected', 'Act s29(b)'],
      ['PURPOSES', 'Purpose', 'Act s29(c)'],
      ['THIRD_PARTIES', 'Third parties that receive the data, and safeguards', 'Act s29(d)'],
      ['CONTACT', 'Contacts of controller or processor, and other recipients', 'Act s29(e)'],
      ['SECURITY', 'Security measures', 'Act s29(f)'],
      ['VOLUNTARY', 'Whether a law asks for the data', 'Act s29(g)'],
      ['CONSEQUENCES', 'What follows from not giving them', 'Act s29(h)'],
      ['INDIRECT', 'That data were collected from others, within 14 days', 'General Regs 6(3)', OF_GENERAL],
    ),
    POLICY: listed(OF_GENERAL, [
      'PUBLISHED',
      'Policy of controllers and processors: data, rights, complaints, transfers, retention, children',
      'General Regs 23',
    ]),
    PROCESSOR_CONTRACT: [
      ...listed(CHECKED, ['WRITING', 'Written contract; processing on instructions alone', 'Act s42(2)(b)']),
      ...listed(
        OF_GENERAL,
        [
          'SUBJECT',
          'Subject, duration, nature, purpose, data, data subjects, rights and duties',
          'General Regs 24(2)(a)',
        ],
        ['CONFIDENTIALITY', 'Confidentiality of those with access', 'General Regs 24(2)(c)'],
        ['SECURITY', 'Technical and organisational security', 'General Regs 24(2)(d)'],
        ['END', 'Erasure or return at the end', 'General Regs 24(2)(e)'],
        ['VERIFICATION', 'Audit and inspection', 'General Regs 24(2)(f)'],
        ['SUB_PROCESSORS', 'Sub-processors by prior authorisation, on the same terms', 'General Regs 25'],
      ),
    ],
    BCR: listed(
      OF_GENERAL,
      ['STRUCTURE', 'Structure and contacts', 'General Regs 43(2)'],
      ['TRANSFERS', 'Transfers: data, purposes, people, countries', 'General Regs 43(2)'],
      ['BINDING', 'Binding nature, principles and rights', 'General Regs 43(2)'],
      ['COMPLAINTS', 'Complaints and verification', 'General Regs 43(2)'],
    ),
    MARKETING: [
      ...listed(CHECKED, ['CONSENT', 'Commercial use with express consent, or by a law and with notice', 'Act s37(1)']),
      ...listed(OF_GENERAL, ['SENSITIVE', 'No direct marketing with sensitive data', 'General Regs 15(1)']),
    ],
    RETENTION: listed(CHECKED, [
      'NECESSARY',
      'As long as reasonably necessary, then deleted, anonymised or pseudonymised',
      'Act s39',
    ]),
    BREACH_NOTICE: listed(
      OF_GENERAL,
      ['AWARENESS', 'Date and circumstances of awareness, chronology', 'Act s43(5); General Regs 38(1)'],
      ['NATURE', 'How it happened', 'Act s43(5); General Regs 38(1)'],
      ['NUMBER', 'Number of people, and classes of data', 'Act s43(5); General Regs 38(1)'],
      ['CONSEQUENCES', 'Potential harm', 'Act s43(5); General Regs 38(1)'],
      ['MEASURES', 'Action taken, and what people can do', 'Act s43(5); General Regs 38(1)'],
      ['CONTACT', 'Contact', 'Act s43(5); General Regs 38(1)'],
    ),
  },
  leavesOut: {
    FILINGS: 'fees, and times of the Commissioner to answer; proof of safeguards has no form',
    REGISTRATION: 'what the form DPR1 adds: documents of establishment, sensitive data, transfers',
    IMPACT_ASSESSMENT: 'contents (31(2)) and consultation where a high risk remains (31(3))',
    NOTICE: 'guidance on children of November 2025, which was not read',
  },
};
