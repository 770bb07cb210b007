import { EEA } from '../countries.js';
import { known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL } from '../recognition.js';
import { listed } from './listed.js';

/** First days of the law and of its general regulation. */
const ACT = '2008-08-28';
const REGULATION = '2009-09-15';
/** First days of the laws that amended it: biometrics, and notices. */
const LAW_2018 = '2019-01-01';
const BIOMETRICS = '2021-01-01';
const NOTICES = '2023-01-01';
/** First days of the decree of 2020, and of the resolutions on transfers. */
const DECREE = '2020-02-21';
const LIST = '2021-06-08';
const US_LIST = '2023-12-05';
const CLAUSES_108 = '2026-04-17';

/** The law: its text was read, and its first day is known. */
const OF_LAW = { from: ACT, evidence: known('UY1') } as const;
const CHECKED = { from: ACT, evidence: known('UY1', 'CHECKED') } as const;
const OF_REGULATION = { from: REGULATION, evidence: known('UY3') } as const;
const OF_LAW_2018 = { from: LAW_2018, evidence: known('UY2', 'CHECKED') } as const;
const OF_DECREE = { from: DECREE, evidence: read('UY4') } as const;
const OF_NOTICES = { from: NOTICES, evidence: known('UY1', 'CHECKED') } as const;
const RESOLUTION = known('UY5', 'UNVERIFIED');

/** Returns a case of article 23 in which data may go abroad without an adequate level. */
function single(code: string, name: string, article: string, kind: Ground['kind'] = 'DEROGATION'): Ground {
  return { code: `UY.${code}`, name, kind, article: `Ley 18.331, ${article}`, ...CHECKED };
}

const REGISTER = 'Registration of every database with listed items (29), kept up to date every quarter.';

const TERMS = {
  controller: 'responsable de la base de datos o del tratamiento',
  processor: 'encargado del tratamiento',
  dataSubject: 'titular de los datos',
  others: {
    recipient: 'destinatario',
    'exporter, importer': 'exportador, importador de datos personales',
    database: 'base de datos',
  },
  note: 'Data of legal persons are covered too, as far as that fits.',
} as const;

export const UY: Jurisdiction = {
  code: 'UY',
  name: 'Uruguay',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Ley 18.331 de Protección de Datos Personales y Acción de Habeas Data',
      article: 'Ley 18.331',
      note: 'Published on 18 August 2008, in force ten days later.',
      ...OF_LAW,
    },
    {
      name: 'Decreto 664/008: register of databases',
      from: '2009-01-09',
      article: 'Decreto 664/008',
      evidence: known('K', 'UNVERIFIED'),
      note: 'Of 22 December 2008. Here is the day of the gazette as it is remembered: it was not read again.',
    },
    {
      name: 'Decreto 414/009, the general regulation',
      article: 'Decreto 414/009',
      note: 'Its arts. 7, 8 and 18 are repealed; 16 has the wording of 2014.',
      ...OF_REGULATION,
    },
    {
      name: 'Ley 18.719, arts. 152 to 155',
      from: '2011-01-01',
      article: 'Ley 18.719, 152 to 155',
      evidence: known('UY1'),
    },
    {
      name: 'Ley 18.996, art. 43: public sources',
      from: '2013-01-01',
      article: 'Ley 18.331, 9-BIS',
      evidence: known('UY1', 'CHECKED'),
    },
    {
      name: 'Ley 19.670, arts. 37 to 40: reach, breaches, responsibility, delegate',
      article: 'Ley 19.670, 37 to 40',
      ...OF_LAW_2018,
    },
    {
      name: 'Decreto 64/020',
      article: 'Decreto 64/020',
      ...OF_DECREE,
    },
    {
      name: 'Ley 19.924, arts. 86, 87: biometric data',
      from: BIOMETRICS,
      article: 'Ley 18.331, 4 Ñ, 18-BIS',
      evidence: known('UY1'),
    },
    { name: 'Ley 20.075, arts. 62, 63: what people are told', article: 'Ley 18.331, 13, 34 I', ...OF_NOTICES },
  ],
  regulators: [
    {
      name: 'Unidad Reguladora y de Control de Datos Personales',
      alsoCalled: ['URCDP', 'Personal Data Regulatory and Control Unit'],
      article: 'Ley 18.331, 31',
      note: 'An organ of AGESIC.',
      ...CHECKED,
    },
  ],
  record: [
    {
      required: 'INDIRECT',
      instead: REGISTER,
      article: 'Ley 18.331, 6, 28, 29',
      to: DECREE,
      ...OF_LAW,
      note: 'No article asks for a record of processing.',
    },
    {
      required: 'INDIRECT',
      instead: `${REGISTER} Controller and processor document form, means and purpose of the processing, procedures, the plan for breaches and the role of the delegate (Decreto 64/020, 5).`,
      form: 'Not prescribed. The file is reviewed from time to time, and handed over on request.',
      exemption: 'None by size: it is scaled by data, processing and risk.',
      article: 'Ley 18.331, 6, 28, 29; Decreto 64/020, 5',
      ...OF_DECREE,
      note: 'No article asks for a record of processing.',
    },
  ],
  terms: [
    { ...TERMS, article: 'Ley 18.331, 4; Decreto 414/009, 4', to: LAW_2018, ...OF_LAW },
    {
      ...TERMS,
      officer: 'delegado de protección de datos',
      article: 'Ley 18.331, 4; Decreto 414/009, 4; Ley 19.670, 40',
      ...OF_LAW_2018,
    },
  ],
  grounds: [
    {
      code: 'UY.ADEQUATE',
      name: 'Country or organisation with adequate protection, on the list of the URCDP',
      kind: 'RECOGNITION',
      article: 'Ley 18.331, 23; Resolución 23/021',
      from: ACT,
      evidence: RESOLUTION,
    },
    {
      code: 'UY.DPF',
      name: 'Organisation on the list of the Data Privacy Framework that extends its safeguards to data from Uruguay',
      kind: 'RECOGNITION',
      limit: 'the database is registered first, and people know the destination and the role of the importer',
      article: 'Resoluciones 63/023, 70/023',
      from: US_LIST,
      evidence: RESOLUTION,
    },
    {
      code: 'UY.AUTHORISATION',
      name: 'Authorisation by the URCDP on sufficient guarantees, as by contractual clauses',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'OTHER'],
      priorFiling: 'authorisation of the transfer by the URCDP',
      article: 'Ley 18.331, 23; Decreto 414/009, 34, 35',
      ...CHECKED,
      note: 'The exporter asks for it with the code of the registered database, the purpose and the contract.',
    },
    {
      code: 'UY.CLAUSES',
      name: 'Contractual clauses with the content of Resolución 41/021, or those of the Committee of Convention 108+',
      kind: 'SAFEGUARD',
      instruments: ['SCC', 'CONTRACT'],
      priorFiling: 'valuation of the clauses by the URCDP, unless they are those of Resolución 8/026',
      article: 'Resoluciones 41/021, 8/026',
      from: '2021-12-31',
      precision: 'YEAR',
      evidence: RESOLUTION,
      note: 'Resolución 41/021 is of 2021: the day was not seen, and here is the last of that year. Whether the clauses of 2026 need an authorisation is open.',
    },
    {
      code: 'UY.GROUP_CODE',
      name: 'Code of conduct, registered with the URCDP, of a parent and its subsidiaries or branches',
      kind: 'SAFEGUARD',
      instruments: ['CODE_OF_CONDUCT', 'BCR'],
      priorFiling: 'registration of the code by the URCDP',
      article: 'Decreto 414/009, 35, 36',
      ...OF_REGULATION,
    },
    single('JUDICIAL_COOPERATION', 'International judicial cooperation', '23 no. 1'),
    single(
      'MEDICAL',
      'Exchange of medical data that the treatment of the person concerned requires for public health or hygiene',
      '23 no. 2',
    ),
    single('BANKING', 'Transfers of banks and stock exchanges', '23 no. 3'),
    single('TREATY', 'Treaty', '23 no. 4'),
    single('INTELLIGENCE', 'Cooperation of intelligence bodies', '23 no. 5'),
    single('CONSENT', 'Unambiguous consent to the transfer', '23 A', 'CONSENT'),
    single('CONTRACT_SUBJECT', 'Contract with the data subject, or steps before it', '23 B'),
    single('CONTRACT_INTEREST', "Contract with a third party in the data subject's interest", '23 C'),
    single('PUBLIC_INTEREST_OR_CLAIM', 'Important public interest, or a right in court', '23 D'),
    single('VITAL', 'Vital interest of the data subject', '23 E'),
    single('PUBLIC_REGISTER', 'Register that is open to the public', '23 F'),
  ],
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    {
      ground: 'UY.ADEQUATE',
      countries: [...EEA, 'AD', 'AR', 'GG', 'IM', 'FO', 'IL', 'JP', 'JE', 'NZ', 'GB', 'CH'],
      act: 'Resolución URCDP 23/021',
      from: LIST,
      article: 'Ley 18.331, 23; Resolución 23/021',
      evidence: RESOLUTION,
    },
    {
      ground: 'UY.ADEQUATE',
      countries: ['CA'],
      act: 'Resolución URCDP 23/021',
      scope: { words: 'the private sector' },
      from: LIST,
      article: 'Ley 18.331, 23; Resolución 23/021',
      evidence: RESOLUTION,
    },
    {
      ground: 'UY.ADEQUATE',
      countries: ['KR'],
      act: 'Resolución URCDP 63/023',
      from: '@UY.RESOLUTION_63',
      article: 'Ley 18.331, 23; Resolución 63/023',
      evidence: RESOLUTION,
    },
    {
      ground: 'UY.DPF',
      countries: ['US'],
      act: 'Resoluciones URCDP 63/023, 70/023',
      name: 'Data Privacy Framework',
      alsoCalled: ['DPF'],
      scope: {
        words: 'organisations on the list that declare to extend its safeguards to data from Uruguay',
        certificate: 'DPF_CERTIFICATION',
        stated: 'Uruguay',
      },
      from: US_LIST,
      article: 'Resoluciones 63/023, 70/023',
      evidence: RESOLUTION,
    },
  ],
  instruments: [
    {
      kind: 'SCC',
      version: '41/021',
      name: 'clauses with the content of Resolución 41/021',
      from: '2021-12-31',
      precision: 'YEAR',
      article: 'Resolución 41/021',
      evidence: RESOLUTION,
    },
    {
      kind: 'SCC',
      version: '50/022',
      alsoCalled: ['RIPD', 'Red Iberoamericana'],
      name: 'the model clauses of the Ibero-American network (Resolución 50/022)',
      from: '2022-12-31',
      precision: 'YEAR',
      article: 'Resolución 50/022',
      evidence: known('K', 'UNVERIFIED'),
      note: 'Of 2022: the day was not seen, and here is the last of that year.',
    },
    {
      kind: 'SCC',
      version: '8/026',
      alsoCalled: ['Convention 108'],
      name: 'the model clauses of the Committee of Convention 108+ (Resolución 8/026)',
      from: CLAUSES_108,
      article: 'Resolución 8/026',
      evidence: RESOLUTION,
    },
  ],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A transmission out of Uruguay, be it a cession or a communication, or processing on behalf of a controller in Uruguay.',
      article: 'Decreto 414/009, 4 E, F, H',
      ...OF_REGULATION,
      note: 'Access from abroad is not stated. As processing on behalf is named, it is treated as a transfer.',
    },
    {
      of: 'TEST',
      text: 'An impact assessment before data go to a country or organisation without an adequate level.',
      article: 'Decreto 64/020, 6 f',
      ...OF_DECREE,
    },
    {
      of: 'NOTICE',
      text: 'People are told before collecting whether there are transfers abroad, and who receives the data. A processor is no recipient.',
      article: 'Ley 18.331, 13; Decreto 414/009, 14',
      ...OF_NOTICES,
    },
    {
      of: 'FILING',
      text: 'The database is registered before.',
      article: 'Ley 18.331, 6, 29; Decreto 414/009, 35 A',
      ...OF_REGULATION,
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A controller abroad that uses means in Uruguay for transit alone names a representative. Others register, and give contacts.',
      article: 'Ley 19.670, 37 C; Decreto 64/020, 2',
      ...OF_LAW_2018,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'immediately',
      startsWith: 'knowledge of the breach',
      to: DECREE,
      article: 'Ley 19.670, 38',
      ...OF_LAW_2018,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'knowledge of the breach',
      condition: 'any breach that bears on data protection, without a threshold of risk',
      article: 'Ley 19.670, 38; Decreto 64/020, 4',
      ...OF_DECREE,
      note: 'Containment begins within the first 24 hours (3). A detailed report follows once it is solved.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'immediately',
      startsWith: 'knowledge of the breach',
      to: DECREE,
      article: 'Ley 19.670, 38',
      ...OF_LAW_2018,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'immediately, in plain language',
      condition: 'those whose rights are significantly affected',
      article: 'Ley 19.670, 38; Decreto 64/020, 4',
      from: DECREE,
      evidence: read('UY4', 'CHECKED'),
    },
    {
      whom: 'CUSTOMER',
      words: 'immediately',
      condition: 'Of the processor, to the controller.',
      article: 'Decreto 64/020, 4',
      ...OF_DECREE,
    },
  ],
  requestClocks: (['ACCESS', 'CORRECTION', 'ERASURE'] as const).map((right) => ({
    right,
    within: 'P5D',
    days: 'BUSINESS',
    ...(right !== 'ACCESS' && { condition: 'Recipients are told of the change within the same time.' }),
    article: right === 'ACCESS' ? 'Ley 18.331, 14' : 'Ley 18.331, 15',
    ...CHECKED,
  })),
  /** Neither the law nor its decrees give an age. */
  consentAge: [],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'CONTRACT', 'PUBLIC_TASK'],
      article: 'Ley 18.331, 9',
      ...CHECKED,
      note: 'Consent is free, prior, express, informed and documented. Also: public sources (9-BIS), lists of basic data, and personal use. No legitimate interest: the words appear only where data are communicated with consent (17).',
    },
  ],
  items: {
    CONSENT: [
      ...listed(OF_LAW, ['SENSITIVE', 'express and written consent for sensitive data', 'Ley 18.331, 18']),
      ...listed(OF_LAW, [
        'COMMUNICATION',
        'separate consent to communication to third parties, which names the recipient',
        'Ley 18.331, 17',
      ]),
      ...listed(OF_REGULATION, [
        'OPTIONS',
        'two clear options, none ticked before; silence for ten business days is a refusal',
        'Decreto 414/009, 6',
      ]),
    ],
    SENSITIVE: listed(
      OF_LAW,
      ['ORIGIN', 'Racial and ethnic origin', 'Ley 18.331, 4 E'],
      ['POLITICAL', 'Political preferences', 'Ley 18.331, 4 E'],
      ['CONVICTIONS', 'Religious or moral convictions', 'Ley 18.331, 4 E'],
      ['UNION', 'Trade union membership', 'Ley 18.331, 4 E'],
      ['HEALTH', 'Health', 'Ley 18.331, 4 E'],
      ['SEX_LIFE', 'Sex life', 'Ley 18.331, 4 E'],
    ),
    SPECIALLY_PROTECTED: [
      ...listed({ from: BIOMETRICS, evidence: known('UY1') }, [
        'BIOMETRIC',
        'Biometric data: a basis of art. 9, and an impact assessment before',
        'Ley 18.331, 18-BIS',
      ]),
      ...listed(
        OF_LAW,
        ['OFFENCES', 'Infringements: public authorities only, unless a law authorises it', 'Ley 18.331, 18'],
        ['TELECOMMUNICATIONS', 'Telecommunications', 'Ley 18.331, 20'],
        ['CREDIT', 'Commercial and credit data', 'Ley 18.331, 22'],
      ),
    ],
    REGISTRATION: [
      ...listed(
        OF_REGULATION,
        [
          'CONTROLLER',
          'The database, its controller, and its domicile for notices',
          'Ley 18.331, 29; Decreto 414/009, 16',
        ],
        ['DATA', 'Nature of the data', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['COLLECTION', 'How data are obtained and processed', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['SECURITY', 'Security measures, and technical description', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['RIGHTS', 'Protection of the data, and exercise of rights', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['RECIPIENTS', 'Destination of the data, and who may receive them', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['RETENTION', 'How long data are kept', 'Ley 18.331, 29; Decreto 414/009, 16'],
        ['ACCESS', 'How to have access, rectification and updates', 'Ley 18.331, 29; Decreto 414/009, 16'],
      ),
      ...listed(OF_LAW, ['ONLY_DECLARED', 'No data of another nature than those declared are held', 'Ley 18.331, 29']),
    ],
    FILINGS: [
      ...listed(
        OF_REGULATION,
        [
          'DATABASES',
          'Registration of every database, within 90 days of the start of its activities',
          'Ley 18.331, 6, 28, 29; Decreto 414/009, 15 to 17',
          { period: 'P90D', note: 'Calendar days are assumed. For transfers to the United States it comes before.' },
        ],
        ['UPDATE', 'Changes of what is registered, every quarter', 'Decreto 414/009, 20'],
        ['DISPLAY', 'Number and date of the registering resolution, shown to users', 'Decreto 414/009, 19'],
        ['CODE', 'Codes of conduct are registered', 'Ley 18.331, 36; Decreto 414/009, 35, 36'],
      ),
      ...listed(
        OF_DECREE,
        [
          'OFFICER',
          'Delegate communicated within 90 days of the start of the processing, and when the office ends',
          'Decreto 64/020, 14',
          { period: 'P90D' },
        ],
        ['HIGH_RISK', 'A significant risk that an assessment shows, with the measures planned', 'Decreto 64/020, 7'],
      ),
    ],
    OFFICER: [
      ...listed(
        OF_LAW_2018,
        [
          'PUBLIC_BODIES',
          'Delegate of public bodies and of what the State owns',
          'Ley 19.670, 40',
          { binds: ['PUBLIC_BODIES'] },
        ],
        ['SENSITIVE', 'Delegate of those whose main business is sensitive data', 'Ley 19.670, 40'],
      ),
      ...listed({ from: DECREE, evidence: read('UY4', 'CHECKED') }, [
        'LARGE_VOLUMES',
        'Delegate of those who process data of more than 35,000 people',
        'Ley 19.670, 40; Decreto 64/020, 10',
        { thresholds: [{ of: 'DATA_SUBJECTS', number: 35000, isExclusive: true }] },
      ]),
    ],
    IMPACT_ASSESSMENT: [
      ...listed(
        OF_DECREE,
        [
          'SPECIAL_DATA_AS_BUSINESS',
          'Sensitive data as a main business, or specially protected data or data on offences on a stable footing',
          'Decreto 64/020, 6 a, b',
        ],
        ['PROFILING', 'Evaluation of personal aspects to build or use profiles', 'Decreto 64/020, 6 c'],
        ['LACKING_CAPACITY', 'Groups in special vulnerability, such as minors', 'Decreto 64/020, 6 d'],
        ['LARGE_SCALE', 'Data of more than 35,000 people', 'Decreto 64/020, 6 e'],
        ['OUTSIDE', 'Transfers to states or organisations without an adequate level', 'Decreto 64/020, 6 f'],
      ),
      ...listed({ from: BIOMETRICS, evidence: known('UY1') }, ['BIOMETRIC', 'Biometric data', 'Ley 18.331, 18-BIS']),
    ],
    AUTOMATED_DECISIONS: [
      ...listed(CHECKED, [
        'REVIEW',
        'people can challenge decisions by automated processing that evaluates them, with legal effects',
        'Ley 18.331, 16',
      ]),
      ...listed(OF_NOTICES, [
        'LOGIC',
        'Criteria, processes and the program of automated evaluation',
        'Ley 18.331, 13 G',
      ]),
    ],
    ACCOUNTABILITY: listed(CHECKED, ['CONSENT_RECORD', 'That consent is documented', 'Ley 18.331, 9']),
    NOTICE: listed(
      OF_NOTICES,
      ['PURPOSES', 'Purpose, and recipients or their class', 'Ley 18.331, 13 A'],
      ['CONTROLLER', 'The database, and identity and domicile of its controller', 'Ley 18.331, 13 B'],
      ['VOLUNTARY', 'Whether answers are compulsory, and what follows', 'Ley 18.331, 13 C, D'],
      ['RIGHTS', 'Rights of arts. 14 to 16', 'Ley 18.331, 13 E'],
      ['TRANSFERS', 'Whether there are transfers abroad', 'Ley 18.331, 13 F'],
      ['AUTOMATED_DECISIONS', 'Criteria, processes and program of automated evaluation', 'Ley 18.331, 13 G'],
      ['INDIRECT', 'On request within five business days, where data come from others', 'Ley 18.331, 13'],
    ),
    PROCESSOR_CONTRACT: listed(
      CHECKED,
      ['PURPOSE', 'A contract of services that fixes the purpose', 'Ley 18.331, 30'],
      ['PURPOSE_LIMIT', 'No use for another purpose', 'Ley 18.331, 30'],
      ['ONWARD', 'No cession to others, not even for storage', 'Ley 18.331, 30'],
      ['END', 'Destruction at the end, or storage for two years at most where it is authorised', 'Ley 18.331, 30'],
    ),
    MARKETING: listed(OF_LAW, [
      'PROFILES',
      'Profiles for promotion from public documents, by the person or with consent; withdrawal at any time',
      'Ley 18.331, 21',
    ]),
    RETENTION: listed(
      OF_LAW,
      [
        'NECESSARY',
        'Erased when no longer needed; longer only for historical, statistical or scientific value, by regulation',
        'Ley 18.331, 8',
      ],
      ['CREDIT', 'Commercial obligations: five years, once more if unpaid', 'Ley 18.331, 22'],
    ),
    BREACH_NOTICE: listed(
      OF_DECREE,
      ['TIME', 'Date, certain or estimated', 'Decreto 64/020, 4'],
      ['NATURE', 'Nature of the breach', 'Decreto 64/020, 4'],
      ['DATA', 'Data affected', 'Decreto 64/020, 4'],
      ['CONSEQUENCES', 'Possible impacts', 'Decreto 64/020, 4'],
    ),
  },
  leavesOut: {
    REGISTRATION: 'numbers that databases on credit state',
    NOTICE: 'the wording of art. 13 before 2023',
    IMPACT_ASSESSMENT: 'what the URCDP may add; contents: description, evaluation, risks, measures (7)',
    RETENTION: 'times of creditors to report payment',
    FILINGS: 'the authorisation of transfers, which is with the grounds',
    PROCESSOR_CONTRACT:
      'clauses of one cloud provider that were found in line with the law (Resoluciones 42/022, 18/024)',
  },
};
