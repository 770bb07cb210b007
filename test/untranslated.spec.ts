import { englishFor } from '#translations';

// A phrase that has no translation is English and marked, in every report and document. It is seen by making each twice: with a translation
// of every phrase that is its English and a sign, and without any translation.

type Copy = typeof import('./untranslated.js');
const copyOf = (name: string): Promise<Copy> => import(`./untranslated.js?${name}`);

const SIGN = '\u00a0ˣˣ';
const MARK = '\u00a0ᵉⁿ';
/** Returns the English with a sign, where it would have a mark. */
const signed = (english: string) => englishFor('nl', english).replace(MARK, SIGN);

const whole = await copyOf('whole');
whole.translate(signed);
const empty = await copyOf('empty');
empty.translate(() => undefined);

describe.each(whole.WRITTEN)('$code in $language', ({ code, language }) => {
  const [complete, lacking] = [whole, empty].map((copy) => copy.reportIn(code, language));

  it('has its phrases in English, each with a mark, if the language has none of them', () => {
    const { gaps: _, ...expected } = complete!;
    const { gaps: __, ...shown } = lacking!;
    expect(shown).toEqual(JSON.parse(JSON.stringify(expected).replaceAll(SIGN, MARK)));
    expect(JSON.stringify(shown)).toContain(MARK);
  });

  it('has its gaps in English, each with a mark, if the language has none of them', () => {
    const marked = empty
      .englishGapsOf(code, language)
      .map((gap) => ({ ...gap, message: englishFor(language, gap.message) }));
    expect(lacking!.gaps).toEqual(marked);
  });

  it('has a legend that names English then, and none if no phrase lacks a translation', () => {
    expect(empty.legendOf(lacking!)).toContain('ᵉⁿ');
    expect(JSON.stringify(complete!)).not.toContain(MARK);
    expect(whole.legendOf(complete!)).toBeUndefined();
  });
});
