import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import { K } from './evidence.js';

/**
 * An edition of a standard for certification or security measures. `to` is the first day on which it is no longer
 * valid.
 */
export interface Standard extends Cited, Dated {
  /** The name with the edition: `ISO/IEC 27001:2013`. */
  readonly name: string;
  /** Other spellings of the name. */
  readonly alsoCalled: readonly string[];
  readonly replacedBy?: string;
}

/** Editions of standards. No law names them, but organisations often do in their security measures. */
export const STANDARDS: readonly Standard[] = [
  {
    name: 'ISO/IEC 27001:2013',
    alsoCalled: ['ISO 27001:2013', 'ISO27001:2013', 'EN ISO/IEC 27001:2017'],
    from: '2013-10-01',
    to: '2025-11-01',
    replacedBy: 'ISO/IEC 27001:2022',
    article: 'ISO/IEC 27001:2022; IAF MD 26',
    evidence: K,
    note: 'The new edition is of 25 October 2022; the transition of certificates ended on 31 October 2025.',
  },
  {
    name: 'ISO/IEC 27001:2022',
    alsoCalled: ['ISO 27001:2022', 'ISO27001:2022'],
    from: '2022-10-25',
    article: 'ISO/IEC 27001:2022',
    evidence: K,
  },
];

/** Returns the editions that had ceased to be valid by the date (ISO 8601). */
export function formerStandards(on: string): Standard[] {
  return STANDARDS.filter(({ to }) => to !== undefined && to <= on);
}
