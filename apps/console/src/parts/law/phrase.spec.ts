import { around, english, textOf } from './phrase';

describe('A phrase', () => {
  it('is a text of the page with an English part in it', () => {
    const phrase = around((limit) => `Grenze: ${limit}.`, 'occasional only');
    expect(phrase).toEqual(['Grenze: ', { en: 'occasional only' }, '.']);
    expect(textOf(phrase)).toBe('Grenze: occasional only.');
  });

  it('is English as a whole if it comes from the law data alone', () => {
    expect(around((text) => text, 'purposes')).toEqual(english('purposes'));
  });
});
