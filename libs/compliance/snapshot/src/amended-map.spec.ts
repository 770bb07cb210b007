import fc from 'fast-check';
import { AmendedMap } from './amended-map.js';

const change = fc.record({
  without: fc.array(fc.nat(900), { maxLength: 80 }),
  others: fc.array(fc.tuple(fc.nat(900), fc.string()), { maxLength: 300 }),
});

describe('A map with changes to another one', () => {
  it('has what a copy with the changes has, and leaves the maps before as they are', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const copies = [new Map(Array.from({ length: 600 }, (_, i) => [i, `value ${i}`] as [number, string]))];
        const maps = [AmendedMap.of<number, string>(new Map(copies[0]))];
        for (const { without, others } of changes) {
          const copy = new Map(copies.at(-1)!);
          for (const key of without) copy.delete(key);
          for (const [key, value] of others) copy.set(key, value);
          copies.push(copy);
          maps.push(maps.at(-1)!.amended(without, others));
        }
        for (const [i, map] of maps.entries())
          for (let key = 0; key <= 900; key += 1) expect(map.get(key)).toBe(copies[i]!.get(key));
      }),
      { numRuns: 30 },
    );
  });
});
