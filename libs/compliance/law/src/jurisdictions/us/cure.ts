import { type Evidence, K, known, read } from '../../evidence.js';
import { type ItemRow, itemsOf } from '../../items.js';
import type { Item } from '../../jurisdiction.js';
import { NOTED, UNVERIFIED } from './evidence.js';

// How long a violation can be cured before the authority acts, state by state: as a right, or as the authority sees fit.

interface Cure {
  readonly days?: number;
  readonly isDiscretion?: true;
  readonly article: string;
  readonly evidence: Evidence;
  readonly from?: string;
  readonly to?: string;
  /** The only part of the act for which it holds. */
  readonly part?: string;
  readonly note?: string;
}

const CURES: Readonly<Record<string, readonly Cure[]>> = {
  'US-AL': [{ days: 45, article: 'Act 2026-552, s. 11', evidence: UNVERIFIED }],
  'US-CO': [
    { days: 60, article: '6-1-1311(1)(d)', evidence: K, to: '2025-01-01' },
    {
      days: 60,
      part: 'minors in online services',
      article: '6-1-1311(1)(d)',
      evidence: UNVERIFIED,
      from: '2025-10-01',
      to: '2027-01-01',
    },
  ],
  'US-CT': [
    { days: 60, article: '42-525(b)', evidence: K, to: '2025-01-01' },
    { isDiscretion: true, article: '42-525(c)', evidence: K, from: '2025-01-01' },
  ],
  'US-DE': [
    { days: 60, article: '12D-111(b)', evidence: NOTED, to: '2026-01-01' },
    { isDiscretion: true, article: '12D-111(c)', evidence: K, from: '2026-01-01' },
  ],
  'US-FL': [
    {
      days: 45,
      isDiscretion: true,
      article: '501.72(2)',
      evidence: NOTED,
      note: 'Not for violations about known children.',
    },
  ],
  'US-IN': [{ days: 30, article: '24-15-10-3', evidence: NOTED }],
  'US-IA': [{ days: 90, article: '715D.8(2)', evidence: NOTED }],
  'US-KY': [{ days: 30, article: '367.3627(2)', evidence: NOTED }],
  'US-LA': [{ days: 30, article: '51:1780.5(D)', evidence: UNVERIFIED, to: '2027-08-01' }],
  'US-MD': [
    {
      days: 60,
      isDiscretion: true,
      article: '14-4714',
      evidence: NOTED,
      to: '2027-04-02',
      note: 'At least so many days, if the authority gives any.',
    },
  ],
  'US-MN': [{ days: 30, article: '325M.20(a)', evidence: read('US1', 'US_MN1', 'CHECKED'), to: '2026-02-01' }],
  'US-MT': [
    {
      days: 60,
      article: '30-14-2817',
      evidence: K,
      to: '2025-10-01',
      note: 'SB 297 of 2025 took the period out of the section. 30-14-2820(2) still points to a period of 30 days in it: none is certain since.',
    },
  ],
  'US-NE': [{ days: 30, article: '87-1122', evidence: read('US1', 'US_NE1', 'CHECKED') }],
  'US-NH': [
    { days: 60, article: '507-H:11, II', evidence: read('US1', 'US_NH1', 'CHECKED'), to: '2026-01-01' },
    { isDiscretion: true, article: '507-H:11, II, III', evidence: read('US1', 'US_NH1'), from: '2026-01-01' },
  ],
  'US-NJ': [
    {
      days: 30,
      article: '56:8-166.17(b)',
      evidence: NOTED,
      to: '2026-07-01',
      note: 'Until the first day of the 18th month after that of the act; some compute the middle of July 2026.',
    },
  ],
  'US-OK': [{ days: 30, article: '75A O.S. 312', evidence: UNVERIFIED }],
  'US-OR': [{ days: 30, article: '646A.589', evidence: read('US1', 'US_OR1', 'CHECKED'), to: '2026-01-01' }],
  'US-TN': [{ days: 60, article: '47-18-3313(b)', evidence: read('US1', 'US_TN1', 'CHECKED') }],
  'US-TX': [{ days: 30, article: '541.154', evidence: NOTED }],
  'US-UT': [{ days: 30, article: '13-61-402(3)', evidence: NOTED }],
  'US-VT': [{ days: 60, article: '9 V.S.A. 2415k', evidence: known('UNVERIFIED'), to: '2029-07-01' }],
  'US-VA': [{ days: 30, article: '59.1-584(B)', evidence: NOTED }],
};

function nameOf({ days, isDiscretion, part }: Cure): string {
  const period = days === undefined ? 'time to cure a violation' : `${days} days to cure a violation`;
  return [period, isDiscretion ? 'as the authority sees fit' : 'as a right', part && `for ${part} alone`]
    .filter(Boolean)
    .join(', ');
}

/** Returns the times to cure that the state has had since its act. */
export function cureItems(code: string, from: string): Item[] {
  const rows = (CURES[code] ?? []).map((cure): ItemRow => {
    const { isDiscretion, article, evidence, from: since = from, to, part, note } = cure;
    const key = isDiscretion ? 'DISCRETION' : part ? 'RIGHT_IN_PART' : 'RIGHT';
    return [key, nameOf(cure), article, evidence, { from: since, ...(to && { to }), ...(note && { note }) }];
  });
  return itemsOf({}, rows);
}
