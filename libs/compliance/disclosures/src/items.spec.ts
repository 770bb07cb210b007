import { japaneseLaw, RECORD_ITEMS, thaiLaw } from '#findings';
import { Law } from '#law';
import { ARTICLE30_GAPS } from './article30/gaps.js';
import { BRAZIL } from './brazil/document.js';
import { CHINA_GAPS } from './china/gaps.js';
import { INFORMATION_ITEMS } from './information/articles.js';
import { INFORMATION_GAPS } from './information/gap-sentences.js';
import { JAPAN_GAPS } from './japan/gaps.js';
import { KOREA_GAPS } from './korea/gaps.js';
import { SOUTH_AFRICA_GAPS } from './south-africa/gaps.js';
import { SWISS_GAPS } from './switzerland/gaps.js';
import { THAILAND } from './thailand/document.js';
import { TURKEY } from './turkey/document.js';

// Code looks for the items of the law's lists by their keys, and builds the keys of sentences from them. Neither the
// compiler nor a document shows that one is missing. This spec checks every item of these lists, of all dates: code
// looks for it here or elsewhere, and its gap has a sentence.

interface Listed {
  readonly law: string;
  readonly list: string;
  readonly required: object;
  /** Phrases of the items that code checks elsewhere. An empty list means that the item can never be missing. */
  readonly otherwise?: Readonly<Record<string, readonly string[]>>;
  readonly gaps: Readonly<Record<string, unknown>>;
  readonly phrase?: (key: string) => string;
}

const OF_PARTY = ['gap.class', 'gap.contact'];
const OF_TRANSFERS = { TRANSFERS: ['gap.TRANSFERS'], SAFEGUARDS: ['gap.SAFEGUARDS'] };
const OF_SWISS_TRANSFERS = { STATE: ['gap.STATE'], GUARANTEES: ['gap.GUARANTEES'] };
const THAI = { ...thaiLaw.RECORD_ITEMS, ...thaiLaw.ITEMS_FOR_ALL };

const each = (section: string, ...keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, [`${section}.${key}`]]));

/** Korean items are checked one by one; their phrases belong to the part of the policy that holds them. */
const KOREA: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  OVERSEAS_TRANSFER: each(
    'overseas',
    ...['ITEMS', 'COUNTRY', 'TIMING', 'METHOD', 'RECIPIENT', 'RECIPIENT_CONTACT', 'PURPOSE', 'RETENTION'],
    ...['REFUSAL_METHOD', 'REFUSAL_PROCEDURE', 'REFUSAL_EFFECT', 'GROUND'],
  ),
  // The right to refuse (17(2)5) is part of the consent form, not of the policy.
  THIRD_PARTY_PROVISION: { ...each('provision', 'RECIPIENT', 'PURPOSE', 'ITEMS', 'RETENTION'), REFUSAL: [] },
  // Every engagement has its work.
  DELEGATION: { WORK: [], DELEGATEE: ['delegation.DELEGATEE_CLASS'], ...each('delegation', 'SUB_DELEGATEES') },
  MARKETING: each('delegation', 'INDIVIDUAL_NOTICE'),
  POLICY: {
    ...each('processing', 'PURPOSES', 'RETENTION', 'ITEMS', 'WITHOUT_CONSENT'),
    ...each('policy', 'DESTRUCTION', 'RIGHTS', 'PRIVACY_OFFICER', 'PRIVACY_OFFICER_PHONE', 'SECURITY_MEASURES'),
    ...each('policy', 'PROCESSING_COUNTRY', 'AUTOMATED_DECISIONS', 'EFFECTIVE_DATE'),
    // These have their own part of the document, or may not exist: a missing statement is no gap.
    ...Object.fromEntries(
      ['THIRD_PARTY_PROVISION', 'DELEGATION', 'OVERSEAS_TRANSFER', 'DOMESTIC_AGENT', 'SENSITIVE_DISCLOSURE']
        .concat('PSEUDONYMISED', 'AUTOMATIC_COLLECTION', 'ADDITIONAL_USE', 'AI_DEVELOPMENT')
        .map((key) => [key, []]),
    ),
  },
  DOMESTIC_AGENT: Object.fromEntries(
    ['NAME', 'REPRESENTATIVE', 'ADDRESS', 'PHONE', 'EMAIL'].map((key) => [key, [`policy.AGENT_${key}`]]),
  ),
};

const LISTS: readonly Listed[] = [
  ...['EU', 'UK'].flatMap((law) => [
    {
      law,
      list: 'ART30_1',
      required: RECORD_ITEMS,
      gaps: ARTICLE30_GAPS,
      otherwise: { ...OF_TRANSFERS, CONTROLLER: [...OF_PARTY, 'gap.officerName', 'gap.officerContact'] },
    },
    {
      law,
      list: 'ART30_2',
      required: RECORD_ITEMS,
      gaps: ARTICLE30_GAPS,
      otherwise: { ...OF_TRANSFERS, PROCESSOR: [...OF_PARTY, 'gap.officerName', 'gap.officerContact'] },
    },
  ]),
  ...['ART12_CONTROLLER', 'ART12_PROCESSOR'].map((list) => ({
    law: 'CH',
    list,
    required: RECORD_ITEMS,
    gaps: SWISS_GAPS,
    otherwise: OF_SWISS_TRANSFERS,
  })),
  { law: 'TH', list: 'S39', required: THAI, gaps: THAILAND.gaps },
  {
    law: 'TH',
    list: 'S40_3',
    required: THAI,
    gaps: THAILAND.gaps,
    // The register always names recipients abroad, as importers or processors.
    otherwise: { RECIPIENTS_ABROAD: [] },
  },
  {
    law: 'CN',
    list: 'HANDLING_RECORD',
    required: RECORD_ITEMS,
    gaps: CHINA_GAPS,
    otherwise: Object.fromEntries(
      ['METHOD', 'LEGAL_BASIS', 'NECESSITY', 'VOLUME', 'STORAGE_PLACE'].map((key) => [key, [`gap.${key}`]]),
    ),
  },
  {
    law: 'TR',
    list: 'INVENTORY',
    required: RECORD_ITEMS,
    gaps: TURKEY.gaps,
    // Every activity has its title.
    otherwise: { PROCESS: [], LEGAL_BASIS: ['gap.LEGAL_BASIS'], TRANSFERS: ['gap.TRANSFERS'] },
  },
  {
    law: 'BR',
    list: 'ART37',
    required: RECORD_ITEMS,
    gaps: BRAZIL.gaps,
    otherwise: { AGENT: ['gap.AGENT'], LEGAL_BASIS: ['gap.LEGAL_BASIS'], INTEREST: ['gap.INTEREST'] },
  },
  {
    law: 'ZA',
    list: 'PAIA_51_1C',
    required: RECORD_ITEMS,
    gaps: SOUTH_AFRICA_GAPS,
    phrase: (key) => `no${key}`,
    otherwise: { TRANSBORDER_FLOWS: ['noCountry'] },
  },
  ...(
    [
      ['PUBLIC_MATTERS', japaneseLaw.PUBLIC_MATTERS],
      ['JOINT_USE', japaneseLaw.JOINT_USE],
      ['RULE_17', japaneseLaw.CONSENT_INFORMATION],
      ['RULE_18_3', japaneseLaw.equivalentActionItems({ countries: [], suspended: false, impairments: [] } as never)],
    ] as const
  ).map(([list, required]) => ({
    law: 'JP',
    list,
    required,
    gaps: JAPAN_GAPS,
    phrase: (key: string) => `${list}.${key}`,
    // The notice itself states that data are used jointly.
    ...(list === 'JOINT_USE' && { otherwise: { FACT: [] } }),
  })),
  ...(['NOTICE', 'ACCESS_ANSWER'] as const).flatMap((list) =>
    ['EU', 'UK'].map((law) => ({
      law,
      list,
      required: Object.fromEntries(INFORMATION_ITEMS.map((item) => [item, true])),
      gaps: INFORMATION_GAPS,
      // People are reached by the contacts of the company and of its officers.
      ...(list === 'NOTICE' && { otherwise: { OFFICER: ['gap.officerContact'] } }),
    })),
  ),
  ...Object.entries(KOREA).map(([list, otherwise]) => ({
    law: 'KR',
    list,
    required: {},
    gaps: KOREA_GAPS,
    otherwise,
  })),
];

const LAW = new Law().on('2026-11-25');

describe.each(LISTS)('The items of $law $list', ({ law, list, required, otherwise, gaps, phrase }) => {
  const keys = [...new Set(LAW.jurisdiction(law)!.items[list]!.map(({ key }) => key))];

  it('are all checked', () => {
    expect(keys.filter((key) => !(key in required) && !(key in (otherwise ?? {})))).toEqual([]);
  });

  it('include every item that is checked elsewhere', () => {
    expect(Object.keys(otherwise ?? {}).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('have the sentence of their gap', () => {
    const phrases = keys.flatMap((key) => otherwise?.[key] ?? [(phrase ?? ((item) => `gap.${item}`))(key)]);
    expect(phrases.filter((each) => !(each in gaps))).toEqual([]);
  });
});
