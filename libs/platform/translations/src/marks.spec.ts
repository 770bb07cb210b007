import { englishFor, languageOf, raised } from './marks.js';

describe('A text in another language', () => {
  it.each([
    ['en', 'Online shop\u00a0ᵉⁿ'],
    ['ko-KR', 'Online shop\u00a0ᵏᵒ'],
  ])('has a small mark after it: %s', (tag, shown) => expect(raised('Online shop', tag)).toBe(shown));

  it('is the same text with the name of the language, for who looks for words in it', () =>
    expect(raised('Data Office', 'en').normalize('NFKC')).toBe('Data Office en'));

  it('is known by its mark', () => {
    expect(languageOf('Büro für Daten\u00a0ᵈᵉ')).toBe('de');
    expect(languageOf('Büro für Daten')).toBeUndefined();
    expect(languageOf('5년\u00a0ᵉⁿ')).toBeUndefined();
  });
});

describe('An English text', () => {
  it.each([
    ['nl', 'Purposes', 'Purposes\u00a0ᵉⁿ'],
    ['nl', '{data} of: {subjects}', '{data} of: {subjects}\u00a0ᵉⁿ'],
    ['nl', ' or ', ' or\u00a0ᵉⁿ '],
    ['en', 'Purposes', 'Purposes'],
    ['nl', '“{text}”', '“{text}”'],
    ['nl', '{0}: {1}', '{0}: {1}'],
  ])('has a mark for readers of another language, if it has words of its own: %s, %s', (language, text, shown) =>
    expect(englishFor(language, text)).toBe(shown),
  );
});
