import { K, known } from '../evidence.js';
import type { Item, Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

const IN_FORCE = '2020-10-16';
const REGULATIONS = '@EG.REGULATIONS';
const GRACE_END = '@EG.GRACE_END';

/** The special record of processors. Its wording has not been read again. */
const ART5: readonly Item[] = (
  [
    ['CATEGORIES', 'Categories of processing carried out for each controller'],
    ['CONTROLLERS', 'Contacts of each controller and of its data protection officer'],
    ['RETENTION', 'Duration and limits of the processing'],
    ['ERASURE_MECHANISM', 'How data are erased or amended'],
    ['SECURITY', 'Technical and organisational measures'],
  ] as const
).map(([key, name]) => ({ key, name, article: '5', evidence: known('K', 'UNVERIFIED'), from: IN_FORCE }));

/** The special record of controllers. Its wording has not been read again. */
const ART4: readonly Item[] = [
  {
    key: 'DATA_CATEGORIES',
    name: 'Categories of personal data',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'RECIPIENTS',
    name: 'To whom the data are disclosed, and on which basis',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'RETENTION',
    name: 'Duration, limits and scope of the processing',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'ERASURE_MECHANISM',
    name: 'How data are erased or amended',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'TRANSFERS',
    name: 'Movement of the data across the border',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
  {
    key: 'SECURITY',
    name: 'Technical and organisational measures',
    article: '4',
    evidence: known('K', 'UNVERIFIED'),
    from: IN_FORCE,
  },
];

export const EG: Jurisdiction = {
  code: 'EG',
  name: 'Egypt',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Law 151/2020 on the Protection of Personal Data',
      from: IN_FORCE,
      article: 'Law 151/2020',
      evidence: known('S59', 'UNVERIFIED'),
      note: 'In force three months from the day after its publication on 15 July 2020; one source says 14 October. Its licences could not be had before the executive regulations.',
    },
    {
      name: 'Executive Regulations (Decree 816/2025 of the Minister of Communications and Information Technology)',
      from: REGULATIONS,
      enforcedFrom: GRACE_END,
      article: 'Decree 816/2025',
      evidence: known('S31', 'UNVERIFIED'),
      note: 'One source dates the decree 10 November 2025.',
    },
  ],
  regulators: [
    {
      name: 'Personal Data Protection Center',
      alsoCalled: ['PDPC'],
      from: IN_FORCE,
      article: '19',
      evidence: known('S31', 'K'),
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART4',
      processorItems: 'ART5',
      form: 'A special record, of the controller and of the processor each.',
      from: IN_FORCE,
      to: REGULATIONS,
      article: '4, 5',
      evidence: known('K', 'UNVERIFIED'),
    },
    {
      required: 'YES',
      controllerItems: 'ART4',
      processorItems: 'ART5',
      form: 'A secure electronic register, with the records of consent and the retention schedules.',
      from: REGULATIONS,
      article: '4, 5',
      evidence: known('S31', 'K', 'UNVERIFIED'),
    },
  ],
  terms: [
    {
      controller: 'controller',
      processor: 'processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      others: { holder: 'holder (haiz): whoever lawfully holds data, a third role beside controller and processor' },
      note: 'The officer is mandatory, examined by the Center and entered in its register (Art 8).',
      from: IN_FORCE,
      article: '1, 8',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'EG.PERMIT',
      name: 'A protection of the same level abroad, and a licence or permit of the Center',
      kind: 'SAFEGUARD',
      priorFiling: 'Licence or permit for movement across the border, of the Personal Data Protection Center',
      from: IN_FORCE,
      article: '14',
      evidence: known('S31'),
      note: 'No licence could be had before the executive regulations.',
    },
    {
      code: 'EG.CONSENT_EXC',
      name: 'Explicit consent, in one of the cases that the law lists',
      kind: 'CONSENT',
      limit:
        'Only where the data subject, or who stands for them, has explicitly consented and the case is listed: life and care, legal claims, a contract, judicial co-operation, the public interest, transfers of money, a treaty.',
      from: IN_FORCE,
      article: '15',
      evidence: known('S31'),
    },
    {
      code: 'EG.INTRA',
      name: 'Access for a controller or processor abroad whose work or purpose is the same, with a legitimate interest and a permit',
      kind: 'SAFEGUARD',
      limit:
        'The nature of the work or the purpose agrees, controllers, processors or the data subject have a legitimate interest, and data are protected abroad no less than in Egypt.',
      priorFiling: 'Permit of the Personal Data Protection Center',
      from: IN_FORCE,
      article: '16',
      evidence: known('S31'),
    },
  ],
  /** No list of states with the same level of protection was found. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'FILING',
      text: 'A licence of its own for movement across the border can be applied for; who did nothing in the year of grace is not yet in breach.',
      from: REGULATIONS,
      to: GRACE_END,
      article: '14; Decree 816/2025',
      evidence: known('S31', 'UNVERIFIED'),
    },
    {
      of: 'FILING',
      text: 'A licence or permit of its own for movement across the border, beside the licence to process.',
      from: GRACE_END,
      article: '14; Decree 816/2025',
      evidence: known('S31', 'UNVERIFIED'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'knowledge of the breach',
      condition: 'Immediately where national security is concerned.',
      from: IN_FORCE,
      article: '7',
      evidence: known('S31', 'K'),
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'P3D',
      days: 'BUSINESS',
      startsWith: 'notification of the Center',
      from: IN_FORCE,
      article: '7',
      evidence: K,
      note: 'Working days.',
    },
  ],
  requestClocks: REQUEST_CLOCKS.EG,
  consentAge: [
    {
      from: IN_FORCE,
      article: '12',
      evidence: known('K', 'UNVERIFIED'),
      note: "Children's data are sensitive and need the guardian's consent. The Child Law says 18; the age bands of the regulations are not verified.",
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTERESTS'],
      from: IN_FORCE,
      article: '6',
      evidence: K,
      note: 'Legitimate interests only as far as they do not go against fundamental rights and freedoms. Beside a basis, controllers and processors need a licence.',
    },
  ],
  items: {
    ART4,
    ART5,
    LICENCES: [
      {
        key: 'PROCESSING',
        name: 'Licence to process, of the Personal Data Protection Center',
        from: GRACE_END,
        article: '26; Decree 816/2025',
        evidence: known('S31', 'UNVERIFIED'),
      },
      {
        key: 'CROSS_BORDER',
        name: 'Licence or permit for movement across the border, of the Personal Data Protection Center',
        from: GRACE_END,
        article: '14; Decree 816/2025',
        evidence: known('S31', 'UNVERIFIED'),
      },
    ],
  },
};
