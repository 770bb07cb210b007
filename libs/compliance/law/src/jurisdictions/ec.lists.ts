import { type Evidence, known } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item } from '../jurisdiction.js';

// The lists of Ecuador's law.

/** First day of the Organic Law, and of its corrective measures and sanctions. */
export const LAW = '2021-05-26';
export const ENFORCED = '2023-05-26';
/** First day of the general regulation. */
export const REGULATION = '2023-11-13';
/** First day of the rule on delegates. */
export const DELEGATES = '2025-07-30';
/** First days of the rules on transfers and on processing at large scale. */
export const TRANSFERS = '2026-01-28';
export const LARGE_SCALE = '2026-02-02';

/** Evidence for what the Law has had from its first day: its text, and the gazette. */
export const ORIGINAL: Evidence = { text: ['EC1'], from: ['EC2'] };
/** Evidence for the general regulation, whose articles are known by summaries. */
export const BY_SUMMARY = known('EC3', 'UNVERIFIED');
/** Evidence for the rule on transfers, where its wording was not read. */
export const RULE_ON_TRANSFERS = known('EC4', 'UNVERIFIED');

const RECORD = 'Reglamento General 38, 39';

/** The record. Summaries agree on nine items, and their wording was not read. */
const ART38: readonly ItemRow[] = [
  ['CONTROLLER', 'controllers, and how to reach them', RECORD, BY_SUMMARY],
  ['PURPOSES', 'purposes', RECORD, BY_SUMMARY],
  ['DATA_SUBJECTS', 'categories of data subjects', RECORD, BY_SUMMARY],
  ['DATA_CATEGORIES', 'categories of data', RECORD, BY_SUMMARY],
  ['RECIPIENTS', 'recipients, processors among them', RECORD, BY_SUMMARY],
  ['PROFILING', 'profiling', RECORD, BY_SUMMARY],
  ['TRANSFERS', 'transfers', RECORD, BY_SUMMARY],
  ['LEGAL_BASIS', 'legal bases', RECORD, BY_SUMMARY],
  ['RETENTION', 'retention', RECORD, BY_SUMMARY],
  ['SECURITY', 'security measures', RECORD, BY_SUMMARY],
];

/** Notice before or at collection (LOPDP 12). */
const NOTICE: readonly ItemRow[] = (
  [
    ['PURPOSES', 'purposes'],
    ['LEGAL_BASIS', 'legal basis'],
    ['PROCESSING', 'types of processing'],
    ['RETENTION', 'retention time'],
    ['DATABASE', 'that there is a database'],
    ['SOURCES', 'origin of data that are not from the data subject'],
    ['FURTHER_PURPOSES', 'further purposes and processing'],
    ['CONTROLLER', 'identity of the controller, legal domicile, telephone and e-mail'],
    ['OFFICER', 'identity and contact of the delegate, if there is one'],
    [
      'TRANSFERS',
      'transfers that are intended, in the country or abroad: recipients and classes, purposes, safeguards',
    ],
    ['REFUSAL', 'consequences of giving data or of refusing'],
    ['WRONG_DATA', 'effect of wrong data'],
    ['CONSENT_WITHDRAWAL', 'that consent can be withdrawn'],
    ['RIGHTS', 'rights, and how to use them'],
    ['PORTABILITY', 'how data are ported'],
    ['COMPLAINT', 'where and how to complain, to the controller and to the authority'],
    ['AUTOMATED_DECISIONS', 'automated evaluations and decisions, profiling among them'],
  ] as const
).map(([key, name]) => [key, name, 'LOPDP 12', ORIGINAL]);

const SENSITIVE: readonly ItemRow[] = (
  [
    ['RACIAL_OR_ETHNIC_ORIGIN', 'ethnicity'],
    ['GENDER_IDENTITY', 'gender identity'],
    ['CULTURAL_IDENTITY', 'cultural identity'],
    ['RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS', 'religion and ideology'],
    ['POLITICAL_OPINIONS', 'political affiliation'],
    ['CRIMINAL', 'criminal record (pasado judicial)'],
    ['MIGRATION', 'migratory condition'],
    ['SEX_LIFE_OR_ORIENTATION', 'sexual orientation'],
    ['HEALTH', 'health'],
    ['BIOMETRIC', 'biometric data'],
    ['GENETIC', 'genetic data'],
    ['OTHER', 'data whose misuse may lead to discrimination or threaten fundamental rights'],
  ] as const
).map(([key, name]) => [key, name, 'LOPDP 4', ORIGINAL]);

export const EC_ITEMS: Readonly<Record<string, readonly Item[]>> = {
  ART38: itemsOf({ from: REGULATION }, ART38),
  NOTICE: [
    ...itemsOf({ from: LAW }, NOTICE),
    ...itemsOf({ from: REGULATION }, [
      [
        'SECURITY',
        'measures of protection, where the law asks for explicit consent',
        'Reglamento General 5',
        BY_SUMMARY,
      ],
    ]),
  ],
  NOTICE_INDIRECT: itemsOf({ from: LAW }, [
    [
      'TIME',
      'data that are not from the data subject: the same notice within 30 days, or at the first communication if that is earlier',
      'LOPDP 12',
      ORIGINAL,
    ],
  ]),
  SENSITIVE: itemsOf({ from: LAW }, [
    ...SENSITIVE,
    ['CHILDREN', 'data of children and adolescents, a special category', 'LOPDP 25', ORIGINAL],
    [
      'DISABILITY',
      'data on the disability of persons and of their substitutes, a special category',
      'LOPDP 25',
      ORIGINAL,
    ],
  ]),
  CONDITIONS: itemsOf({ from: LAW }, [
    [
      'SENSITIVE',
      'sensitive data with explicit consent for stated purposes, by labour and social security law, for vital interests, if manifestly made public, by order of a judge, for archives, research and statistics, or by the rules on health',
      'LOPDP 26',
      ORIGINAL,
    ],
    [
      'COMMUNICATION',
      'data go to a third party for legitimate functions of both, on a legal basis and with consent that tells the purpose and the activity of the recipient',
      'LOPDP 33',
      ORIGINAL,
    ],
    [
      'COMMUNICATION_WITHOUT_CONSENT',
      'no consent if the source is public, an accepted legal relationship needs it, authorities ask, administrations exchange for history, statistics or science, or for urgent health and epidemics',
      'LOPDP 36',
      ORIGINAL,
    ],
    [
      'CONSENT',
      'consent shown for each of several purposes; withdrawn without a reason, free and as easily',
      'LOPDP 8',
      ORIGINAL,
    ],
    [
      'ANONYMISED_HEALTH',
      'anonymised health data after an authorisation of the authority, with a technical protocol and the favourable report of the health authority',
      'LOPDP 31(3)',
      ORIGINAL,
    ],
  ]),
  CONSENT: itemsOf({ from: REGULATION }, [
    ['SILENCE', 'silence or inaction alone is no consent', 'Reglamento General 5', BY_SUMMARY],
  ]),
  PROCESSOR_CONTRACT: [
    ...itemsOf({ from: LAW }, [
      ['INSTRUCTIONS', 'processing on the instructions of the controller only', 'LOPDP 34', ORIGINAL],
      ['PURPOSE', 'no other purpose', 'LOPDP 34', ORIGINAL],
      ['NO_TRANSFER', 'no transfer or communication to others, not even to store data', 'LOPDP 34', ORIGINAL],
      ['RETURN', 'destruction or return at the end, which the authority supervises', 'LOPDP 34', ORIGINAL],
      [
        'CONFIDENTIALITY',
        'confidentiality and proper handling, by the processor and its staff',
        'LOPDP 47(10)',
        ORIGINAL,
      ],
    ]),
    ...itemsOf({ from: REGULATION }, [
      [
        'CONTENTS',
        'the least contents of the regulation, whose list was not read',
        'Reglamento General 41',
        BY_SUMMARY,
      ],
      ['ASSISTANCE', 'help with information and with rights', 'Reglamento General 42', BY_SUMMARY],
      [
        'SUBPROCESSORS',
        'others only by the contract or with written authorisation, under the same duties',
        'Reglamento General 45',
        BY_SUMMARY,
      ],
      [
        'TURNS_CONTROLLER',
        'who decides on purposes and means counts as controller',
        'Reglamento General 43',
        BY_SUMMARY,
      ],
    ]),
  ],
  FILINGS: [
    ...itemsOf({ from: LAW }, [
      [
        'NATIONAL_REGISTER',
        'each database or processing in the National Register: identification; controller and processor; characteristics and purpose; nature of the data; recipients, processors among them; how they relate; means for principles, rights and duties; security; retention',
        'LOPDP 47(12), 51, 76(6)',
        known('EC1', 'UNVERIFIED'),
        {
          note: 'No deadline and no threshold in the Law. Whether the register takes entries was not found: a notice of 2026 still awaits it. Omission is a serious infringement (68).',
        },
      ],
      [
        'TRANSFERS',
        'transfers abroad are entered in the National Register before, by the controller or the processor',
        'LOPDP 59',
        ORIGINAL,
        { note: 'Whether the register takes entries was not found.' },
      ],
    ]),
    ...itemsOf({ from: DELEGATES }, [
      [
        'DELEGATE',
        'the delegate is registered with the Superintendency within 15 business days of the appointment',
        'Resolución SPDP-SPD-2025-0028-R',
        known('EC5', 'UNVERIFIED'),
        {
          note: 'One source has 15 days that are not business days. For the private sector first from 1 November to 31 December 2025. A late registration is taken, and counts as a breach.',
        },
      ],
    ]),
  ],
  OFFICER: itemsOf({ from: LAW }, [
    [
      'APPOINTMENT',
      'a delegate in the public sector, where activities need permanent and systematic control, for special categories at large scale, and in sectors that the authority names',
      'LOPDP 48 to 50',
      known('EC1', 'UNVERIFIED'),
      {
        note: 'A natural person, and neither legal representative, compliance officer nor head of security. A resolution of 2025 names fourteen sectors, whose list was not read.',
      },
    ],
  ]),
  ACCOUNTABILITY: [
    ...itemsOf({ from: LAW }, [
      [
        'RETENTION',
        'terms for erasure or review, told in the notice and in the register',
        'LOPDP 10(i), 12(4), 51(9)',
        ORIGINAL,
      ],
      ['CREDIT_DATA', 'credit data are not communicated after five years from their due date', 'LOPDP 28', ORIGINAL],
      [
        'INTERESTS',
        'legitimate interests with strictly necessary data only, transparent; the authority may ask for a report on risks',
        'LOPDP 9',
        ORIGINAL,
      ],
      ['PROCESSORS', 'processors have the same duties as far as they can apply', 'LOPDP 47', ORIGINAL],
    ]),
    ...itemsOf({ from: REGULATION }, [
      ['REQUESTS', 'a register of all requests and of how they were handled', 'Reglamento General 15', BY_SUMMARY],
    ]),
    ...itemsOf({ from: '@EC.INTERESTS_RULE' }, [
      [
        'INTERESTS_ASSESSMENT',
        'legitimate interests are balanced',
        'Resolución SPDP-SPD-2025-0041-R',
        known('EC6', 'UNVERIFIED'),
      ],
    ]),
    ...itemsOf({ from: TRANSFERS }, [
      [
        'TRANSFER_FILE',
        'what shows that transfers are lawful, kept for three years, with an up-to-date record of transfers; material changes and incidents are told to the authority',
        'Resolución SPDP-SPD-2026-0004-R',
        known('EC4'),
      ],
    ]),
  ],
  IMPACT_ASSESSMENT: [
    ...itemsOf({ from: LAW }, [
      ['HIGH_RISK', 'a high risk by nature, context or purposes, or if the authority asks', 'LOPDP 42', ORIGINAL],
      [
        'AUTOMATED_DECISIONS',
        'systematic and exhaustive evaluation by automated means, profiling among them, with legal effects',
        'LOPDP 42',
        ORIGINAL,
      ],
      [
        'SPECIAL_DATA_AT_SCALE',
        'special categories, or data on criminal convictions, at large scale',
        'LOPDP 42',
        ORIGINAL,
      ],
      ['PUBLIC_AREA', 'systematic observation of a public zone at large scale', 'LOPDP 42', ORIGINAL],
    ]),
    ...itemsOf({ from: LARGE_SCALE }, [
      [
        'BIOMETRIC',
        'biometric data, among what counts as large scale by itself: sensitive, biometric and geolocation data, and video surveillance of access zones',
        'Resolución SPDP-SPD-2026-0005-R, 14',
        known('EC4', 'UNVERIFIED'),
      ],
    ]),
  ],
  AUTOMATED_DECISIONS: itemsOf({ from: LAW }, [
    [
      'LOGIC',
      'on request: criteria of the evaluation, types and source of the data; that there is this right at the first communication at the latest',
      'LOPDP 20',
      ORIGINAL,
    ],
    [
      'REVIEW',
      'no decision that rests solely or partly on automated evaluation: an explanation, observations and a challenge, but for a contract, a rule or order, explicit consent, or if there is no grave impact',
      'LOPDP 20',
      ORIGINAL,
    ],
  ]),
  BREACH_NOTICE: itemsOf({ from: REGULATION }, [
    [
      'CONTENTS',
      'nature, people, systems, presumed cause, volume and kind of data, measures',
      'Reglamento General 26',
      BY_SUMMARY,
    ],
  ]),
  MARKETING: itemsOf({ from: LAW }, [
    ['OBJECTION', 'an objection at any time, to profiling too', 'LOPDP 16(2)', ORIGINAL],
  ]),
};
