import { around, ofLaw, textOf, together } from './phrase';

describe('A phrase', () => {
  it('is a text of the page with an English part in it', () => {
    const phrase = around((limit) => `Grenze: ${limit}.`, { en: 'occasional only' });
    expect(phrase).toEqual(['Grenze: ', { en: 'occasional only' }, '.']);
    expect(textOf(phrase)).toBe('Grenze: occasional only.');
  });

  it('is one text where the law has a translation', () => {
    expect(around((limit) => `Grenze: ${limit}.`, 'nur gelegentlich')).toEqual(['Grenze: nur gelegentlich.']);
  });

  it('marks the texts of the law that have none', () => {
    const entry = { inEnglish: ['purposes'] };
    expect([ofLaw('purposes', entry), ofLaw('Empfänger', entry)]).toEqual([{ en: 'purposes' }, 'Empfänger']);
  });

  it('is English as a whole where it joins texts of which one is English', () => {
    const joined = (texts: readonly string[]) => texts.join('; ');
    expect(together(['Zwecke', 'Empfänger'], joined)).toBe('Zwecke; Empfänger');
    expect(together(['Zwecke', { en: 'recipients' }], joined)).toEqual({ en: 'Zwecke; recipients' });
  });
});
