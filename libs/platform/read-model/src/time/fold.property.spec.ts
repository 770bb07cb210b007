import fc from 'fast-check';
import { type Decider, foldOf, segments } from '#ledger';
import { histories, inMemory, RUNS, THINGS } from '../histories.testing.js';
import { noteDecider } from '../note.testing.js';

const decider = noteDecider as unknown as Decider;

describe('The fold of a stream that is kept with its last event', () => {
  it('is what folding all of it gives, however it has grown', async () => {
    const jumps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(histories, jumps, async (history, jumps) => {
      const { events } = await inMemory(history);
      for (const id of THINGS) {
        const stream = events.filter((event) => event.stream === id);
        const ends = stream.filter(({ metadata: { index, count } }) => index === count - 1);
        for (let [i, turn] = [0, 0]; i < ends.length; i += jumps[turn++ % jumps.length]!) {
          const upTo = stream.filter(({ revision }) => revision <= ends[i]!.revision);
          expect(foldOf(decider, upTo).segments).toEqual(segments(decider, upTo));
        }
      }
    });
    await fc.assert(property, { numRuns: RUNS * 10 });
  });
});
