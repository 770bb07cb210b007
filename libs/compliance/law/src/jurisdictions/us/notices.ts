import { type Evidence, K, read } from '../../evidence.js';
import type { ItemRow } from '../../items.js';
import { AS_ENACTED, NOTED, UNVERIFIED } from './evidence.js';
import type { ListOf } from './lists.js';

// The privacy notice: what consumers read in it, state by state.

export const NOTICE_NAMES = {
  CATEGORIES: 'categories of personal data that are processed',
  CATEGORIES_SENSITIVE: 'sensitive categories, named apart',
  PURPOSES: 'purposes',
  RIGHTS_HOW: 'how consumers exercise their rights',
  METHODS: 'the methods by which requests are submitted',
  APPEAL_HOW: 'how consumers appeal a decision',
  SHARED_CATEGORIES: 'categories of data that third parties receive',
  THIRD_PARTY_CATEGORIES: 'categories of third parties',
  THIRD_PARTY_DETAIL: 'third parties in such detail that their kind, and what they do with the data, is understood',
  THIRD_PARTY_NAMES: 'the name of each third party to which data are or may be sold',
  SALE_TA_OPT_OUT: 'sale and targeted advertising, clearly, with the way to opt out',
  IDENTITY: 'the registered and assumed business names of the controller',
  CONTACT: 'an active e-mail address or another contact online',
  RETENTION: 'retention policies',
  LAST_UPDATED: 'the date of the last update',
  CHANGES: 'how consumers learn of material changes',
  LLM_TRAINING: 'whether personal data are collected, used or sold to train large language models',
} as const;

export type NoticeKey = keyof typeof NOTICE_NAMES;

/** The items that nearly all acts ask for. */
export const NOTICE_CORE: readonly NoticeKey[] = [
  'CATEGORIES',
  'PURPOSES',
  'RIGHTS_HOW',
  'APPEAL_HOW',
  'SHARED_CATEGORIES',
  'THIRD_PARTY_CATEGORIES',
  'SALE_TA_OPT_OUT',
];

/** Returns the sentence that the act prescribes for those who sell such data. */
function sentence(kind: 'SENSITIVE' | 'BIOMETRIC', words: string, article: string, evidence: Evidence): ItemRow {
  const name = `the sentence "${words}", if ${kind.toLowerCase()} data are sold`;
  return [`SCRIPTED_${kind}`, name, article, evidence, { words }];
}

export const NOTICES: Readonly<Record<string, ListOf<NoticeKey>>> = {
  'US-AL': {
    article: 'Act 2026-552, ss. 6(b), 7(d)',
    evidence: UNVERIFIED,
    more: ['CONTACT'],
    without: ['APPEAL_HOW'],
  },
  'US-CO': {
    article: '6-1-1308(1); 4 CCR 904-3, rules 6.02-6.05',
    evidence: AS_ENACTED,
    more: ['CONTACT'],
    note: 'The rules tie everything to each purpose: its categories, its third parties in meaningful detail, and whether data are sold or used for targeted advertising or profiling. The way to opt out is shown outside the notice, too.',
  },
  'US-CT': {
    article: '42-520(c)',
    evidence: AS_ENACTED,
    more: ['CONTACT'],
    later: [
      ['LLM_TRAINING', '2026-07-01', '42-520(c), as amended by PA 25-113', read('US_CT1', 'CHECKED')],
      ['CATEGORIES_SENSITIVE', '2026-07-01', '42-520(c), as amended by PA 25-113', K],
      ['LAST_UPDATED', '2026-07-01', '42-520(c), as amended by PA 25-113', K],
    ],
  },
  'US-DE': { article: '12D-106(c)', evidence: AS_ENACTED, more: ['CONTACT'] },
  'US-FL': {
    article: '501.711',
    evidence: NOTED,
    more: ['CATEGORIES_SENSITIVE', 'METHODS'],
    without: ['SALE_TA_OPT_OUT'],
    rows: [
      sentence(
        'SENSITIVE',
        'NOTICE: This website may sell your sensitive personal data.',
        '501.711(2), 501.715',
        NOTED,
      ),
      sentence('BIOMETRIC', 'NOTICE: This website may sell your biometric personal data.', '501.711(3)', NOTED),
    ],
    note: 'Updated at least once a year.',
  },
  'US-IN': { article: '24-15-4-3', evidence: AS_ENACTED },
  'US-IA': { article: '715D.4(5), (6)', evidence: AS_ENACTED },
  'US-KY': { article: '367.3617(3), (4)', evidence: NOTED },
  'US-LA': {
    article: '51:1780.4(B)',
    evidence: UNVERIFIED,
    more: ['CATEGORIES_SENSITIVE', 'METHODS'],
    rows: [
      sentence('SENSITIVE', 'NOTICE: We may sell your sensitive personal data.', '51:1780.4(B)(2)', UNVERIFIED),
      [
        'SCRIPTED_BIOMETRIC',
        'a sentence of its own, if biometric data are sold',
        '51:1780.4(B)(3)',
        UNVERIFIED,
        { note: 'Its words were not read.' },
      ],
    ],
    note: 'It speaks of what is sold.',
  },
  'US-MD': {
    article: '14-4707(d), (e)',
    evidence: AS_ENACTED,
    more: ['CATEGORIES_SENSITIVE', 'THIRD_PARTY_DETAIL', 'CONTACT'],
    note: 'Also how consent is withdrawn. Third parties are described by type, business model or processing.',
  },
  'US-MN': {
    article: '325M.16 subd. 1',
    evidence: AS_ENACTED,
    more: ['CONTACT', 'RETENTION', 'LAST_UPDATED', 'CHANGES'],
    note: 'Material changes are told to those concerned, who may withdraw their consent.',
  },
  'US-MT': {
    article: '30-14-2812(5), (10)',
    evidence: NOTED,
    more: ['CONTACT'],
    later: [
      ['LAST_UPDATED', '2025-10-01', '30-14-2812, as amended in 2025', K],
      ['CHANGES', '2025-10-01', '30-14-2812, as amended in 2025', read('US_MT1', 'CHECKED')],
    ],
  },
  'US-NE': { article: '87-1113, 87-1114', evidence: AS_ENACTED, more: ['CATEGORIES_SENSITIVE', 'METHODS'] },
  'US-NH': { article: '507-H:6, III', evidence: NOTED, more: ['CONTACT', 'LAST_UPDATED'] },
  'US-NJ': {
    article: '56:8-166.6(a)',
    evidence: NOTED,
    more: ['CONTACT', 'CHANGES'],
    note: 'Third parties are those to whom data may be disclosed. The notice shows since when it holds.',
  },
  'US-OK': { article: '75A O.S. 307', evidence: UNVERIFIED, more: ['CATEGORIES_SENSITIVE'] },
  'US-OR': {
    article: '646A.578(4)',
    evidence: NOTED,
    more: ['CATEGORIES_SENSITIVE', 'THIRD_PARTY_DETAIL', 'CONTACT', 'IDENTITY', 'METHODS'],
  },
  'US-RI': {
    article: '6-48.1-3(a)',
    evidence: NOTED,
    note: 'Of commercial websites and internet providers that collect, store and sell the data of customers: the categories collected through them.',
    more: ['THIRD_PARTY_NAMES', 'CONTACT'],
    without: ['PURPOSES', 'RIGHTS_HOW', 'APPEAL_HOW', 'SHARED_CATEGORIES', 'THIRD_PARTY_CATEGORIES'],
  },
  'US-TN': { article: '47-18-3305(c)', evidence: NOTED, note: 'It speaks of what is sold, not of what is shared.' },
  'US-TX': {
    article: '541.102, 541.103',
    evidence: NOTED,
    more: ['CATEGORIES_SENSITIVE', 'METHODS'],
    rows: [
      sentence('SENSITIVE', 'NOTICE: We may sell your sensitive personal data.', '541.102(b)', NOTED),
      sentence('BIOMETRIC', 'NOTICE: We may sell your biometric personal data.', '541.102(c)', NOTED),
    ],
  },
  'US-UT': { article: '13-61-302(1)', evidence: NOTED, without: ['APPEAL_HOW'] },
  'US-VT': {
    article: '9 V.S.A. ch. 61A',
    evidence: UNVERIFIED,
    more: ['LLM_TRAINING'],
    without: NOTICE_CORE,
  },
  'US-VA': { article: '59.1-578(C), (D)', evidence: NOTED },
};
