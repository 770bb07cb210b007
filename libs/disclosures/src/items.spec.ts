import { CONSENT_INFORMATION, JOINT_USE, RECORD_ITEMS, soughtOf, THAI_RECORD, THAI_RECORD_OF_ALL } from '#findings';
import { Law } from '#law';
import { ARTICLE30_WORDS } from './article30/words.js';
import { BRAZIL_WORDS } from './brazil/words.js';
import { JAPAN_WORDS } from './japan/words.js';
import { KOREA_WORDS } from './korea/words.js';
import { type Catalogue, LANGUAGES } from './shared/words.js';
import { SOUTH_AFRICA_WORDS } from './south-africa/words.js';
import { SWISS_WORDS } from './switzerland/words.js';
import { THAILAND_WORDS } from './thailand/words.js';

// What is asked for by a list of the law is looked for by key, and said by a phrase whose key is built of it: neither the compiler nor
// a document shows that one is missing. Here every item of these lists, of whatever date, is either sought or named as sought
// otherwise, and has its phrase in every language.

interface Listed {
  readonly law: string;
  readonly list: string;
  readonly sought: object;
  /** Items that are looked for otherwise: the phrases that say them; none where nothing can be missing, and why. */
  readonly otherwise?: Readonly<Record<string, readonly string[]>>;
  readonly words: Catalogue;
  readonly phrase?: (key: string) => string;
}

const OF_PARTY = ['gap.class', 'gap.contact'];
const OF_TRANSFERS = { TRANSFERS: ['gap.TRANSFERS'], SAFEGUARDS: ['gap.SAFEGUARDS'] };
const OF_SWISS_TRANSFERS = { STATE: ['gap.STATE'], GUARANTEES: ['gap.GUARANTEES'] };
const THAI = { ...THAI_RECORD, ...THAI_RECORD_OF_ALL };

const each = (section: string, ...keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, [`${section}.${key}`]]));

/** Korea's are sought case by case, in the words of the part of the policy where they stand. */
const KOREA: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  OVERSEAS_TRANSFER: each(
    'overseas',
    ...['ITEMS', 'COUNTRY', 'TIMING', 'METHOD', 'RECIPIENT', 'RECIPIENT_CONTACT', 'PURPOSE', 'RETENTION'],
    ...['REFUSAL_METHOD', 'REFUSAL_PROCEDURE', 'REFUSAL_EFFECT', 'GROUND'],
  ),
  // Of the right to refuse (17(2)5) people are told when they consent, not in the policy.
  THIRD_PARTY_PROVISION: { ...each('provision', 'RECIPIENT', 'PURPOSE', 'ITEMS', 'RETENTION'), REFUSAL: [] },
  // No engagement is without its work.
  DELEGATION: { WORK: [], DELEGATEE: ['delegation.DELEGATEE_CLASS'], ...each('delegation', 'SUB_DELEGATEES') },
  MARKETING: each('delegation', 'INDIVIDUAL_NOTICE'),
  POLICY: {
    ...each('processing', 'PURPOSES', 'RETENTION', 'ITEMS', 'WITHOUT_CONSENT'),
    ...each('policy', 'DESTRUCTION', 'RIGHTS', 'PRIVACY_OFFICER', 'PRIVACY_OFFICER_PHONE', 'SECURITY_MEASURES'),
    ...each('policy', 'PROCESSING_COUNTRY'),
    // Parts of their own, or of what there may be none: silence is no gap.
    ...Object.fromEntries(
      ['THIRD_PARTY_PROVISION', 'DELEGATION', 'OVERSEAS_TRANSFER', 'DOMESTIC_AGENT', 'SENSITIVE_DISCLOSURE']
        .concat('PSEUDONYMISED', 'AUTOMATIC_COLLECTION', 'ADDITIONAL_USE')
        .map((key) => [key, []]),
    ),
  },
  DOMESTIC_AGENT: Object.fromEntries(
    ['NAME', 'ADDRESS', 'PHONE', 'EMAIL'].map((key) => [key, [`policy.AGENT_${key}`]]),
  ),
};

const LISTS: readonly Listed[] = [
  ...['EU', 'UK'].flatMap((law) => [
    {
      law,
      list: 'ART30_1',
      sought: RECORD_ITEMS,
      words: ARTICLE30_WORDS,
      otherwise: { ...OF_TRANSFERS, CONTROLLER: [...OF_PARTY, 'gap.officerName', 'gap.officerContact'] },
    },
    {
      law,
      list: 'ART30_2',
      sought: RECORD_ITEMS,
      words: ARTICLE30_WORDS,
      otherwise: { ...OF_TRANSFERS, PROCESSOR: [...OF_PARTY, 'gap.officerName', 'gap.officerContact'] },
    },
  ]),
  ...['ART12_CONTROLLER', 'ART12_PROCESSOR'].map((list) => ({
    law: 'CH',
    list,
    sought: RECORD_ITEMS,
    words: SWISS_WORDS,
    otherwise: OF_SWISS_TRANSFERS,
  })),
  { law: 'TH', list: 'S39', sought: THAI, words: THAILAND_WORDS },
  {
    law: 'TH',
    list: 'S40_3',
    sought: THAI,
    words: THAILAND_WORDS,
    // Whoever receives data abroad is in the register as importer or processor, by name.
    otherwise: { RECIPIENTS_ABROAD: [] },
  },
  {
    law: 'BR',
    list: 'ART37',
    sought: RECORD_ITEMS,
    words: BRAZIL_WORDS,
    otherwise: { AGENT: ['gap.AGENT'], LEGAL_BASIS: ['gap.LEGAL_BASIS'], INTEREST: ['gap.INTEREST'] },
  },
  {
    law: 'ZA',
    list: 'PAIA_51_1C',
    sought: RECORD_ITEMS,
    words: SOUTH_AFRICA_WORDS,
    phrase: (key) => `no${key}`,
    otherwise: { TRANSBORDER_FLOWS: ['noCountry'] },
  },
  ...(
    [
      ['JOINT_USE', JOINT_USE],
      ['RULE_17', CONSENT_INFORMATION],
      ['RULE_18_3', soughtOf({ countries: [], suspended: false, impairments: [] } as never)],
    ] as const
  ).map(([list, sought]) => ({
    law: 'JP',
    list,
    sought,
    words: JAPAN_WORDS as Catalogue,
    phrase: (key: string) => `${list}.${key}`,
    // That data are used jointly is told by the notice itself.
    ...(list === 'JOINT_USE' && { otherwise: { FACT: [] } }),
  })),
  ...Object.entries(KOREA).map(([list, otherwise]) => ({
    law: 'KR',
    list,
    sought: {},
    words: KOREA_WORDS as Catalogue,
    otherwise,
  })),
];

const LAW = new Law().on('2026-11-25');

describe.each(LISTS)('What $law $list asks for', ({ law, list, sought, otherwise, words, phrase }) => {
  const keys = [...new Set(LAW.jurisdiction(law)!.items[list]!.map(({ key }) => key))];

  it('is sought, every item', () => {
    expect(keys.filter((key) => !(key in sought) && !(key in (otherwise ?? {})))).toEqual([]);
  });

  it('names as sought otherwise only what it asks for', () => {
    expect(Object.keys(otherwise ?? {}).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('can be said to be missing, in every language', () => {
    const phrases = keys.flatMap((key) => otherwise?.[key] ?? [(phrase ?? ((item) => `gap.${item}`))(key)]);
    const missing = LANGUAGES.filter((language) => words[language]).flatMap((language) =>
      phrases.filter((phrase) => !words[language]![phrase]).map((phrase) => `${language} ${phrase}`),
    );
    expect(missing).toEqual([]);
  });
});
