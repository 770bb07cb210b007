import type { Precision } from './dated.js';
import type { Cited } from './evidence.js';
import { known, read } from './evidence.js';

/** A question that the sources leave open. Its date has a default, and can be configured. */
export interface OpenPoint extends Cited {
  readonly law: string;
  readonly question: string;
  /** ISO 8601 calendar date; if absent, not in force until configured. */
  readonly date?: string;
  /** The part of the date that is known. Default: the day. A date that is configured is known. */
  readonly precision?: Precision;
}

/** The open points by their code. The law data refer to them as `@CODE`. */
export const OPEN_POINTS: Readonly<Record<string, OpenPoint>> = {
  'IN.DPDP': {
    law: 'IN',
    question: 'From when the duties of the Digital Personal Data Protection Act apply.',
    date: '2027-05-13',
    article: 'G.S.R. 846(E) of 13 November 2025, rule 1(4)',
    evidence: known('S33', 'UNVERIFIED'),
    note: 'Sources say 13 or 14 May 2027; those of June 2026 still give eighteen months. A proposal of January 2026 would shorten it for significant data fiduciaries: adoption not found.',
  },
  'EG.GRACE_END': {
    law: 'EG',
    question: 'When the grace period for licences and permits ended.',
    date: '2026-11-02',
    article: 'Decree 816/2025',
    evidence: known('S31', 'UNVERIFIED'),
    note: 'A year from the publication on 1 November 2025. Sources give 31 October, 1 and 2 November 2026.',
  },
  'TR.EMPLOYEES_ALONE': {
    law: 'TR',
    question:
      'From when who keeps no books on the balance-sheet basis is judged by the number of employees alone (VERBIS).',
    date: '2025-12-25',
    precision: 'UNKNOWN',
    article: 'Decision 2025/2393',
    evidence: known('TR10', 'UNVERIFIED'),
    note: 'The day of the decision; the day of its effect was not read.',
  },
  'CN.GBA_MACAO': {
    law: 'CN',
    question: 'From when the standard contract of the Greater Bay Area serves between the mainland and Macao.',
    date: '2024-09-10',
    precision: 'MONTH',
    article: 'not read',
    evidence: known('K', 'UNVERIFIED'),
    note: 'September 2024; the day is from memory.',
  },
  'AE.EXECUTIVE_REGULATIONS': {
    law: 'AE',
    question:
      'From when the duties of Federal Decree-Law 45/2021 can be enforced: six months from its executive regulations.',
    article: 'Federal Decree-Law 45/2021',
    evidence: known('S37', 'UNVERIFIED'),
    note: 'Sources conflict on whether the regulations have been issued (Legal 500 of April 2026; Multilaw): check the legislation portal.',
  },
  'EG.REGULATIONS': {
    law: 'EG',
    question: 'From when the executive regulations of Law 151/2020 are in force.',
    date: '2025-11-01',
    article: 'Decree 816/2025',
    evidence: known('S31', 'UNVERIFIED'),
    note: 'Of 1 November 2025; one source dates the decree 10 November.',
  },
  'ID.GOVERNMENT_REGULATION': {
    law: 'ID',
    question: 'From when there is a government regulation under Law 27/2022.',
    article: 'Law 27/2022',
    evidence: known('S35', 'NOT_FOUND'),
    note: 'Sources up to mid-2026 know it as a draft: check whether it has been issued.',
  },
  'JP.APPI_2026': {
    law: 'JP',
    question: 'From when the amendment of the APPI promulgated on 17 July 2026 is in force.',
    date: '2028-07-17',
    article: 'Act amending the APPI, 2026',
    evidence: known('K', 'NOT_FOUND'),
    note: 'The bill of April 2026 is confirmed, its promulgation was not found again. In force by Cabinet order, of which none had been found by 9 October 2026. The date here is the latest that the act allows: within two years of 17 July 2026.',
  },
  'CH.ANNEX_1_BR': {
    law: 'CH',
    question: 'From when Brazil is on the Swiss list of states that protect adequately.',
    article: 'DPO Annex 1',
    evidence: known('S20', 'NOT_FOUND'),
    note: 'It was not found on the list: check whether it has been added.',
  },
  'EU.ART30_5': {
    law: 'EU',
    question: 'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.',
    article: '30(5)',
    evidence: known('S16', 'NOT_FOUND'),
    note: 'COM(2025)501 is a proposal: its adoption was not found.',
  },
  'EU.OMNIBUS_BREACH': {
    law: 'EU',
    question:
      'From when a breach is told to the supervisory authority within 96 hours, and only where the risk is high.',
    article: '33(1)',
    evidence: known('K', 'NOT_FOUND'),
    note: 'The Digital Omnibus is a proposal: its adoption was not found.',
  },
  'UK.INFORMATION_COMMISSION': {
    law: 'UK',
    question: 'From when the Information Commission has the place of the Information Commissioner.',
    article: 'Data (Use and Access) Act 2025 s117 to s120',
    evidence: known('K', 'UNVERIFIED'),
    note: 'The Act founds it, and SI 2026/386 is made with its s119. From when s119 is in force was not found.',
  },
  'AU.CHILDREN_CODE': {
    law: 'AU',
    question: "From when the Children's Online Privacy Code binds.",
    article: 's 26GC',
    evidence: known('AU15', 'NOT_FOUND'),
    note: 'A draft of 31 March 2026. It must be registered by 10 December 2026: registration and first day were not found.',
  },
  'AU.BILL_2026': {
    law: 'AU',
    question: 'From when the amendment of the Privacy Act applies that was published as a draft on 31 August 2026.',
    article: 'Exposure draft of 31 August 2026',
    evidence: known('K', 'NOT_FOUND'),
    note: 'Comments were asked for until 18 September 2026. That a bill was introduced was not found.',
  },
  'TW.AMENDMENT_2025': {
    law: 'TW',
    question:
      'From when the amendment of the Personal Data Protection Act promulgated on 11 November 2025 is in force.',
    article: 'PDPA 56',
    evidence: known('TW5', 'NOT_FOUND'),
    note: 'The Executive Yuan sets the day, after the organic act of the Commission. On 9 October 2026 it was undetermined.',
  },
  'TW.MOHW_ORDER': {
    law: 'TW',
    question: 'From when offices of social workers may transfer no data of clients to mainland China.',
    date: '2022-12-31',
    precision: 'YEAR',
    article: '21(3)',
    evidence: known('K', 'UNVERIFIED'),
    note: 'An order of 2022, whose day was not found: the date here is the last of that year. Its draft is of 3 November 2021.',
  },
  'HK.SECTION_33': {
    law: 'HK',
    question: 'From when s 33 of the Personal Data (Privacy) Ordinance, on transfers abroad, is in operation.',
    article: 's 33',
    evidence: known('HK3', 'HK4', 'NOT_FOUND'),
    note: 'It has been printed in the Ordinance since 1996, and was never brought into operation.',
  },
  'HK.REFORM': {
    law: 'HK',
    question: 'From when the notice of breaches is a duty under the Personal Data (Privacy) Ordinance.',
    article: 'Proposals of 2020 and 2026',
    evidence: known('HK10', 'NOT_FOUND'),
    note: 'The Commissioner announced it in February 2026. No bill was found by 9 October 2026.',
  },
  'EC.INTERESTS_RULE': {
    law: 'EC',
    question: "From when Ecuador's general rule on legitimate interests binds.",
    date: '2025-12-31',
    precision: 'YEAR',
    article: 'Resolución SPDP-SPD-2025-0041-R',
    evidence: known('EC6', 'UNVERIFIED'),
    note: 'A resolution of 2025, whose day was not found: the date here is the last of that year.',
  },
  'EC.BIOMETRICS': {
    law: 'EC',
    question: "From when Ecuador's rule on biometric data binds.",
    article: 'Resolución SPDP-SPD-2026-0039-R',
    evidence: known('EC6', 'NOT_FOUND'),
    note: 'One source cites it as in force (assessment, an alternative without biometrics, a review each year). Two of 2026, the later of 28 July, call it a draft, as the rule on breaches.',
  },
  'AE-ADGM.AMENDMENT_2022': {
    law: 'AE-ADGM',
    question: 'From when small firms in the ADGM owe the fee and an officer.',
    date: '2022-07-26',
    precision: 'YEAR',
    article: '24(3), 35(5)',
    evidence: known('AE12', 'UNVERIFIED'),
    note: 'The date here is that of the enactment: the first day in force was not found. From 2023 on it is certain.',
  },
  'CL.REFORM': {
    law: 'CL',
    question: 'From when Ley 19.628 applies as Ley 21.719 amends it.',
    date: '2026-12-01',
    article: 'Ley 21.719, first transitional article',
    evidence: { text: ['CL2'], from: ['CL2', 'UNVERIFIED'] },
    note: 'The first day of the 24th month after its publication. A bill (Boletín 18.623-07) would move it to 1 December 2027, and senators spoke of six months: its adoption was not found.',
  },
  'UY.RESOLUTION_63': {
    law: 'UY',
    question: 'From when the Republic of Korea is on the list of Uruguay.',
    date: '2023-11-30',
    precision: 'MONTH',
    article: 'Resolución URCDP 63/023',
    evidence: known('UY5', 'UNVERIFIED'),
    note: 'Of November 2023: the day was not seen, and here is the last of that month.',
  },
  'KE.GENERAL_REGULATIONS': {
    law: 'KE',
    question: 'From when the General Regulations under the Data Protection Act are in force.',
    date: '2022-01-14',
    article: 'L.N. 263/2021',
    evidence: read('KE2'),
    note: 'Kenya Law says that they commenced on the day of publication. Law firms give 11 February 2022, after the time of Parliament.',
  },
  'IL.TRANSFER_REGULATIONS': {
    law: 'IL',
    question: 'From when the regulations of Israel on transfers abroad are in force.',
    date: '2001-12-31',
    precision: 'YEAR',
    article: 'Transfer Regs',
    evidence: known('IL4', 'UNVERIFIED'),
    note: 'Of 2001: the day was not found, and here is the last of that year.',
  },
  'US-CA.THRESHOLD_2027': {
    law: 'US-CA',
    question: 'From when the revenue from which the California Consumer Privacy Act binds is another amount.',
    date: '2027-01-01',
    article: '1798.199.95(d)',
    evidence: known('US_CA4', 'NOT_FOUND'),
    note: 'It is adjusted in January of every odd year. The amount of 2027 was not found: 26,625,000 US dollars until then.',
  },
};
