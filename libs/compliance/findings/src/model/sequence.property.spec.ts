import fc from 'fast-check';
import { Joined } from './sequence.js';

describe('lists that are read as one', () => {
  const lists = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 12 });

  it('have the entries of all lists, in order', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const joined = new Joined(all);
        expect([...joined]).toEqual(all.flat());
        expect(joined.length).toBe(all.flat().length);
      }),
    );
  });

  it('are cut and filtered as one list is', () => {
    fc.assert(
      fc.property(lists, fc.nat(60), fc.nat(60), (all, begin, size) => {
        const joined = new Joined(all);
        expect(joined.slice(begin, begin + size)).toEqual(all.flat().slice(begin, begin + size));
        expect(joined.filter((entry) => entry > 4)).toEqual(all.flat().filter((entry) => entry > 4));
      }),
    );
  });
});
