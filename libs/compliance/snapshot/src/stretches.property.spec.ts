import fc from 'fast-check';
import { allPiecesOf, differingStretches, piecesOf, stretchesOf } from './stretches.js';

const thing = fc.uuid().map((id) => ({ id: `activity-${id}` }));
const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 600 });

describe('Stretches of a list', () => {
  it('are the list, cut', () => {
    fc.assert(fc.property(things, (list) => expect([...stretchesOf(list).values()].flat()).toEqual(list)));
  });

  it('are the same if they are taken over from a list that was changed', () => {
    const piece = fc.array(thing, { maxLength: 3 });
    fc.assert(
      fc.property(things, piece, fc.nat(), fc.nat({ max: 3 }), fc.boolean(), (list, come, place, gone, isTwice) => {
        const at = place % (list.length + 1);
        const copies = isTwice ? list.flatMap((one) => [one, { ...one }]) : list;
        const changed = [...copies.slice(0, at), ...come, ...copies.slice(at + gone)];
        const again = [...changed];
        expect([...stretchesOf(again, copies)]).toEqual([...stretchesOf(changed)]);
      }),
      { numRuns: 500 },
    );
  });

  it('are taken over where nothing has changed', () => {
    const list = Array.from({ length: 1_000 }, (_, i) => ({ id: `activity-${(i * 7_919).toString(36)}-${i % 97}` }));
    const changed = list.with(500, { id: 'activity-other' });
    const [before, now] = [stretchesOf(list), stretchesOf(changed, list)];
    const others = [...now].filter(([key, things]) => before.get(key) !== things);
    expect(before.size).toBeGreaterThan(8);
    expect(others.length).toBeLessThanOrEqual(2);
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

  it('are cut into pieces: those of a stretch are the stretch, and those of all are the list', () => {
    fc.assert(
      fc.property(things, (list) => {
        for (const stretch of stretchesOf(list).values())
          expect([...piecesOf(stretch).values()].flat()).toEqual(stretch);
        expect([...allPiecesOf(list).values()].flat()).toEqual(list);
      }),
    );
  });

  it('have pieces of some things each', () => {
    const list = Array.from({ length: 5_000 }, (_, i) => ({ id: `activity-${(i * 7_919).toString(36)}-${i % 97}` }));
    const [stretches, pieces] = [stretchesOf(list).size, allPiecesOf(list).size];
    expect(list.length / pieces).toBeLessThan(16);
    expect(pieces / stretches).toBeGreaterThan(4);
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
