import { known, read } from '../../evidence.js';
import { moreThan, residents } from './breach.js';
import { UNVERIFIED } from './evidence.js';
import { both, consumers, fromSale, revenue } from './numbers.js';
import { DAYS, EXPEDIENT, PAYMENTS_OUT, PROMPT, type StateRow } from './template.js';

// The states from Tennessee to Virginia.

export const STATES_T_V: readonly StateRow[] = [
  {
    code: 'US-TN',
    name: 'Tennessee',
    act: { name: 'Tennessee Information Protection Act (47-18-3301 ff.)', article: '47-18-3303', from: '2025-07-01' },
    enforcement: '47-18-3313',
    scope: [
      {
        thresholds: [
          both(consumers(175_000), revenue(25_000_000)),
          both(consumers(25_000), fromSale(50), revenue(25_000_000)),
        ],
        note: 'Consumers of a calendar year.',
        article: '47-18-3303',
        evidence: read('US1', 'US_TN1', 'CHECKED'),
      },
    ],
    exempt:
      'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA), licensed insurers',
    exemptIn: '47-18-3311',
    assessment: {
      createdFrom: '2024-07-01',
      isOpen: true,
      article: '47-18-3307',
      evidence: known('US_TN1', 'CHECKED'),
    },
    requests: { appeal: 'P60D', condition: 'Free twice a year.', article: '47-18-3304', evidence: DAYS },
    breach: {
      article: 'Tenn. Code 47-18-2107',
      from: '2005-07-01',
      people: [
        {
          within: 'P45D',
          startsWith: 'discovery or notification of the breach',
          article: '47-18-2107(b)',
          from: '2016-07-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '47-18-2107(g)', from: '2005-07-01' }],
    },
  },
  {
    code: 'US-TX',
    name: 'Texas',
    act: {
      name: 'Texas Data Privacy and Security Act (Bus. & Com. Code ch. 541)',
      article: '541.001 ff.',
      from: '2024-07-01',
    },
    amendments: [
      {
        name: 'HB 149 of 2025: artificial intelligence, biometric identifiers',
        article: '541.104(a), 503.001',
        evidence: read('US_TX2'),
        from: '2026-01-01',
      },
    ],
    enforcement: '541.151',
    scope: [
      {
        words:
          'no number: whoever does business in the state or serves its residents, processes or sells data, and is no small business (SBA)',
        article: '541.002',
        evidence: read('US1', 'US_TX1', 'CHECKED'),
      },
    ],
    beyondNumbers: [['SENSITIVE_SALE', 'small businesses that sell sensitive data: consent', '541.107', read('US1')]],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '541.002(b)',
    assessment: {
      createdFrom: '2024-07-02',
      isOpen: true,
      article: '541.105; HB 4 of 2023',
      evidence: read('US_TX1', 'CHECKED'),
    },
    requests: { appeal: 'P60D', condition: 'Free twice a year.', article: '541.051 to 541.053', evidence: DAYS },
    breach: {
      article: 'Tex. Bus. & Com. Code 521.053',
      from: '2009-04-01',
      people: [
        {
          within: 'P60D',
          startsWith: 'determination that the breach occurred',
          article: '521.053(b)',
          from: '2020-01-01',
        },
      ],
      authority: [
        {
          within: 'P60D',
          startsWith: 'determination that the breach occurred',
          residents: residents(250),
          condition: 'the Attorney General',
          article: '521.053(i)',
          from: '2020-01-01',
          to: '2023-09-01',
        },
        {
          within: 'P30D',
          startsWith: 'determination that the breach occurred',
          residents: residents(250),
          condition: 'the Attorney General, by electronic form',
          article: '521.053(i)',
          from: '2023-09-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(10_000), article: '521.053(h)', from: '2009-04-01' }],
    },
  },
  {
    code: 'US-UT',
    name: 'Utah',
    act: { name: 'Utah Consumer Privacy Act (Utah Code 13-61)', article: '13-61-102', from: '2023-12-31' },
    amendments: [
      { name: 'HB 418 of 2025: right to correct', article: '13-61-201(4)', evidence: read('US2'), from: '2026-07-01' },
      {
        name: 'HB 357 of 2026: vehicle manufacturers',
        article: 'HB 357',
        evidence: read('US_UT1'),
        from: '2027-01-01',
      },
    ],
    regulators: ['Utah Division of Consumer Protection', 'Attorney General of Utah'],
    enforcement: '13-61-401, 402',
    scope: [
      {
        thresholds: [
          both(consumers(100_000), revenue(25_000_000, false)),
          both(consumers(25_000), fromSale(50), revenue(25_000_000, false)),
        ],
        note: 'Consumers of a calendar year.',
        article: '13-61-102(1)',
        evidence: read('US1'),
      },
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '13-61-102(2)',
    requests: { condition: 'Free once in 12 months.', article: '13-61-201, 13-61-203', evidence: DAYS },
    breach: {
      article: 'Utah Code 13-44-202',
      from: '2007-01-01',
      people: [
        {
          words: 'in the most expedient time possible without unreasonable delay',
          startsWith: 'the scope of the breach is determined and the system restored',
          condition: 'misuse for identity theft or fraud has occurred or is reasonably likely',
          article: '13-44-202(1)(b), (2)',
          from: '2007-01-01',
        },
      ],
      authority: [
        {
          words: EXPEDIENT,
          residents: residents(500),
          condition: 'the Attorney General and the Utah Cyber Center',
          article: '13-44-202(1)(c)',
          from: '2023-05-03',
        },
      ],
      agencies: [{ words: EXPEDIENT, residents: residents(1000), article: '13-44-202(1)(d)', from: '2023-05-03' }],
    },
  },
  {
    code: 'US-VT',
    name: 'Vermont',
    act: {
      name: 'Vermont Data Privacy and Online Surveillance Act (9 V.S.A. ch. 61A)',
      article: 'Act 145 of 2026',
      from: '2028-01-01',
      evidence: read('US_VT1', 'CHECKED'),
    },
    isAhead: true,
    enforcement: '9 V.S.A. ch. 63',
    scope: [
      {
        thresholds: [
          consumers(35_000),
          consumers(3_000, 'DATA_SUBJECTS_SENSITIVE'),
          consumers(3_000, 'DATA_SUBJECTS_SOLD'),
        ],
        note: `${PAYMENTS_OUT} Consumers of the year before.`,
        article: '9 V.S.A. 2415b',
        evidence: read('US_VT1', 'CHECKED'),
      },
    ],
    beyondNumbers: [['HEALTH', 'whoever has consumer health data, for these alone', '9 V.S.A. ch. 61A', UNVERIFIED]],
    exempt:
      'banks, credit unions and their affiliates in financial activities, health entities (HIPAA) but hybrid ones, some non-profit bodies, news organisations, investment advisers',
    exemptIn: '9 V.S.A. ch. 61A',
    assessment: {
      article: '9 V.S.A. ch. 61A',
      evidence: UNVERIFIED,
      note: 'Since when processing must have begun was not found.',
    },
    requests: { article: '9 V.S.A. 2415d(c)(1)', evidence: UNVERIFIED },
    breach: {
      article: '9 V.S.A. 2435',
      from: '2007-01-01',
      people: [
        {
          within: 'P45D',
          startsWith: 'discovery or notification of the breach',
          article: '2435(b)(1)',
          from: '2012-05-08',
        },
      ],
      authority: [
        {
          within: 'P14D',
          days: 'BUSINESS',
          startsWith: 'discovery of the breach',
          condition: 'the Attorney General, by a first description; sooner if people are told sooner',
          article: '2435(b)(3)',
          from: '2012-05-08',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '2435(c)', from: '2007-01-01' }],
    },
  },
  {
    code: 'US-VA',
    name: 'Virginia',
    act: {
      name: 'Virginia Consumer Data Protection Act (Va. Code 59.1-575 ff.)',
      article: '59.1-575 ff.',
      from: '2023-01-01',
    },
    amendments: [
      {
        name: 'HB 707: known children',
        article: '59.1-578, 59.1-580(B)',
        evidence: read('US_VA2'),
        from: '2025-01-01',
      },
      {
        name: 'SB 754: reproductive and sexual health, in the Consumer Protection Act',
        article: '59.1-200',
        evidence: UNVERIFIED,
        from: '2025-07-01',
      },
      {
        name: 'SB 854: social media of people under 16',
        article: '59.1-577.1',
        evidence: read('US_VA2'),
        from: '2026-01-01',
        note: 'Enjoined for the time being (NetChoice v. Jones); the outcome of the appeal of March 2026 was not found.',
      },
      {
        name: 'SB 338: no sale of precise geolocation data',
        article: '59.1-578(A)(6)',
        evidence: read('US_VA2', 'CHECKED'),
        from: '2026-07-01',
      },
    ],
    enforcement: '59.1-584',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(50))],
        note: 'Consumers of a calendar year.',
        article: '59.1-576(A)',
        evidence: read('US1', 'US_VA1', 'CHECKED'),
      },
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '59.1-576(B), (C)',
    assessment: {
      createdFrom: '2023-01-02',
      isOpen: true,
      article: '59.1-580',
      evidence: known('US_VA1', 'CHECKED'),
      more: [
        [
          'CHILDREN',
          'online services directed to known children',
          '59.1-580(B)',
          read('US_VA2'),
          { from: '2025-01-01' },
        ],
      ],
    },
    requests: { appeal: 'P60D', condition: 'Free twice in 12 months.', article: '59.1-577', evidence: DAYS },
    breach: {
      article: 'Va. Code 18.2-186.6',
      from: '2008-07-01',
      people: [
        {
          words: PROMPT,
          startsWith: 'discovery or notification of the breach',
          article: '18.2-186.6(B)',
          from: '2008-07-01',
        },
      ],
      authority: [
        {
          words: PROMPT,
          startsWith: 'discovery or notification of the breach',
          condition: 'the Attorney General',
          article: '18.2-186.6(B)',
          from: '2008-07-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '18.2-186.6(E)', from: '2008-07-01' }],
    },
  },
];
