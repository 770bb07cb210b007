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
    const value = fc.object({ maxDepth: 2 }).map((object) => JSON.stringify({ object, rest: long('the same') }));
    fc.assert(
      fc.property(value, value, (base, body) => {
        const difference = differenceTo(base, body);
        expect(wholeOf(difference === undefined ? body : difference + base)).toBe(body);
      }),
    );
  });

  it('is stored whole if they have little in common', () => {
    expect(differenceTo(long('before'), '{"other":1}')).toBeUndefined();
  });
});
