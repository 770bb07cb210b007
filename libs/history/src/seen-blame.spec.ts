import { jest } from '@jest/globals';
import fc from 'fast-check';
import { type Decider, differences, type RecordedEvent, same, segments } from '#ledger';
import type { Version } from '#read-model';
import { ASKED, histories, inMemory, RUNS, THINGS } from '../../read-model/src/histories.testing.js';
import { noteDecider } from '../../read-model/src/note.testing.js';
import { pathsOf } from './blame.js';
import { nearest, valueAt } from './blame.testing.js';
import { seenBlame } from './seen-blame.js';

jest.setTimeout(60_000 + RUNS * 2_000);

/** Returns the versions of the thing as rectangles: a state is closed where the fold after a later append differs. */
function versionsOf(events: readonly RecordedEvent[]): Version[] {
  const ends = events.filter(({ metadata: { index, count } }) => index === count - 1).map(({ position }) => position);
  let open: Version[] = [];
  const closed: Version[] = [];
  for (const since of ends) {
    const known = events.filter(({ position }) => position <= since);
    const now = segments(noteDecider as unknown as Decider, known);
    const stays = (version: Version) =>
      now.some(({ from, to, state }) => from === version.from && to === version.to && same(state, version.state));
    closed.push(...open.filter((version) => !stays(version)).map((version) => ({ ...version, until: since })));
    const kept = open.filter(stays);
    const come = now.filter(({ from }) => !kept.some((version) => version.from === from));
    open = [...kept, ...come.map((segment) => ({ ...segment, since }))];
  }
  return [...closed, ...open];
}

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
