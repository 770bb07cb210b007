import { jest } from '@jest/globals';
import fc from 'fast-check';
import { same } from '#kernel';
import type { Version } from '#read-model';
import { ASKED, histories, inMemory, RUNS, THINGS } from '../../read-model/src/histories.testing.js';
import { valueAt, versionsOf } from './blame.testing.js';
import { rectanglesOf } from './rectangles.js';

jest.setTimeout(180_000 + RUNS * 2_000);

type Placed = Pick<Version, 'from' | 'to' | 'since' | 'until'>;

const holds = ({ from, to, since, until }: Placed, position: bigint, on: string) =>
  from <= on && on < to && since <= position && (until === undefined || position < until);

describe('Whatever is done to one thing, the rectangles of a value', () => {
  it.each([undefined, 'title', 'rows', 'rows.k', 'rows.k.value'])(
    'at %s say at every point what the versions say',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const { events } = await inMemory(history);
          for (const id of THINGS) {
            const own = events.filter(({ stream }) => stream === id);
            const versions = versionsOf(own);
            const rectangles = rectanglesOf(versions, path);
            for (const { position } of own)
              for (const on of ASKED) {
                const state = versions.find((version) => holds(version, position, on))?.state;
                const value = path === undefined ? state : valueAt(state, path);
                const there = rectangles.filter((rectangle) => holds(rectangle, position, on));

                expect(there.map((rectangle) => rectangle.state)).toEqual(value === undefined ? [] : [value]);
              }
          }
        }),
        { numRuns: RUNS * 2 },
      );
    },
  );

  it('are no more than there must be: neighbours by date differ, and so do those that follow each other', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { events } = await inMemory(history);
        const rectangles = rectanglesOf(versionsOf(events.filter(({ stream }) => stream === 'note-a')), 'title');
        for (const one of rectangles)
          for (const other of rectangles) {
            const isSame = same(one.state, other.state);
            const isNext = one.from === other.from && one.to === other.to && one.until === other.since;
            const isBeside = one.to === other.from && one.since === other.since && one.until === other.until;
            expect(isSame && (isNext || isBeside)).toBe(false);
          }
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
