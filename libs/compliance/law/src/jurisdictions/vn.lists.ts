import { read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item } from '../jurisdiction.js';
import {
  DECREE_13,
  LAW,
  OF_BOTH,
  OF_DECREE,
  OF_DECREE_13,
  OF_LAW,
  RESOLUTION_22,
  RESOLUTION_22_END,
  TWICE,
  UNVERIFIED,
  VN_DOSSIERS,
} from './vn.dossiers.js';

// The lists of Vietnam's law: what its dossiers, contracts and notices contain.

/** Contents of an agreement on handing data over, to a processor too. */
const CONTRACT: readonly ItemRow[] = [
  ['PURPOSES', 'purpose', 'Decree 356/2025, 7(1)(a)', OF_DECREE],
  ['SCOPE', 'groups of data subjects and kinds of data', 'Decree 356/2025, 7(1)(b)', OF_DECREE],
  ['DURATION', 'duration, and erasure and destruction when the purpose is met', 'Decree 356/2025, 7(1)(c)', OF_DECREE],
  ['BASIS', 'legal basis of handing over', 'Decree 356/2025, 7(1)(d)', OF_DECREE],
  ['SECURITY', 'responsibility for protection meanwhile and afterwards', 'Decree 356/2025, 7(1)(đ)', OF_DECREE],
  ['RIGHTS', 'who carries out the rights of data subjects', 'Decree 356/2025, 7(1)(e)', OF_DECREE],
  ['VIOLATIONS', 'co-operation on violations', 'Decree 356/2025, 7(1)(g)', OF_DECREE],
  [
    'CLOUD',
    'with a cloud provider also: compliance with the law, contact for data protection and duties to file; flow and roles; measures; notice of changes at once, terms, rights and access by role; encryption at rest and in transit',
    'Decree 356/2025, 12(2), (4)',
    OF_DECREE,
  ],
  ['SUB_PROCESSORS', 'cloud providers ask their subcontractors to comply', 'Decree 356/2025, 12(3)(b)', OF_DECREE],
];

/** Information of data subjects. No article lists the content of a notice: it follows from consent and from the right to know. */
const NOTICE: readonly ItemRow[] = [
  ['PURPOSES', 'kinds of data, and purposes', 'Law 91/2025, 9(2)(a)', OF_LAW],
  ['CONTROLLER', 'the controller, or who controls and processes', 'Law 91/2025, 9(2)(b)', OF_LAW],
  ['RIGHTS', 'rights and duties of the data subject', 'Law 91/2025, 9(2)(c)', OF_LAW],
  ['PROCEDURE', 'procedure and forms to use the rights', 'Decree 356/2025, 5(1)', TWICE],
  ['SENSITIVE', 'that data are sensitive, where they are', 'Decree 356/2025, 6(4)', OF_DECREE],
  ['OFFICER', 'the person or service hired for data protection, in public', 'Decree 356/2025, 15(3), 16(3)', OF_DECREE],
  [
    'RECIPIENTS',
    'the provider by name, if a certified service processes the data; in finance those who share them',
    'Decree 356/2025, 8(2), 23(7)',
    OF_DECREE,
    { note: 'Other processors need not be named.' },
  ],
  ['PUBLIC_PLACES', 'recording in public places', 'Law 91/2025, 32(2)', OF_LAW],
  [
    'FINANCE',
    'in finance: purposes with scoring, sources, retention, withdrawal and erasure',
    'Decree 356/2025, 8(2)',
    OF_DECREE,
  ],
];

/** Sensitive personal data (Decree 356/2025, 4(1)). */
const SENSITIVE: readonly ItemRow[] = [
  ['RACIAL_OR_ETHNIC_ORIGIN', 'racial or ethnic origin', '4(1)(a)'],
  ['POLITICAL_OPINIONS', 'political and religious views, and belief', '4(1)(b)'],
  ['PRIVATE_LIFE', 'private life, personal and family secrets', '4(1)(c)'],
  ['HEALTH', 'state of health', '4(1)(d)'],
  ['BIOMETRIC', 'biometric data and genetic characteristics', '4(1)(đ)'],
  ['SEX_LIFE_OR_ORIENTATION', 'sex life and sexual orientation', '4(1)(e)'],
  ['CRIMINAL', 'crimes and offences, as law enforcement bodies keep them', '4(1)(g)'],
  ['LOCATION', 'location by positioning services', '4(1)(h)'],
  ['IDENTITY_PAPERS', 'access to the electronic identity account, and images of identity cards', '4(1)(i)'],
  [
    'FINANCIAL',
    'access to bank accounts, data of cards, transactions, and data of customers of financial, credit, securities and insurance institutions',
    '4(1)(k)',
  ],
  [
    'BEHAVIOUR',
    'data that track behaviour and use of telecommunications, networks, media and services online',
    '4(1)(l)',
  ],
  ['OTHER', 'other data that a law keeps secret or strictly protected', '4(1)(m)'],
].map(([key, name, article]) => [key!, name!, `Decree 356/2025, ${article}`, read('VN2', 'CHECKED')] as const);

/** Filings with the Ministry. The dossiers come after the start: nothing is approved before it. */
/** The time from the start to the filing of a dossier. */
const DOSSIER_PERIOD = 'P60D';

const FILINGS: readonly Item[] = [
  ...itemsOf({ from: DECREE_13, to: LAW }, [
    [
      'PROCESSING_DOSSIER',
      'Dossier of the impact of processing (Form 04), within 60 days of its start',
      'Decree 13/2023, 24',
      UNVERIFIED,
      { period: DOSSIER_PERIOD },
    ],
    [
      'TRANSFER_DOSSIER',
      'Dossier of the impact of transfers (Form 06) within 60 days of processing, and a notice once the transfer has succeeded',
      'Decree 13/2023, 25',
      UNVERIFIED,
      { period: DOSSIER_PERIOD },
    ],
    [
      'RECEIVER',
      'Dossiers go to the department for cybersecurity (A05) of the Ministry of Public Security',
      'Decree 13/2023, 24, 25',
      OF_DECREE_13,
    ],
  ]),
  ...itemsOf({ from: LAW }, [
    [
      'PROCESSING_DOSSIER',
      'Dossier of the impact of processing (Form 10 with Form 02a or 02b), within 60 days of the first processing: one for the whole life of the organisation',
      'Law 91/2025, 20(3), 21(1); Decree 356/2025, 19(4)',
      OF_BOTH,
      {
        period: DOSSIER_PERIOD,
        note: 'The authority answers within 15 days; what is lacking is completed within 30. Dossiers received before 2026 stay good (Law 39(2)). Whether a processor files its own is open: Law 21(3) and Decree 19(4) differ.',
      },
    ],
    [
      'TRANSFER_DOSSIER',
      'Dossier of the impact of transfers (Form 09 with Form 01a or 01b), within 60 days of the first transfer: one for the whole life of the organisation',
      'Law 91/2025, 20(2), (3); Decree 356/2025, 18(4)',
      OF_BOTH,
      {
        period: DOSSIER_PERIOD,
        note: 'Small businesses owe it too. The authority inspects at most once a year, unless there was a violation.',
      },
    ],
    [
      'UPDATE',
      'Update of both dossiers every six months from the first filing, if a purpose or a party is new or has changed (Form 03a or 03b)',
      'Law 91/2025, 22(1); Decree 356/2025, 20(1)',
      OF_BOTH,
      { period: 'P6M' },
    ],
    [
      'UPDATE_AT_ONCE',
      'Update within ten days: reorganisation or end of the organisation, another service for data protection, a new or changed line of business tied to the processing',
      'Law 91/2025, 22(2); Decree 356/2025, 20(2)',
      OF_BOTH,
    ],
    [
      'SERVICE_CERTIFICATE',
      'Certificate for selling services that process personal data, of nine kinds',
      'Decree 356/2025, 21 to 27',
      read('VN2', 'VN6', 'CHECKED'),
      {
        note: 'For Vietnamese entities with a Vietnamese head resident there, three qualified staff and accepted dossiers; file 10 days, completion 15, decision 30. Since 29 April 2026 fewer papers.',
      },
    ],
  ]),
  ...itemsOf({ from: LAW, to: RESOLUTION_22 }, [
    ['RECEIVER', 'Dossiers go to the authority for personal data protection', 'Decree 356/2025, 18, 19', OF_DECREE],
  ]),
  ...itemsOf({ from: RESOLUTION_22, to: RESOLUTION_22_END }, [
    [
      'RECEIVER',
      'Dossiers go to the Ministry of Public Security, by the portal of public services, in person or by post; it passes them to the provincial police',
      'Resolution 22/2026, 5, 6, Annex I.7 Part B',
      read('VN4'),
      { note: 'A later law or decree on the same procedure ends this earlier.' },
    ],
  ]),
  ...itemsOf({ from: RESOLUTION_22_END }, [
    [
      'RECEIVER',
      'Dossiers go to the authority for personal data protection, unless a later text says otherwise',
      'Decree 356/2025, 18, 19',
      UNVERIFIED,
    ],
  ]),
];

export const VN_ITEMS: Readonly<Record<string, readonly Item[]>> = {
  ...VN_DOSSIERS,
  FILINGS,
  PROCESSOR_CONTRACT: itemsOf({ from: LAW }, CONTRACT),
  NOTICE: itemsOf({ from: LAW }, NOTICE),
  SENSITIVE: itemsOf({ from: LAW }, SENSITIVE),
  CONSENT: itemsOf({ from: LAW }, [
    [
      'INFORMED',
      'voluntary, knowing the kinds of data, purposes, the controller, rights and duties',
      'Law 91/2025, 9(2)',
      OF_LAW,
    ],
    [
      'FORM',
      'clear and specific, in a form that can be printed, copied or verified; silence is none, and nothing is set in advance',
      'Law 91/2025, 9(3), (4); Decree 356/2025, 6(1), (3)',
      OF_BOTH,
    ],
    ['EACH_PURPOSE', 'for each purpose, and not tied to others', 'Law 91/2025, 9(4)', OF_LAW],
    ['PAID_HAND_OVER', 'for each handing over for a fee', 'Decree 356/2025, 7(3)(a)', OF_DECREE],
    [
      'APPLICANTS',
      'of applicants for work; erasure if they are not hired, unless agreed otherwise',
      'Law 91/2025, 25(1)',
      OF_LAW,
    ],
    ['EARLIER', 'given under Decree 13 stays good', 'Law 91/2025, 39(1)', OF_LAW],
  ]),
  IMPACT_ASSESSMENT: itemsOf({ from: LAW }, [
    [
      'ALWAYS',
      'the dossier of the impact of processing, whatever the risk',
      'Law 91/2025, 21(1)',
      OF_LAW,
      { note: 'One for the organisation, not one for each activity: it is in the list of filings.' },
    ],
    ['AI_RISK', 'processing by artificial intelligence is classified by risk', 'Law 91/2025, 30(4)', OF_LAW],
    [
      'YEARLY_REVIEW',
      'review of compliance every year in finance and credit information, by artificial intelligence, metaverse, blockchain and cloud providers, and certified services',
      'Decree 356/2025, 8(1), 10(5)(đ), 11(2)(c), 12(3)(d), 23(3)',
      OF_DECREE,
    ],
  ]),
  AUTOMATED_DECISIONS: itemsOf({ from: LAW }, [
    [
      'REVIEW',
      'people are informed of automated processing, of the principle of the algorithm and of its effect on their rights, and have a way not to take part',
      'Decree 356/2025, 10(3)',
      OF_DECREE,
      { note: 'In the article on artificial intelligence and metaverse systems.' },
    ],
  ]),
  ACCOUNTABILITY: itemsOf({ from: LAW }, [
    ['CONSENT_RECORD', 'who has consented, when and to what', 'Law 91/2025, 9(3); Decree 356/2025, 6(1), (2)', OF_BOTH],
    ['BREACH_RECORD', 'minutes that confirm a violation', 'Law 91/2025, 23(2)', OF_LAW],
    [
      'OFFICER',
      'a department, person or hired service for data protection, appointed in writing',
      'Law 91/2025, 33(2); Decree 356/2025, 13(1), (5)',
      OF_BOTH,
      {
        note: 'With a college degree, two years of work in a listed field (a hired person three) and training (Decree 13(2), 15(2)). It is not registered: the dossiers name it.',
      },
    ],
    [
      'WITHOUT_CONSENT',
      'for processing without consent: procedure, responsibilities, measures, checks and a way to complain',
      'Law 91/2025, 19(2)',
      OF_LAW,
    ],
    [
      'FINANCE_LOG',
      'in finance, banking and credit information: a log of all operations',
      'Decree 356/2025, 8(1)',
      OF_DECREE,
    ],
    [
      'BREACH_FILE',
      'file on a breach of location or biometric data, for at least five years from its remedy',
      'Decree 356/2025, 29(1)(c)',
      OF_DECREE,
    ],
    ['RETENTION', 'data are erased when their purpose is met', 'Law 91/2025, 3(3), 14(1), 25', OF_LAW],
    [
      'SENSITIVE',
      'access by role, a procedure and measures for sensitive data',
      'Decree 356/2025, 4(2), 7(2)',
      read('VN2', 'CHECKED'),
    ],
    ['DOSSIERS_AT_HAND', 'the dossiers are always at hand for inspection', 'Decree 356/2025, 19(4)', OF_DECREE],
  ]),
  BREACH_NOTICE: itemsOf({ from: LAW }, [
    [
      'CONTENTS',
      'nature (time, place, act, persons, kinds and amount of data), contact for data protection, likely consequences, measures (Form 08)',
      'Decree 356/2025, 28',
      OF_DECREE,
    ],
    [
      'DATA_SUBJECTS',
      'when and how it was found, kinds of data, severity and risks, measures, advice, contact',
      'Decree 356/2025, 29(2)',
      OF_DECREE,
    ],
    [
      'OTHER_VIOLATIONS',
      'processing against purpose or agreement and rights not ensured are notified too; no time is given',
      'Law 91/2025, 23(3)',
      OF_LAW,
    ],
  ]),
  MARKETING: itemsOf({ from: LAW }, [
    [
      'CONSENT',
      'advertising services only with consent to content, way, form and frequency, and with a way out; who advertises proves it, and does not hand the whole service to others',
      'Law 91/2025, 28',
      OF_LAW,
    ],
    [
      'BEHAVIOURAL',
      'advertising by behaviour only with consent to tracking, and with a period',
      'Law 91/2025, 28',
      OF_LAW,
    ],
  ]),
};
