import { type Evidence, known, read } from '../evidence.js';
import type { Item } from '../jurisdiction.js';

// The days on which the law of China turns, and how its texts are known.

/** First day of the Cybersecurity Law: these data begin with it. */
export const CSL = '2017-06-01';
/** First day of the Data Security Law. */
export const DSL = '2021-09-01';
/** First day of the Personal Information Protection Law (PIPL). */
export const PIPL = '2021-11-01';
/** First day of the Measures for security assessments. */
export const ASSESSMENT = '2022-09-01';
/** First day of the Measures for the standard contract. */
export const CONTRACT = '2023-06-01';
/** First day of the standard contract of the Greater Bay Area. */
export const BAY_AREA = '2023-12-13';
/** First day of the Regulations on minors. */
export const MINORS = '2024-01-01';
/** First day of the Provisions on cross-border flows: exemptions, and numbers of the current year. */
export const FLOWS = '2024-03-22';
/** First day of the Network Data Security Management Regulations (NDR). */
export const NDR = '2025-01-01';
/** First day of the Audit Measures. */
export const AUDITS = '2025-05-01';
/** First day of the Measures on facial recognition. */
export const FACES = '2025-06-01';
/** Day of the notice on the person in charge. */
export const PERSON_IN_CHARGE = '2025-07-18';
/** First day of the Measures on incident reporting. */
export const INCIDENTS = '2025-11-01';
/** First day of the Measures for certification, and of the amended Cybersecurity Law. */
export const IN_2026 = '2026-01-01';
/** First day by which audits of minors' data are reported. */
export const MINORS_REPORTED = '2026-01-31';
/** First day of the Measures for risk assessments. */
export const RISK_ASSESSMENTS = '2026-08-20';
/** First day of the Measures on small handlers. */
export const SMALL_HANDLERS = '2026-09-01';

/** An article of the PIPL that was read twice. */
export const READ = read('CN1', 'CHECKED');
/** An article of the PIPL that was read once. */
export const ONCE = read('CN1');
/** An article of the Regulations of 2025 that was read twice. */
export const READ_NDR = read('CN3', 'CHECKED');
/** An article of the Provisions of 2024 that was read once. */
export const READ_FLOWS = read('CN6');
/** An article of the Provisions of 2024 that a second source confirms. */
export const FLOWS_TWICE = read('CN6', 'CHECKED');
/** Neither text nor day was read. */
export const OPEN = known('K', 'UNVERIFIED');

type Row = readonly [key: string, name: string, article: string];

/** Returns items with the same first day and evidence. */
export function rows(from: string, evidence: Evidence, list: readonly Row[]): readonly Item[] {
  return list.map(([key, name, article]) => ({ key, name, article, from, evidence }));
}
