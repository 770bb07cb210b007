import fc from 'fast-check';
import { differingStretches, stretchesOf } from './stretches.js';

const thing = fc.uuid().map((id) => ({ id: `activity-${id}` }));
const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 600 });

describe('Stretches of a list', () => {
  it('are the list, cut', () => {
    fc.assert(fc.property(things, (list) => expect([...stretchesOf(list).values()].flat()).toEqual(list)));
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
