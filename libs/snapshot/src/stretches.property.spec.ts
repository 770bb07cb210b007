import fc from 'fast-check';
import { differingStretches, stretchesOf } from './stretches.js';

const thing = fc.uuid().map((id) => ({ id: `activity-${id}` }));
const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 600 });

describe('Stretches of a list', () => {
  it('are the list, cut', () => {
    fc.assert(fc.property(things, (list) => expect([...stretchesOf(list).values()].flat()).toEqual(list)));
  });

  it('have all states of a thing together, under a key of their own', () => {
    const states = things.map((list) => list.flatMap((one) => [one, { ...one }, { ...one }]));
    fc.assert(
      fc.property(states, (list) => {
        const stretches = stretchesOf(list);
        const withIds = [...stretches.values()].map((some) => new Set(some.map(({ id }) => id)));
        expect([...stretches.values()].flat()).toEqual(list);
        expect(withIds.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(list.map(({ id }) => id)).size);
      }),
    );
  });

  it('differ in two at most if a thing comes, goes or is replaced', () => {
    fc.assert(
      fc.property(things, thing, fc.nat(), fc.boolean(), (list, other, place, isReplaced) => {
        const at = place % (list.length + 1);
        const changed = [...list.slice(0, at), other, ...list.slice(isReplaced ? at + 1 : at)];
        const differing = new Set(differingStretches(stretchesOf(list), stretchesOf(changed)));
        // Replaced: the end of a stretch may come or go with each of the two.
        expect(differing.size).toBeLessThanOrEqual(isReplaced ? 4 : 3);
      }),
    );
  });
});
