import { K, read } from '../evidence.js';
import type { Recognition } from '../recognition.js';

const each = { ground: 'EU.ADEQ', article: '45', evidence: K } as const;
/**
 * Decisions under the directive of 1995. They stay in force until they are amended or repealed. Each binds the member states from
 * its notification, whose day is not published. It lies between the adoption and the Official Journal, whose day is here.
 */
const ofDirective = {
  ...each,
  article: '45(9)',
  note: 'From the day of the Official Journal: it bound from its notification shortly before, whose day is not published.',
} as const;
const IN_JOURNAL = { text: ['K'], from: ['S81'] } as const;

const PARTICIPANTS_ONLY =
  'organisations in the United States that have certified themselves to the Data Privacy Framework';

/**
 * The Commission's adequacy decisions: the seventeen in force, and those that were declared invalid. Since 2016 each was notified, and
 * in force, on the day of its adoption.
 */
export const EU_RECOGNITIONS: readonly Recognition[] = [
  { ...ofDirective, countries: ['CH'], act: '2000/518/EC', from: '2000-08-25', evidence: IN_JOURNAL },
  {
    ...ofDirective,
    countries: ['CA'],
    act: '2002/2/EC',
    from: '2002-01-04',
    scope: { words: 'recipients that are subject to PIPEDA, the Canadian federal law', stated: 'PIPEDA' },
  },
  { ...ofDirective, countries: ['AR'], act: '2003/490/EC', from: '2003-07-05' },
  { ...ofDirective, countries: ['GG'], act: '2003/821/EC', from: '2003-11-25' },
  { ...ofDirective, countries: ['IM'], act: '2004/411/EC', from: '2004-04-30' },
  { ...ofDirective, countries: ['JE'], act: '2008/393/EC', from: '2008-05-28' },
  { ...ofDirective, countries: ['FO'], act: '2010/146/EU', from: '2010-03-09' },
  { ...ofDirective, countries: ['AD'], act: '2010/625/EU', from: '2010-10-21', evidence: IN_JOURNAL },
  {
    ...ofDirective,
    countries: ['IL'],
    act: '2011/61/EU',
    from: '2011-02-01',
    scope: { words: 'automated transfers, and manual ones that are processed further by automated means in Israel' },
  },
  { ...ofDirective, countries: ['UY'], act: '2012/484/EU', from: '2012-08-23' },
  { ...ofDirective, countries: ['NZ'], act: '2013/65/EU', from: '2013-01-30', evidence: IN_JOURNAL },
  {
    ...each,
    countries: ['JP'],
    act: '(EU) 2019/419',
    from: '2019-01-23',
    scope: { words: 'business operators under the APPI, with the Supplementary Rules for data from the EU' },
  },
  {
    ...each,
    countries: ['GB'],
    act: '(EU) 2021/1772',
    from: '2021-06-28',
    to: '2025-06-24',
    scope: { words: 'transfers under the UK GDPR, but for those for the purposes of immigration control' },
    ended: 'its end, set to 27 June 2025, was put off by (EU) 2025/1226',
    evidence: read('S12', 'S13', 'CHECKED'),
    note: 'What is transferred for law enforcement: (EU) 2021/1773.',
  },
  {
    ...each,
    countries: ['GB'],
    act: '(EU) 2021/1772, extended by (EU) 2025/1226',
    from: '2025-06-24',
    to: '2025-12-19',
    scope: { words: 'transfers under the UK GDPR, but for those for the purposes of immigration control' },
    ended: 'renewed by (EU) 2025/2574 before its end of 27 December 2025',
    evidence: read('S12', 'S13', 'CHECKED'),
  },
  {
    ...each,
    countries: ['GB'],
    act: '(EU) 2021/1772, renewed by (EU) 2025/2574',
    from: '2025-12-19',
    to: '2031-12-28',
    scope: { words: 'transfers under the UK GDPR, those for immigration control now among them' },
    ended: 'its last day is 27 December 2031, unless it is renewed',
    evidence: read('S12', 'S13', 'CHECKED'),
    note: 'The number of the renewal was not seen; its date and its end were.',
  },
  {
    ...each,
    countries: ['KR'],
    act: '(EU) 2022/254',
    from: '2021-12-17',
    scope: {
      words:
        'controllers under the PIPA; neither personal credit information under the Credit Information Act overseen by the Financial Services Commission, nor missionary activities of religious bodies and the nomination of candidates by parties',
      excludes: ['CREDIT'],
    },
  },
  {
    ...ofDirective,
    article: '45',
    countries: ['US'],
    act: '2000/520/EC',
    name: 'Safe Harbor',
    from: '2000-08-25',
    to: '2015-10-06',
    scope: { words: 'organisations that had certified themselves to Safe Harbor', stated: 'Safe Harbor' },
    ended: 'declared invalid by the Court of Justice on 6 October 2015, C-362/14',
    evidence: K,
    note: `${ofDirective.note} Organisations could certify themselves from 1 November 2000.`,
  },
  {
    ...each,
    countries: ['US'],
    act: '(EU) 2016/1250',
    name: 'Privacy Shield',
    from: '2016-07-12',
    to: '2020-07-16',
    scope: { words: 'organisations that had certified themselves to the Privacy Shield', stated: 'Privacy Shield' },
    ended: 'declared invalid by the Court of Justice on 16 July 2020, C-311/18',
    evidence: read('S77'),
  },
  {
    ...each,
    countries: ['US'],
    act: '(EU) 2023/1795',
    name: 'Data Privacy Framework',
    alsoCalled: ['DPF'],
    from: '2023-07-10',
    scope: {
      words: `${PARTICIPANTS_ONLY}; data on employees only where the certification extends to them`,
      certificate: 'DPF_CERTIFICATION',
    },
    evidence: read('S15', 'S77', 'CHECKED'),
    note: 'The action against it was dismissed on 3 September 2025 (T-553/23); the appeal of 31 October 2025 (C-703/25 P) is pending.',
  },
  {
    ...each,
    countries: ['EPO'],
    act: '(EU) 2025/1382',
    name: 'European Patent Organisation',
    from: '2025-07-15',
    scope: { words: 'the European Patent Organisation' },
    evidence: read('S14', 'CHECKED'),
  },
  {
    ...each,
    countries: ['BR'],
    act: '(EU) 2026/179',
    from: '2026-01-26',
    scope: {
      words:
        'public and private recipients under the LGPD; no transfers solely for public security, national defence or law enforcement',
    },
    evidence: { text: ['S10', 'S11', 'CHECKED'], from: ['S11', 'K'] },
    note: 'Adopted on 26 January 2026, published on the 28th, from which a secondary source counts it; to be reviewed after four years. For Iceland, Liechtenstein and Norway the act of the EEA Joint Committee was still a draft in May 2026.',
  },
];
