import { read } from '../evidence.js';
import type { InstrumentVersion } from '../instrument.js';
import type { Ground, Item, TransferDuty } from '../jurisdiction.js';
import {
  ASSESSMENT,
  BAY_AREA,
  CONTRACT,
  FLOWS,
  FLOWS_TWICE,
  IN_2026,
  NDR,
  ONCE,
  OPEN,
  PIPL,
  READ,
  READ_FLOWS,
  READ_NDR,
  rows,
} from './cn.dates.js';

// The ways of personal information out of the mainland of China, and the exemptions from them. Hong Kong, Macao and Taiwan are abroad.

const SECURITY_ASSESSMENT: Omit<Ground, 'from' | 'evidence' | 'article'> = {
  code: 'CN.SECURITY_ASSESSMENT',
  name: 'Security assessment by the Cyberspace Administration of China',
  kind: 'SAFEGUARD',
  priorFiling: 'the result of the security assessment, applied for through the provincial administration',
};
const BAND =
  'Not for operators of critical information infrastructure, important data, or numbers that need an assessment.';
const CERTIFICATION = {
  code: 'CN.CERTIFICATION',
  name: 'Certification of the export by a professional body',
  kind: 'SAFEGUARD',
  instruments: ['CERTIFICATION'],
  limit: BAND,
} as const;
const exemption = (code: string, name: string, limit: string, article: string, more: Partial<Ground> = {}): Ground => ({
  code: `CN.${code}`,
  name,
  kind: 'DEROGATION',
  limit,
  from: FLOWS,
  article,
  evidence: FLOWS_TWICE,
  ...more,
});

export const GROUNDS: readonly Ground[] = [
  {
    ...SECURITY_ASSESSMENT,
    from: ASSESSMENT,
    to: FLOWS,
    article: 'PIPL 38(1), 40',
    evidence: { text: ['CN1'], from: ['K'] },
    note: 'Of the Measures of 2022, only what the Provisions of 2024 say of them was read.',
  },
  {
    ...SECURITY_ASSESSMENT,
    limit: 'Valid for three years, within what was assessed.',
    from: FLOWS,
    article: 'PIPL 38(1), 40; Provisions 7, 9',
    evidence: FLOWS_TWICE,
  },
  {
    code: 'CN.STANDARD_CONTRACT',
    name: 'Standard contract of the Cyberspace Administration of China',
    kind: 'SAFEGUARD',
    instruments: ['SCC'],
    limit: `${BAND} Filed within ten working days.`,
    from: CONTRACT,
    article: 'PIPL 38(3); SC Measures 4, 7; since 22 March 2024 Provisions 8',
    evidence: read('CN7', 'CHECKED'),
  },
  {
    ...CERTIFICATION,
    from: '2022-11-18',
    precision: 'MONTH',
    to: IN_2026,
    article: 'PIPL 38(2)',
    evidence: { text: ['CN1'], from: ['K', 'UNVERIFIED'] },
    note: 'By a notice of November 2022, whose day was not read.',
  },
  {
    ...CERTIFICATION,
    from: IN_2026,
    article: 'PIPL 38(2); Provisions 8; Certification Measures 5 to 8',
    evidence: read('CN9', 'CHECKED'),
    note: 'A certificate is valid for three years.',
  },
  {
    code: 'CN.TREATY',
    name: 'Treaty or agreement to which China is a party, as it provides',
    kind: 'RULE',
    from: PIPL,
    article: 'PIPL 38, second paragraph; since 2025 NDR 36',
    evidence: READ,
  },
  exemption(
    'CONTRACT_WITH_INDIVIDUAL',
    'Necessary for a contract to which the individual is a party',
    'Such as shopping and delivery across the border, remittance, payment, opening an account, flights and hotels, visas, examinations.',
    'Provisions 5(1); since 2025 NDR 35(4)',
  ),
  exemption(
    'CROSS_BORDER_HR',
    'Necessary to manage human resources across the border',
    'Employees only, under lawfully made labour rules and lawfully signed collective contracts.',
    'Provisions 5(2); since 2025 NDR 35(5)',
  ),
  exemption('STATUTORY_DUTY', 'Necessary for a statutory duty or obligation', 'Under Chinese law.', 'NDR 35(6)', {
    from: NDR,
    evidence: READ_NDR,
    note: 'The Provisions of 2024 do not have it. That Chinese law alone counts was not read.',
  }),
  exemption(
    'EMERGENCY_EXPORT',
    'Emergency: life, health, property',
    'Only what is necessary in the emergency.',
    'Provisions 5(3); since 2025 NDR 35(7)',
    { evidence: READ_FLOWS },
  ),
  exemption(
    'SMALL_VOLUME',
    'Fewer than 100,000 people since 1 January of the year, and no sensitive information',
    'Not for operators of critical information infrastructure. Sensitive information of one person is enough to lose it.',
    'Provisions 5(4)',
  ),
  exemption(
    'TRANSIT',
    'Collected abroad, worked on in the mainland, and sent out again',
    'No personal information of the mainland and no important data are brought in.',
    'Provisions 4',
    { evidence: READ_FLOWS },
  ),
  exemption(
    'NO_PERSONAL_DATA',
    'Data of trade, transport, research, manufacturing or marketing without personal information and important data',
    'No personal information at all.',
    'Provisions 3',
    { evidence: READ_FLOWS },
  ),
  exemption(
    'FREE_TRADE_ZONE',
    'Outside the negative list of a pilot free trade zone',
    'The handler is in the zone, and the list is approved by the province and filed.',
    'Provisions 6',
    { evidence: READ_FLOWS, note: 'The lists themselves are not in these data.' },
  ),
  {
    code: 'CN.GBA_HK',
    name: 'Standard contract of the Greater Bay Area, mainland and Hong Kong',
    kind: 'SAFEGUARD',
    instruments: ['CONTRACT', 'SCC'],
    limit:
      'Parties in the nine cities of Guangdong and Hong Kong; no important data, and no onward transfer out of the Area. No limit of numbers.',
    from: BAY_AREA,
    article: 'GBA implementation guidelines of 2023',
    evidence: read('CN19', 'CHECKED'),
    note: 'The guidelines are dated 10 and published on 13 December 2023; since 1 November 2024 for all sectors.',
  },
  {
    code: 'CN.GBA_MO',
    name: 'Standard contract of the Greater Bay Area, mainland and Macao',
    kind: 'SAFEGUARD',
    instruments: ['CONTRACT', 'SCC'],
    limit: 'As with Hong Kong.',
    from: '@CN.GBA_MACAO',
    article: 'not read',
    evidence: OPEN,
  },
];

export const INSTRUMENTS: readonly InstrumentVersion[] = [
  {
    kind: 'SCC',
    version: 'Order 13',
    alsoCalled: ['CAC', '个人信息出境标准合同'],
    name: 'the standard contract of Order 13 of the Cyberspace Administration of China',
    from: CONTRACT,
    article: 'SC Measures 6, annex',
    evidence: read('CN7'),
    note: 'Terms may be added if they do not conflict; Chinese law governs it.',
  },
  {
    kind: 'CONTRACT',
    version: 'GBA',
    alsoCalled: ['Greater Bay Area', '大湾区'],
    name: 'the standard contract of the Greater Bay Area',
    from: BAY_AREA,
    article: 'GBA implementation guidelines of 2023',
    evidence: read('CN19'),
  },
];

/** The numbers and the kinds of data that decide on the way, and what goes with each way. */
export const EXPORT: readonly Item[] = [
  {
    key: 'NUMBERS_BEFORE_2024',
    name: 'Security assessment from a million people handled, or 100,000 people or the sensitive information of 10,000 exported since 1 January of the year before',
    from: ASSESSMENT,
    to: FLOWS,
    article: 'Assessment Measures 4',
    evidence: read('CN22', 'CHECKED'),
    note: 'The Measures of Order 11.',
    thresholds: [
      { of: 'DATA_SUBJECTS', number: 100_000 },
      { of: 'DATA_SUBJECTS_SENSITIVE', number: 10_000 },
    ],
  },
  {
    key: 'ASSESSMENT_CRITICAL',
    name: 'Security assessment of any export by operators of critical information infrastructure',
    from: FLOWS,
    article: 'Provisions 7(1); PIPL 40; since 2026 CSL 39',
    evidence: READ_FLOWS,
    binds: ['CRITICAL_INFRASTRUCTURE'],
  },
  {
    key: 'ASSESSMENT_IMPORTANT_DATA',
    name: 'Security assessment of any export of important data, as they were notified or published',
    from: FLOWS,
    article: 'Provisions 2, 7(2); since 2025 NDR 37',
    evidence: READ_FLOWS,
    note: 'No exemption for personal information reaches them.',
  },
  {
    key: 'ASSESSMENT_PERSONS',
    name: 'Security assessment from a million people exported since 1 January of the current year, without sensitive information',
    from: FLOWS,
    article: 'Provisions 7(2)',
    evidence: FLOWS_TWICE,
    thresholds: [{ of: 'DATA_SUBJECTS', number: 1_000_000 }],
  },
  {
    key: 'ASSESSMENT_SENSITIVE',
    name: 'Security assessment from the sensitive information of 10,000 people exported since 1 January of the current year',
    from: FLOWS,
    article: 'Provisions 7(2)',
    evidence: FLOWS_TWICE,
    thresholds: [{ of: 'DATA_SUBJECTS_SENSITIVE', number: 10_000 }],
  },
  {
    key: 'CONTRACT_PERSONS',
    name: 'Standard contract or certification from 100,000 people exported since 1 January of the current year',
    from: FLOWS,
    article: 'Provisions 8',
    evidence: FLOWS_TWICE,
    thresholds: [{ of: 'DATA_SUBJECTS', number: 100_000 }],
  },
  {
    key: 'CONTRACT_SENSITIVE',
    name: 'Standard contract or certification for the sensitive information of any number of people',
    from: FLOWS,
    article: 'Provisions 8',
    evidence: READ_FLOWS,
    thresholds: [{ of: 'DATA_SUBJECTS_SENSITIVE', number: 1 }],
  },
  {
    key: 'COUNTING',
    name: 'People are counted once, from 1 January; a number that passes a limit takes earlier exports into the assessment',
    from: FLOWS,
    article: 'Provisions 7, 8; questions and answers of 30 January 2026',
    evidence: { text: ['CN6', 'CN20'], from: ['CN6'] },
    note: 'That exempt exports do not count was not read.',
  },
  {
    key: 'ASSESSMENT_VALIDITY',
    name: 'A result is valid for three years; the extension is applied for in the 60 working days before its end',
    from: FLOWS,
    article: 'Provisions 9',
    evidence: FLOWS_TWICE,
    period: 'P3Y',
    before: 'P60D',
    days: 'BUSINESS',
  },
  {
    key: 'CERTIFICATE_VALIDITY',
    name: 'A certificate is valid for three years; another is applied for six months before its end',
    from: IN_2026,
    article: 'Certification Measures 8',
    evidence: read('CN9', 'CHECKED'),
    period: 'P3Y',
    before: 'P6M',
  },
  ...rows(NDR, READ_NDR, [
    [
      'WITHIN_ASSESSMENT',
      'The export stays within the purpose, manner, scope, kinds and scale that were assessed',
      'NDR 38',
    ],
  ]),
  {
    key: 'CONTRACT_FILING',
    name: 'The standard contract is filed with the provincial administration within ten working days of its effect, with the assessment report',
    from: CONTRACT,
    article: 'SC Measures 7',
    evidence: read('CN7', 'CHECKED'),
    note: 'Earlier exports had until 1 December 2023 (13). The export may begin once the contract is in effect.',
  },
  ...rows(CONTRACT, read('CN7'), [
    [
      'CONTRACT_RENEWAL',
      'Assessed, concluded and filed again when purpose, kinds, method, place or time of retention change, or the law of the destination does',
      'SC Measures 8',
    ],
    ['NO_SPLITTING', 'Numbers are not split to avoid the security assessment', 'SC Measures 4'],
    [
      'ONWARD',
      'Onward provision: need, notice, separate consent where it rests on consent, and a written agreement',
      'Standard contract 3(8)',
    ],
    [
      'SUB_ENTRUSTING',
      'A recipient that is entrusted needs consent of the handler to entrust others',
      'Standard contract 3(9)',
    ],
  ]),
  ...rows('2024-03-22', read('CN7'), [
    [
      'CONTRACT_DOCUMENTS',
      'With the filing: credit code, identity papers of the legal representative and the agent, power of attorney, letter of commitment',
      'Filing guide, second edition',
    ],
  ]),
  {
    key: 'GBA_FILING',
    name: 'The contract of the Greater Bay Area is filed within ten working days, on both sides',
    from: BAY_AREA,
    article: 'GBA implementation guidelines of 2023',
    evidence: read('CN19'),
  },
  ...rows(PIPL, READ, [
    [
      'STANDARD_OF_PROTECTION',
      'Measures by which the recipient meets the standard of the law',
      'PIPL 38, last paragraph',
    ],
    [
      'LOCALISATION',
      'Operators of critical infrastructure and those above the CAC’s number store in the mainland; State organs too',
      'PIPL 36, 40',
    ],
    [
      'FOREIGN_AUTHORITY',
      'Nothing stored in the mainland goes to a foreign court or police without approval',
      'PIPL 41; DSL 36',
    ],
  ]),
  ...rows(PIPL, ONCE, [
    ['RESTRICTED_RECIPIENTS', 'A recipient may be on the list of those restricted or prohibited', 'PIPL 42'],
  ]),
];

export const TRANSFER_NOTICE: readonly Item[] = [
  ...rows(PIPL, READ, [
    ['RECIPIENT', 'Name of the overseas recipient', 'PIPL 39'],
    ['CONTACT', 'Its contact', 'PIPL 39'],
    ['PURPOSE', 'Purpose', 'PIPL 39'],
    ['METHOD', 'Method', 'PIPL 39'],
    ['CATEGORIES', 'Categories', 'PIPL 39'],
    ['RIGHTS', 'Way and procedure to exercise rights against the recipient', 'PIPL 39'],
    ['NECESSITY', 'Necessity and effect, where information is sensitive', 'PIPL 30'],
  ]),
  ...rows(CONTRACT, read('CN7'), [
    ['RETENTION', 'Retention period, where the standard contract is used', 'Standard contract 2(2)'],
    [
      'BENEFICIARY',
      'That the individual is a third-party beneficiary, and may refuse within 30 days',
      'Standard contract 2(4)',
    ],
  ]),
];

/** Appendix 1 of the standard contract. */
export const CONTRACT_APPENDIX: readonly Item[] = rows(CONTRACT, read('CN7'), [
  ['PURPOSE', 'Purpose of processing', 'Standard contract, appendix 1'],
  ['METHOD', 'Method of processing', 'Standard contract, appendix 1'],
  ['SCALE', 'Scale of the exported information', 'Standard contract, appendix 1'],
  ['CATEGORIES', 'Categories exported', 'Standard contract, appendix 1'],
  ['SENSITIVE', 'Sensitive categories exported', 'Standard contract, appendix 1'],
  ['ONWARD', 'Third parties abroad to whom the recipient may provide', 'Standard contract, appendix 1'],
  ['TRANSMISSION', 'Mode of transmission', 'Standard contract, appendix 1'],
  ['RETENTION', 'Period of retention after the export', 'Standard contract, appendix 1'],
  ['PLACE', 'Place of retention after the export', 'Standard contract, appendix 1'],
  ['OTHER', 'Other matters', 'Standard contract, appendix 1'],
]);

export const TRANSFER_DUTIES: readonly TransferDuty[] = [
  {
    of: 'DEFINITION',
    text: 'Sending abroad what was collected or generated in the mainland; and access: stored in the mainland, and queried, retrieved, downloaded or exported from abroad. Hong Kong, Macao and Taiwan are abroad.',
    isGuidance: true,
    from: FLOWS,
    article: 'Filing guide, second edition',
    evidence: read('CN7'),
    note: 'Handling abroad of the information of people in the mainland counts too (PIPL 3(2)).',
  },
  {
    of: 'NOTICE',
    text: 'Notice of the recipient and of how rights are exercised, and separate consent where the basis is consent. Exempt exports need them too.',
    from: PIPL,
    article: 'PIPL 39; since 22 March 2024 Provisions 10',
    evidence: READ,
    note: 'Whether separate consent is needed on another basis is open; the standard contract asks for it on consent alone (2(3)).',
  },
  {
    of: 'TEST',
    text: 'A personal information protection impact assessment before the export, kept for three years.',
    from: PIPL,
    article: 'PIPL 55(4), 56; since 22 March 2024 Provisions 10',
    evidence: READ,
  },
  {
    of: 'FILING',
    text: 'A standard contract is filed with the provincial cyberspace administration within ten working days of its effect.',
    from: CONTRACT,
    article: 'SC Measures 7',
    evidence: read('CN7', 'CHECKED'),
  },
  {
    of: 'REPRESENTATIVE',
    text: 'A handler abroad has a body or a representative in the mainland, and reports its name and contact.',
    binds: ['ESTABLISHED_ABROAD'],
    from: PIPL,
    article: 'PIPL 53; since 2025 NDR 26',
    evidence: read('CN1', 'CHECKED'),
  },
];

/** The contents of the assessment behind a standard contract. */
export const EXPORT_ASSESSMENT: readonly Item[] = rows(CONTRACT, read('CN7'), [
  [
    'PURPOSES',
    'Lawfulness, legitimacy and necessity of purpose, scope and method, of handler and recipient',
    'SC Measures 5(1)',
  ],
  ['SCALE', 'Scale, scope, kinds, sensitivity, and the risk to rights', 'SC Measures 5(2)'],
  [
    'RECIPIENT',
    'Duties that the recipient undertakes, and whether its measures and ability secure the information',
    'SC Measures 5(3)',
  ],
  [
    'LEAKS',
    'Risk of alteration, loss, leak and misuse after the export, and open channels for rights',
    'SC Measures 5(4)',
  ],
  ['FOREIGN_LAW', 'Effect of the law and policy of the destination on the contract', 'SC Measures 5(5)'],
  ['OTHER', 'Other matters', 'SC Measures 5(6)'],
]);
