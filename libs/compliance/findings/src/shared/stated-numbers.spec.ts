import { numberIn } from './stated-numbers.js';

describe('A number that a profile states in words', () => {
  it.each([
    ['45,000 in 2026', { count: 45_000, year: 2026, isNone: false }],
    ['45 000 people, from 1 January 2026 to 30 June', { count: 45_000, year: 2026, isNone: false }],
    ['TRY 140,000,000 (2025)', { count: 140_000_000, year: 2025, isNone: false }],
    ['TRY 140 million', { count: 140_000_000, isNone: false }],
    ['0', { count: 0, isNone: false }],
    ['None: no books on the balance-sheet basis', { isNone: true }],
    ['More than we can count', { isNone: false }],
    ['1.5 people', { isNone: false }],
    ['2,5', { isNone: false }],
  ])('is read from its beginning alone: %s', (text, expected) => {
    expect(numberIn(text)).toEqual(expected);
  });
});
