import fc from 'fast-check';
import { RecentlyUsed } from './recently-used.js';

describe('What was used recently', () => {
  it('is kept; what was used longest ago goes first', () => {
    const kept = new RecentlyUsed<number>(3);
    for (const [value, key] of ['a', 'b', 'c'].entries()) kept.set(key, value, 1);
    kept.get('a');
    kept.set('d', 3, 1);

    expect(['a', 'b', 'c', 'd'].map((key) => kept.take(key))).toEqual([0, undefined, 2, 3]);
  });

  it('is not kept if it is too large, and neither is what it takes the place of', () => {
    const kept = new RecentlyUsed<number>(10, 5);
    kept.set('a', 1, 2);
    kept.set('b', 2, 5);
    kept.set('a', 3, 6);

    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 2]);
  });

  it('is what a list in the order of use would hold, whatever was kept, used, taken and cleared', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ what: fc.constantFrom('get', 'take', 'clear'), key, size: fc.constant(0) }),
      fc.record({ what: fc.constant('set'), key, size: fc.integer({ min: 0, max: 12 }) }),
    );
    const property = fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const kept = new RecentlyUsed<number>(20, 10);
      let list: { key: string; value: number; size: number }[] = [];
      for (const [value, { what, key, size }] of steps.entries()) {
        const at = list.find((entry) => entry.key === key);
        if (what === 'get') expect(kept.get(key)).toBe(at?.value);
        else if (what === 'take') expect(kept.take(key)).toBe(at?.value);
        else if (what === 'set') kept.set(key, value, size);
        else kept.clear();

        list = what === 'clear' ? [] : list.filter((entry) => entry !== at);
        if (what === 'get' && at) list.push(at);
        if (what === 'set' && size <= 10) list.push({ key, value, size });
        while (list.reduce((sum, entry) => sum + entry.size, 0) > 20) list.shift();
      }
      expect(['a', 'b', 'c', 'd'].map((one) => kept.take(one))).toEqual(
        ['a', 'b', 'c', 'd'].map((one) => list.find((entry) => entry.key === one)?.value),
      );
    });
    fc.assert(property);
  });
});
