import { jest } from '@jest/globals';
import fc from 'fast-check';
import { VIEW } from '../engines/database.js';
import { ASKED, histories, play, RUNS, THINGS } from '../histories.testing.js';
import { NoteRegister, only } from '../testing.js';
import { Lifetimes } from './lifetimes.js';
import { Versions } from './versions.js';

jest.setTimeout(180_000 + RUNS * 2_000);

describe('The lifetime of a thing', () => {
  it.each([
    ['current', VIEW.CURRENT],
    ['approved', VIEW.APPROVED],
  ])('(%s) begins with its first version up to the date, and ends with the last one in force', async (_, view) => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (history, chosen) => {
        const register = await NoteRegister.start();
        try {
          await play(history, register);
          await register.caughtUp();
          const head = Number((await register.ledger.head()) ?? 0n);
          const position = BigInt(chosen % (head + 1));
          const versions = new Versions(register.database);
          for (const on of ASKED) {
            const moment = register.at(position, on, only('note', view));
            const found = await new Lifetimes(register.database).of(THINGS, moment);
            for (const [i, id] of THINGS.entries()) {
              const all = (await versions.of(id, moment))
                .filter(({ until, from }) => until === undefined && from <= on)
                .sort((a, b) => (a.from < b.from ? -1 : 1));
              const last = all.filter(({ state }) => !state.retired).at(-1);
              const startedOn = all[0]?.from;
              const isOver = last === undefined || last.to <= on;
              const endedOn = isOver ? (last?.to ?? startedOn) : undefined;
              expect(found[i]).toEqual(startedOn === undefined ? undefined : { startedOn, endedOn });
            }
          }
        } finally {
          await register.cleanUp();
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
