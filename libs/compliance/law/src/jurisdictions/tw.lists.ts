import { type Evidence, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item } from '../jurisdiction.js';

// The lists of Taiwan's law: the text in force since 2012, and since 15 March 2016 where it was amended then.

export const ACT = '2012-10-01';
/** First day of the amendment of 30 December 2015, and of the Enforcement Rules as they are. */
export const AMENDED = '2016-03-15';
/** The amendment promulgated on 11 November 2025, whose first day is open. */
export const AMENDMENT_2025 = '@TW.AMENDMENT_2025';

/** The Act and the Rules, in the English text and a second time in the Chinese one, with the orders on their start. */
export const TWICE = read('TW1', 'CHECKED');
export const ONCE = read('TW1');
export const RULES = read('TW2', 'CHECKED');
export const UNVERIFIED = known('K', 'UNVERIFIED');
export const OF_AMENDMENT: Evidence = known('TW5', 'NOT_FOUND');

/** Data that are not collected unless one of the grounds of Art. 6(1) holds. */
const SENSITIVE: readonly ItemRow[] = [
  ['HEALTH', 'medical records, healthcare, and physical examinations (病歷、醫療、健康檢查)', '6; Rules 4', TWICE],
  ['GENETIC', 'genetics (基因)', '6; Rules 4(3)', TWICE],
  ['SEX_LIFE_OR_ORIENTATION', 'sex life (性生活)', '6; Rules 4(4)', TWICE],
  [
    'CRIMINAL',
    'criminal records (犯罪前科)',
    '6; Rules 4(6)',
    TWICE,
    { note: 'Biometrics, religion, politics, race, union membership and finance are not in the list.' },
  ],
];

/** Notice at collection. */
const NOTICE: readonly ItemRow[] = [
  ['CONTROLLER', 'name of the agency', '8(1)(1)', TWICE],
  ['PURPOSES', 'purpose of collection', '8(1)(2)', TWICE],
  ['DATA_CATEGORIES', 'categories of data', '8(1)(3)', TWICE],
  ['RETENTION', 'period of use', '8(1)(4)', TWICE],
  ['COUNTRY', 'territory of use', '8(1)(4)', TWICE],
  ['RECIPIENTS', 'recipients', '8(1)(4)', TWICE, { note: 'A commissioned party counts as the agency itself (4).' }],
  ['METHOD', 'methods of use', '8(1)(4)', TWICE],
  ['RIGHTS', 'rights of Art. 3 and how to use them', '8(1)(5)', TWICE],
  ['REFUSAL', 'effect of not providing the data', '8(1)(6)', TWICE],
];

/** Matters of the supervision of a commissioned party (Rules 8). */
const CONTRACT: readonly ItemRow[] = [
  ['SCOPE', 'scope, categories, specific purpose and period', 'Rules 8(2)(1)', RULES],
  ['SECURITY', 'security measures of Rules 12(2)', 'Rules 8(2)(2)', RULES],
  ['SUB_PROCESSORS', 'a third party that is commissioned further, if any', 'Rules 8(2)(3)', RULES],
  ['VIOLATIONS', 'notice and remedy when the party or its staff break the law', 'Rules 8(2)(4)', RULES],
  ['INSTRUCTIONS', 'matters on which instructions are reserved', 'Rules 8(2)(5)', RULES],
  ['END', 'return of media and erasure at the end', 'Rules 8(2)(6)', RULES],
  ['INSPECTION', 'regular inspection, with its findings in writing', 'Rules 8(3)', RULES],
  ['WARNING', 'the party acts within instructions, and says at once if it holds them unlawful', 'Rules 8(4)', RULES],
];

/** Restrictions of transfers, which are free otherwise: when the authority of an industry may make them, and those made. */
const RESTRICTIONS: readonly Item[] = [
  ...itemsOf({ from: ACT }, [
    ['NATIONAL_INTEREST', 'the authority may restrict transfers for a major national interest', '21(1)', TWICE],
    ['TREATY', 'it may restrict them by a treaty or agreement', '21(2)', TWICE],
    [
      'INADEQUATE',
      'it may restrict them where the country of destination lacks proper rules and rights may be harmed',
      '21(3)',
      TWICE,
    ],
    ['CIRCUMVENTION', 'it may restrict ways through a third country that evade the Act', '21(4)', TWICE],
    [
      'ORDER_NCC_CN',
      'telecommunications and broadcasting operators transfer no data of subscribers to mainland China',
      '21(3); order of the National Communications Commission, September 2012',
      read('TW4'),
      { note: 'Made in the weeks before the Act began: sources give 15 and 25 September 2012.' },
    ],
  ]),
  ...itemsOf({ from: '2022-07-18' }, [
    [
      'EMR',
      'medical institutions keep electronic medical records of the cloud in Taiwan, unless the ministry agrees',
      'Regulations on electronic medical records, 8',
      known('TW4', 'UNVERIFIED'),
    ],
  ]),
  ...itemsOf({ from: '@TW.MOHW_ORDER' }, [
    [
      'ORDER_MOHW_CN',
      'offices of social workers transfer no data of clients to mainland China',
      '21(3); order of the Ministry of Health and Welfare, 2022',
      UNVERIFIED,
    ],
  ]),
  ...itemsOf({ from: '2023-02-20' }, [
    [
      'ORDER_MOL_CN',
      'employment services and agencies for human resources transfer no data to mainland China, neither by commissioning nor by servers',
      '21(3); order of the Ministry of Labor 1120500319A, 20 February 2023',
      read('TW4'),
    ],
  ]),
];

const ACCOUNTABILITY: readonly ItemRow[] = [
  ['SECURITY', 'security measures against theft, alteration, damage, loss and leaks', '27(1)', TWICE],
  [
    'SECTOR_PLAN',
    'in industries that their authority designates: a security and maintenance plan, and rules for data after the end of business; some file it',
    '27(2), (3)',
    TWICE,
  ],
  ['CONSENT_RECORD', 'that the data subject has consented', '7(4)', ONCE],
  ['WRITTEN_NOTICE', 'who extends the time for a request says why in writing', '13', TWICE],
];

export const TW_ITEMS: Readonly<Record<string, readonly Item[]>> = {
  NOTICE: itemsOf({ from: ACT }, [
    ...NOTICE,
    [
      'SOURCES',
      'where data are not from the data subject: the source, and the items of Art. 8(1)(1) to (5), before processing or at the first use towards them',
      '9(1)',
      ONCE,
    ],
  ]),
  FILES_OF_AGENCIES: itemsOf(
    { from: ACT },
    (
      [
        ['FILES', 'names of the files', '17(1)', ONCE],
        ['CONTROLLER', 'name and contact of the agency that holds them', '17(2)', ONCE],
        ['PURPOSES', 'legal basis and purpose', '17(3)', ONCE],
        ['DATA_CATEGORIES', 'categories of data', '17(4)', ONCE],
      ] as const
    ).map((row) => [
      ...row,
      { binds: ['PUBLIC_BODIES'], note: 'Published within one month of a new or changed file (Rules 23).' },
    ]),
  ),
  SENSITIVE: itemsOf({ from: AMENDED }, SENSITIVE),
  CONDITIONS: [
    ...itemsOf({ from: AMENDED }, [
      [
        'SENSITIVE',
        'sensitive data by law, for a statutory duty or to assist one with security measures, if made public, for research that does not identify, or with written consent (electronic, too)',
        '6(1); Rules 14',
        TWICE,
      ],
      [
        'OTHER_PURPOSE',
        'use for another purpose by law, in the public interest, against harm, for research, for the benefit of the data subject, or with a consent of its own',
        '20(1), 7(2)',
        ONCE,
      ],
      [
        'CONSENT',
        'consent after the notice; it is presumed of who is informed, does not object and provides the data',
        '7(1), (3)',
        ONCE,
      ],
      ['AGENCIES', 'agencies by their statutory duties, with consent, or where no right is infringed', '15', ONCE],
    ]),
    ...itemsOf({ from: ACT }, [
      [
        'SPECIFIC_PURPOSE',
        'collection, processing and use for a specific purpose; the official list of 182 purposes and 85 categories can be used for it',
        '5, 53',
        { text: ['TW1', 'TW9'], from: ['TW1', 'TW9'] },
      ],
    ]),
  ],
  PROCESSOR_CONTRACT: itemsOf({ from: ACT }, CONTRACT),
  TRANSFER_RESTRICTIONS: RESTRICTIONS,
  ACCOUNTABILITY: [
    ...itemsOf({ from: ACT }, ACCOUNTABILITY),
    ...itemsOf({ from: AMENDED }, [
      [
        'MEASURES',
        'measures in proportion: scope of the data, risk assessment, procedures, records, logs and evidence',
        'Rules 12(2)',
        RULES,
      ],
      [
        'RETENTION',
        'data are erased or no longer used when the purpose or the period ends, unless a duty, the business or written consent needs them',
        '11(3); Rules 20, 21',
        { text: ['TW1', 'TW2', 'TW7'], from: ['TW1'] },
      ],
    ]),
    ...itemsOf({ from: ACT }, [
      ['OFFICER', 'agencies have dedicated personnel', '18; Rules 25', ONCE, { binds: ['PUBLIC_BODIES'] }],
    ]),
    ...itemsOf({ from: AMENDMENT_2025 }, [
      [
        'OFFICER_OF_AGENCIES',
        'agencies have a personal data protection officer, and report every year',
        '18, 21-1 as amended in 2025',
        OF_AMENDMENT,
        { binds: ['PUBLIC_BODIES'], note: 'Companies have none, then either.' },
      ],
      [
        'BREACH_FILE',
        'facts, effects and measures of a breach, kept for inspection',
        '12(3) as amended in 2025',
        OF_AMENDMENT,
      ],
    ]),
  ],
  BREACH_NOTICE: [
    ...itemsOf({ from: AMENDED }, [
      ['CONTENTS', 'facts of the breach, and measures taken', '12; Rules 22', read('TW2', 'TW7', 'CHECKED')],
    ]),
    ...itemsOf({ from: '2021-12-14' }, [
      [
        'SECTOR_FINANCE',
        'financial institutions report a major incident within 72 hours to the Financial Supervisory Commission',
        'Rules of the Financial Supervisory Commission, 6(2), (3)',
        read('TW8'),
      ],
    ]),
    ...itemsOf({ from: '2023-10-12' }, [
      [
        'SECTOR_DIGITAL',
        'businesses of the digital economy report within 72 hours of awareness to the Ministry of Digital Affairs an incident that endangers operation or the rights of many',
        'Rules of the Ministry of Digital Affairs, 8(2)',
        read('TW8'),
      ],
    ]),
  ],
  FILINGS: itemsOf({ from: ACT }, [
    [
      'SECTOR_PLAN',
      'Security and maintenance plan, filed or approved where the authority of the industry asks for it',
      '27(2), (3)',
      TWICE,
      {
        note: 'There is no general register, and no filing of transfers. Finance needs an approval for outsourcing abroad.',
      },
    ],
  ]),
  MARKETING: itemsOf({ from: AMENDED }, [
    [
      'OBJECTION',
      'marketing ends when somebody objects, and the first message shows a way, free of charge',
      '20(2), (3)',
      ONCE,
    ],
    ['CONSENT', 'beyond the purpose with a consent of its own', '20(1)(6), 7(2)', ONCE],
  ]),
};
