// The days on which the law of Turkey turns.

/** First day of Law No. 6698. */
export const OF_THE_LAW = '2016-04-07';
/** First day of its Arts 8, 9, 11 and 13 to 18. */
export const SIX_MONTHS = '2016-10-07';
/** First day of the By-Law on the Registry, and of the inventory. */
export const INVENTORY_BY_LAW = '2018-01-01';
/** First day of Law No. 7499: Arts 6 and 9 in their new wording. */
export const REFORM = '2024-06-01';
/** End of explicit consent as a general ground for transfers. */
export const CONSENT_END = '2024-09-01';

export const OTHERS = {
  E_COMMERCE: '2015-05-01',
  ERASURE: '2018-01-01',
  COMMUNIQUES: '2018-03-10',
  EXEMPTION_2018: '2018-08-18',
  VERBIS: '2018-10-01',
  BREACH: '2019-01-24',
  CHANGES_2019: '2019-04-28',
  MESSAGE_SYSTEM: '2020-01-04',
  EXEMPTION_2023: '2023-07-25',
  TRANSFER_BY_LAW: '2024-07-10',
  GUIDELINE: '2025-01-02',
  ANNOUNCEMENT: '2025-02-05',
  EXEMPTION_2025: '2025-10-01',
  EMPLOYEES_ALONE: '@TR.EMPLOYEES_ALONE',
  BALANCE_SHEET_2025: '2026-01-01',
  BALANCE_SHEET_2025_END: '2026-06-06',
} as const;
