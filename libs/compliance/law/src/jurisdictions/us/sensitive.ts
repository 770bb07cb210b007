import { type Evidence, K, known, read } from '../../evidence.js';
import type { ItemRow } from '../../items.js';
import { AS_ENACTED, NOTED, UNVERIFIED } from './evidence.js';
import type { ListOf } from './lists.js';

// Sensitive data: their kinds, and what they need, state by state.

/** The kinds by the words of the register. A state that says one of them otherwise has a row of its own. */
export const SENSITIVE_NAMES = {
  RACIAL_OR_ETHNIC_ORIGIN: 'racial or ethnic origin',
  NATIONAL_ORIGIN: 'national origin',
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'religious beliefs',
  HEALTH: 'a mental or physical health condition or diagnosis',
  SEX_LIFE_OR_ORIENTATION: 'sex life and sexual orientation',
  TRANSGENDER_STATUS: 'status as transgender or nonbinary',
  CITIZENSHIP: 'citizenship or immigration status',
  GENETIC: 'genetic data',
  BIOMETRIC: 'biometric data',
  KNOWN_CHILD: 'data of a known child',
  PRECISE_LOCATION: 'precise geolocation (1,750 feet)',
  CRIME_VICTIM: 'status as a victim of crime',
  ACCOUNT_ACCESS: 'a financial account with the access to it',
  GOVERNMENT_IDENTIFIER: 'identifiers that a government has issued',
  NEURAL: 'neural or biological data',
} as const;

export type SensitiveKey = keyof typeof SENSITIVE_NAMES;

/** The kinds that nearly all acts have. */
export const SENSITIVE_CORE: readonly SensitiveKey[] = [
  'RACIAL_OR_ETHNIC_ORIGIN',
  'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS',
  'HEALTH',
  'SEX_LIFE_OR_ORIENTATION',
  'CITIZENSHIP',
  'GENETIC',
  'BIOMETRIC',
  'KNOWN_CHILD',
  'PRECISE_LOCATION',
];

/** The words of acts whose kinds are narrower: a diagnosis, no sex life, data that identify people uniquely. */
const NARROW: Partial<Record<SensitiveKey, string>> = {
  HEALTH: 'a mental or physical health diagnosis',
  SEX_LIFE_OR_ORIENTATION: 'sexual orientation',
};
const IDENTIFYING: Partial<Record<SensitiveKey, string>> = {
  GENETIC: 'genetic data that are processed to identify people uniquely',
  BIOMETRIC: 'biometric data that are processed to identify people uniquely',
};

/** The kinds of a state, and what it asks for. */
export interface Sensitive extends ListOf<SensitiveKey> {
  /** Kinds that it says in other words. */
  readonly words?: Partial<Record<SensitiveKey, string>>;
  /** Default: consent. */
  readonly needs?: 'CONSENT' | 'OPT_OUT' | 'NECESSITY';
  /** The article that says what they need. */
  readonly needsIn: string;
  readonly needsEvidence?: Evidence;
}

const NARROW_AND_IDENTIFYING = { ...NARROW, ...IDENTIFYING };

export const SENSITIVE: Readonly<Record<string, Sensitive>> = {
  'US-AL': {
    article: 'Act 2026-552, s. 2(21)',
    needsIn: 'Act 2026-552, s. 7(b)(2)',
    evidence: UNVERIFIED,
    words: IDENTIFYING,
  },
  'US-CO': {
    article: '6-1-1303(24)',
    needsIn: '6-1-1308(7)',
    evidence: AS_ENACTED,
    words: { ...IDENTIFYING, CITIZENSHIP: 'citizenship or citizenship status' },
    without: ['PRECISE_LOCATION'],
    later: [
      ['NEURAL', '2024-08-07', '6-1-1303', UNVERIFIED],
      ['PRECISE_LOCATION', '2025-05-23', '6-1-1303', known('US_CO2')],
    ],
  },
  'US-CT': {
    article: '42-515',
    needsIn: '42-520(a)(1)',
    evidence: AS_ENACTED,
    more: ['CRIME_VICTIM'],
    later: (['TRANSGENDER_STATUS', 'NEURAL', 'ACCOUNT_ACCESS', 'GOVERNMENT_IDENTIFIER'] as const).map(
      (key) => [key, '2026-07-01', '42-515, as amended by PA 25-113', read('US_CT1', 'CHECKED')] as const,
    ),
    note: 'Consumer health data are a kind of their own. Since July 2026 the processing must also be reasonably necessary.',
  },
  'US-DE': {
    article: '12D-102(30)',
    needsIn: '12D-106(a)(4)',
    evidence: AS_ENACTED,
    more: ['TRANSGENDER_STATUS'],
    later: (['NATIONAL_ORIGIN', 'NEURAL', 'ACCOUNT_ACCESS', 'GOVERNMENT_IDENTIFIER'] as const).map(
      (key) => [key, '2027-01-01', '12D-102, as amended in 2026', UNVERIFIED] as const,
    ),
    note: 'Health includes pregnancy.',
  },
  'US-FL': {
    article: '501.702(31)',
    needsIn: '501.71(2)(d)',
    evidence: NOTED,
    words: { ...NARROW_AND_IDENTIFYING, KNOWN_CHILD: 'data of a known child under 18' },
  },
  'US-IN': {
    article: '24-15-2-28',
    needsIn: '24-15-4-1(5)',
    evidence: AS_ENACTED,
    words: { ...NARROW_AND_IDENTIFYING, HEALTH: 'a health diagnosis made by a health care provider' },
  },
  'US-IA': {
    article: '715D.1(26)',
    needsIn: '715D.4(2)',
    evidence: AS_ENACTED,
    words: NARROW_AND_IDENTIFYING,
    needs: 'OPT_OUT',
    note: 'Save where used to avoid unlawful discrimination.',
  },
  'US-KY': { article: '367.3611', needsIn: '367.3617(1)(e)', evidence: K, words: NARROW_AND_IDENTIFYING },
  'US-LA': {
    article: '51:1780.1(29)',
    needsIn: '51:1780.4(A)(2)(d)',
    evidence: UNVERIFIED,
    words: { ...NARROW_AND_IDENTIFYING, SEX_LIFE_OR_ORIENTATION: 'sexuality' },
  },
  'US-MD': {
    article: '14-4701',
    needsIn: '14-4707(a)(1)',
    evidence: UNVERIFIED,
    needsEvidence: NOTED,
    needs: 'NECESSITY',
    more: ['TRANSGENDER_STATUS', 'NATIONAL_ORIGIN'],
    words: { HEALTH: 'consumer health data' },
    note: 'The list as changed by ch. 874 of 2026 was not read.',
  },
  'US-MN': {
    article: '325M.11(v)',
    needsIn: '325M.16 subd. 2(d), (e)',
    evidence: AS_ENACTED,
    words: {
      ...IDENTIFYING,
      SEX_LIFE_OR_ORIENTATION: 'sexual orientation',
      PRECISE_LOCATION: 'specific geolocation (more than three decimal degrees, or a street address from them)',
    },
  },
  'US-MT': { article: '30-14-2802(28)', needsIn: '30-14-2812(2)(b)', evidence: NOTED, words: IDENTIFYING },
  'US-NE': { article: '87-1102', needsIn: '87-1112(2)(d)', evidence: AS_ENACTED, words: NARROW_AND_IDENTIFYING },
  'US-NH': { article: '507-H:1', needsIn: '507-H:6, I(d)', evidence: K, words: IDENTIFYING },
  'US-NJ': {
    article: '56:8-166.4',
    needsIn: '56:8-166.12(a)(4)',
    evidence: NOTED,
    more: ['TRANSGENDER_STATUS', 'ACCOUNT_ACCESS'],
    words: { BIOMETRIC: 'biometric data that may be processed to identify people uniquely' },
  },
  'US-OK': {
    article: '75A O.S. 300(29)',
    needsIn: '75A O.S. 300(29)',
    evidence: UNVERIFIED,
    words: NARROW_AND_IDENTIFYING,
  },
  'US-OR': {
    article: '646A.570(18)',
    needsIn: '646A.578(2)(b)',
    evidence: NOTED,
    more: ['NATIONAL_ORIGIN', 'TRANSGENDER_STATUS', 'CRIME_VICTIM'],
    words: { SEX_LIFE_OR_ORIENTATION: 'sexual orientation' },
  },
  'US-RI': { article: '6-48.1-2(26)', needsIn: '6-48.1-4(c)', evidence: NOTED, words: IDENTIFYING },
  'US-TN': {
    article: '47-18-3302(26)',
    needsIn: '47-18-3305(a)(5)',
    evidence: NOTED,
    words: NARROW_AND_IDENTIFYING,
  },
  'US-TX': {
    article: '541.001',
    needsIn: '541.101(b)(4)',
    evidence: K,
    words: { ...NARROW_AND_IDENTIFYING, SEX_LIFE_OR_ORIENTATION: 'sexuality' },
  },
  'US-UT': {
    article: '13-61-101',
    needsIn: '13-61-302(3)',
    evidence: K,
    needsEvidence: NOTED,
    needs: 'OPT_OUT',
    words: {
      ...IDENTIFYING,
      HEALTH: 'health history, condition or treatment',
      SEX_LIFE_OR_ORIENTATION: 'sexual orientation',
    },
    without: ['KNOWN_CHILD'],
    note: 'Data of a known child follow federal law (COPPA).',
  },
  'US-VT': {
    article: '9 V.S.A. 2415a',
    needsIn: '9 V.S.A. ch. 61A',
    evidence: UNVERIFIED,
    more: ['TRANSGENDER_STATUS', 'NEURAL', 'ACCOUNT_ACCESS', 'GOVERNMENT_IDENTIFIER'],
    words: { HEALTH: 'consumer health data', PRECISE_LOCATION: 'precise geolocation' },
  },
  'US-VA': { article: '59.1-575', needsIn: '59.1-578(A)(5)', evidence: K, words: NARROW_AND_IDENTIFYING },
};

const NEEDS: Readonly<Record<'CONSENT' | 'OPT_OUT' | 'NECESSITY', string>> = {
  CONSENT: 'consent',
  OPT_OUT: 'a notice, and an opportunity to opt out',
  NECESSITY: 'strict necessity for a product or service that the consumer has asked for: consent does not replace it',
};

/** Returns what the state asks for sensitive data. */
export function needsOf({ needs = 'CONSENT', needsIn, needsEvidence, evidence }: Sensitive): ItemRow {
  return [needs, NEEDS[needs], needsIn, needsEvidence ?? evidence];
}
