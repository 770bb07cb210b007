import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';

/** An edition of a standard that organisations are certified to or rely on; `to` is the day from which it serves no more. */
export interface Standard extends Cited, Dated {
  /** As it is named: `ISO/IEC 27001:2013`. */
  readonly name: string;
  /** Other ways to write it. */
  readonly alsoCalled: readonly string[];
  readonly replacedBy?: string;
}

/** No law names them; what an organisation says of its measures often does. */
export const STANDARDS: readonly Standard[] = [
  {
    name: 'ISO/IEC 27001:2013',
    alsoCalled: ['ISO 27001:2013', 'ISO27001:2013', 'EN ISO/IEC 27001:2017'],
    from: '2013-10-01',
    to: '2025-11-01',
    replacedBy: 'ISO/IEC 27001:2022',
    article: 'ISO/IEC 27001:2022; IAF MD 26',
    evidence: ['K'],
    note: 'The new edition is of 25 October 2022; the transition of certificates ended on 31 October 2025.',
  },
  {
    name: 'ISO/IEC 27001:2022',
    alsoCalled: ['ISO 27001:2022', 'ISO27001:2022'],
    from: '2022-10-25',
    article: 'ISO/IEC 27001:2022',
    evidence: ['K'],
  },
];

/** The editions that had ceased to serve by the date (ISO 8601). */
export function formerStandards(on: string): Standard[] {
  return STANDARDS.filter(({ to }) => to !== undefined && to <= on);
}
