import { K, known, read } from '../../evidence.js';
import { moreThan, residents } from './breach.js';
import { UNVERIFIED, WITHDRAWN } from './evidence.js';
import { both, consumers, fromSale } from './numbers.js';
import { DAYS, DAYS_AS_ENACTED, EXPEDIENT, PAYMENTS_OUT, PROMPT, type StateRow } from './template.js';

// The states from Nebraska to Rhode Island.

export const STATES_N_R: readonly StateRow[] = [
  {
    code: 'US-NE',
    name: 'Nebraska',
    act: { name: 'Nebraska Data Privacy Act (Neb. Rev. Stat. 87-1101 ff.)', article: '87-1103', from: '2025-01-01' },
    enforcement: '87-1124',
    scope: [
      {
        words:
          'no number: whoever does business in the state or serves its residents, processes or sells data, and is no small business (SBA, as of 1 January 2024)',
        article: '87-1103',
        evidence: read('US1', 'US_NE1', 'CHECKED'),
      },
    ],
    beyondNumbers: [['SENSITIVE_SALE', 'small businesses that sell sensitive data: consent', '87-1118', read('US1')]],
    exempt:
      'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA), electric and gas utilities',
    exemptIn: '87-1103, 87-1104',
    assessment: {
      createdFrom: '2025-01-02',
      isOpen: true,
      article: '87-1116',
      evidence: { text: ['US5', 'CHECKED'], from: ['UNVERIFIED'] },
      note: 'That older processing owes none was not read.',
    },
    requests: {
      appeal: 'P60D',
      condition: 'Free twice a year.',
      article: '87-1107 to 87-1110',
      evidence: DAYS_AS_ENACTED,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'Neb. Rev. Stat. 87-803',
      from: '2006-07-14',
      people: [
        {
          words: 'as soon as possible and without unreasonable delay',
          startsWith: 'determination that misuse occurred or is reasonably likely',
          article: '87-803(1)',
          from: '2006-07-14',
        },
      ],
      authority: [
        {
          words: 'not later than residents are told',
          condition: 'the Attorney General',
          article: '87-803(2)',
          from: '2016-07-20',
        },
      ],
    },
  },
  {
    code: 'US-NH',
    name: 'New Hampshire',
    act: { name: 'New Hampshire Privacy Act (RSA 507-H)', article: '507-H:2', from: '2025-01-01' },
    enforcement: '507-H:11',
    scope: [
      {
        thresholds: [consumers(35_000), both(consumers(10_000), fromSale(25))],
        note: `${PAYMENTS_OUT} Unique consumers of one year.`,
        article: '507-H:2',
        evidence: read('US1', 'US_NH1', 'CHECKED'),
      },
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '507-H:3',
    assessment: { createdFrom: '2024-07-02', article: '507-H:8', evidence: known('US_NH1') },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P15D', article: '507-H:6, I', evidence: K },
      condition: 'Free once in 12 months.',
      article: '507-H:4',
      evidence: DAYS,
    },
    breach: {
      article: 'RSA 359-C:20',
      from: '2007-01-01',
      people: [
        {
          words: 'as soon as possible',
          startsWith: 'determination that misuse occurred or is reasonably likely',
          article: '359-C:20, I(a)',
          from: '2007-01-01',
        },
      ],
      authority: [
        {
          words: 'as soon as possible, before the people',
          condition: 'the primary regulator, otherwise the Attorney General',
          article: '359-C:20, I(b)',
          from: '2007-01-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '359-C:20, VI', from: '2007-01-01' }],
    },
  },
  {
    code: 'US-NJ',
    name: 'New Jersey',
    act: { name: 'New Jersey Data Privacy Act (N.J.S.A. 56:8-166.4 ff.)', article: '56:8-166.5', from: '2025-01-15' },
    amendments: [
      {
        name: 'P.L. 2026, c. 25: sale of sensitive data, data brokers and collectors',
        article: '56:8-166.12(a)(6), 166.20-166.24',
        evidence: known('US_NJ2'),
        from: '2026-06-30',
        note: 'The chapter itself was not read. The registry opens later.',
      },
    ],
    regulators: ['Attorney General of New Jersey', 'New Jersey Division of Consumer Affairs'],
    enforcement: '56:8-166.17, 166.19',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(0))],
        note: `${PAYMENTS_OUT} Consumers of a calendar year; a discount counts as revenue from sale.`,
        article: '56:8-166.5',
        evidence: read('US1', 'US_NJ1', 'CHECKED'),
      },
    ],
    beyondNumbers: [
      [
        'SENSITIVE_SALE',
        'whoever sells sensitive data: they may not be sold',
        '56:8-166.12(a)(6)',
        known('US_NJ2'),
        { from: '2026-06-30' },
      ],
    ],
    exempt: 'financial institutions (GLBA), and data under HIPAA; non-profit bodies and higher education are bound',
    exemptIn: '56:8-166.13',
    assessment: {
      createdFrom: '2025-01-15',
      article: '56:8-166.12(a)(9), (b), (c)',
      evidence: K,
      note: 'Before the processing. The day is that on which the data were acquired.',
    },
    requests: {
      appeal: 'P45D',
      withdrawal: { within: 'P15D', article: '56:8-166.12(a)', evidence: K },
      condition: 'Free once in 12 months.',
      article: '56:8-166.7, 166.10',
      evidence: DAYS,
    },
    breach: {
      article: 'N.J.S.A. 56:8-163',
      from: '2006-01-01',
      people: [
        {
          words: EXPEDIENT,
          startsWith: 'discovery or notification of the breach',
          article: '56:8-163(a)',
          from: '2006-01-01',
        },
      ],
      authority: [
        {
          words: 'before the people are told',
          condition: 'the Division of State Police',
          article: '56:8-163(c)(1)',
          from: '2006-01-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '56:8-163(f)', from: '2006-01-01' }],
    },
  },
  {
    code: 'US-OK',
    name: 'Oklahoma',
    act: {
      name: 'Oklahoma act on consumer data (75A O.S. 300 ff.)',
      article: '75A O.S. 314',
      from: '2027-01-01',
      evidence: read('US1', 'US_OK1', 'CHECKED'),
    },
    isAhead: true,
    enforcement: '75A O.S. 313(A)',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(50))],
        note: 'Consumers of a calendar year.',
        article: '75A O.S. 314(A)',
        evidence: read('US1', 'US_OK1', 'CHECKED'),
      },
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '75A O.S. 314, 315',
    assessment: { createdFrom: '2027-01-01', isOpen: true, article: '75A O.S. 309', evidence: UNVERIFIED },
    requests: {
      appeal: 'P60D',
      condition: 'Free twice a year.',
      article: '75A O.S. 301 to 303',
      evidence: UNVERIFIED,
      appealEvidence: UNVERIFIED,
    },
    breach: {
      article: '24 O.S. 161 ff.',
      from: '2008-11-01',
      people: [
        {
          words: PROMPT,
          startsWith: 'discovery or notification of the breach',
          article: '24 O.S. 163(A)',
          from: '2008-11-01',
        },
      ],
      authority: [
        {
          within: 'P60D',
          startsWith: 'telling the residents',
          residents: residents(500),
          condition: 'the Attorney General; 1,000 for credit bureaus',
          article: '24 O.S. 163, as amended in 2025',
          from: '2026-01-01',
        },
      ],
    },
  },
  {
    code: 'US-OR',
    name: 'Oregon',
    act: { name: 'Oregon Consumer Privacy Act (ORS 646A.570 ff.)', article: '646A.572', from: '2024-07-01' },
    amendments: [
      {
        name: 'The act for non-profit bodies',
        article: 'Or. Laws 2023 ch. 369',
        evidence: read('US_OR1'),
        from: '2025-07-01',
      },
      { name: 'HB 3875 of 2025: vehicle manufacturers', article: '646A.572', evidence: K, from: '2025-09-26' },
      {
        name: 'HB 2008 of 2025: precise geolocation, and people under 16',
        article: '646A.578',
        evidence: read('US2', 'CHECKED'),
        from: '2026-01-01',
      },
    ],
    enforcement: '646A.589',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(25, false))],
        note: `${PAYMENTS_OUT} Consumers of a calendar year.`,
        article: '646A.572',
        evidence: read('US1', 'US_OR1', 'CHECKED'),
      },
    ],
    beyondNumbers: [['VEHICLES', 'manufacturers of vehicles', '646A.572', K, { from: '2025-09-26' }]],
    exempt:
      'banks and insurers as state law defines them, and data under GLBA and HIPAA; non-profit bodies are bound since July 2025',
    exemptIn: '646A.572(2)',
    assessment: {
      createdFrom: '2024-07-01',
      article: '646A.586',
      evidence: known('US_OR1', 'CHECKED'),
      more: [
        [
          'KEPT',
          'the assessment is kept for five years',
          '646A.586',
          known('US_OR1', 'CHECKED'),
          { from: '2024-07-01', period: 'P5Y' },
        ],
      ],
    },
    requests: {
      appeal: 'P45D',
      withdrawal: { within: 'P15D', article: '646A.578(1)(d)', evidence: WITHDRAWN },
      condition: 'Free once in 12 months.',
      article: '646A.574, 646A.576',
      evidence: DAYS,
    },
    breach: {
      article: 'ORS 646A.604',
      from: '2007-10-01',
      people: [
        {
          within: 'P45D',
          startsWith: 'discovery or notification of the breach',
          article: '646A.604(3)(a)',
          from: '2018-06-02',
        },
      ],
      authority: [
        {
          within: 'P45D',
          startsWith: 'discovery or notification of the breach',
          residents: moreThan(250),
          condition: 'the Attorney General',
          article: '646A.604(1)(b)',
          from: '2018-06-02',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '646A.604(6)', from: '2018-06-02' }],
    },
  },
  {
    code: 'US-RI',
    name: 'Rhode Island',
    act: {
      name: 'Rhode Island Data Transparency and Privacy Protection Act (6-48.1)',
      article: '6-48.1-1 ff.',
      from: '2026-01-01',
    },
    enforcement: '6-48.1-8',
    dataSubject: 'customer',
    scope: [
      {
        thresholds: [consumers(35_000), both(consumers(10_000), fromSale(20))],
        note: `${PAYMENTS_OUT} Customers of the year before; for-profit bodies alone.`,
        article: '6-48.1-4',
        evidence: read('US1', 'US2', 'CHECKED'),
      },
    ],
    beyondNumbers: [
      [
        'WEBSITES',
        'commercial websites and internet providers with customers in the state: the information practices alone',
        '6-48.1-3',
        read('US1'),
      ],
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '6-48.1-3, 6-48.1-10',
    assessment: { createdFrom: '2026-01-02', article: '6-48.1-7(e)', evidence: K },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P15D', article: '6-48.1-4(e)', evidence: WITHDRAWN },
      condition: 'Free once in 12 months.',
      article: '6-48.1-5, 6-48.1-6',
      evidence: DAYS,
      appealEvidence: read('US_RI1'),
    },
    breach: {
      article: 'R.I. Gen. Laws 11-49.3-4',
      from: '2016-06-26',
      people: [
        {
          within: 'P45D',
          startsWith: 'confirmation of the breach and the ability to tell',
          article: '11-49.3-4(a)(2)',
          from: '2016-06-26',
        },
      ],
      authority: [
        {
          words: 'without delaying notice to residents',
          residents: moreThan(500),
          condition: 'the Attorney General',
          article: '11-49.3-4(a)(2)',
          from: '2016-06-26',
        },
      ],
      agencies: [
        {
          words: 'without delaying notice to residents',
          residents: moreThan(500),
          article: '11-49.3-4(a)(2)',
          from: '2016-06-26',
        },
      ],
    },
  },
];
