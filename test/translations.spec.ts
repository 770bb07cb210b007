import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOUND_NAMES, INSTRUMENT_NAMES, LegalBasis, OPEN_POINTS, SpecialCategory, TransferKind, textsOf } from '#law';
import { MESSAGE_LANGUAGES } from '#translations';
import { KEYED } from '../libs/compliance/findings/src/shared/doubles.js';
import { JURISDICTIONS } from '../libs/compliance/law/src/jurisdictions.js';
import { messagesIn, sentencesBelow, sentencesIn } from './sentences.js';

// What the product says, and what each language has of it.

const SAID = sentencesBelow('libs');
const placesIn = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort().join(' ');
const isWritten = (text: string) => /\p{L}/u.test(text.replace(/\{\d+\}/g, ''));
const inWords = (code: string) => code.toLowerCase().replaceAll('_', ' ');

/** The words for things of the register, as their deciders have them. */
const NOUNS = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.decider.ts'))
  .flatMap((name) => /^ {2}noun: '([^']+)'/m.exec(readFileSync(join('libs', name), 'utf8'))?.[1] ?? []);

/** Words that sentences name by their English, from the vocabularies of the law and from deciders. */
const WORDS: readonly string[] = [
  ...Object.values(BOUND_NAMES),
  ...Object.values(INSTRUMENT_NAMES),
  ...Object.values(KEYED),
  ...[LegalBasis, TransferKind, SpecialCategory].flatMap((words) => Object.keys(words).map(inWords)),
  ...['REPRESENTATIVE', 'DATA_PROTECTION_OFFICER'].map(inWords),
  'countries',
  'purposes',
  'name',
  'text',
  ...NOUNS,
];

/** The laws that have each text of the law data. Texts stay in English where a language has none. */
const LAWS_OF_TEXTS = new Map<string, Set<string>>();
for (const { code, data } of [
  ...JURISDICTIONS.map((data) => ({ code: data.code, data })),
  ...Object.values(OPEN_POINTS).map((data) => ({ code: data.law, data })),
])
  for (const text of textsOf(data)) LAWS_OF_TEXTS.set(text, (LAWS_OF_TEXTS.get(text) ?? new Set()).add(code));

/** The laws whose texts each language of messages has, all of them. */
const TRANSLATED = ['EU', 'UK', 'CH', 'JP', 'KR'];

/** Returns the file that has the text of the law data. */
function fileOf(text: string): string {
  const [law = '', ...others] = LAWS_OF_TEXTS.get(text) ?? [];
  if (others.length > 0) return 'shared';
  return TRANSLATED.includes(law) ? law.toLowerCase() : 'other-laws';
}

const numbersIn = (text: string): readonly string[] =>
  text.replace(/(\d)[,.\u202f](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? [];

describe('The sentences of the sources', () => {
  it('are found by their English, with numbered places', () => {
    const source = ['say`No $', '{a} of $', "{say`the thing`}.`; message = 'Plain.'; other`No.`"].join('');
    expect(sentencesIn(source)).toEqual(['No {0} of {1}.', 'the thing']);
  });

  it('are those of the rules, among others', () => {
    expect(new Set(SAID.map(({ template }) => template)).size).toBeGreaterThan(350);
  });
});

/** A code of a ground or of a vocabulary. People read its name. */
const CODE = /\b[A-Z]{2}(?:-[A-Z]{2})?\.[A-Z0-9_]+|\b[A-Z]+_[A-Z_]+\b/;
/** Codes that people know by themselves: the letters of California, and what a law calls a country. */
const LETTERS = /\/(?:california|us-ca)\//;

describe('What is said to people', () => {
  const sources = ['register', 'compliance', 'files'].flatMap((part) =>
    readdirSync(join('libs', part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => ({ name, ...messagesIn(readFileSync(join('libs', part, name), 'utf8')) })),
  );

  it('is found in sentences, refusals and fields', () => {
    const source = ['say`A $', '{a.code}`; reject("X", b ? "B" : `C $', '{d}`); f({ message: "E", path: "F" })'].join(
      '',
    );
    expect(messagesIn(source)).toEqual({ texts: ['A ', '', 'B', 'C ', '', 'E'], named: ['a.code'] });
  });

  it('has no code where a name is', () => {
    const coded = sources.flatMap(({ name, texts }) =>
      texts.filter((text) => CODE.test(text)).map((text) => [name, text]),
    );
    expect(coded).toEqual([]);
  });

  it('names no ground by its code', () => {
    const coded = sources
      .filter(({ name }) => !LETTERS.test(name))
      .flatMap(({ name, named }) =>
        named.filter((one) => /^(?:\w+\.)*code$|^'[A-Z]{2}\./.test(one)).map((one) => `${name}: ${one}`),
      );
    const ofLaws = [
      'findings/src/rules/profile.ts: profile.code',
      'findings/src/shared/breach-duties.ts: profile.code',
    ];
    expect(coded).toEqual(ofLaws);
  });

  it.each(MESSAGE_LANGUAGES)('has no code in %s', async (language) => {
    const { CATALOGUE } = await import(`../libs/platform/translations/src/${language}/index.js`);
    expect(Object.values<string>(CATALOGUE).filter((text) => CODE.test(text))).toEqual([]);
  });
});

describe.each(MESSAGE_LANGUAGES.filter((language) => language !== 'en'))('The catalogue %s', (language) => {
  let catalogue: Readonly<Record<string, string>>;
  beforeAll(async () => {
    ({ CATALOGUE: catalogue } = await import(`../libs/platform/translations/src/${language}/index.js`));
  });

  it('has every sentence and every word', () => {
    const lacking = SAID.filter(({ template }) => isWritten(template) && !Object.hasOwn(catalogue, template));
    expect(lacking.map(({ file, template }) => `${file}: ${template}`)).toEqual([]);
    expect(WORDS.filter((word) => !Object.hasOwn(catalogue, word))).toEqual([]);
  });

  it('names in each sentence what the English names', () => {
    const others = Object.entries(catalogue).filter(([english, text]) => placesIn(english) !== placesIn(text));
    expect(others).toEqual([]);
  });

  it('has nothing that is not said', () => {
    const said = new Set([...SAID.map(({ template }) => template), ...WORDS, ...LAWS_OF_TEXTS.keys()]);
    expect(Object.keys(catalogue).filter((english) => !said.has(english))).toEqual([]);
  });
});

describe.each(MESSAGE_LANGUAGES.filter((language) => language !== 'en'))('Texts of the law in %s', (language) => {
  const folder = `libs/platform/translations/src/${language}/law`;
  const files = readdirSync(folder).flatMap((name) => (name === 'index.ts' ? [] : name.replace(/\.ts$/, '')));
  const texts = new Map<string, Readonly<Record<string, string>>>();
  beforeAll(async () => {
    for (const file of files)
      texts.set(file, Object.assign({}, ...Object.values(await import(`../${folder}/${file}.js`))));
  });

  it.each(['shared', ...TRANSLATED.map((law) => law.toLowerCase())])(
    'has every one of %s, and none that is no longer there',
    (file) => {
      const there = [...LAWS_OF_TEXTS.keys()].filter((text) => fileOf(text) === file);
      const translated = Object.keys(texts.get(file) ?? {});
      expect(there.filter((text) => !translated.includes(text))).toEqual([]);
      expect(translated.filter((text) => !there.includes(text))).toEqual([]);
    },
  );

  it('has others in a file of their own', () => {
    const others = Object.keys(texts.get('other-laws') ?? {});
    expect(others.filter((text) => !LAWS_OF_TEXTS.has(text) || fileOf(text) !== 'other-laws')).toEqual([]);
  });

  it('keeps the numbers, articles and dates of the English', () => {
    const lost = [...texts.values()]
      .flatMap((all) => Object.entries(all))
      .filter(([english, text]) => numbersIn(english).some((number) => !numbersIn(text).includes(number)));
    expect(lost).toEqual([]);
  });
});

/** The record of Art 30, with the sentences that it shares with other records. */
const OF_ARTICLE_30 = /\/article30\/|\/record-gaps\.ts$/;

describe.each([
  ['pt', /\/brazil\/|(?:brazil-transfers|sub-processors|owned)\.gaps/],
  ['th', /\/thailand\/|\/owned\.gaps/],
  ['tr', /\/turkey\/|\/owned\.gaps/],
  ['vi', /\/vietnam\/|\/(?:record-gaps|owned\.gaps)\.ts$/],
  ['es', OF_ARTICLE_30],
  ['it', OF_ARTICLE_30],
  ['nl', OF_ARTICLE_30],
  ['pt-pt', OF_ARTICLE_30],
  ['zh-hans', /\/(?:article30|china)\/|\/(?:record-gaps|owned\.gaps|transfer-gap-sentences)\.ts$/],
  ['zh-hant', /\/information\/notice-gap-sentences\.ts$/],
])('The catalogue of documents in %s', (language, documents) => {
  const gaps = SAID.filter(({ file }) => documents.test(file) || file.endsWith('retention.gaps.ts'));
  let catalogue: Readonly<Record<string, string>>;
  beforeAll(async () => {
    ({ CATALOGUE: catalogue } = await import(`../libs/platform/translations/src/${language}/index.js`));
  });

  it('has the sentences of their gaps, with what the English names', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...new Set(gaps.map(({ template }) => template))].sort());
    expect(Object.entries(catalogue).filter(([english, text]) => placesIn(english) !== placesIn(text))).toEqual([]);
  });
});

describe.each(['de', 'fr'])('The catalogue of Swiss documents in %s', (language) => {
  it('has other terms, and names what the English names', async () => {
    const { CATALOGUE: swiss } = await import(`../libs/platform/translations/src/${language}-ch/index.js`);
    const { CATALOGUE: whole } = await import(`../libs/platform/translations/src/${language}/index.js`);
    const entries: [string, string][] = Object.entries(swiss);
    const own = entries.filter(([english, text]) => whole[english] !== text);
    expect(own).not.toEqual([]);
    expect(own.filter(([english, text]) => !(english in whole) || placesIn(english) !== placesIn(text))).toEqual([]);
  });
});
