import { K, known, read } from '../../evidence.js';
import { moreThan, residents } from './breach.js';
import { UNVERIFIED, WITHDRAWN } from './evidence.js';
import { both, consumers, fromSale } from './numbers.js';
import { DAYS, DAYS_AS_ENACTED, EXPEDIENT, PAYMENTS_OUT, PROMPT, type StateRow } from './template.js';

// The states from Alabama to Iowa.

export const STATES_A_I: readonly StateRow[] = [
  {
    code: 'US-AL',
    name: 'Alabama',
    act: {
      name: 'Alabama Personal Data Protection Act',
      article: 'Act 2026-552',
      from: '2027-05-01',
      evidence: read('US1', 'US_AL1', 'CHECKED'),
    },
    isAhead: true,
    enforcement: 'Act 2026-552, s. 11',
    scope: [
      {
        thresholds: [{ ...consumers(25_000), isExclusive: true }, fromSale(25)],
        note: `${PAYMENTS_OUT} Businesses under 500 employees and non-profit bodies under 100 are outside if they sell nothing.`,
        article: 'Act 2026-552, s. 3',
        evidence: read('US_AL1', 'CHECKED'),
      },
    ],
    exempt:
      'financial institutions (GLBA), health entities (HIPAA), higher education, political committees and parties',
    exemptIn: 'Act 2026-552, ss. 3, 4',
    requests: {
      withdrawal: { within: 'P45D', article: 'Act 2026-552', evidence: UNVERIFIED },
      condition: 'Free once in 12 months.',
      article: 'Act 2026-552, s. 5',
      evidence: UNVERIFIED,
      appealEvidence: UNVERIFIED,
    },
    breach: {
      article: 'Ala. Code 8-38-1 ff.',
      from: '2018-06-01',
      people: [
        {
          within: 'P45D',
          startsWith: 'determination that a breach occurred and is reasonably likely to cause substantial harm',
          article: '8-38-5(b)',
          from: '2018-06-01',
        },
      ],
      authority: [
        {
          within: 'P45D',
          startsWith: 'determination of the breach',
          residents: moreThan(1000),
          condition: 'the Attorney General',
          article: '8-38-6(a)',
          from: '2018-06-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '8-38-7', from: '2018-06-01' }],
    },
  },
  {
    code: 'US-CO',
    name: 'Colorado',
    act: { name: 'Colorado Privacy Act (C.R.S. 6-1-1301 ff.)', article: '6-1-1304', from: '2023-07-01' },
    amendments: [
      { name: 'HB24-1058: biological and neural data', article: '6-1-1303', evidence: UNVERIFIED, from: '2024-08-07' },
      {
        name: 'Rules of the Attorney General as amended (4 CCR 904-3)',
        article: '4 CCR 904-3',
        evidence: read('US_CO2', 'CHECKED'),
        from: '2025-01-30',
        note: 'Adopted on 5 December 2024. Of biometrics from 1 July 2025, of minors from 1 October 2025.',
      },
      {
        name: 'SB25-276: precise geolocation, and consent to sell sensitive data',
        article: '6-1-1303, 6-1-1308(7)',
        evidence: known('US_CO2'),
        from: '2025-05-23',
        note: 'Signed on this day: that it took effect at once was not read.',
      },
      {
        name: 'HB24-1130: biometric identifiers, also of employees',
        article: '6-1-1314',
        evidence: known('US1'),
        from: '2025-07-01',
      },
      {
        name: 'SB24-041: minors in online services',
        article: '6-1-1305.5, 6-1-1308.5, 6-1-1309.5',
        evidence: read('US_CO2', 'CHECKED'),
        from: '2025-10-01',
      },
    ],
    enforcement: '6-1-1311',
    record: {
      required: 'INDIRECT',
      instead:
        'Records of requests for 24 months, and of consent and secondary use as long as the processing lasts; data protection assessments',
      article: '4 CCR 904-3, rule 6.11',
      evidence: known('US_CO1'),
    },
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(0))],
        note: 'Consumers of a calendar year; a discount counts as revenue from sale.',
        article: '6-1-1304(1)',
        evidence: read('US1', 'US_CO2', 'CHECKED'),
      },
    ],
    beyondNumbers: [
      [
        'BIOMETRIC',
        'whoever has biometric identifiers, for these alone',
        '6-1-1304(1)(b)(II)',
        known('US1'),
        { from: '2025-07-01' },
      ],
      [
        'MINORS',
        'whoever offers online services to known minors, for these sections alone',
        '6-1-1308.5',
        read('US_CO2'),
        { from: '2025-10-01' },
      ],
    ],
    exempt: 'financial institutions (GLBA), and data under HIPAA; non-profit bodies are bound',
    exemptIn: '6-1-1304(2)',
    assessment: {
      createdFrom: '2023-07-02',
      article: '6-1-1309',
      evidence: read('US_CO1', 'CHECKED'),
      note: 'Before the processing.',
      more: [
        [
          'KEPT',
          'the assessment is kept for three years after the processing ends; of services for minors also as long as they are offered',
          '4 CCR 904-3, rule 8.05; 6-1-1309.5',
          K,
          { from: '2023-07-02', period: 'P3Y', afterProcessing: true },
        ],
        [
          'MINORS',
          'online services for minors with a heightened risk of harm to them',
          '6-1-1309.5',
          read('US_CO1', 'US_CO2'),
          { from: '2025-10-01' },
        ],
      ],
    },
    requests: {
      appeal: 'P45D',
      appealExtension: 'P60D',
      condition: 'Free once in 12 months.',
      article: '6-1-1306(2), (3)',
      evidence: DAYS_AS_ENACTED,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'C.R.S. 6-1-716',
      from: '2006-09-01',
      people: [
        {
          within: 'P30D',
          startsWith: 'determination that a breach occurred',
          article: '6-1-716(2)(a)',
          from: '2018-09-01',
        },
      ],
      authority: [
        {
          within: 'P30D',
          startsWith: 'determination that a breach occurred',
          residents: residents(500),
          condition: 'the Attorney General',
          article: '6-1-716(2)(f)',
          from: '2018-09-01',
        },
      ],
      agencies: [{ words: EXPEDIENT, residents: moreThan(1000), article: '6-1-716(2)(d)', from: '2018-09-01' }],
    },
  },
  {
    code: 'US-CT',
    name: 'Connecticut',
    act: {
      name: 'Connecticut Data Privacy Act (Conn. Gen. Stat. 42-515 ff.)',
      article: '42-515 ff.',
      from: '2023-07-01',
    },
    amendments: [
      {
        name: 'Public Act 23-56: consumer health data, and later minors online',
        article: '42-526, 42-529 ff.',
        evidence: UNVERIFIED,
        from: '2023-07-01',
      },
      {
        name: 'Public Act 25-113: thresholds, sensitive data, profiling, minors',
        article: 'PA 25-113 ss. 5-13',
        evidence: read('US_CT1', 'CHECKED'),
        from: '2026-07-01',
      },
      {
        name: 'Public Act 26-76: geolocation for the Department of Transportation',
        article: 'PA 26-76 s. 72',
        evidence: K,
        from: '2026-07-01',
      },
      {
        name: 'Public Act 26-64: precise geolocation, facial recognition, pricing, employment decisions',
        article: 'PA 26-64',
        evidence: read('US_CT2', 'CHECKED'),
        from: '2026-10-01',
      },
      {
        name: 'Public Acts 26-64 and 26-100: data brokers',
        article: 'PA 26-64 ss. 1-10',
        evidence: known('US_CT2'),
        from: '2027-01-01',
      },
    ],
    enforcement: '42-525',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(25))],
        note: `${PAYMENTS_OUT} Consumers of the year before.`,
        article: '42-516',
        evidence: read('US1', 'US5', 'CHECKED'),
      },
      {
        from: '2026-07-01',
        thresholds: [consumers(35_000), consumers(1, 'DATA_SUBJECTS_SENSITIVE'), consumers(1, 'DATA_SUBJECTS_SOLD')],
        note: `${PAYMENTS_OUT} Consumers of the year before.`,
        article: '42-516, as amended by PA 25-113',
        evidence: read('US_CT1', 'CHECKED'),
      },
    ],
    exempt:
      'non-profit bodies, higher education, health entities (HIPAA), and financial institutions (GLBA; since July 2026 only those that are listed)',
    exemptIn: '42-517',
    assessment: {
      createdFrom: '2023-07-02',
      article: '42-522',
      evidence: read('US5', 'CHECKED'),
      more: [
        ['MINORS', 'online services for minors', '42-529 ff.', UNVERIFIED, { from: '2024-10-01' }],
        [
          'PROFILING_DECISIONS',
          'profiling for decisions with legal or similarly significant effects: an impact assessment',
          '42-522(c), (g)(2)',
          read('US_CT1', 'CHECKED'),
          { from: '2026-08-01', createdFrom: '2026-08-01' },
        ],
      ],
    },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P15D', article: '42-520(a)(6)', evidence: WITHDRAWN },
      condition: 'Free once in 12 months.',
      article: '42-518',
      evidence: DAYS_AS_ENACTED,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'Conn. Gen. Stat. 36a-701b',
      from: '2006-01-01',
      people: [
        { within: 'P60D', startsWith: 'discovery of the breach', article: '36a-701b(b)(1)', from: '2021-10-01' },
      ],
      authority: [
        {
          words: 'not later than residents are told',
          condition: 'the Attorney General',
          article: '36a-701b(b)(2)',
          from: '2012-10-01',
        },
      ],
    },
  },
  {
    code: 'US-DE',
    name: 'Delaware',
    act: { name: 'Delaware Personal Data Privacy Act (6 Del. C. ch. 12D)', article: '12D-103', from: '2025-01-01' },
    amendments: [
      {
        name: 'HB 380 of 2026 (85 Del. Laws c. 463): new text of 12D-102 to 12D-111',
        article: '12D-102 to 12D-111',
        evidence: read('US_DE2', 'CHECKED'),
        from: '2027-01-01',
        note: 'Of it the numbers are entered. Whether the payment exclusion and the number for assessments stay was not read.',
      },
    ],
    regulators: ['Delaware Department of Justice'],
    enforcement: '12D-111',
    scope: [
      {
        thresholds: [consumers(35_000), both(consumers(10_000), fromSale(20))],
        note: `${PAYMENTS_OUT} Consumers of the year before.`,
        article: '12D-103(a)',
        evidence: read('US1', 'US5', 'CHECKED'),
      },
      {
        from: '2027-01-01',
        thresholds: [consumers(10_000), both(consumers(5_000), fromSale(20))],
        words: 'or data acquired from a controller as a third party',
        article: '12D-103(a), as amended in 2026',
        evidence: read('US_DE2', 'CHECKED'),
      },
    ],
    exempt:
      'financial institutions (GLBA; narrower from 2027), and data under HIPAA; non-profit bodies and higher education are bound',
    exemptIn: '12D-103(b), (c)',
    assessment: {
      createdFrom: '2025-07-01',
      article: '12D-108',
      evidence: known('US_DE1', 'CHECKED'),
      thresholds: [consumers(100_000)],
      note: `${PAYMENTS_OUT} On a regular basis.`,
    },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P15D', article: '12D-106(a)(6)', evidence: K },
      condition: 'Free once in 12 months.',
      article: '12D-104',
      evidence: DAYS,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: '6 Del. C. 12B-102',
      from: '2005-06-28',
      people: [
        { within: 'P60D', startsWith: 'determination of the breach', article: '12B-102(c)', from: '2018-04-14' },
      ],
      authority: [
        {
          words: 'not later than residents are told',
          residents: moreThan(500),
          condition: 'the Attorney General',
          article: '12B-102(d)',
          from: '2018-04-14',
        },
      ],
    },
  },
  {
    code: 'US-FL',
    name: 'Florida',
    act: { name: 'Florida Digital Bill of Rights (Fla. Stat. 501.701 ff.)', article: '501.701', from: '2024-07-01' },
    regulators: ['Department of Legal Affairs (Attorney General of Florida)'],
    enforcement: '501.72',
    scope: [
      {
        words:
          'more than 1,000,000,000 US dollars of revenue in a year, together with half of it from advertisements online, smart speakers with voice commands, or an app store with 250,000 applications',
        article: '501.702(9)',
        evidence: read('US1'),
      },
    ],
    beyondNumbers: [
      [
        'SENSITIVE_SALE',
        'for-profit bodies that sell sensitive data: consent, and the notice of the act',
        '501.715',
        read('US1'),
      ],
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '501.703, 501.704',
    assessment: { createdFrom: '2023-07-01', isOpen: true, article: '501.713', evidence: known('US_FL1') },
    requests: {
      extension: 'P15D',
      appeal: 'P60D',
      condition: 'Free twice a year.',
      article: '501.705 to 501.707',
      evidence: DAYS,
    },
    breach: {
      article: 'Fla. Stat. 501.171',
      from: '2014-07-01',
      people: [
        {
          within: 'P30D',
          startsWith: 'determination of the breach or reason to believe that it occurred',
          article: '501.171(4)(a)',
          from: '2014-07-01',
        },
      ],
      authority: [
        {
          within: 'P30D',
          startsWith: 'determination of the breach or reason to believe that it occurred',
          residents: residents(500),
          condition: 'the Department of Legal Affairs',
          article: '501.171(3)(a)',
          from: '2014-07-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '501.171(5)', from: '2014-07-01' }],
    },
  },
  {
    code: 'US-IN',
    name: 'Indiana',
    act: { name: 'Indiana Consumer Data Protection Act (Ind. Code 24-15)', article: '24-15-1-1', from: '2026-01-01' },
    enforcement: '24-15-10-2',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(50))],
        note: 'Consumers of a calendar year.',
        article: '24-15-1-1',
        evidence: read('US1'),
      },
    ],
    exempt:
      'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA), utilities and their service companies',
    exemptIn: '24-15-1-1, 24-15-1-2',
    assessment: { createdFrom: '2026-01-01', isOpen: true, article: '24-15-6-1', evidence: read('US5', 'CHECKED') },
    requests: {
      appeal: 'P60D',
      condition: 'Free once a year.',
      article: '24-15-3-1',
      evidence: DAYS,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'Ind. Code 24-4.9',
      from: '2006-07-01',
      people: [{ within: 'P45D', startsWith: 'discovery of the breach', article: '24-4.9-3-3', from: '2022-07-01' }],
      authority: [
        {
          within: 'P45D',
          startsWith: 'discovery of the breach',
          condition: 'the Attorney General',
          article: '24-4.9-3-1(c)',
          from: '2022-07-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '24-4.9-3-1(b)', from: '2022-07-01' }],
    },
  },
  {
    code: 'US-IA',
    name: 'Iowa',
    act: { name: 'Iowa Consumer Data Protection Act (Iowa Code 715D)', article: '715D.2', from: '2025-01-01' },
    enforcement: '715D.8',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(50))],
        note: 'Consumers of a calendar year.',
        article: '715D.2',
        evidence: read('US1'),
      },
    ],
    exempt: 'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
    exemptIn: '715D.2',
    requests: {
      within: 'P90D',
      appeal: 'P60D',
      condition: 'Free twice a year.',
      article: '715D.3',
      evidence: DAYS,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'Iowa Code 715C.2',
      from: '2008-07-01',
      people: [
        {
          words: 'in the most expeditious manner possible and without unreasonable delay',
          startsWith: 'discovery of the breach',
          article: '715C.2(1)',
          from: '2008-07-01',
        },
      ],
      authority: [
        {
          within: 'P5D',
          days: 'BUSINESS',
          startsWith: 'telling the consumers',
          residents: moreThan(500),
          condition: 'the Attorney General, Consumer Protection Division',
          article: '715C.2(8)',
          from: '2014-07-01',
        },
      ],
    },
  },
];
