import { K, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item, Threshold } from '../jurisdiction.js';
import { both, consumers, fromSale, revenue, thresholdsInWords } from './us/numbers.js';

// California's regulations of 2026 on risk assessments, cybersecurity audits and automated decisions, and the numbers by
// which its Act binds.

/** First day of the regulations on risk assessments, cybersecurity audits and automated decisions, and of SB 446. */
export const REGULATIONS_2026 = '2026-01-01';
/** The first day on which the assessment of what had begun before 2026 is due. */
const EARLIER_ASSESSED = '2028-01-01';
/** First day of the rules on automated decisions. */
export const AUTOMATED = '2027-01-01';
/** First days of the submission of risk assessments, and of the audits by revenue. */
const SUBMITTED = '2028-04-01';
const AUDITS = [SUBMITTED, '2029-04-01', '2030-04-01'] as const;

const ASSESSMENTS = read('US_CA1', 'S75', 'CHECKED');

/** The six kinds of processing that carry a significant risk. */
const RISKS: readonly ItemRow[] = (
  [
    ['SALE', 'selling or sharing personal information'],
    ['SENSITIVE', 'processing sensitive personal information'],
    ['DECISIONS', 'technology that makes significant decisions about consumers'],
    ['OBSERVATION', 'inferring traits of applicants, students or workers from systematic observation'],
    ['LOCATION', 'inferring traits from presence in a sensitive location'],
    ['TRAINING', 'training technology that decides, identifies people or profiles them'],
  ] as const
).map(([key, name], at): ItemRow => [key, name, `11 CCR 7150(b)(${at + 1})`, ASSESSMENTS]);

export const SIGNIFICANT_RISK: readonly Item[] = itemsOf({ from: REGULATIONS_2026 }, RISKS);

export const RISK_ASSESSMENT: readonly Item[] = [
  {
    key: 'MADE',
    name: 'risk assessment before processing that carries a significant risk',
    article: '11 CCR 7150, 7155(a)',
    evidence: ASSESSMENTS,
    from: REGULATIONS_2026,
    to: EARLIER_ASSESSED,
    createdFrom: REGULATIONS_2026,
    note: 'Of processing that had begun before 2026 by 31 December 2027.',
  },
  {
    key: 'MADE',
    name: 'risk assessment of processing that carries a significant risk, before it or, if it had begun before 2026, by 31 December 2027',
    article: '11 CCR 7150, 7155',
    evidence: ASSESSMENTS,
    from: EARLIER_ASSESSED,
  },
  ...itemsOf({ from: REGULATIONS_2026 }, [
    ['REVIEW', 'review at least every three years', '11 CCR 7155', ASSESSMENTS, { period: 'P3Y' }],
    [
      'UPDATE',
      'update within 45 calendar days of a material change of the processing',
      '11 CCR 7155',
      ASSESSMENTS,
      { period: 'P45D' },
    ],
    [
      'KEPT',
      'the assessment is kept for five years after it was made, or as long as the processing lasts, whichever is later',
      '11 CCR 7155',
      ASSESSMENTS,
      { period: 'P5Y' },
    ],
  ]),
  {
    key: 'FILING',
    name: 'information on risk assessments, with an attestation by an executive, submitted to the Agency every year by 1 April',
    article: '11 CCR 7157',
    evidence: read('S75', 'US_CA1', 'CHECKED'),
    from: SUBMITTED,
    note: 'The first submission is on the assessments of 2026 and 2027.',
  },
];

/** Returns the numbers of consumers and of their sale from which audits are owed, each together with a revenue. */
function audited(revenues?: Threshold): Threshold[] {
  const limits = [fromSale(50, false), consumers(250_000), consumers(50_000, 'DATA_SUBJECTS_SENSITIVE')];
  return revenues ? limits.map((limit) => both(limit, revenues)) : limits;
}

const OF_REVENUE = [revenue(100_000_000), revenue(50_000_000, false), undefined] as const;

/** The first certification is owed by revenue: the largest first. */
export const CYBERSECURITY_AUDIT: readonly Item[] = AUDITS.map((from, at): Item => {
  const thresholds = audited(OF_REVENUE[at]);
  return {
    key: 'AUDIT',
    name: `yearly cybersecurity audit, certified to the Agency by 1 April, of businesses with ${thresholdsInWords(thresholds)}`,
    thresholds,
    note: 'Households count as consumers, and sharing as sale. Those with the numbers of consumers are bound above the revenue of 1798.140(d) alone. The report is kept for five years.',
    article: '11 CCR 7120, 7121, 7124',
    evidence: read('US_CA2', 'CHECKED'),
    from,
    ...(AUDITS[at + 1] && { to: AUDITS[at + 1] }),
  };
});

export const AUTOMATED_ITEMS: readonly Item[] = itemsOf({ from: AUTOMATED }, [
  [
    'PRE_USE_NOTICE',
    'notice before technology decides for or about people, with how to opt out and to have access',
    '11 CCR 7220',
    read('US_CA3', 'S75', 'CHECKED'),
  ],
  ['OPT_OUT', 'two or more ways to opt out of such decisions', '11 CCR 7221', read('US_CA3', 'S75', 'CHECKED')],
  ['ACCESS', 'access to the logic and the outcome of such a decision', '11 CCR 7222', read('US_CA3', 'S75', 'CHECKED')],
]);

export const OPT_OUT: readonly Item[] = itemsOf({ from: REGULATIONS_2026 }, [
  [
    'STATUS_SHOWN',
    'the consumer is shown that the signal or the request to opt out of sale or sharing was processed',
    '11 CCR 7025(c)(6), 7026',
    read('US_CA3', 'CHECKED'),
  ],
]);

/** Numbers of the Act from a day to that of the next row. */
const NUMBERS: readonly (Pick<Item, 'from' | 'article' | 'evidence'> & {
  readonly consumers: number;
  readonly revenue?: number;
})[] = [
  { from: '2020-01-01', consumers: 50_000, revenue: 25_000_000, article: '1798.140(c)(1)', evidence: K },
  { from: '2023-01-01', consumers: 100_000, revenue: 25_000_000, article: '1798.140(d)(1)', evidence: K },
  {
    from: '2025-01-01',
    consumers: 100_000,
    revenue: 26_625_000,
    article: '1798.140(d)(1), 1798.199.95(d)',
    evidence: read('US_CA4', 'CHECKED'),
  },
  {
    from: '@US-CA.THRESHOLD_2027',
    consumers: 100_000,
    article: '1798.140(d)(1), 1798.199.95(d)',
    evidence: known('US_CA4', 'NOT_FOUND'),
  },
];

export const SCOPE: readonly Item[] = [
  ...NUMBERS.map(({ consumers: count, revenue: amount, ...era }, at): Item => {
    const thresholds = [...(amount ? [revenue(amount)] : []), consumers(count), fromSale(50, false)];
    const words = thresholdsInWords(thresholds);
    const next = NUMBERS[at + 1]?.from;
    return {
      key: 'THRESHOLD',
      name: amount ? words : `revenue of a year above the amount of 2027, which was not found, or ${words}`,
      thresholds,
      note:
        count === 50_000
          ? 'Of the year before; households and devices count as consumers. Only data that are bought, received for commercial purposes, sold or shared count.'
          : 'Of the year before; households count as consumers, and sharing as sale. Only data that are bought, sold or shared count.',
      ...era,
      ...(next && { to: next }),
    };
  }),
  ...itemsOf({ from: '2020-01-01' }, [
    [
      'EXEMPTIONS',
      'non-profit bodies and public bodies; data under HIPAA, GLBA, FCRA and other laws, one by one',
      '1798.140(d), 1798.145',
      K,
    ],
  ]),
];
