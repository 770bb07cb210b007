import fc from 'fast-check';
import { divided, fold, MARK, wordPatternsOf } from './words.js';

describe('The words of a text', () => {
  it.each<[text: string, words: string[]]>([
    ['customer data, e.g. 97.96', ['customer', 'data,', 'e.g.', '97.96']],
    ['개인정보를 처리', ['개인정보를', '처리']],
    ['個人情報の取り扱い', ['個人情報の', '取り', '扱い']],
    ['ニュースレターの配信(EU)', ['ニュースレターの', '配信', '(eu)']],
    ['gdpr対応', ['gdpr', '対応']],
    ['佐々木', ['佐々木']],
  ])('of %s are divided where it has a space, and in Japanese where the script changes', (text, words) => {
    expect(wordsOf(fold(text))).toEqual(words);
  });

  it.each<[needle: string, patterns: string[]]>([
    ['stomer', ['%stomer%']],
    ['e data', ['%e', 'data%']],
    ['a b c', ['%a', 'b', 'c%']],
    [' b', ['b%']],
    ['b ', ['%b']],
    ['取り扱い', ['%取り', '扱い%']],
    ['50%', ['%50\\%%']],
    [' ', []],
  ])('that may contain the needle %j are like %j', (needle, patterns) => {
    expect(wordPatternsOf(needle)).toEqual(patterns);
  });

  const text = fc.string({ unit: fc.constantFrom(...'abA1., 정보情報人のりカー。'), maxLength: 12 }).map(fold);

  it('lie in the same places in a needle and around it', () => {
    fc.assert(
      fc.property(text, text, text, (before, needle, after) => {
        expect(divided(before + needle + after)).toContain(divided(needle));
        expect(divided(needle).replaceAll(MARK, '')).toBe(needle);
      }),
    );
  });

  it('are like the patterns of every needle that the text contains', () => {
    fc.assert(
      fc.property(text, text, text, (before, needle, after) => {
        const words = wordsOf(before + needle + after);
        for (const pattern of wordPatternsOf(needle))
          expect(words.filter((word) => isLike(word, pattern))).not.toEqual([]);
      }),
    );
  });

  function wordsOf(folded: string): string[] {
    return divided(folded)
      .split(new RegExp(`[ ${MARK}]`))
      .filter(Boolean);
  }

  function isLike(word: string, pattern: string): boolean {
    const plain = pattern.replaceAll('%', '');
    return pattern.startsWith('%')
      ? pattern.endsWith('%')
        ? word.includes(plain)
        : word.endsWith(plain)
      : pattern.endsWith('%')
        ? word.startsWith(plain)
        : word === plain;
  }
});
