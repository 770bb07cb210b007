import { languagesInWords, raised } from './language.words.js';

describe('A text in the language of the register', () => {
  it.each([
    ['en', 'Online shop\u00a0ᵉⁿ'],
    ['ko-KR', 'Online shop\u00a0ᵏᵒ'],
  ])('of %s has a small mark after it', (register, shown) => expect(raised('Online shop', register)).toBe(shown));

  it('is the same text with the name of the language, for who looks for words in it', () =>
    expect(raised('Data Office', 'en').normalize('NFKC')).toBe('Data Office en'));
});

describe('The cover', () => {
  it.each([
    [
      'de',
      'Texte ohne Zeichen sind auf Deutsch. Texte mit dem Zeichen ᵉⁿ sind auf Englisch: Eine Übersetzung ist nicht erfasst.',
    ],
    ['ja', '印のない文は日本語です。ᵉⁿ の印のある文は、翻訳の記録がないため英語です。'],
  ] as const)('says in %s once what the mark means', (language, sentence) =>
    expect(languagesInWords(language, 'en')).toBe(sentence),
  );

  it('says so in every language of documents', () => {
    for (const language of ['en', 'ko', 'ja', 'fr', 'de', 'pt', 'th'] as const)
      expect(languagesInWords(language, 'fr')).not.toMatch(/[{}]/);
  });
});
