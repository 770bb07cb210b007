import { ARTICLE30_WORDS } from '../article30/words.js';
import { CHINA_FILING_WORDS } from '../china/filing.words.js';
import { DOCUMENTS } from '../documents.js';
import { INFORMATION_WORDS } from '../information/words.js';
import { languageAmong } from './languages.js';
import { RETENTION_WORDS } from './retention.words.js';
import { INSTRUMENT_WORDS } from './safeguards.words.js';
import { type Catalogue, LANGUAGES, saying, writtenFor } from './words.js';

/** The words of every document, by its name. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ...Object.fromEntries(DOCUMENTS.map(({ reports, words }) => [reports[0]!.code, words])),
  article30: ARTICLE30_WORDS,
  'china-filing': CHINA_FILING_WORDS,
  information: INFORMATION_WORDS,
  retention: RETENTION_WORDS,
  safeguards: INSTRUMENT_WORDS,
};

const PLACES = /\{\w+\}/g;

describe('the words of documents', () => {
  const translated = Object.entries(CATALOGUES).flatMap(([document, catalogue]) =>
    LANGUAGES.filter((language) => language !== 'en' && catalogue[language]).map((language) => ({
      document,
      language,
      catalogue,
    })),
  );

  it.each(translated)('$document has in $language every phrase that it has in English', ({ catalogue, language }) => {
    expect(Object.keys(catalogue[language]!).sort()).toEqual(Object.keys(catalogue.en).sort());
  });

  it.each(translated)('$document puts in $language the same values in its phrases', ({ catalogue, language }) => {
    const places = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(words).map(([key, text]) => [key, (text.match(PLACES) ?? []).sort()]));
    expect(places(catalogue[language]!)).toEqual(places(catalogue.en));
  });

  it.each(translated)('$document leaves no phrase empty in $language', ({ catalogue, language }) => {
    expect(Object.entries(catalogue[language]!).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the language of a document', () => {
  it.each([
    ['pt', 'pt-PT'],
    ['zh-Hans', 'zh-Hans'],
    ['ko', 'ko'], // not written in it: refused with the languages that there are
  ] as const)('of Art 30 for readers of %s is %s', (wished, written) => {
    expect(writtenFor(ARTICLE30_WORDS, wished)).toBe(written);
  });

  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt-PT'],
    ['sv', undefined],
  ])('for the tag %s is %s', (tag, language) => expect(languageAmong(tag, LANGUAGES)).toBe(language));
});

describe('a phrase', () => {
  const catalogue: Catalogue<'missing'> = { en: { missing: '{what} is missing.' }, ko: { missing: '{what} 누락' } };

  it('is returned in the language of the document, with its values', () => {
    expect(saying(catalogue, 'ko', 'The document')('missing', { what: 'X' })).toBe('X 누락');
  });

  it('is refused in a language that the document is not written in, naming those that it is', () => {
    expect(() => saying(catalogue, 'fr', 'The document')).toThrow('It is written in: en, ko.');
  });
});
