import { inWords } from './values';

describe('A value in the preview of a report', () => {
  it.each([
    ['en', '26 November 2026'],
    ['de', '26. November 2026'],
    ['ko', '2026년 11월 26일'],
    ['ja', '2026年11月26日'],
  ])('shows a date in the words of the language %s', (language, words) => {
    expect(inWords('2026-11-26', 'DATE', language)).toBe(words);
  });

  it('shows each of several dates, and leaves other words between them', () => {
    expect(inWords('2026-11-26\nnot yet', 'DATE', 'en')).toBe('26 November 2026\nnot yet');
  });

  it('is as it is if it is no date', () => {
    expect([inWords('2026-11-26', 'TEXT', 'en'), inWords(null, 'DATE', 'en')]).toEqual(['2026-11-26', null]);
  });
});
