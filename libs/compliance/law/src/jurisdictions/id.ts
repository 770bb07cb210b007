import { K, known, read } from '../evidence.js';
import type { Jurisdiction, RecordDuty } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const MOCI = '2016-12-01';
const GR71 = '2019-10-10';
const LAW27 = '2022-10-17';
const ADJUSTED = '2024-10-17';

export const ID: Jurisdiction = {
  code: 'ID',
  name: 'Indonesia',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Regulation 20/2016 of the Minister of Communications and Informatics on data in electronic systems (MOCI 20/2016)',
      from: MOCI,
      to: GR71,
      article: 'MOCI 20/2016',
      evidence: K,
    },
    {
      name: 'Government Regulation 71/2019 on electronic systems and transactions, with MOCI 20/2016',
      from: GR71,
      to: LAW27,
      article: 'GR 71/2019; MOCI 20/2016',
      evidence: K,
    },
    {
      name: 'Law 27/2022 on Personal Data Protection',
      from: LAW27,
      enforcedFrom: ADJUSTED,
      article: 'Law 27/2022, 74 to 76',
      evidence: read('S35', 'S68', 'CHECKED'),
      note: 'Two years were given to adjust to it. GR 71/2019 and MOCI 20/2016 go on as far as they do not contradict it (75).',
    },
    {
      name: 'Government Regulation under Law 27/2022',
      from: '@ID.GOVERNMENT_REGULATION',
      article: 'Law 27/2022',
      evidence: known('S35', 'NOT_FOUND'),
    },
  ],
  regulators: [
    {
      name: 'Ministry of Communications and Informatics',
      alsoCalled: ['Kominfo', 'MOCI', 'MCI'],
      from: MOCI,
      to: '2024-10-21',
      article: 'MOCI 20/2016',
      evidence: K,
    },
    {
      name: 'Ministry of Communications and Digital Affairs',
      alsoCalled: ['Komdigi'],
      from: '2024-10-21',
      article: '58',
      evidence: known('S35', 'UNVERIFIED'),
      note: 'It acts until there is the agency under the President of Art 58, not established as of mid-2026 as far as was found; the ministry changed its name with the government of October 2024.',
    },
  ],
  record: [
    ...[
      { from: MOCI, to: GR71, article: 'GR 82/2012; MOCI 20/2016' },
      { from: GR71, to: LAW27, article: 'GR 71/2019; MOCI 20/2016' },
    ].map(
      (era): RecordDuty => ({ required: 'NO', instead: 'Audit trails of electronic systems.', evidence: K, ...era }),
    ),
    {
      required: 'YES',
      form: 'Every processing activity is recorded, by processors too (52). The law lists no items; the draft government regulation would.',
      from: LAW27,
      article: '31',
      evidence: known('K', 'UNVERIFIED'),
    },
  ],
  terms: [
    {
      controller: 'Penyelenggara Sistem Elektronik',
      dataSubject: 'Pemilik Data Pribadi',
      from: MOCI,
      to: LAW27,
      article: 'MOCI 20/2016, 1',
      evidence: K,
    },
    {
      controller: 'Pengendali Data Pribadi',
      processor: 'Prosesor Data Pribadi',
      dataSubject: 'Subjek Data Pribadi',
      officer: 'pejabat atau petugas yang melaksanakan fungsi pelindungan data pribadi',
      from: LAW27,
      article: '1, 53',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'ID.ADEQ',
      name: 'An equal or higher level of protection in the country of destination',
      kind: 'RECOGNITION',
      selfJudged: true,
      from: LAW27,
      article: '56(2)',
      evidence: known('K', 'NOT_FOUND'),
      note: 'No list: whoever transfers has to make sure of the level.',
    },
    {
      code: 'ID.SAFEGUARDS',
      name: 'Adequate and binding safeguards',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'BCR', 'SCC', 'OTHER'],
      limit: 'Only where the level of Art 56(2) is not given.',
      from: LAW27,
      article: '56(3)',
      evidence: K,
    },
    {
      code: 'ID.CONSENT',
      name: "The data subject's consent",
      kind: 'CONSENT',
      limit: 'Only where neither the level of Art 56(2) nor the safeguards of 56(3) are given.',
      from: LAW27,
      article: '56(4)',
      evidence: K,
    },
    {
      code: 'ID.MOCI_REPORT',
      name: 'Co-ordination with the ministry: the plan and the result of the transfer reported',
      kind: 'RULE',
      priorFiling: 'Report to the ministry of the plan, with country, recipient, date and purpose; then of the result',
      from: MOCI,
      to: LAW27,
      article: 'MOCI 20/2016, 22',
      evidence: K,
    },
    {
      code: 'ID.MOCI_REPORT',
      name: 'Co-ordination with the ministry: the plan and the result of the transfer reported',
      kind: 'RULE',
      besideAnother: true,
      limit: 'a report beside the ground that Art 56 asks for, and no ground by itself',
      priorFiling: 'Report to the ministry of the plan, with country, recipient, date and purpose; then of the result',
      from: LAW27,
      article: 'MOCI 20/2016, 22',
      evidence: K,
    },
  ],
  /** No list was found: the controller assesses the level of protection. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'TEST',
      text: 'A strict order: first the level of the country (56(2)), only without it safeguards (56(3)), only without both consent (56(4)).',
      from: LAW27,
      article: '56(2) to (4)',
      evidence: K,
    },
    {
      of: 'FILING',
      text: 'Those established in Indonesia co-ordinate with the ministry: report the plan of the transfer, then its result.',
      from: MOCI,
      article: 'MOCI 20/2016, 22',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'DATA_SUBJECTS',
      within: 'P14D',
      days: 'CALENDAR',
      words: 'in writing, sent within 14 days; that it is received is made sure of where harm may follow',
      startsWith: 'knowledge of the failure',
      from: MOCI,
      to: LAW27,
      article: 'MOCI 20/2016, 28(c)',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      words: 'in writing, within 3 x 24 hours',
      startsWith: 'the failure of protection',
      condition: 'The public too, where a public service is disturbed or the effect is serious.',
      from: LAW27,
      article: '46',
      evidence: { text: ['S35'], from: ['S68'] },
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT72H',
      words: 'in writing, within 3 x 24 hours',
      startsWith: 'the failure of protection',
      from: LAW27,
      article: '46',
      evidence: { text: ['S35'], from: ['S68'] },
    },
  ],
  requestClocks: REQUEST_CLOCKS.ID,
  consentAge: [
    {
      from: LAW27,
      article: '25',
      evidence: known('K', 'UNVERIFIED'),
      note: "Children need a parent's consent, and the law gives no age: 18 under child-protection law and GR 17/2025. The 21 of Art 330 of the Civil Code is the age of contracts.",
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT'],
      from: MOCI,
      to: GR71,
      article: 'MOCI 20/2016, 2 and 9',
      evidence: K,
    },
    {
      known: COMMON_BASES,
      from: GR71,
      to: LAW27,
      article: 'GR 71/2019, 14(3) and (4)',
      evidence: K,
      note: 'Read literally, the others stand beside consent and do not replace it.',
    },
    {
      known: COMMON_BASES,
      from: LAW27,
      article: '20(2)',
      evidence: K,
    },
  ],
  items: {
    IMPACT_ASSESSMENT: (
      [
        ['HIGH_RISK', 'Processing with a high risk to data subjects', '34(1)'],
        ['AUTOMATED_DECISIONS', 'Automated decisions with legal or significant effects', '34(2)(a)'],
        ['SPECIAL_DATA', 'Specific personal data', '34(2)(b)'],
        ['LARGE_SCALE', 'Personal data on a large scale', '34(2)(c)'],
        ['MONITORING', 'Systematic evaluation, scoring or monitoring of people', '34(2)(d)'],
        ['MATCHING', 'Matching or combining sets of data', '34(2)(e)'],
        ['NEW_TECHNOLOGY', 'New technologies', '34(2)(f)'],
        ['LIMITS_RIGHTS', 'Processing that limits the exercise of the rights of data subjects', '34(2)(g)'],
      ] as const
    ).map(([key, name, article]) => ({ key, name, from: LAW27, article, evidence: read('S68') })),
    AUTOMATED_DECISIONS: [
      {
        key: 'REVIEW',
        name: 'people can object to decisions by automated means alone, profiles included, with legal or significant effects',
        from: LAW27,
        article: '10(1)',
        evidence: read('S68'),
      },
    ],
    ACCOUNTABILITY: [
      {
        key: 'CONSENT_RECORD',
        name: 'Proof of the consent of the data subject',
        from: LAW27,
        article: '24',
        evidence: K,
      },
    ],
  },
  leavesOut: {
    IMPACT_ASSESSMENT: 'details by government regulation (34(3)), not issued as far as was found',
    ACCOUNTABILITY: 'what else shows compliance (47)',
    AUTOMATED_DECISIONS: 'details by government regulation (10(2)), not issued as far as was found',
  },
};
