import {
  bestKnown,
  type Evidence,
  howKnown,
  isVerified,
  K,
  known,
  knownBy,
  leastKnown,
  read,
  type Tag,
} from './evidence.js';

describe('How well a text of the law is known', () => {
  it.each<[readonly Tag[], string]>([
    [['UY1'], 'GAZETTE'],
    [['QA1'], 'OFFICIAL_TRANSLATION'],
    [['CN1', 'CHECKED'], 'COPY'],
    [['US1'], 'ACCOUNT'],
    [['US1', 'UY1'], 'GAZETTE'], // the same in two sources: the better one counts
    [['UY1', 'K'], 'OWN_KNOWLEDGE'], // a part of it rests on no source
    [['UY1', 'UNVERIFIED'], 'UNCONFIRMED'],
    [['K', 'NOT_FOUND'], 'UNCONFIRMED'],
  ])('by %j: %s', (tags, grade) => {
    expect(knownBy(tags)).toBe(grade);
  });

  it.each<[string, Evidence, string, boolean]>([
    ['read with its first day', read('UY1'), 'GAZETTE', true],
    ['read without its first day', known('UY1'), 'GAZETTE', false],
    ['known, and its first day too', K, 'OWN_KNOWLEDGE', false],
  ])('is no matter of its first day, which is verified apart: %s', (_, evidence, grade, verified) => {
    expect([howKnown({ evidence }), isVerified({ evidence })]).toEqual([grade, verified]);
  });

  it('of several entries is the worst, or the best', () => {
    expect(leastKnown(['COPY', 'GAZETTE', 'OWN_KNOWLEDGE'])).toBe('OWN_KNOWLEDGE');
    expect(bestKnown(['COPY', 'GAZETTE', 'OWN_KNOWLEDGE'])).toBe('GAZETTE');
  });
});
