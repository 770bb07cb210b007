import { K, read } from '../../evidence.js';
import type { ItemRow } from '../../items.js';
import { NOTED, UNVERIFIED } from './evidence.js';

// Signals by which a browser or device opts out of sale and targeted advertising, state by state.

const NAME = 'signals by which consumers opt out of sale and targeted advertising are honoured';
const IF_ELSEWHERE = `${NAME} if the controller honours them for another state`;

export const SIGNALS: Readonly<Record<string, readonly ItemRow[]>> = {
  'US-CO': [
    [
      'REQUIRED',
      NAME,
      '6-1-1306(1)(a)(IV)(B), 6-1-1313',
      read('US1', 'US3', 'CHECKED'),
      { from: '2024-07-01', note: 'Of the mechanisms on the list of the Attorney General.' },
    ],
  ],
  'US-CT': [['REQUIRED', NAME, '42-520(e)', read('US1', 'US3', 'CHECKED'), { from: '2025-01-01' }]],
  'US-DE': [['REQUIRED', NAME, '12D-106(e)(1)a.2', read('US5', 'US3', 'CHECKED'), { from: '2026-01-01' }]],
  'US-LA': [['CONDITIONAL', IF_ELSEWHERE, '51:1780.3(E)(5), (6)', UNVERIFIED]],
  'US-MD': [['REQUIRED', NAME, '14-4707', K]],
  'US-MN': [['REQUIRED', NAME, '325M.14 subd. 3', { text: ['US5'], from: ['US2'] }]],
  'US-MT': [['REQUIRED', NAME, '30-14-2809(3)(b)', read('US1', 'US3'), { from: '2025-01-01' }]],
  'US-NE': [['CONDITIONAL', IF_ELSEWHERE, '87-1111', K]],
  'US-NH': [['REQUIRED', NAME, '507-H:6, V(a)(1)(B)', { text: ['US_NH1'], from: ['US2'] }]],
  'US-NJ': [['REQUIRED', NAME, '56:8-166.11(b)(1)', NOTED, { from: '2025-07-15' }]],
  'US-OR': [['REQUIRED', NAME, '646A.578(5)(c)', read('US1', 'US_OR1', 'CHECKED'), { from: '2026-01-01' }]],
  'US-TX': [['CONDITIONAL', IF_ELSEWHERE, '541.055(e)', read('US_TX1', 'US3'), { from: '2025-01-01' }]],
  'US-VT': [['REQUIRED', NAME, '9 V.S.A. ch. 61A', UNVERIFIED]],
};
