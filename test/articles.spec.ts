import { articlesIn } from '#articles';
import { JURISDICTIONS } from '../libs/compliance/law/src/jurisdictions.js';

describe('Every article of the law data', () => {
  const cited = JURISDICTIONS.flatMap((law) => [...articlesBelow(law)].map((article) => [law.code, article] as const));
  const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
  /** Its numbers, in order. Small Roman numbers of items are numbers in Japan. */
  const numbersIn = (text: string, law: string) =>
    (law === 'JP' ? text.replace(/\(([iv]+)\)/g, (_, roman) => `(${ROMAN.indexOf(roman) + 1})`) : text)
      .replace('second', '2')
      .match(/\d+/g)
      ?.join(' ');

  it.each(['de', 'fr', 'ja', 'ko'])('keeps its numbers in %s, or stays as it is', (language) => {
    expect(cited.length).toBeGreaterThan(2000);
    const wrong = cited.filter(([law, article]) => {
      const shown = articlesIn(language, article, law);
      return shown !== article && numbersIn(shown, law) !== numbersIn(article, law);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['EU', 0.85],
    ['CH', 0.7],
    ['KR', 0.85],
    ['JP', 0.5],
  ])('of %s is mostly written in its own way in Japanese and Korean', (law, share) => {
    const own = cited.filter(([code]) => code === law);
    for (const language of ['ja', 'ko'])
      expect(
        own.filter(([, article]) => articlesIn(language, article, law) !== article).length / own.length,
      ).toBeGreaterThan(share);
  });
});

function* articlesBelow(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* articlesBelow(item);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value))
      if (name === 'article' && typeof item === 'string') yield item;
      else yield* articlesBelow(item);
}
