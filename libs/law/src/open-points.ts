import type { Cited } from './evidence.js';

/** A question that the sources do not settle: its date is configuration, with a default. */
export interface OpenPoint extends Cited {
  readonly law: string;
  readonly question: string;
  /** ISO 8601 calendar date; absent: not in force until configured. */
  readonly date?: string;
}

/** By their code, which data name as `@CODE`. */
export const OPEN_POINTS: Readonly<Record<string, OpenPoint>> = {
  'IN.DPDP': {
    law: 'IN',
    question: 'From when the duties of the Digital Personal Data Protection Act apply.',
    date: '2027-05-13',
    article: 'G.S.R. 846(E) of 13 November 2025, rule 1(4)',
    evidence: ['S33', 'UNVERIFIED'],
    note: 'Sources say 13 or 14 May 2027; a proposal of January 2026 would shorten it to twelve months: adoption not found.',
  },
  'EG.GRACE_END': {
    law: 'EG',
    question: 'When the grace period for licences and permits ended.',
    date: '2026-11-02',
    article: 'Decree 816/2025',
    evidence: ['S31', 'UNVERIFIED'],
    note: 'Sources give 31 October, 1 and 2 November 2026.',
  },
  'AE.EXECUTIVE_REGULATIONS': {
    law: 'AE',
    question:
      'From when the duties of Federal Decree-Law 45/2021 can be enforced: six months from its executive regulations.',
    article: 'Federal Decree-Law 45/2021',
    evidence: ['S37', 'UNVERIFIED'],
    note: 'Sources conflict on whether the regulations have been issued: check the legislation portal.',
  },
  'JP.APPI_2026': {
    law: 'JP',
    question: 'From when the amendment of the APPI promulgated on 17 July 2026 is in force.',
    article: 'Act amending the APPI, 2026',
    evidence: ['CHECKED', 'NOT_FOUND'],
    note: 'Within two years of 17 July 2026, by Cabinet order; none had been found by 9 October 2026.',
  },
  'CH.ANNEX_1_BR': {
    law: 'CH',
    question: 'From when Brazil is on the Swiss list of states that protect adequately.',
    article: 'DPO Annex 1',
    evidence: ['S20', 'NOT_FOUND'],
    note: 'It was not found on the list: check whether it has been added.',
  },
  'EU.ART30_5': {
    law: 'EU',
    question: 'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.',
    article: '30(5)',
    evidence: ['S16', 'NOT_FOUND'],
    note: 'COM(2025)501 is a proposal: its adoption was not found.',
  },
};
