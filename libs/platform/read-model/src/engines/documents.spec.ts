import fc from 'fast-check';
import { differenceTo, wholeOf } from './documents.js';

const long = (title: string) =>
  JSON.stringify({ title, rows: Array.from({ length: 40 }, (_, i) => `row ${i} 개인정보 ${i * 7919}`) });

describe('A document that is stored as the difference to another one', () => {
  it('is read as it was', () => {
    const [base, body] = [long('before'), long('after {~} é 顧客')];
    const difference = differenceTo(base, body)!;
    expect(difference.length).toBeLessThan(body.length / 6);
    expect(wholeOf(difference + base)).toBe(body);
  });

  it('is read as it was, whatever both are', () => {
    const rest = fc.constantFrom(long('the same'), long('another one'));
    const value = fc.tuple(fc.object({ maxDepth: 2 }), rest).map(([object, some]) => JSON.stringify({ object, some }));
    fc.assert(
      fc.property(value, value, (base, body) => {
        const difference = differenceTo(base, body);
        expect(wholeOf(difference === undefined ? body : difference + base)).toBe(body);
      }),
    );
  });

  it('holds no half of a character, which no table could store', () => {
    // In UTF-16 the second begins with the same half as the first, and the third ends with the same.
    const character = fc.constantFrom('\u{1f600}', '\u{1f601}', '\u{1fa00}', 'a');
    const text = fc.array(character, { minLength: 200, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), character, (before, at, other) => {
        const after = before.with(at % before.length, other);
        const [base, body] = [before, after].map((characters) => JSON.stringify({ text: characters.join('') }));
        const difference = differenceTo(base!, body!) ?? '';
        expect(Buffer.from(difference).toString()).toBe(difference); // half a character becomes U+FFFD
        if (difference) expect(wholeOf(difference + base)).toBe(body);
      }),
    );
  });

  it('stays as it is without the whole document', () => {
    const difference = differenceTo(long('before'), long('after'))!;
    expect(wholeOf(difference)).toBe(difference);
  });

  it('is stored whole if they have little in common', () => {
    expect(differenceTo(long('before'), '{"other":1}')).toBeUndefined();
  });
});
