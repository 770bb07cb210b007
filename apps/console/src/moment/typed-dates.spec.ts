import { datesTyped } from './typed-dates';

describe('A date that somebody types', () => {
  it.each([
    ['en', '2023-03-01'],
    ['en', '1 March 2023'],
    ['en', 'march 1, 2023'],
    ['en', 'Mar 1 2023'],
    ['en', '1st March 2023'],
    ['en', '1.3.2023'],
    ['de', '1. März 2023'],
    ['de', '1 marz 2023'],
    ['de', '01/03/2023'],
    ['fr', '1er mars 2023'],
    ['fr', '01/03/2023'],
    ['fr', '1 March 2023'],
    ['ja', '2023年3月1日'],
    ['ja', '2023/3/1'],
    ['ko', '2023년 3월 1일'],
    ['ko', '2023. 3. 1.'],
  ])('in %s is read: %s', (language, typed) => expect(datesTyped(typed, language)).toEqual(['2023-03-01']));

  it('with strokes is read where its order is clear: from the language, or because no month has so many days', () => {
    expect(datesTyped('01/03/2023', 'en')).toEqual([]);
    expect(datesTyped('01/03/2023', 'ja')).toEqual([]);
    expect(datesTyped('31/03/2023', 'en')).toEqual(['2023-03-31']);
    expect(datesTyped('03/31/2023', 'en')).toEqual(['2023-03-31']);
    expect(datesTyped('03/03/2023', 'en')).toEqual(['2023-03-03']);
  });

  it('without its day or month is the first and the last day', () => {
    expect(datesTyped('2023', 'en')).toEqual(['2023-01-01', '2023-12-31']);
    expect(datesTyped('February 2024', 'en')).toEqual(['2024-02-01', '2024-02-29']);
    expect(datesTyped('2024-02', 'de')).toEqual(['2024-02-01', '2024-02-29']);
  });

  it.each([
    '',
    'march',
    '30 February 2023',
    '2023-13-01',
    '32.1.2023',
    '31/13/2023',
    'PR-2023',
    '1 ju 2023',
    '1 ma 2023',
    '5.2',
    '3 blind mice 2023',
    '1234567',
  ])('is none: %j', (typed) => expect(datesTyped(typed, 'en')).toEqual([]));
});
