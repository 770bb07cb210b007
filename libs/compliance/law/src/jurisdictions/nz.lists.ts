import { type Evidence, K, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item } from '../jurisdiction.js';
import type { SOURCES } from '../sources.js';

// The lists of New Zealand's law.

export const ACT = '2020-12-01';
/** First day of principle 3A. */
export const INDIRECT = '2026-05-01';
/** First day of the code on biometrics, and the day from which it binds for processing of before. */
export const BIOMETRICS = '2025-11-03';
export const BIOMETRICS_FOR_ALL = '2026-08-03';

/** Returns the evidence for what the Act has had from its first day, which its copy gives. */
export const original = (...text: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence => ({ text, from: ['NZ1'] });
export const UNVERIFIED = known('K', 'UNVERIFIED');

/** Notice of information that is collected from the individual. */
const COLLECTION: readonly ItemRow[] = [
  ['COLLECTION', 'the fact of collection', 'IPP 3(1)(a)', original('NZ5')],
  ['PURPOSES', 'purpose', 'IPP 3(1)(b)', original('NZ5')],
  [
    'RECIPIENTS',
    'intended recipients',
    'IPP 3(1)(c)',
    original('NZ5'),
    { note: 'An agent that only stores or processes is none (s 11).' },
  ],
  [
    'CONTROLLER',
    'name and address of the agency that collects, and of the one that holds',
    'IPP 3(1)(d)',
    original('NZ5'),
  ],
  ['LAW', 'the law that authorises or requires it, and whether it is voluntary', 'IPP 3(1)(e)', original('NZ5')],
  ['REFUSAL', 'consequences of not giving it', 'IPP 3(1)(f)', K],
  ['RIGHTS', 'rights of access and correction', 'IPP 3(1)(g)', original('NZ5')],
];

/** Notice of information that is collected from others, on or after the first day of principle 3A. */
const FROM_OTHERS: readonly ItemRow[] = [
  ['COLLECTION', 'that information has been collected', 'IPP 3A', read('NZ5')],
  ['PURPOSES', 'purpose', 'IPP 3A', read('NZ5')],
  ['RECIPIENTS', 'intended recipients', 'IPP 3A', read('NZ5')],
  ['CONTROLLER', 'name and address of the agency that collects, and of the one that holds', 'IPP 3A', read('NZ5')],
  ['LAW', 'the law that authorises or requires it', 'IPP 3A', read('NZ5')],
  ['RIGHTS', 'rights of access and correction', 'IPP 3A', read('NZ5')],
  [
    'EXCEPTIONS',
    'none of it if the individual knows already, is not prejudiced, or it is publicly available; if it would prejudice the purpose or is not practicable; for research that does not identify, law enforcement, revenue, courts, security, trade secrets, serious threats, archives',
    'IPP 3A',
    read('NZ5'),
  ],
];

const BIOMETRIC_NAME =
  'before biometric information is collected for recognition or categorisation: that it is effective, necessary and proportionate, in writing';

export const NZ_ITEMS: Readonly<Record<string, readonly Item[]>> = {
  NOTICE_AT_COLLECTION: itemsOf({ from: ACT }, COLLECTION),
  NOTICE_INDIRECT: itemsOf({ from: INDIRECT }, FROM_OTHERS).map((item) => ({ ...item, createdFrom: INDIRECT })),
  CONDITIONS: itemsOf({ from: ACT }, [
    ['PURPOSE', 'a lawful purpose tied to a function, and collection necessary for it', 'IPP 1', original('NZ2')],
    ['SOURCE', 'from the individual, but for exceptions', 'IPP 2', original('NZ2')],
    [
      'FAIR_MEANS',
      'lawful and fair means that do not intrude unreasonably, with care for children and young persons',
      'IPP 4',
      original('NZ2'),
    ],
    ['USE', 'use for the purpose of collection or one directly related, or in an exception', 'IPP 10', original('NZ2')],
    [
      'DISCLOSURE',
      'disclosure for that purpose, to the individual, as authorised, of what is publicly available, for enforcement, revenue and courts, against a serious threat, to intelligence agencies, without identifying, or with the sale of a business',
      'IPP 11(1)',
      K,
    ],
    ['IDENTIFIERS', 'unique identifiers only if necessary, and not those of another agency', 'IPP 13', original('NZ2')],
    [
      'SENSITIVITY',
      'no list of sensitive information: it counts in the assessment of breaches, in codes on health, credit and biometrics, and in guidance',
      's 113(b)',
      original('NZ8'),
    ],
  ]),
  PROCESSOR_CONTRACT: itemsOf({ from: ACT }, [
    [
      'PRUDENT',
      'no contract is asked for; prudent are use for the principal only, everything reasonable for security, notice of breaches at once, return or destruction, further agents, location',
      'ss 11, 121; IPP 5(b)',
      K,
      { isGuidance: true },
    ],
  ]),
  ACCOUNTABILITY: itemsOf({ from: ACT }, [
    [
      'OFFICER',
      'one or more privacy officers in every agency of any size, inside or outside it',
      's 201',
      K,
      { note: 'It is not registered. The text was not read again.' },
    ],
    [
      'RETENTION',
      'information is not kept for longer than the purposes of its lawful use need',
      'IPP 9',
      original('NZ2'),
    ],
    ['SECURITY', 'security safeguards, also for what a service provider gets', 'IPP 5', K],
  ]),
  IMPACT_ASSESSMENT: [
    ...itemsOf({ from: BIOMETRICS, to: BIOMETRICS_FOR_ALL }, [
      [
        'BIOMETRIC',
        BIOMETRIC_NAME,
        'Biometric Processing Privacy Code 2025, rule 1',
        read('NZ6'),
        {
          createdFrom: BIOMETRICS,
          note: 'For processing of before only from 3 August 2026. A limited test comes first, if it is chosen.',
        },
      ],
    ]),
    ...itemsOf({ from: BIOMETRICS_FOR_ALL }, [
      [
        'BIOMETRIC',
        BIOMETRIC_NAME,
        'Biometric Processing Privacy Code 2025, rule 1',
        read('NZ6'),
        { note: 'Other assessments are good practice only.' },
      ],
    ]),
  ],
  BREACH_NOTICE: itemsOf({ from: ACT }, [
    [
      'CONTENTS',
      'description, number of people if known, who may hold it; steps taken; whether people are told, and why not or later; other agencies; a contact. It can be given in parts',
      's 117',
      original('NZ4'),
    ],
    [
      'FACTORS',
      'serious harm by: steps to reduce the risk, sensitivity, nature of the harm, who may have it, security measures',
      's 113',
      original('NZ8'),
    ],
    [
      'AGENTS',
      'a breach at an agent is one of the principal, and what the agent knows the agency knows',
      'ss 11, 121',
      K,
    ],
  ]),
  MARKETING: itemsOf({ from: ACT }, [
    [
      'MESSAGES',
      'commercial messages with consent (express, inferred or deemed), the sender and a way to unsubscribe',
      'Unsolicited Electronic Messages Act 2007',
      UNVERIFIED,
    ],
  ]),
};
