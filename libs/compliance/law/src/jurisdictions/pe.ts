import { known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { listed } from './listed.js';

/** First days of the law, of most of its provisions with the first regulation, of its amendment, and of the new regulation. */
const ACT = '2011-07-04';
const FULL = '2013-05-08';
const AMENDED = '2017-09-16';
const REGULATION = '2025-03-30';
const PORTABILITY = '2025-09-30';

/** The wording before Decreto Legislativo 1353 was not read. */
const OF_OLD_WORDING = { from: FULL, to: AMENDED, evidence: known('K', 'UNVERIFIED') } as const;
/** The law as amended: read twice, and its first day is known. */
const OF_LAW = { from: AMENDED, evidence: known('PE1', 'CHECKED') } as const;
/** The regulation of 2024: read twice, and read. */
const CHECKED = { from: REGULATION, evidence: read('PE2', 'CHECKED') } as const;
const OF_REGULATION = { from: REGULATION, evidence: read('PE2') } as const;
const OF_OLD_REGULATION = { from: FULL, to: REGULATION, evidence: known('K', 'UNVERIFIED') } as const;

/** Returns a ground of article 15, before and since its amendment. */
function ground(code: string, article: string, rest: Omit<Ground, 'code' | 'article' | 'evidence'>): Ground[] {
  const each = { code: `PE.${code}`, article: `Ley 29733, ${article}`, ...rest };
  return [
    { ...each, ...OF_OLD_WORDING },
    { ...each, ...OF_LAW },
  ];
}

const TERMS = {
  controller: 'titular del banco de datos personales',
  processor: 'encargado de tratamiento de datos personales',
  dataSubject: 'titular de datos personales',
  note: '"Titular" alone can be the data subject or the holder of the bank: what follows it decides.',
} as const;

const BASES = {
  known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK'],
  note: 'Consent is free, prior, express, unambiguous and informed. Also: public sources, credit, regulated markets, health care in a risk, members of non-profit bodies, dissociated data, freedom of information. Only interests of the data subject are legitimate interests here (14 no. 9). Vital interests count in health alone.',
} as const;

export const PE: Jurisdiction = {
  code: 'PE',
  name: 'Peru',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Ley 29733, Ley de Protección de Datos Personales',
      from: ACT,
      article: 'Ley 29733',
      evidence: known('PE1'),
      note: 'Its title II and a few provisions at first; the rest with the first regulation, on 8 May 2013.',
    },
    {
      name: 'Decreto Supremo 003-2013-JUS, the first regulation',
      from: FULL,
      to: REGULATION,
      article: 'DS 003-2013-JUS',
      evidence: known('PE2'),
      note: 'It still governs what was infringed before 30 March 2025.',
    },
    {
      name: 'Decreto Legislativo 1353, which amends Ley 29733',
      from: AMENDED,
      article: 'DL 1353',
      evidence: known('PE1'),
    },
    {
      name: 'Decreto Supremo 016-2024-JUS, the new regulation',
      from: REGULATION,
      article: 'DS 016-2024-JUS',
      evidence: read('PE2', 'CHECKED'),
      note: '120 calendar days after its publication on 30 November 2024; some texts say 31 March. Portability (76) came six months later.',
    },
    {
      name: 'Resolución Directoral 100-2025-JUS/DGTAIPD on the personal data officer',
      from: '2026-01-01',
      article: 'RD 100-2025-JUS/DGTAIPD',
      evidence: known('PE3', 'CHECKED'),
      note: 'Published on 31 December 2025. Whether it sets periods of grace was not found.',
    },
  ],
  regulators: [
    {
      name: 'Autoridad Nacional de Protección de Datos Personales',
      alsoCalled: ['ANPD', 'ANPDP', 'DGTAIPD', 'National Authority for Personal Data Protection'],
      article: 'Ley 29733, 32; DS 016-2024-JUS, III no. 9',
      from: ACT,
      evidence: known('PE2'),
      note: 'Part of the Ministry of Justice and Human Rights.',
    },
  ],
  record: [
    {
      required: 'INDIRECT',
      instead: 'Registration of every bank of personal data, and of flows across the border.',
      article: 'Ley 29733, 29, 34',
      ...OF_OLD_REGULATION,
    },
    {
      required: 'INDIRECT',
      instead:
        'Registration of every bank of personal data (42 to 45) and of flows across the border (21.2); a security document with an inventory of data and systems (47); documentation of every incident (35).',
      form: 'The security document is approved, has a certain date, is kept up to date and binds the staff.',
      exemption: 'None by size.',
      article: 'Ley 29733, 29, 34; DS 016-2024-JUS, 21, 35, 42 to 47',
      ...CHECKED,
    },
  ],
  terms: [
    { ...TERMS, article: 'Ley 29733, 2', ...OF_OLD_REGULATION },
    {
      ...TERMS,
      controller: 'titular del banco de datos personales; responsable del tratamiento',
      officer: 'oficial de datos personales',
      others: { representative: 'representante', exporter: 'emisor o exportador', importer: 'receptor o importador' },
      article: 'Ley 29733, 2; DS 016-2024-JUS, III',
      ...OF_REGULATION,
    },
  ],
  grounds: [
    {
      code: 'PE.ADEQUATE',
      name: 'Country that the authority has found adequate',
      kind: 'RECOGNITION',
      awaitsList: true,
      article: 'DS 016-2024-JUS, 19',
      from: REGULATION,
      evidence: { text: ['PE2', 'NOT_FOUND'], from: ['PE2'] },
      note: 'No resolution was found. It is not needed for countries with common standards signed with Peru.',
    },
    {
      code: 'PE.CLAUSES',
      name: 'Model clauses of the authority',
      kind: 'SAFEGUARD',
      instruments: ['SCC'],
      article: 'Ley 29733, 15',
      ...OF_OLD_REGULATION,
    },
    {
      code: 'PE.CLAUSES',
      name: 'Model clauses of the authority',
      kind: 'SAFEGUARD',
      instruments: ['SCC'],
      article: 'Ley 29733, 15; DS 016-2024-JUS, 20',
      ...CHECKED,
    },
    {
      code: 'PE.INSTRUMENT',
      name: 'Another instrument with at least the same duties and the conditions of the consent',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'BCR', 'OTHER'],
      article: 'DS 016-2024-JUS, 20.1',
      ...OF_REGULATION,
    },
    ...ground('TREATY', '15 no. 1', { name: 'Treaty', kind: 'DEROGATION' }),
    ...ground('JUDICIAL_COOPERATION', '15 no. 2', { name: 'International judicial cooperation', kind: 'DEROGATION' }),
    ...ground('INTELLIGENCE', '15 no. 3', { name: 'Cooperation of intelligence bodies', kind: 'DEROGATION' }),
    ...ground('CONTRACT', '15 no. 4', {
      name: 'Contract with the data subject: authentication, support, quality and billing too',
      kind: 'DEROGATION',
    }),
    ...ground('BANKING', '15 no. 5', { name: 'Transfers of banks and stock exchanges', kind: 'DEROGATION' }),
    ...ground('HEALTH', '15 no. 6', { name: 'Health care, and research in epidemics', kind: 'DEROGATION' }),
    ...ground('CONSENT', '15 no. 7', { name: 'Prior, informed, express and unambiguous consent', kind: 'CONSENT' }),
  ],
  recognitions: [],
  instruments: [
    {
      kind: 'SCC',
      version: '074-2022',
      alsoCalled: ['RIPD', 'Red Iberoamericana'],
      name: 'the model clauses of the Ibero-American network (RD 074-2022-JUS/DGTAIPD)',
      from: '2022-12-31',
      precision: 'YEAR',
      article: 'Ley 29733, 15',
      evidence: known('K', 'UNVERIFIED'),
      note: 'Of 2022: the day was not seen, and here is the last of that year. No newer model was found.',
    },
  ],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A recipient in another country, whatever the medium or treatment: a processor, a branch or an affiliate too.',
      article: 'Ley 29733, 2; DS 016-2024-JUS, III, 12',
      ...OF_REGULATION,
      note: 'Access from abroad is not named; "by whatever means" speaks for it.',
    },
    {
      of: 'FILING',
      text: 'Every flow across the border is communicated to the authority and registered, whatever its ground.',
      article: 'Ley 29733, 34; DS 016-2024-JUS, 21.2',
      ...CHECKED,
      note: 'Its opinion on a flow can be asked for: 30 business days (21.1).',
    },
    {
      of: 'TEST',
      text: 'The transfer needs consent, or an exception of art. 14, as well. That is so within a group, too. The sender proves it.',
      article: 'DS 016-2024-JUS, 13 to 15',
      ...OF_REGULATION,
    },
    {
      of: 'NOTICE',
      text: 'People are told of national and international transfers, of recipients, and of processors, those engaged later too.',
      article: 'Ley 29733, 18; DS 016-2024-JUS, 6.1',
      ...CHECKED,
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A controller abroad that uses means in Peru, offers goods or services or analyses behaviour there names a representative.',
      article: 'DS 016-2024-JUS, VI, VII',
      ...OF_REGULATION,
      note: 'In its policy, or to the authority. Not for transit.',
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT48H',
      startsWith: 'knowledge or record of the incident',
      condition:
        'large volumes, many persons, sensitive data, or evident harm to other rights; also once it is resolved',
      article: 'DS 016-2024-JUS, 34.1',
      ...CHECKED,
      note: 'In the digital environment the Centro Nacional de Seguridad Digital is told as well (34.5).',
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT48H',
      startsWith: 'knowledge or record of the incident',
      condition: 'other rights of the person are affected, unless it was overcome without that',
      article: 'DS 016-2024-JUS, 34.3',
      ...CHECKED,
    },
    {
      whom: 'CUSTOMER',
      words: 'immediately',
      condition: 'Of the processor, to the controller.',
      article: 'DS 016-2024-JUS, 36',
      ...OF_REGULATION,
    },
  ],
  requestClocks: (
    [
      ['ANY', 'P8D', undefined, '69.1, 71.1', CHECKED, 'Requests for information.'],
      ['ACCESS', 'P20D', 'P20D', '69.2, 71', CHECKED, undefined],
      ['CORRECTION', 'P10D', 'P10D', '69.3, 71', CHECKED, undefined],
      ['ERASURE', 'P10D', 'P10D', '69.3, 71', CHECKED, undefined],
      ['OBJECTION', 'P10D', 'P10D', '69.3, 71', CHECKED, undefined],
      ['CONSENT_WITHDRAWAL', 'P10D', undefined, '10.2', OF_REGULATION, undefined],
      [
        'PORTABILITY',
        'P20D',
        'P20D',
        '69.2, 76',
        { from: PORTABILITY, evidence: read('PE2', 'CHECKED') },
        'As access: on consent or a contract, or by automated means.',
      ],
    ] as const
  ).map(([right, within, extension, article, common, condition]) => ({
    right,
    within,
    extension,
    days: 'BUSINESS',
    condition,
    article: `DS 016-2024-JUS, ${article}`,
    ...common,
  })),
  consentAge: [
    {
      age: 14,
      article: 'DS 016-2024-JUS, 22, 23, 25',
      ...OF_REGULATION,
      note: 'Under 14 parents or guardians consent; from 14 on minors may, in language that they grasp.',
    },
  ],
  legalBases: [
    { ...BASES, article: 'Ley 29733, 5, 13, 14', ...OF_OLD_WORDING },
    { ...BASES, article: 'Ley 29733, 5, 13, 14; since 30 March 2025 DS 016-2024-JUS, 1 to 10', ...OF_LAW },
  ],
  items: {
    CONSENT: [
      ...listed(OF_REGULATION, [
        'SENSITIVE',
        'written consent for sensitive data, by signature or alike',
        'Ley 29733, 13.6; DS 016-2024-JUS, 8',
      ]),
      ...listed(
        OF_REGULATION,
        ['FREE', 'a service does not hang on data that it does not need', 'DS 016-2024-JUS, 3'],
        [
          'EXPRESS',
          'a click is express, silence is not, and a published policy is no consent',
          'DS 016-2024-JUS, 5, 7',
        ],
        [
          'TRANSFERS',
          'people know transfers, with purpose and activity of the recipient',
          'DS 016-2024-JUS, 1.4, 13.1',
        ],
      ),
    ],
    SENSITIVE: [
      ...listed(
        { ...OF_LAW, from: FULL },
        ['BIOMETRIC', 'Biometric data that identify by themselves', 'Ley 29733, 2 no. 5'],
        ['ORIGIN', 'Racial and ethnic origin', 'Ley 29733, 2 no. 5'],
        ['INCOME', 'Income', 'Ley 29733, 2 no. 5'],
        ['OPINIONS', 'Political, religious, philosophical or moral opinions', 'Ley 29733, 2 no. 5'],
        ['UNION', 'Trade union membership', 'Ley 29733, 2 no. 5'],
        ['HEALTH', 'Health', 'Ley 29733, 2 no. 5'],
        ['SEX_LIFE', 'Sex life', 'Ley 29733, 2 no. 5'],
      ),
      ...listed(
        OF_REGULATION,
        ['GENETIC', 'Genetic data', 'DS 016-2024-JUS, III no. 6'],
        ['NEURAL', 'Neural data', 'DS 016-2024-JUS, III no. 6'],
        ['MORAL', 'Moral or emotional data, affective or family life, intimate habits', 'DS 016-2024-JUS, III no. 6'],
      ),
    ],
    SECURITY: [
      ...listed(CHECKED, [
        'INVENTORY',
        'Inventory of personal data, and whether they are sensitive',
        'DS 016-2024-JUS, 47.3',
      ]),
      ...listed(
        OF_REGULATION,
        ['SYSTEMS', 'Inventory of the systems that process them', 'DS 016-2024-JUS, 47.3'],
        ['ACCESS', 'Management of access and privileges, verified every six months', 'DS 016-2024-JUS, 46, 47.1'],
        ['POLICIES', 'Policies on collecting, using and erasing', 'DS 016-2024-JUS, 47.3'],
        ['BACKUPS', 'Backups at least every week, if data changed', 'DS 016-2024-JUS, 51.1'],
      ),
    ],
    ACCOUNTABILITY: listed(
      OF_REGULATION,
      ['CONSENT_RECORD', 'That the data subject has consented', 'DS 016-2024-JUS, 9'],
      ['BREACH_RECORD', 'Documentation of every incident: facts, effects, measures', 'DS 016-2024-JUS, 35'],
    ),
    FILINGS: [
      ...listed(OF_OLD_REGULATION, ['BANKS', 'Registration of every bank of personal data', 'Ley 29733, 29, 34']),
      ...listed(
        CHECKED,
        [
          'BANKS',
          'Registration of every bank of personal data, its changes and its end',
          'Ley 29733, 34; DS 016-2024-JUS, 42 to 45',
        ],
        ['FLOWS', 'Communication of every flow across the border', 'Ley 29733, 34; DS 016-2024-JUS, 21.2'],
        [
          'OFFICER',
          'Contact of the officer, within 15 business days of naming one or of a change',
          'DS 016-2024-JUS, 37.4, 37.5',
          { period: 'P15D', days: 'BUSINESS' },
        ],
      ),
    ],
    OFFICER: listed(
      CHECKED,
      ['PUBLIC_BODIES', 'Officer of a public body', 'DS 016-2024-JUS, 37.1', { binds: ['PUBLIC_BODIES'] }],
      ...(
        [
          ['LARGE_COMPANIES', '2025-11-30', 'above 2,300 UIT', 2300],
          ['MEDIUM_COMPANIES', '2026-11-30', 'above 1,700 UIT', 1700],
          ['SMALL_COMPANIES', '2027-11-30', 'above 150 UIT', 150],
          ['MICRO_COMPANIES', '2028-11-30', 'up to 150 UIT', undefined],
        ] as const
      ).map(
        ([key, from, sales, number]) =>
          [
            key,
            `Officer of a controller or processor with large volumes, sensitive data or a risk for many; of annual sales ${sales}`,
            'DS 016-2024-JUS, 37.1',
            {
              from,
              ...(number && { thresholds: [{ of: 'TURNOVER', number, isExclusive: true, unit: 'UIT' }] as const }),
              note: 'A volume is large from 50,000 people on, or by other measures of RD 100-2025-JUS/DGTAIPD.',
            },
          ] as const,
      ),
    ),
    NOTICE: listed(
      CHECKED,
      ['CONTROLLER', 'Identity and domicile of controller and representative', 'Ley 29733, 18; DS 016-2024-JUS, 6.1'],
      ['PURPOSES', 'Purposes', 'DS 016-2024-JUS, 6.1'],
      ['RECIPIENTS', 'Recipients, and processors', 'Ley 29733, 18; DS 016-2024-JUS, 6.1'],
      ['BANK', 'The bank of data', 'DS 016-2024-JUS, 6.1'],
      ['VOLUNTARY', 'Whether answers are compulsory, and what follows from refusing', 'DS 016-2024-JUS, 6.1'],
      ['TRANSFERS', 'National and international transfers', 'DS 016-2024-JUS, 6.1 no. 7'],
      ['AUTOMATED_DECISIONS', 'Automated decisions and profiling, with consequences', 'DS 016-2024-JUS, 6.1 no. 8'],
      ['RETENTION', 'How long data are kept', 'DS 016-2024-JUS, 6.1'],
      ['RIGHTS', 'How rights are exercised', 'DS 016-2024-JUS, 6.1'],
      ['SOURCE', 'On request, the source of data from others', 'DS 016-2024-JUS, 6.1'],
    ),
    PROCESSOR_CONTRACT: [
      ...listed(
        { from: FULL, evidence: known('PE1') },
        ['PURPOSE_LIMIT', 'Purpose, and no other use', 'Ley 29733, 30'],
        ['END', 'Erasure at the end, unless further orders are expected', 'Ley 29733, 30'],
      ),
      ...listed(
        OF_REGULATION,
        ['ONWARD', 'No transfer to others unless the controller authorises it', 'Ley 29733, 30; DS 016-2024-JUS, 31.1'],
        ['STORAGE', 'Storage for two years after the last order at most', 'DS 016-2024-JUS, 31.2'],
        ['BREACHES', 'Incidents are reported at once', 'DS 016-2024-JUS, 36'],
        ['REQUESTS', 'Who answers requests: a processor forwards them within three days', 'DS 016-2024-JUS, 64, 66.4'],
        [
          'CLOUD',
          'Cloud: subcontracting shown, no ownership, confidentiality, control, proof of destruction',
          'DS 016-2024-JUS, 28 to 30',
        ],
        [
          'SUB_PROCESSORS',
          'Sub-processors only by prior authorisation, under the same duties',
          'DS 016-2024-JUS, 32, 33',
        ],
      ),
    ],
    AUTOMATED_DECISIONS: listed(
      OF_LAW,
      [
        'REVIEW',
        'people are not subject to decisions by automated means alone, but for a contract or public recruitment, and can give their view',
        'Ley 29733, 23',
      ],
      [
        'LOGIC',
        'That there are automated decisions and profiling, and what follows from them',
        'DS 016-2024-JUS, 6.1 no. 8',
        CHECKED,
      ],
    ),
    MARKETING: listed(OF_REGULATION, [
      'CONSENT',
      'Consent obtained directly; one first contact may ask for it, and no second one; opting out works within 10 business days',
      'DS 016-2024-JUS, 26',
    ]),
    RETENTION: listed(CHECKED, ['LOGS', 'Logs of interactions, for two years at least', 'DS 016-2024-JUS, 46']),
    BREACH_NOTICE: listed(
      CHECKED,
      ['NATURE', 'Nature of the incident, and approximate number of people', 'DS 016-2024-JUS, 34.2'],
      ['CONTACT', 'Officer or contact', 'DS 016-2024-JUS, 34.2'],
      ['CONSEQUENCES', 'Likely consequences', 'DS 016-2024-JUS, 34.2'],
      ['MEASURES', 'Measures', 'DS 016-2024-JUS, 34.2'],
    ),
  },
  leavesOut: {
    FILINGS: 'the fields of the forms, which were not seen, and when a registration is due',
    OFFICER: 'the rows of RD 100-2025-JUS/DGTAIPD on sensitive operations, purpose, frequency and territory',
    SENSITIVE: 'the wording of before September 2017',
    NOTICE: 'the notice under the first regulation',
    CONSENT: 'the first regulation',
  },
};
