import { K, known, read } from '../../evidence.js';
import type { ItemRow } from '../../items.js';
import type { AgeGroup } from '../../vocabulary.js';
import { UNVERIFIED } from './evidence.js';

// Targeted advertising to minors, and the sale of their data, state by state: not at all, or with consent.

const TEENS: readonly AgeGroup[] = ['AGED_13_TO_15', 'AGED_16', 'AGED_17'];
const ALL: readonly AgeGroup[] = ['UNDER_13', ...TEENS];
const TO_15: readonly AgeGroup[] = ['AGED_13_TO_15'];
const TO_16: readonly AgeGroup[] = ['AGED_13_TO_15', 'AGED_16'];

const banned = (years: string) => `neither targeted advertising to minors ${years}, nor sale of their data`;
const consented = (years: string) =>
  `targeted advertising to minors ${years}, and sale of their data, with consent only`;

export const MINORS: Readonly<Record<string, readonly ItemRow[]>> = {
  'US-AL': [['CONSENT', consented('of 13 to 15 years'), 'Act 2026-552, s. 7(b)(4)', UNVERIFIED, { ages: TO_15 }]],
  'US-CO': [
    [
      'CONSENT',
      consented('under 18'),
      '6-1-1308.5',
      read('US_CO2', 'CHECKED'),
      { from: '2025-10-01', ages: ALL, note: 'In online services. Under 13, a parent consents.' },
    ],
  ],
  'US-CT': [
    ['CONSENT', consented('of 13 to 15 years'), '42-520(a)', known('US5'), { to: '2026-07-01', ages: TO_15 }],
    [
      'BANNED',
      banned('of 13 to 17 years'),
      '42-520(a)(1)(I)',
      read('US_CT1', 'CHECKED'),
      { from: '2026-07-01', ages: TEENS },
    ],
  ],
  'US-DE': [['CONSENT', consented('of 13 to 17 years'), '12D-106(a)(7)', known('US5'), { ages: TEENS }]],
  'US-MD': [['BANNED', banned('under 18'), '14-4707(a)', K, { ages: ALL }]],
  'US-MN': [['CONSENT', consented('of 13 to 16 years'), '325M.16 subd. 2(f)', K, { ages: TO_16 }]],
  'US-MT': [['CONSENT', consented('of 13 to 15 years'), '30-14-2812', K, { ages: TO_15 }]],
  'US-NH': [['CONSENT', consented('of 13 to 15 years'), '507-H:6, I(g)', K, { ages: TO_15 }]],
  'US-NJ': [['CONSENT', consented('of 13 to 16 years'), '56:8-166.12(a)(7)', K, { ages: TO_16 }]],
  'US-OR': [
    ['CONSENT', consented('of 13 to 15 years'), '646A.578(2)', K, { to: '2026-01-01', ages: TO_15 }],
    [
      'BANNED',
      banned('under 16'),
      '646A.578(2)(c), (d)',
      read('US2', 'CHECKED'),
      { from: '2026-01-01', ages: ['UNDER_13', ...TO_15] },
    ],
  ],
  'US-VT': [['CONSENT', consented('under 18'), '9 V.S.A. ch. 61A', UNVERIFIED, { ages: ALL }]],
};
