import { K, known, read } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the act. */
const ACT = '2022-06-01';
/** First day of the notification on breaches, of 15 December 2022. */
const BREACHES = '2022-12-15';
/** First day of the notifications on transfers. */
const NOTIFICATIONS = '2024-03-24';

/** The items of the controller's record, numbered as in s39. */
const S39: readonly Item[] = (
  [
    ['DATA_CATEGORIES', 'Personal data that are collected', '39(1)'],
    ['PURPOSES', 'Purpose of the collection of each kind of data', '39(2)'],
    ['CONTROLLER', 'Details of the controller', '39(3)'],
    ['RETENTION', 'Retention period', '39(4)'],
    ['RIGHTS', 'Rights and methods of access, and their conditions', '39(5)'],
    ['DISCLOSURE', 'Use or disclosure without consent', '39(6); 27 para 3'],
    [
      'REFUSALS',
      'Requests refused and objections rejected, with the reasons',
      '39(7); 30 para 3, 31 para 3, 32 para 3, 36',
    ],
    ['SECURITY', 'Security measures', '39(8); 37(1)'],
  ] as const
).map(([key, name, article]) => ({ key, name, from: ACT, article, evidence: K }));

/** The items of the processor's record, from the notification of 2022 that s40(3) requires. */
const S40_3: readonly Item[] = (
  [
    ['PROCESSOR', 'Name and details of the processor, and of its representative'],
    ['CONTROLLERS', 'Name and details of the controllers on whose behalf, and of their representatives'],
    ['OFFICER', 'Name and contacts of the data protection officer, where there is one'],
    ['CATEGORIES', 'Kinds of processing for the controller, with the data and the purposes'],
    ['RECIPIENTS_ABROAD', 'Kinds of recipients, where data go abroad'],
    ['SECURITY', 'Security measures'],
  ] as const
).map(([key, name]) => ({
  key,
  name,
  from: '2022-12-17',
  article: '40(3); notification on the records of processors, B.E. 2565',
  evidence: known('K', 'UNVERIFIED'),
}));

export const TH: Jurisdiction = {
  code: 'TH',
  name: 'Thailand',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Data Protection Act B.E. 2562 (2019)',
      from: ACT,
      article: 'PDPA',
      evidence: K,
    },
    {
      name: 'Notifications on transfers under ss 28 and 29, B.E. 2566',
      from: NOTIFICATIONS,
      article: '28; 29',
      evidence: read('S36', 'CHECKED'),
    },
  ],
  regulators: [
    {
      name: 'Personal Data Protection Committee',
      alsoCalled: ['PDPC', 'Office of the Personal Data Protection Committee'],
      from: ACT,
      article: '8; 43',
      evidence: { text: ['K'], from: ['TH1'] },
      note: 'Their chapters have been in force since 28 May 2019 (s2), before the duties.',
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'S39',
      processorItems: 'S40_3',
      form: 'In writing or electronic; open to the data subject and the Office.',
      exemption:
        'Small businesses, by notification, unless a risk is likely, the processing is more than occasional, or sensitive data are in it; refused requests are recorded all the same.',
      from: ACT,
      article: '39; 40(3)',
      evidence: known('S36', 'K'),
    },
  ],
  terms: [
    {
      controller: 'data controller',
      processor: 'data processor',
      dataSubject: 'data subject',
      officer: 'data protection officer (41)',
      others: { representative: 'local representative (37(5))' },
      from: ACT,
      article: '6, 37(5), 41',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'TH.ADEQ',
      name: 'Adequate standard of protection in the destination',
      kind: 'RECOGNITION',
      selfJudged: true,
      from: ACT,
      article: '28',
      evidence: known('S36', 'NOT_FOUND'),
      note: 'No list of adequate countries has been found: whoever relies on it judges by the criteria of the Committee.',
    },
    {
      code: 'TH.LAW',
      name: 'Compliance with a law',
      kind: 'DEROGATION',
      from: ACT,
      article: '28(1)',
      evidence: known('S36'),
    },
    {
      code: 'TH.CONSENT',
      name: 'Consent of the data subject, told that the destination is not adequate',
      kind: 'CONSENT',
      from: ACT,
      article: '28(2)',
      evidence: known('S36'),
    },
    {
      code: 'TH.CONTRACT',
      name: 'Contract with the data subject, or steps before it that the data subject asks for',
      kind: 'DEROGATION',
      from: ACT,
      article: '28(3)',
      evidence: known('S36'),
    },
    {
      code: 'TH.CONTRACT_3P',
      name: "Contract with others in the data subject's interest",
      kind: 'DEROGATION',
      from: ACT,
      article: '28(4)',
      evidence: known('S36'),
    },
    {
      code: 'TH.VITAL',
      name: 'Danger to life, body or health, where consent cannot be had',
      kind: 'DEROGATION',
      from: ACT,
      article: '28(5)',
      evidence: known('S36'),
    },
    {
      code: 'TH.PUBINT',
      name: 'Substantial public interest',
      kind: 'DEROGATION',
      from: ACT,
      article: '28(6)',
      evidence: known('S36'),
    },
    {
      code: 'TH.BCR',
      name: 'Personal data protection policy of a group, certified by the Office',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      priorFiling: 'certification of the policy by the Office of the Committee',
      from: ACT,
      article: '29 para 1',
      evidence: known('S36'),
    },
    {
      code: 'TH.SAFEGUARDS',
      name: 'Appropriate safeguards: standard clauses (ASEAN model clauses, EU clauses) or certification',
      kind: 'SAFEGUARD',
      instruments: ['SCC', 'CONTRACT', 'CERTIFICATION'],
      from: ACT,
      article: '29 para 3',
      evidence: known('S36'),
      note: 'Which clauses serve stands in the notification in force since 24 March 2024; before there was the section alone.',
    },
  ],
  recognitions: [],
  instruments: [
    {
      kind: 'SCC',
      version: 'ASEAN',
      alsoCalled: ['MCC'],
      name: 'the ASEAN model contractual clauses',
      from: NOTIFICATIONS,
      article: '29 para 3',
      evidence: read('S36', 'CHECKED'),
    },
    {
      kind: 'SCC',
      version: '2021/914',
      name: 'the standard contractual clauses of the EU (2021/914)',
      from: NOTIFICATIONS,
      article: '29 para 3',
      evidence: read('S36', 'CHECKED'),
    },
  ],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Transit, and storage to which no third party has access, are no transfers.',
      from: NOTIFICATIONS,
      article: '28; notification of B.E. 2566',
      evidence: read('S36', 'CHECKED'),
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A controller abroad names a representative in Thailand, in writing.',
      from: ACT,
      article: '37(5)',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'awareness',
      condition: 'unless no risk is likely',
      from: ACT,
      article: '37(4)',
      evidence: K,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'without delay',
      condition: 'a high risk is likely',
      from: ACT,
      article: '37(4)',
      evidence: K,
    },
    {
      whom: 'CUSTOMER',
      words: 'no time is set',
      condition: 'Of the data processor, to the data controller.',
      from: ACT,
      to: BREACHES,
      article: '40(2)',
      evidence: K,
    },
    {
      whom: 'CUSTOMER',
      within: 'PT72H',
      words: 'the Act sets no time: the contract with the processor says 72 hours at most',
      startsWith: 'awareness',
      condition: 'Of the data processor, to the data controller.',
      from: BREACHES,
      article: '40(2); notification on breaches, B.E. 2565',
      evidence: K,
    },
  ],
  requestClocks: REQUEST_CLOCKS.TH,
  consentAge: [
    {
      age: 20,
      from: ACT,
      article: '20',
      evidence: K,
      note: 'Minors are under 20 and not sui juris by marriage. Under 10 the parent consents alone; from 10 to 20 the parent too, unless the act is one that a minor may do alone.',
    },
  ],
  legalBases: [
    {
      known: [
        'CONSENT',
        'EXPRESS_CONSENT',
        'VITAL_INTERESTS',
        'CONTRACT',
        'PUBLIC_TASK',
        'LEGITIMATE_INTERESTS',
        'LEGAL_OBLIGATION',
      ],
      from: ACT,
      article: '19; 24; 26',
      evidence: K,
      note: 'Consent comes first (19), with six exceptions (24), legitimate interest among them. No word here has archives, research and statistics (24(1)). Sensitive data have cases of their own (26).',
    },
  ],
  items: { S39, S40_3 },
};
