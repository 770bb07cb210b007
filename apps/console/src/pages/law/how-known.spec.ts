import { howKnown } from './how-known';

describe('How well a part of an entry is known', () => {
  it.each([
    [['S25', 'CHECKED'], 'checked'],
    [['S25'], 'readIn'],
    [['S25', 'K'], 'known'],
    [['K', 'NOT_FOUND'], 'unverified'],
    [['S25', 'UNVERIFIED'], 'unverified'],
  ])('%j: %s', (tags, expected) => {
    expect(howKnown(tags.map((tag) => ({ tag })))).toBe(expected);
  });
});
