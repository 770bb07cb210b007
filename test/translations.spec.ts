import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePo } from 'pofile-ts';
import { catalogueOf } from '#translations';
import { VARIANTS, WHOLE_LANGUAGES, type WrittenLanguage } from '#vocabulary';
import { allTexts } from './declared-texts.js';
import { messagesIn, SAID_IN, sentencesBelow, sentencesIn } from './sentences.js';

// What the product says, and what each language has of it.

const ALL = allTexts(WHOLE_LANGUAGES);
const SAID = SAID_IN.flatMap(sentencesBelow);
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

  it.each(WHOLE_LANGUAGES)('has no code in %s', (language) => {
    expect([...catalogueOf(language).sentences.values()].filter((text) => CODE.test(text))).toEqual([]);
  });
});

it('Texts are named apart, in all files', () => {
  const keys = ALL.map(({ context, english }) => context ?? english);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

/** The languages of `locales`, without English. */
const OTHERS = readdirSync('locales').filter((language) => language !== 'en') as WrittenLanguage[];
/** The names of places in a text: those of sentences have numbers. Messages of the console have a syntax, and a spec of their own. */
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

describe.each(OTHERS)('The translations into %s', (language) => {
  const items = readdirSync(`locales/${language}`).flatMap((name) =>
    parsePo(readFileSync(`locales/${language}/${name}`, 'utf8')).items.map((item) => ({
      ...item,
      file: name.replace('.po', ''),
    })),
  );
  const nameOf = (file: string, key: string) => `${file}: ${key}`;
  const translated = new Set(
    items.flatMap(({ file, msgctxt, msgid, msgstr, flags }) =>
      msgstr[0] && !flags.fuzzy ? [nameOf(file, msgctxt ?? msgid)] : [],
    ),
  );

  it('are whole', () => {
    const isVariant = language in VARIANTS;
    const lacking = ALL.filter(
      ({ languages = [], file, context, english }) =>
        !isVariant && languages.includes(language) && !translated.has(nameOf(file, context ?? english)),
    );
    expect(lacking).toEqual([]);
  });

  it('are of texts that the sources say, in their English', () => {
    const declared = new Map(ALL.map(({ file, context, english }) => [nameOf(file, context ?? english), english]));
    expect(items.filter(({ file, msgctxt, msgid }) => declared.get(nameOf(file, msgctxt ?? msgid)) !== msgid)).toEqual(
      [],
    );
  });

  it('name what the English names', () => {
    const others = items.filter(
      ({ file, msgid, msgstr }) => !['console', 'register'].includes(file) && places(msgid) !== places(msgstr[0]!),
    );
    expect(others.map(({ msgid, msgstr }) => [msgid, msgstr[0]])).toEqual([]);
  });

  it('keep the numbers, articles and dates of the law', () => {
    const lost = items.filter(
      ({ file, msgid, msgstr }) =>
        file === 'law' && numbersIn(msgid).some((number) => !numbersIn(msgstr[0]!).includes(number)),
    );
    expect(lost.map(({ msgid, msgstr }) => [msgid, msgstr[0]])).toEqual([]);
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
  ['pt-PT', OF_ARTICLE_30],
  ['zh-Hans', /\/(?:article30|china)\/|\/(?:record-gaps|owned\.gaps|transfer-gap-sentences)\.ts$/],
  ['zh-Hant', /\/information\/notice-gap-sentences\.ts$/],
] as const)('The catalogue of documents in %s', (language, documents) => {
  const gaps = SAID.filter(({ file }) => documents.test(file) || file.endsWith('retention.gaps.ts'));

  it('has the sentences of their gaps, and no other', () => {
    const sentences = [...catalogueOf(language).sentences.keys()];
    expect(sentences.sort()).toEqual([...new Set(gaps.map(({ template }) => template))].sort());
  });
});

describe.each(['de', 'fr'] as const)('The variant of Swiss documents in %s', (language) => {
  it('has other terms than the language', () => {
    const own = [...catalogueOf(`${language}-CH`).sentences].filter(
      ([english, text]) => catalogueOf(language).sentences.get(english) !== text,
    );
    expect(own).not.toEqual([]);
  });
});
