import { jest } from '@jest/globals';
import fc from 'fast-check';
import { VIEW } from '../engines/database.js';
import { histories, play, RUNS, type Step } from '../histories.testing.js';
import type { Note } from '../note.testing.js';
import type { ReadScope } from '../scope/read-scope.js';
import { NoteRegister, only } from '../testing.js';
import { IncrementalReader } from './incremental-reader.js';

jest.setTimeout(180_000 + RUNS * 2_000);

const asked = fc.array(fc.nat(), { minLength: 2, maxLength: 10 });

describe('Everything of a kind, read again at a later position', () => {
  it('is the list at that position, in list order; what has no new events is the same object', async () => {
    const property = fc.asyncProperty(histories, asked, async (history, positions) => {
      const register = await NoteRegister.start();
      try {
        await play(history, register);
        await register.caughtUp();
        const head = Number((await register.ledger.head()) ?? 0n);
        const reader = new IncrementalReader(register.database);
        let before: { notes: readonly { readonly id: string }[]; position: bigint } = { notes: [], position: 0n };
        for (const position of positions.map((n) => n % (head + 1)).sort((a, b) => a - b)) {
          const moment = register.at(BigInt(position), '2024-01-06');
          const read = await reader.of<Note>('note', moment);

          const listed = await register.things.all<Note>('note', moment);
          expect(read).toEqual(listed.map(({ at: _, ...note }) => note));
          for (const note of read) {
            const known = before.notes.find(({ id }) => id === note.id);
            const events = await register.ledger.read(note.id);
            const hasGrown = events.some((e) => e.position > before.position && e.position <= moment.position);
            if (known && !hasGrown) expect(note).toBe(known);
          }
          before = { notes: read, position: moment.position };
        }
      } finally {
        await register.cleanUp();
      }
    });
    await fc.assert(property, { numRuns: RUNS * 2 });
  });

  it('is the same list for all who read the whole, whatever regulators have read meanwhile', async () => {
    const register = await NoteRegister.start();
    try {
      const note = (thing: string) => ({ deed: 'register', on: '2024-01-01', thing, wait: 0, title: thing }) as Step;
      await play([note('note-a'), note('note-b')], register);
      await register.caughtUp();
      const moment = await register.things.moment({});
      const regulators = [['note-a'], ['note-b'], ['note-a', 'note-b']].map((ids): ReadScope => {
        return { kinds: new Map([['note', { view: VIEW.CURRENT, covered: { ids } }]]), isLimited: true };
      });
      const whole = await register.incrementalReader.of<Note>('note', moment);

      for (const readScope of regulators) {
        const part = await register.incrementalReader.of<Note>('note', { ...moment, readScope });
        expect(await register.incrementalReader.of<Note>('note', { ...moment, readScope: only('note') })).toBe(whole);
        expect((await register.incrementalReader.of<Note>('note', { ...moment, readScope }))[0]).toBe(part[0]);
      }
      expect(whole).toHaveLength(2);
    } finally {
      await register.cleanUp();
    }
  });

  it('has the same objects after the read models were built again, where these say the same', async () => {
    const register = await NoteRegister.start();
    try {
      const note = (thing: string) => ({ deed: 'register', on: '2024-01-01', thing, wait: 0, title: thing }) as Step;
      await play([note('note-a'), note('note-b')], register);
      await register.caughtUp();
      const served = {
        get reader() {
          return register.database.reader;
        },
      };
      const reader = new IncrementalReader(served as never);
      const head = (await register.ledger.head())!;
      const before = await reader.of<Note>('note', register.at(head, '2024-01-06'));
      const { generation } = register.database;

      await register.rebuildNextTo();

      expect(register.database.generation).toBeGreaterThan(generation);
      const after = await reader.of<Note>('note', register.at(head, '2024-01-06'));
      expect(after).toHaveLength(2);
      for (const [i, one] of after.entries()) expect(one).toBe(before[i]);
    } finally {
      await register.cleanUp();
    }
  });
});
