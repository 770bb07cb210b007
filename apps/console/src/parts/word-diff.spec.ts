import fc from 'fast-check';
import { diffLists, diffWords } from './word-diff';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, items }) => (kind === 'same' ? items.join('') : `${kind === 'gone' ? '-' : '+'}[${items.join('')}]`))
    .join('');

describe('the difference of two texts', () => {
  it('is by words, with what is gone before what is new', () => {
    expect(shown('Sends letters to guests', 'Sends messages to guests')).toBe('Sends -[letters]+[messages] to guests');
    expect(shown('12 months', '24 months')).toBe('-[12]+[24] months');
    expect(shown('To pay wages', 'To pay wages and pensions')).toBe('To pay wages+[ and pensions]');
    expect(shown('', 'New')).toBe('+[New]');
    expect(shown('Same', 'Same')).toBe('Same');
  });

  it('has no single words or spaces in common', () => {
    expect(shown('one two', 'three four')).toBe('-[one two]+[three four]');
    expect(shown('As long as needed', 'Ten years, as proof')).toBe('-[As long as needed]+[Ten years, as proof]');
  });

  it('finds the words of languages without spaces', () => {
    expect(diffWords('顧客の電話番号', '顧客の住所', 'ja').some(({ kind }) => kind === 'same')).toBe(true);
  });

  it('of a long text that was written anew is the whole of both', () => {
    const long = (word: string) => Array.from({ length: 2_000 }, (_, i) => `${word}${i}`);
    expect(diffLists(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', ','), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .flatMap(({ items }) => items)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
});
