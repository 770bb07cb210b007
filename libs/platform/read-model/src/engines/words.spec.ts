import fc from 'fast-check';
import { divided, fold, LONGEST_WORD, MARK, OVERLONG, SEPARATOR, storedText, wordPatternsOf } from './words.js';

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

  describe('stored with its fields', () => {
    const field = fc.string({ unit: fc.constantFrom(...'abA1., 정보情報人のりカー。'), maxLength: 8 });
    const long = fc
      .array(fc.tuple(fc.constantFrom('a', '情', 'の', ' '), fc.constantFrom(1, 99, 100, 101, 200, 201)), {
        maxLength: 8,
      })
      .map((runs) => runs.map(([character, times]) => character.repeat(times)).join(''));
    const fields = fc.array(fc.oneof(field, long), { maxLength: 5 });

    it('is the same if some fields are taken over from an earlier state', () => {
      fc.assert(
        fc.property(fields, fields, fc.array(fc.boolean(), { maxLength: 5 }), (before, others, kept) => {
          const now = others.map((other, i) => (kept[i] && before[i] !== undefined ? before[i] : other));
          expect(storedText(now, { fields: before, text: storedText(before) })).toBe(storedText(now));
        }),
      );
    });

    it('is marked if a word of it is too long for an index, and only then', () => {
      fc.assert(
        fc.property(fields, (all) => {
          const words = all.flatMap((one) => divided(fold(one)).split(new RegExp(`[ ${MARK}]`)));
          const isMarked = storedText(all).split(SEPARATOR).includes(OVERLONG);
          expect(isMarked).toBe(words.some(({ length }) => length > LONGEST_WORD));
        }),
        { numRuns: 1_000 },
      );
    });
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
