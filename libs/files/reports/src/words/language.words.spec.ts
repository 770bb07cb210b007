import { LANGUAGES } from '#disclosures';
import { languagesInWords, legendOf } from './language.words.js';

describe('The sentences on languages', () => {
  it.each([
    [
      'de',
      'Texte ohne Zeichen sind auf Deutsch. Texte mit dem Zeichen ᵉⁿ sind auf Englisch: Eine Übersetzung ist nicht erfasst.',
    ],
    ['ja', '印のない文は日本語です。ᵉⁿ の印のある文は、翻訳の記録がないため英語です。'],
  ] as const)('say in %s once what the mark means', (language, sentences) =>
    expect(languagesInWords(language, ['en'])).toBe(sentences),
  );

  it('name each language of the others, and each mark once', () => {
    expect(languagesInWords('nl', ['fr-CA', 'en', 'en-GB'])).toBe(
      'Teksten zonder teken zijn in het Nederlands. Teksten met het teken ᶠʳ zijn in het Frans: er is geen vertaling vastgelegd. Teksten met het teken ᵉⁿ zijn in het Engels: er is geen vertaling vastgelegd.',
    );
  });

  it('are whole in every language of documents', () => {
    for (const language of LANGUAGES) expect(languagesInWords(language, ['fr', 'en'])).not.toMatch(/[{}]/);
  });
});

describe('The legend of a report', () => {
  const nothing = { language: 'nl', title: 'Verwerkingen' };
  const untranslated = { language: 'nl', sections: [{ heading: 'Purposes\u00a0ᵉⁿ' }] };

  it('is not there if all its texts are in its language', () => {
    expect(legendOf(nothing)).toBeUndefined();
  });

  it('names English where a phrase has no translation, next to the language of the register', () => {
    expect(legendOf(untranslated)).toBe(languagesInWords('nl', ['en']));
    expect(legendOf(untranslated, 'ja')).toBe(languagesInWords('nl', ['ja', 'en']));
    expect(legendOf(nothing, 'ja')).toBe(languagesInWords('nl', ['ja']));
  });

  it('explains no mark in English: there a text with one is what somebody entered', () => {
    expect(legendOf({ ...untranslated, language: 'en' })).toBeUndefined();
  });
});
