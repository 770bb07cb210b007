import fc from 'fast-check';
import type { RecordedEvent } from '#ledger';
import { histories, inMemory, RUNS, type Step, THINGS } from '../histories.testing.js';
import { noteProjection } from '../note.testing.js';
import { RowsOfStream, rowsOfStream } from './rows-of-stream.js';
import { appends } from './writer.js';

const HISTORY = { numRuns: RUNS * 10 };

describe('The rows of a thing that go on from those before', () => {
  it('are those that all its events fold to at once, after each append and after some', async () => {
    const property = fc.asyncProperty(histories, fc.integer({ min: 1, max: 4 }), async (history, many) => {
      const { events } = await inMemory(history);
      for (const thing of THINGS) {
        const own = events.filter(({ stream }) => stream === thing);
        const [oneByOne, inParts] = [new RowsOfStream(noteProjection), new RowsOfStream(noteProjection)];
        let taken = 0;
        for (const [number, append] of [...appends(own)].entries()) {
          taken += append.length;
          const known = own.slice(0, taken);
          const whole = await rowsOfStream(noteProjection, known);
          expect(await oneByOne.after(known)).toEqual(whole);
          if (number % many === 0) expect(await inParts.after(known)).toEqual(whole);
        }
        expect(await inParts.after(own)).toEqual(await rowsOfStream(noteProjection, own));
      }
    });
    await fc.assert(property, HISTORY);
  });

  it('are none from the first event on that cannot be taken', async () => {
    const first = await registered();
    const odd = { ...first, id: 'odd', revision: 1n, position: 2n, type: 'NeverHeardOf' };
    const next = { ...first, id: 'next', revision: 2n, position: 3n, type: 'NoteRetired', data: {} };
    const rows = new RowsOfStream(noteProjection);
    expect((await rows.after([first])).present).toHaveLength(1);
    await expect(rows.after([first, odd])).rejects.toThrow('NeverHeardOf');
    await expect(rows.after([first, odd, next])).rejects.toThrow('NeverHeardOf');
  });
});

async function registered(): Promise<RecordedEvent> {
  const step = { deed: 'register', thing: 'note-a', wait: 0, title: 'A', rows: [], on: '2024-01-01' };
  return (await inMemory([step as Step])).events[0]!;
}
