import { K, known, read } from '../../evidence.js';
import { moreThan, residents } from './breach.js';
import { UNVERIFIED, WITHDRAWN } from './evidence.js';
import { both, consumers, fromSale, revenue } from './numbers.js';
import { DAYS, DAYS_AS_ENACTED, EXPEDIENT, PAYMENTS_OUT, PROMPT, type StateRow } from './template.js';

// The states from Kentucky to Montana.

export const STATES_K_M: readonly StateRow[] = [
  {
    code: 'US-KY',
    name: 'Kentucky',
    act: { name: 'Kentucky Consumer Data Protection Act (KRS 367.3611 ff.)', article: '367.3613', from: '2026-01-01' },
    amendments: [
      {
        name: 'HB 473 of 2025: exemptions, and assessments of profiling',
        article: '367.3613, 367.3621',
        evidence: K,
        from: '2026-01-01',
      },
      {
        name: 'HB 692 of 2026: consent to collect what televisions recognise',
        article: '367.3611, 367.3617',
        evidence: read('US_KY1', 'CHECKED'),
        from: '2027-07-01',
      },
    ],
    enforcement: '367.3627',
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(50))],
        note: 'Consumers of a calendar year.',
        article: '367.3613',
        evidence: read('US1'),
      },
    ],
    exempt:
      'public bodies, non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA), bodies against insurance fraud, small telephone utilities, municipal utilities that sell no data',
    exemptIn: '367.3613(2), (3)',
    assessment: { createdFrom: '2026-06-01', isOpen: true, article: '367.3621(8)', evidence: K },
    requests: { appeal: 'P60D', condition: 'Free twice a year.', article: '367.3615', evidence: DAYS },
    breach: {
      article: 'KRS 365.732',
      from: '2014-07-15',
      people: [
        {
          words: EXPEDIENT,
          startsWith: 'discovery or notification of the breach',
          article: '365.732(2)',
          from: '2014-07-15',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '365.732(7)', from: '2014-07-15' }],
    },
  },
  {
    code: 'US-LA',
    name: 'Louisiana',
    act: {
      name: 'Louisiana Data Privacy Act (R.S. 51:1780.1 ff.)',
      article: 'Act 502 of 2026',
      from: '2027-01-01',
      evidence: read('US1', 'US_LA1', 'CHECKED'),
    },
    isAhead: true,
    enforcement: '51:1780.5(C)',
    scope: [
      {
        thresholds: [revenue(25_000_000), consumers(75_000), fromSale(50, false)],
        note: 'Households and devices count as consumers. To target residents is not enough: the act binds those who do business in the state.',
        article: '51:1780.2(A)',
        evidence: read('US1', 'US_LA1', 'CHECKED'),
      },
    ],
    exempt:
      'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA), electric utilities, registered pollsters',
    exemptIn: '51:1780.2(B)',
    assessment: { createdFrom: '2027-01-01', isOpen: true, article: '51:1780.4(E)(1), (7)', evidence: UNVERIFIED },
    requests: {
      appeal: 'P60D',
      condition: 'Free twice a year.',
      article: '51:1780.3',
      evidence: UNVERIFIED,
      appealEvidence: UNVERIFIED,
    },
    breach: {
      article: 'La. R.S. 51:3074',
      from: '2006-01-01',
      people: [{ within: 'P60D', startsWith: 'discovery of the breach', article: '51:3074(E)', from: '2018-08-01' }],
      authority: [
        {
          within: 'P10D',
          startsWith: 'telling the residents',
          condition: 'the Attorney General, Consumer Protection Section',
          article: 'La. Admin. Code 16:III.701',
          from: '2018-08-01',
          evidence: UNVERIFIED,
        },
      ],
    },
  },
  {
    code: 'US-MD',
    name: 'Maryland',
    act: {
      name: 'Maryland Online Data Privacy Act of 2024 (Com. Law 14-4701 ff.)',
      article: '14-4702',
      from: '2025-10-01',
    },
    amendments: [
      {
        name: 'End of the transition of the act',
        article: 'ch. 455 of 2024, s. 2',
        evidence: known('US_MD1'),
        from: '2026-04-01',
        note: 'Sources differ on whether the act, or only its exceptions, waits for processing of this day. Since then it makes no difference.',
      },
      {
        name: 'HB 711 of 2026: geolocation, sensitive data, sale for immigration enforcement',
        article: 'ch. 874 of 2026',
        evidence: read('US_MD2', 'CHECKED'),
        from: '2026-07-01',
      },
    ],
    regulators: ['Attorney General of Maryland, Consumer Protection Division'],
    enforcement: '14-4713, 14-4714',
    scope: [
      {
        thresholds: [consumers(35_000), both(consumers(10_000), fromSale(20))],
        note: `${PAYMENTS_OUT} Consumers of the year before.`,
        article: '14-4702',
        evidence: read('US1', 'US5', 'CHECKED'),
      },
    ],
    exempt:
      'financial institutions (GLBA), and data under HIPAA; non-profit bodies and private higher education are bound',
    exemptIn: '14-4703',
    assessment: {
      createdFrom: '2025-10-01',
      article: '14-4710',
      evidence: known('US_MD1', 'CHECKED'),
      note: 'On a regular basis, and for each algorithm that is used.',
    },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P30D', article: '14-4707(b)(1)(iii), (2)', evidence: WITHDRAWN },
      condition: 'Free once in 12 months.',
      article: '14-4705',
      evidence: DAYS,
      appealEvidence: DAYS_AS_ENACTED,
    },
    breach: {
      article: 'Md. Com. Law 14-3504',
      from: '2008-01-01',
      people: [
        {
          within: 'P45D',
          startsWith: 'discovery or notification of the breach',
          article: '14-3504(b)(3)',
          from: '2022-10-01',
          evidence: K,
        },
      ],
      authority: [
        {
          words: 'before the people are told',
          condition: 'the Attorney General',
          article: '14-3504(h)',
          from: '2008-01-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: residents(1000), article: '14-3506', from: '2008-01-01' }],
    },
  },
  {
    code: 'US-MN',
    name: 'Minnesota',
    act: {
      name: 'Minnesota Consumer Data Privacy Act (Minn. Stat. 325M.10 ff.)',
      article: '325M.12',
      from: '2025-07-31',
    },
    amendments: [
      { name: 'The act for postsecondary institutions', article: '325M.12', evidence: K, from: '2029-07-31' },
    ],
    enforcement: '325M.20',
    record: {
      required: 'PARTIAL',
      form: 'Documented policies that name the responsible person, and an inventory of the data; nothing is filed',
      article: '325M.18(a)',
      evidence: read('US1', 'US_MN1', 'CHECKED'),
    },
    scope: [
      {
        thresholds: [consumers(100_000), both(consumers(25_000), fromSale(25))],
        note: `${PAYMENTS_OUT} Consumers of a calendar year. Small businesses (SBA) are outside.`,
        article: '325M.12',
        evidence: read('US1', 'US5', 'CHECKED'),
      },
    ],
    beyondNumbers: [['SENSITIVE_SALE', 'small businesses that sell sensitive data: consent', '325M.17', read('US1')]],
    exempt: 'banks, and data under GLBA and HIPAA; non-profit bodies are bound, higher education from 31 July 2029',
    exemptIn: '325M.12 subd. 2',
    assessment: {
      isOpen: true,
      article: '325M.18(b)',
      evidence: { text: ['US_MN1', 'CHECKED'], from: ['UNVERIFIED'] },
      note: 'No clause on older processing was read: what goes on is covered.',
    },
    requests: {
      appeal: 'P45D',
      appealExtension: 'P60D',
      withdrawal: { within: 'P15D', article: '325M.16 subd. 2(e)', evidence: WITHDRAWN },
      condition: 'Free twice a year.',
      article: '325M.14',
      evidence: DAYS,
    },
    breach: {
      article: 'Minn. Stat. 325E.61',
      from: '2006-01-01',
      people: [
        {
          words: EXPEDIENT,
          startsWith: 'discovery or notification of the breach',
          article: '325E.61 subd. 1(a)',
          from: '2006-01-01',
        },
      ],
      agencies: [{ within: 'PT48H', residents: moreThan(500), article: '325E.61 subd. 2', from: '2006-01-01' }],
    },
  },
  {
    code: 'US-MT',
    name: 'Montana',
    act: { name: 'Montana Consumer Data Privacy Act (30-14-2801 ff.)', article: '30-14-2803', from: '2024-10-01' },
    amendments: [
      {
        name: 'SB 297 of 2025: thresholds, non-profit bodies, minors, notice, cure',
        article: '30-14-2803, 2811, 2812, 2817-2820',
        evidence: read('US_MT1', 'CHECKED'),
        from: '2025-10-01',
      },
    ],
    enforcement: '30-14-2817',
    scope: [
      {
        thresholds: [consumers(50_000), both(consumers(25_000), fromSale(25))],
        note: PAYMENTS_OUT,
        article: '30-14-2803',
        evidence: read('US1'),
      },
      {
        from: '2025-10-01',
        thresholds: [consumers(25_000), both(consumers(15_000), fromSale(25))],
        note: PAYMENTS_OUT,
        article: '30-14-2803, as amended in 2025',
        evidence: read('US_MT1', 'CHECKED'),
      },
    ],
    beyondNumbers: [
      [
        'MINORS',
        'whoever offers online services to minors, for these sections alone',
        '30-14-2811, 2818, 2819',
        K,
        { from: '2025-10-01' },
      ],
    ],
    exempt: 'higher education, health entities (HIPAA), data under GLBA, and non-profit bodies until October 2025',
    exemptIn: '30-14-2804',
    assessment: {
      createdFrom: '2025-01-02',
      article: '30-14-2814',
      evidence: K,
      more: [
        ['MINORS', 'online services for minors', '30-14-2819', K, { from: '2025-10-02', createdFrom: '2025-10-02' }],
      ],
    },
    requests: {
      appeal: 'P60D',
      withdrawal: { within: 'P45D', article: '30-14-2812(1)(c)', evidence: WITHDRAWN },
      condition: 'Free once in 12 months.',
      article: '30-14-2808(4), (5)',
      evidence: DAYS,
    },
    breach: {
      article: 'Mont. Code 30-14-1704',
      from: '2006-03-01',
      people: [
        {
          words: PROMPT,
          startsWith: 'discovery or notification of the breach',
          article: '30-14-1704(1)',
          from: '2006-03-01',
        },
      ],
      authority: [
        {
          words: 'at the same time as the people',
          condition: 'the Attorney General',
          article: '30-14-1704(8)',
          from: '2015-10-01',
        },
      ],
    },
  },
];
