import { type Evidence, K, known, read } from '../../evidence.js';
import type { ItemRow } from '../../items.js';
import { AS_ENACTED, NOTED, UNVERIFIED } from './evidence.js';

// The sale of data: what counts as one, and what may not be sold, or only with consent, state by state.

const MONEY_NAME = 'a sale is for money alone';
const VALUE_NAME = 'a sale is for money or other value';
const inMoney = (article: string, evidence: Evidence): ItemRow => ['MONEY_ALONE', MONEY_NAME, article, evidence];
const inValue = (article: string, evidence: Evidence): ItemRow => ['ANY_VALUE', VALUE_NAME, article, evidence];

const LOCATION = 'precise geolocation may not be sold';
const SENSITIVE_DATA = 'sensitive data may not be sold';
const CONSENT = 'sensitive data are sold only with consent';

export const SALES: Readonly<Record<string, readonly ItemRow[]>> = {
  'US-AL': [inValue('Act 2026-552, s. 2', UNVERIFIED)],
  'US-CO': [
    inValue('6-1-1303', AS_ENACTED),
    ['SENSITIVE_CONSENT', CONSENT, '6-1-1308(7)', known('US_CO2'), { from: '2025-05-23' }],
  ],
  'US-CT': [
    inValue('42-515', AS_ENACTED),
    ['SENSITIVE_CONSENT', CONSENT, '42-520(a)(1)(H)', read('US_CT1'), { from: '2026-07-01' }],
    ['LOCATION_BANNED', LOCATION, 'PA 26-64', read('US_CT2', 'CHECKED'), { from: '2026-10-01' }],
    [
      'LOCATION_SHARING_BANNED',
      'precise geolocation may not be shared or passed on, and no access to it may be given',
      'PA 26-64',
      read('US_CT2', 'CHECKED'),
      { from: '2026-10-01' },
    ],
  ],
  'US-DE': [
    inValue('12D-102', AS_ENACTED),
    ['SENSITIVE_CONSENT', CONSENT, '12D-106, as amended in 2026', UNVERIFIED, { from: '2027-01-01' }],
  ],
  'US-FL': [inValue('501.702', K), ['SENSITIVE_CONSENT', CONSENT, '501.715', NOTED]],
  'US-IN': [inMoney('24-15-2', AS_ENACTED)],
  'US-IA': [inMoney('715D.1', AS_ENACTED)],
  'US-KY': [inMoney('367.3611', K)],
  'US-LA': [inValue('51:1780.1', UNVERIFIED)],
  'US-MD': [inValue('14-4701', K), ['SENSITIVE_BANNED', SENSITIVE_DATA, '14-4707(a)(2)', NOTED]],
  'US-MN': [inValue('325M.11', AS_ENACTED)],
  'US-MT': [inValue('30-14-2802', K)],
  'US-NE': [inValue('87-1102', AS_ENACTED)],
  'US-NH': [inValue('507-H:1', K)],
  'US-NJ': [
    inValue('56:8-166.4', K),
    [
      'SENSITIVE_BANNED',
      SENSITIVE_DATA,
      '56:8-166.12(a)(6)',
      known('US_NJ2'),
      { from: '2026-06-30', note: 'The chapter itself was not read.' },
    ],
  ],
  'US-OK': [inMoney('75A O.S. 300', UNVERIFIED)],
  'US-OR': [
    inValue('646A.570', K),
    ['LOCATION_BANNED', LOCATION, '646A.578(2)(d)', read('US2', 'CHECKED'), { from: '2026-01-01' }],
  ],
  'US-RI': [inValue('6-48.1-2', K)],
  'US-TN': [inMoney('47-18-3302', K)],
  'US-TX': [inValue('541.001', K)],
  'US-UT': [inMoney('13-61-101', K)],
  'US-VA': [
    inMoney('59.1-575', read('US_VA1')),
    ['LOCATION_BANNED', LOCATION, '59.1-578(A)(6)', read('US_VA2', 'CHECKED'), { from: '2026-07-01' }],
  ],
};
