import { jest } from '@jest/globals';
import fc from 'fast-check';
import { differences, same } from '#kernel';
import { type Decider, inForce, type RecordedEvent, stateOn, type Thing } from '#ledger';
import { ASKED, histories, inMemory, RUNS, THINGS } from '../../read-model/src/histories.testing.js';
import { noteDecider } from '../../read-model/src/note.testing.js';
import { blameOf, pathsOf } from './blame.js';
import { nearest, valueAt } from './blame.testing.js';

const IN_MEMORY = { numRuns: RUNS * 3 };

jest.setTimeout(180_000 + RUNS * 2_000);

const decider = noteDecider as unknown as Decider;

interface Asked {
  readonly on: string;
  readonly events: readonly RecordedEvent[];
  readonly state: Thing;
}

/** Every thing of the history that exists, at the end of each append, on each date. */
function* moments(events: readonly RecordedEvent[]): Generator<Asked> {
  const ends = events.filter(({ metadata: { index, count } }) => index === count - 1);
  for (const { position } of ends)
    for (const id of THINGS) {
      const known = events.filter((event) => event.stream === id && event.position <= position);
      for (const on of ASKED) {
        const state = stateOn(decider, known, on);
        if (state) yield { on, events: known, state };
      }
    }
}

const provenanceOf = ({ events, on }: Asked) => [...pathsOf(blameOf(decider, events, on)!)];

describe('Whatever is done to one thing', () => {
  it('every path of its content has exactly one provenance, at every moment (T36)', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const asked of moments((await inMemory(history)).events)) {
          const paths = provenanceOf(asked).map(({ path }) => path);
          const found = new Map(provenanceOf(asked).map(({ path, by }) => [path, by]));

          expect(new Set(paths).size).toBe(paths.length);
          for (const { path } of differences(undefined, asked.state)) expect(nearest(found, path)).toBeDefined();
          for (const path of paths) expect(valueAt(asked.state, path)).toBeDefined();
        }
      }),
      IN_MEMORY,
    );
  });

  it('its provenance is the fact with which the fold has the value, without which it has not, and after which it stays (T36)', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const asked of moments((await inMemory(history)).events)) {
          const { events, on, state } = asked;
          const facts = inForce(events).filter(({ metadata }) => metadata.effectiveOn <= on);
          const folded = (upTo: number) => stateOn(decider, facts.slice(0, upTo), on);
          for (const { path, by } of provenanceOf(asked)) {
            const value = valueAt(state, path);
            const at = facts.indexOf(by);

            expect(at).toBeGreaterThanOrEqual(0); // neither annulled nor of a later date
            expect(same(valueAt(folded(at), path), value)).toBe(false);
            for (let after = at + 1; after <= facts.length; after += 1)
              expect(same(valueAt(folded(after), path), value)).toBe(true);
          }
        }
      }),
      IN_MEMORY,
    );
  });
});
