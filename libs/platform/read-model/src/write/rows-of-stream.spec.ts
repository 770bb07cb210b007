import fc from 'fast-check';
import type { RecordedEvent } from '#ledger';
import { histories, inMemory, RUNS, type Step, THINGS } from '../histories.testing.js';
import { noteProjection } from '../note.testing.js';
import { rowLines } from './row-lines.js';
import { RowsOfStream } from './rows-of-stream.js';

const HISTORY = { numRuns: RUNS * 10 };

describe('The rows of a thing that go on from those before', () => {
  it('are those that all its events fold to at once, wherever the events are cut', async () => {
    const property = fc.asyncProperty(histories, fc.infiniteStream(fc.boolean()), async (history, cuts) => {
      const { events } = await inMemory(history);
      for (const thing of THINGS) {
        const own = events.filter(({ stream }) => stream === thing);
        const rows = new RowsOfStream(noteProjection);
        for (const end of own.keys()) {
          const known = own.slice(0, end + 1);
          const isCut = known.length === own.length || cuts.next().value;
          if (!isCut) continue;
          const outcome = await rows.after(known).then(rowLines, messageOf);
          expect(outcome).toEqual(await new RowsOfStream(noteProjection).after(known).then(rowLines, messageOf));
        }
      }
    });
    await fc.assert(property, HISTORY);
  });

  it('are none from the first event on that cannot be taken', async () => {
    const first = await registered();
    const odd = { ...first, id: 'odd', revision: 1n, position: 2n, type: 'NeverHeardOf' };
    const next = { ...first, id: 'next', revision: 2n, position: 3n, type: 'NoteRetired', data: {} };
    const rows = new RowsOfStream(noteProjection);
    expect((await rows.after([first])).rectangles).toHaveLength(1);
    await expect(rows.after([first, odd])).rejects.toThrow('NeverHeardOf');
    await expect(rows.after([first, odd, next])).rejects.toThrow('NeverHeardOf');
  });
});

/** A cut within an append can leave what cannot be folded. */
const messageOf = (error: Error) => error.message;

async function registered(): Promise<RecordedEvent> {
  const step = { deed: 'register', thing: 'note-a', wait: 0, title: 'A', rows: [], on: '2024-01-01' };
  return (await inMemory([step as Step])).events[0]!;
}
