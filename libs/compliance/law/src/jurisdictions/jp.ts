import { EEA } from '../countries.js';
import { K, known, read } from '../evidence.js';
import type { Ground, Item, Jurisdiction } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL, type Recognition } from '../recognition.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the amendments of 2020 and 2021, and of the present numbering of Arts 27 and 28 and Rules 15 to 18. */
const RENUMBERED = '2022-04-01';
/** First day of the amendment of 2015: the rule on third parties abroad, and the records of provision. */
const AMENDED_2015 = '2017-05-30';

/** First day of the Act. */
const ACT = '2005-04-01';

/** Rules 15 to 18 were read in accounts of them, with their first day. */
const RULES = read('S07', 'S08', 'CHECKED');

const JOINT_USE_FIRST = { from: ACT, to: AMENDED_2015, article: '23(4)(iii)', evidence: K } as const;
const JOINT_USE_BEFORE = { from: AMENDED_2015, to: RENUMBERED, article: '23(5)(iii)', evidence: K } as const;
const JOINT_USE_NOW = { from: RENUMBERED, article: '27(5)(iii)', evidence: K } as const;

/** The information that must be given or made accessible before data are used jointly. */
const JOINT_USE: readonly Item[] = [
  ...[JOINT_USE_FIRST, JOINT_USE_BEFORE, JOINT_USE_NOW].flatMap((era) => [
    { key: 'FACT', name: 'That data are used jointly', ...era },
    { key: 'ITEMS', name: 'The items of personal data that are used jointly', ...era },
    { key: 'SCOPE', name: 'Who the joint users are', ...era },
    { key: 'PURPOSE', name: 'What the joint users use them for', ...era },
    { key: 'MANAGER_NAME', name: 'Name of whoever is responsible for managing the data', ...era },
  ]),
  { key: 'MANAGER_ADDRESS', name: 'Address of whoever is responsible for managing the data', ...JOINT_USE_NOW },
  {
    key: 'REPRESENTATIVE',
    name: 'Name of the representative, where a corporation is responsible for managing the data',
    ...JOINT_USE_NOW,
  },
];

/** The requirement of every provision to a third party abroad. */
const FOREIGN_PROVISION: readonly Item[] = [
  { key: 'GROUND', name: 'A ground', from: AMENDED_2015, to: RENUMBERED, article: '24', evidence: K },
  { key: 'GROUND', name: 'A ground', from: RENUMBERED, article: '28(1)', evidence: RULES },
];

/** Matters on the data kept by a business operator that principals can find out. */
const PUBLIC_MATTERS: readonly Item[] = (
  [
    ['CONTROLLER', 'Name and address of the business operator', '32(1)(i)'],
    ['REPRESENTATIVE', 'Name of the representative, where the business operator is a corporation', '32(1)(i)'],
    ['PURPOSES', 'Purposes of use', '32(1)(ii)'],
    ['REQUESTS', 'Procedures for requests of principals, and their fees', '32(1)(iii)'],
    ['SECURITY', 'Measures for security control', '32(1)(iv); Order 10(i)'],
    [
      'EXTERNAL_ENVIRONMENT',
      'Where data are kept or handled abroad: the country, and how its system was taken into account',
      '32(1)(iv); Order 10(i); guidelines of the Commission, 10-7',
    ],
    ['COMPLAINTS', 'Where complaints are received', '32(1)(iv); Order 10(ii)'],
  ] as const
).map(([key, name, article]) => ({ key, name, article, from: RENUMBERED, evidence: K }));

const RULE_18 = { from: RENUMBERED, evidence: { text: ['S07', 'S08', 'CHECKED'], from: ['S08'] } } as const;

/** The continuing duties towards a recipient with an equivalent system. */
const RULE_18_1: readonly Item[] = [
  {
    key: 'CHECK',
    name: "The recipient's implementation, and foreign systems that may affect it, checked periodically: about once a year",
    article: 'Rule 18(1)(i)',
    ...RULE_18,
  },
  { key: 'RESPONSE', name: 'An impairment answered', article: 'Rule 18(1)(ii)', ...RULE_18 },
  { key: 'STOP', name: 'An end, where the action can no longer be ensured', article: 'Rule 18(1)(ii)', ...RULE_18 },
];

/** The information for the principal, on request, about a recipient with an equivalent system. */
const RULE_18_3: readonly Item[] = [
  { key: 'SYSTEM', name: "How the recipient's system was established", article: 'Rule 18(3)(i)', ...RULE_18 },
  { key: 'MEASURES', name: 'Outline of the equivalent action', article: 'Rule 18(3)(ii)', ...RULE_18 },
  { key: 'CHECK', name: 'How often and by which method it is checked', article: 'Rule 18(3)(iii)', ...RULE_18 },
  { key: 'COUNTRY', name: 'Name of the foreign country', article: 'Rule 18(3)(iv)', ...RULE_18 },
  {
    key: 'FOREIGN_SYSTEM',
    name: 'Whether a system of that country may affect the equivalent action, and its outline',
    article: 'Rule 18(3)(v)',
    ...RULE_18,
  },
  {
    key: 'IMPAIRMENT',
    name: 'Whether the equivalent action is impaired, and how',
    article: 'Rule 18(3)(vi)',
    ...RULE_18,
  },
  { key: 'RESPONSE', name: 'What is done about an impairment', article: 'Rule 18(3)(vii)', ...RULE_18 },
];

const RULE_17 = { from: RENUMBERED, evidence: RULES } as const;

/** The information for the principal before consent to provision to a third party abroad. */
const CONSENT_INFORMATION: readonly Item[] = [
  { key: 'COUNTRY', name: 'Name of the foreign country', article: 'Rule 17(2)(i)', ...RULE_17 },
  {
    key: 'SYSTEM',
    name: "Information on that country's system for the protection of personal information",
    article: 'Rule 17(2)(ii)',
    ...RULE_17,
  },
  {
    key: 'MEASURES',
    name: 'Information on what the third party does to protect personal information',
    article: 'Rule 17(2)(iii)',
    ...RULE_17,
  },
];

/** Replacements of items 1 and 2 if the country cannot be named. */
const CONSENT_COUNTRY_UNKNOWN: readonly Item[] = [
  { key: 'WHY', name: 'That the country cannot be identified, and why', article: 'Rule 17(3)(i)', ...RULE_17 },
  {
    key: 'INSTEAD',
    name: 'Information that helps the principal in place of the name',
    article: 'Rule 17(3)(ii)',
    wherePossible: true,
    ...RULE_17,
  },
];

/** Replacement of item 3 if it cannot be stated. */
const CONSENT_MEASURES_UNKNOWN: readonly Item[] = [
  { key: 'WHY', name: 'That it cannot be told, and why', article: 'Rule 17(4)', ...RULE_17 },
];

const CHECKED_YEARLY =
  'The recipient is checked about once a year; provision stops where the action can no longer be ensured.';

/** Returns a ground of Art 24, and the same ground since Art 28 replaced it. */
function since(
  ground: Pick<Ground, 'code' | 'name' | 'kind' | 'instruments'>,
  before: Pick<Ground, 'article' | 'evidence'>,
  now: Pick<Ground, 'article' | 'evidence' | 'limit'>,
): Ground[] {
  return [
    { ...ground, ...before, from: AMENDED_2015, to: RENUMBERED },
    { ...ground, ...now, from: RENUMBERED },
  ];
}

/** Returns countries designated by the notice of 2019, under Art 24 and, since Art 28 replaced it, under Art 28. */
function designated(countries: readonly string[], note: string): Recognition[] {
  const each = {
    ground: 'JP.WHITELIST',
    countries,
    act: 'Notice 1 of 2019 of the Personal Information Protection Commission',
    evidence: K,
    note,
  } as const;
  return [
    {
      ...each,
      from: '2019-01-23',
      to: RENUMBERED,
      ended: 'the designation stands under Art 28 since',
      article: '24, Rule 11',
    },
    { ...each, from: RENUMBERED, article: '28(1), Rule 15' },
  ];
}

export const JP: Jurisdiction = {
  code: 'JP',
  name: 'Japan',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Act on the Protection of Personal Information (Act 57 of 2003), before the amendments of 2020 and 2021',
      from: ACT,
      to: RENUMBERED,
      article: 'Act 57 of 2003',
      evidence: K,
      note: 'Its rule on third parties abroad, Art 24, is in force since 30 May 2017.',
    },
    {
      name: 'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2020 and 2021',
      from: RENUMBERED,
      to: '@JP.APPI_2026',
      article: 'Act 57 of 2003',
      evidence: K,
    },
    {
      name: 'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2026',
      from: '@JP.APPI_2026',
      article: 'Act 57 of 2003',
      evidence: known('K', 'NOT_FOUND'),
      note: 'Passed on 10 July and promulgated on 17 July 2026. What it changes is not worked in: its commencement is to be set by Cabinet order.',
    },
  ],
  regulators: [
    {
      name: 'The competent minister of each sector',
      from: ACT,
      to: AMENDED_2015,
      article: '36',
      evidence: K,
    },
    {
      name: 'Personal Information Protection Commission',
      alsoCalled: ['PPC', '個人情報保護委員会'],
      from: AMENDED_2015,
      article: '130',
      evidence: K,
    },
  ],
  record: [
    {
      required: 'NO',
      from: AMENDED_2015,
      to: RENUMBERED,
      instead: 'Records of provision to and receipt from third parties.',
      article: '25, 26',
      evidence: K,
    },
    {
      required: 'NO',
      from: RENUMBERED,
      instead:
        'Records of provision by the giver (Art 29) and of receipt, with its confirmation, by the receiver (Art 30), as Rules 19 to 25 have it, kept for one to three years. A ledger of how data are handled stands in guidelines only.',
      article: '29, 30; Rules 19-25',
      evidence: K,
      note: 'Rules 26 to 28 serve Art 31.',
    },
  ],
  terms: [
    {
      controller: 'personal information handling business operator (個人情報取扱事業者)',
      processor: 'entrusted person (委託先)',
      dataSubject: 'principal (本人)',
      others: { jointUse: 'joint use (共同利用)' },
      from: ACT,
      to: AMENDED_2015,
      article: '2, 22, 23',
      evidence: K,
      note: 'The law knows no data protection officer.',
    },
    {
      controller: 'personal information handling business operator (個人情報取扱事業者)',
      processor: 'entrusted person (委託先)',
      dataSubject: 'principal (本人)',
      others: {
        jointUse: 'joint use (共同利用)',
        thirdParty: 'third party in a foreign country (外国にある第三者)',
        equivalentAction: 'equivalent action (相当措置)',
      },
      from: AMENDED_2015,
      to: RENUMBERED,
      article: '2, 23, 24',
      evidence: K,
      note: 'The law knows no data protection officer.',
    },
    {
      controller: 'personal information handling business operator (個人情報取扱事業者)',
      processor: 'entrusted person (委託先)',
      dataSubject: 'principal (本人)',
      others: {
        jointUse: 'joint use (共同利用)',
        thirdParty: 'third party in a foreign country (外国にある第三者)',
        equivalentAction: 'equivalent action (相当措置)',
      },
      from: RENUMBERED,
      article: '2, 16, 27, 28',
      evidence: K,
      note: 'The law knows no data protection officer.',
    },
  ],
  grounds: [
    ...since(
      { code: 'JP.WHITELIST', name: 'Country designated by the Commission as protecting equally', kind: 'RECOGNITION' },
      { article: '24', evidence: K },
      { article: '28(1), Rule 15', evidence: known('S08', 'K', 'CHECKED') },
    ),
    ...since(
      {
        code: 'JP.EQUIV',
        name: 'Recipient whose system ensures equivalent action, by contract or rules within a group',
        kind: 'SAFEGUARD',
      },
      { article: '24', evidence: K },
      { article: '28(1), Rule 16(i)', evidence: RULES, limit: CHECKED_YEARLY },
    ),
    ...since(
      {
        code: 'JP.CBPR',
        name: 'Recipient certified under an international framework (APEC or Global CBPR)',
        kind: 'SAFEGUARD',
        instruments: ['CERTIFICATION'],
      },
      { article: '24', evidence: K },
      { article: '28(1), Rule 16(ii)', evidence: RULES, limit: CHECKED_YEARLY },
    ),
    ...since(
      { code: 'JP.CONSENT', name: 'Consent of the principal to provision to a third party abroad', kind: 'CONSENT' },
      { article: '24', evidence: K },
      {
        article: '28(1), (2), Rule 17',
        evidence: RULES,
        limit: 'The information of Rule 17 is given before.',
      },
    ),
    ...since(
      {
        code: 'JP.EXC27_1',
        name: 'One of the exceptions of Art 27(1): a law, life or property, public health, public bodies and others',
        kind: 'DEROGATION',
      },
      { article: '24, 23(1)', evidence: K },
      { article: '28(1), 27(1)', evidence: K },
    ),
  ],
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    ...designated(EEA, 'No later addition to the list was found.'),
    ...designated(['GB'], 'As a member state of the EU at first; by its own name since it left.'),
  ],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Entrustment and joint use count as no provision to a third party only at home: a recipient abroad needs a ground of Art 28(1) as well.',
      from: RENUMBERED,
      article: '28(1)',
      evidence: RULES,
    },
    {
      of: 'NOTICE',
      text: 'Before consent to provision abroad, the principal is told the country, its system, and what the recipient does to protect the data.',
      from: RENUMBERED,
      article: '28(2), Rule 17',
      evidence: RULES,
    },
    {
      of: 'NOTICE',
      text: 'On request, the principal is told the seven items of Rule 18(3) on a recipient whose system is equivalent; a refusal for serious hindrance to business is told without delay, and explained.',
      from: RENUMBERED,
      article: '28(3), Rule 18(3)-(5)',
      evidence: known('S07', 'S08', 'K', 'CHECKED'),
    },
    {
      of: 'TEST',
      text: "The recipient's implementation and the foreign systems that may affect it are checked periodically, about once a year; an impairment is answered, and provision stops where the action can no longer be ensured.",
      from: RENUMBERED,
      article: '28(3), Rule 18(1)',
      evidence: RULES,
    },
    {
      of: 'NOTICE',
      text: "A change of the joint use's purpose or manager is told beforehand; one of the manager's name, address or representative without delay.",
      from: RENUMBERED,
      article: '27(6)',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'Preliminary report promptly: about three to five days, by the guidelines',
      startsWith: 'awareness',
      condition:
        'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have',
      from: RENUMBERED,
      article: '26(1), Rules 7, 8(1)',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      within: 'P30D',
      days: 'CALENDAR',
      words: 'Final report',
      startsWith: 'awareness',
      condition: 'Sensitive data, likely damage to property, or more than 1,000 people',
      from: RENUMBERED,
      article: '26(1), Rules 7, 8(2)',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      within: 'P60D',
      days: 'CALENDAR',
      words: 'Final report',
      startsWith: 'awareness',
      condition: 'A malicious act',
      from: RENUMBERED,
      article: '26(1), Rules 7, 8(2)',
      evidence: K,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'promptly, as the situation allows',
      startsWith: 'awareness',
      condition:
        'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have',
      from: RENUMBERED,
      article: '26(2), Rule 10',
      evidence: K,
    },
    {
      whom: 'CUSTOMER',
      words: 'promptly',
      startsWith: 'awareness',
      condition: 'Of the entrusted, to the entruster: it then need not report to the Commission itself.',
      from: RENUMBERED,
      article: '26(1), proviso',
      evidence: K,
    },
  ],
  requestClocks: REQUEST_CLOCKS.JP,
  consentAge: [
    {
      from: ACT,
      article: 'Questions and answers on the guidelines of the Commission',
      evidence: K,
      isGuidance: true,
      note: 'The Act gives no age; the Commission takes it to be between 12 and 15. The amendment of 2026 brings in an age of 16.',
    },
  ],
  legalBases: [
    {
      known: [],
      from: ACT,
      to: AMENDED_2015,
      article: '15-18, 23',
      evidence: K,
      note: 'Purposes are specified and told; consent is asked for other purposes and for provision to third parties.',
    },
    {
      known: [],
      from: AMENDED_2015,
      to: RENUMBERED,
      article: '15-18, 23',
      evidence: K,
      note: 'Purposes are specified and told; consent is asked for other purposes, sensitive data (17(2)) and provision to third parties.',
    },
    {
      known: [],
      from: RENUMBERED,
      article: '17-21, 27',
      evidence: K,
      note: 'Purposes are specified and told; consent is asked for other purposes, sensitive data and provision to third parties.',
    },
  ],
  items: {
    PUBLIC_MATTERS,
    JOINT_USE,
    FOREIGN_PROVISION,
    RULE_18_1,
    RULE_18_3,
    RULE_17: CONSENT_INFORMATION,
    RULE_17_3: CONSENT_COUNTRY_UNKNOWN,
    RULE_17_4: CONSENT_MEASURES_UNKNOWN,
  },
};
