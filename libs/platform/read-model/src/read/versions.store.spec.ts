import { jest } from '@jest/globals';
import fc from 'fast-check';
import { VIEW } from '../engines/database.js';
import { ASKED, histories, play, RUNS, THINGS } from '../histories.testing.js';
import { NoteRegister, only } from '../testing.js';
import { Versions } from './versions.js';

jest.setTimeout(180_000 + RUNS * 2_000);

describe('The versions of a thing', () => {
  it.each([
    ['current', VIEW.CURRENT],
    ['approved', VIEW.APPROVED],
  ])('(%s) hold at every point what the register shows there, up to any moment', async (_, view) => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (history, chosen) => {
        const register = await NoteRegister.start();
        try {
          await play(history, register);
          await register.caughtUp();
          const head = Number((await register.ledger.head()) ?? 0n);
          const moment = register.at(BigInt(chosen % (head + 1)), ASKED[0]!, only('note', view));
          const versions = new Versions(register.database);
          for (const id of THINGS) {
            const all = await versions.of(id, moment);
            for (let position = 0n; position <= moment.position; position += 1n)
              for (const on of ASKED) {
                const [shown] = await register.things.byIds('note', [id], { ...moment, position, on });
                const holding = all.filter(
                  ({ from, to, since, until }) =>
                    from <= on && on < to && since <= position && (until === undefined || position < until),
                );
                const { id: _id, at: _at, status: _status, ...state } = shown ?? {};
                expect(holding.map((version) => version.state)).toEqual(shown ? [state] : []);
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
