import { jest } from '@jest/globals';
import fc from 'fast-check';
import { differences, same } from '#kernel';
import type { Version } from '#read-model';
import { ASKED, histories, inMemory, RUNS, THINGS } from '../../read-model/src/histories.testing.js';
import { pathsOf } from './blame.js';
import { nearest, valueAt, versionsOf } from './blame.testing.js';
import { seenBlame } from './seen-blame.js';

jest.setTimeout(180_000 + RUNS * 2_000);

const seenAt = (versions: readonly Version[], position: bigint, on: string) =>
  versions.find(
    ({ from, to, since, until }) =>
      from <= on && on < to && since <= position && (until === undefined || position < until),
  )?.state;

describe('Whatever is done to one thing, for a caller who sees only its versions', () => {
  it('every path has one origin: the date since which the value holds, and the position that gave it to that date', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { events } = await inMemory(history);
        for (const id of THINGS) {
          const own = events.filter(({ stream }) => stream === id);
          const versions = versionsOf(own);
          const isAnnulment = (position: bigint) =>
            own.some((event) => event.position === position && event.type === 'EventAnnulled');
          const now = own.at(-1)?.position ?? 0n;
          for (const on of ASKED) {
            const state = seenAt(versions, now, on);
            const blame = seenBlame(versions, on, isAnnulment);
            const origins = blame ? [...pathsOf(blame)] : [];
            const found = new Map(origins.map(({ path, by }) => [path, by]));

            expect(found.size).toBe(origins.length);
            for (const { path } of differences(undefined, state)) expect(nearest(found, path)).toBeDefined();
            for (const { path, by } of origins) {
              const has = (position: bigint, date: string) =>
                same(valueAt(seenAt(versions, position, date), path), valueAt(state, path));
              const since = ASKED.filter((date) => by.from <= date && date <= on);
              expect(since.every((date) => has(now, date))).toBe(true);
              expect(
                ASKED.filter((date) => date < by.from)
                  .slice(-1)
                  .some((date) => has(now, date)),
              ).toBe(false);
              expect(has(by.position, by.from)).toBe(true);
              expect(has(by.position - 1n, by.from)).toBe(false);
              const earlier = own.filter(({ position }) => position < by.position);
              if (isAnnulment(by.position)) expect(earlier.some(({ position }) => has(position, by.from))).toBe(false);
            }
          }
        }
      }),
      { numRuns: RUNS * 3 },
    );
  });
});
