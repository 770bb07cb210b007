import { together } from './folded';

const typesOf = (...types: string[]) =>
  together(types.map((type) => ({ type }))).map(({ events, isFolded }) => [events.length, isFolded]);

describe('The events of a history', () => {
  it('are one by one, and translations in a row together', () => {
    expect(typesOf('Registered', 'TextsTranslated', 'TextsTranslated', 'Renamed')).toEqual([
      [1, false],
      [2, true],
      [1, false],
    ]);
  });

  it('have one translation alone as any other event, and each row of them apart', () => {
    expect(typesOf('TextsTranslated', 'Renamed', 'TextsTranslated', 'TranslationsWithdrawn')).toEqual([
      [1, false],
      [1, false],
      [2, true],
    ]);
    expect(typesOf()).toEqual([]);
  });
});
