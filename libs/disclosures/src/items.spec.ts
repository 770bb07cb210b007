import { CONSENT_INFORMATION, JOINT_USE, RECORD_ITEMS, soughtOf } from '#findings';
import { Law } from '#law';
import { THAI_RECORD, THAI_RECORD_OF_ALL } from '../../findings/src/rules/th.js';
import { SPECIAL_ITEMS } from '../../findings/src/special-records.js';
import { ARTICLE30_WORDS } from './article30.words.js';
import { BRAZIL_WORDS } from './brazil.words.js';
import { JAPAN_WORDS } from './japan.words.js';
import { SOUTH_AFRICA_WORDS } from './south-africa.words.js';
import { SWISS_WORDS } from './switzerland.words.js';
import { THAILAND_WORDS } from './thailand.words.js';
import { type Catalogue, LANGUAGES } from './words.js';

// What is asked for by a list of the law is looked for by key, and said by a phrase whose key is built of it: neither the compiler nor
// a document shows that one is missing. Here every item of these lists, of whatever date, is either sought or named as sought
// otherwise, and has its phrase in every language.

interface Listed {
  readonly law: string;
  readonly list: string;
  readonly sought: object;
  /** Items that are looked for otherwise: the phrases that say them; none where nothing can be missing, and why. */
  readonly otherwise?: Readonly<Record<string, readonly string[]>>;
  readonly words?: Catalogue;
  readonly phrase?: (key: string) => string;
}

const OF_PARTY = ['gap.class', 'gap.contact'];
const OF_TRANSFERS = { TRANSFERS: ['gap.TRANSFERS'], SAFEGUARDS: ['gap.SAFEGUARDS'] };
const OF_SWISS_TRANSFERS = { STATE: ['gap.STATE'], GUARANTEES: ['gap.GUARANTEES'] };
const THAI = { ...THAI_RECORD, ...THAI_RECORD_OF_ALL };

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
  ...[
    ['SA', 'ART31'],
    ['EG', 'ART4'],
    ['EG', 'ART5'],
  ].map(([law, list]) => ({ law: law!, list: list!, sought: SPECIAL_ITEMS })),
  // The register does not hold who in the organisation may see the data.
  ...['ART7', 'ART8'].map((list) => ({ law: 'AE', list, sought: SPECIAL_ITEMS, otherwise: { AUTHORISED: [] } })),
  // By a rule on the profile of the Philippines.
  { law: 'PH', list: 'IRR26C', sought: SPECIAL_ITEMS, otherwise: { OFFICER: [] } },
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

  if (words)
    it('can be said to be missing, in every language', () => {
      const phrases = keys.flatMap((key) => otherwise?.[key] ?? [(phrase ?? ((one) => `gap.${one}`))(key)]);
      const missing = LANGUAGES.filter((language) => words[language]).flatMap((language) =>
        phrases.filter((one) => !words[language]![one]).map((one) => `${language} ${one}`),
      );
      expect(missing).toEqual([]);
    });
});
