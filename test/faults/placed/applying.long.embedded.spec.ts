import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, type ServerProcess } from '../../server-process.js';
import { ledgerOf, torn } from '../../writers.js';
import { killedAt, type Plan, rounds, startHooked } from './placed.js';

/** Things of each kind, more than are recorded together. */
const THINGS = 70;
const of = <T>(make: (n: number) => T) => Array.from({ length: THINGS }, (_, n) => make(n));
const input = {
  contacts: of((n) => ({ key: `c${n}`, name: `Person ${n}`, email: `p${n}@acme.example` })),
  parties: of((n) => ({
    key: `p${n}`,
    name: `Party ${n}`,
    country: 'DE',
    officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: `c${n}` }],
  })),
  processingActivities: of((n) => ({
    key: `a${n}`,
    reference: `${n}`,
    title: `Activity ${n}`,
    role: 'CONTROLLER',
    controllers: [`p${n}`],
    reviewEvery: 'P1Y',
  })),
  translations: of((n) => ({
    type: 'processingActivity',
    key: `a${n}`,
    language: 'de',
    texts: [{ field: 'title', text: `Tätigkeit ${n}` }],
  })),
};
const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';

/** A commit holds a part of the file, or the next command of each thing in it. The middle comes first. */
const MOMENTS = rounds([3, 5, 1, 2, 4, 6, 7].map((nth): Plan => ({ at: 'ledger[.]db: COMMIT', nth, when: 'AFTER' })));

describe('A register file whose server is killed between two parts of it', () => {
  const home = dataDirectory();
  let whole: { file: string; events: number };

  const fileOf = async (server: ServerProcess) => (await server.get('{ registerFile }')).registerFile;
  const apply = async (server: ServerProcess): Promise<number> =>
    (await server.get(APPLY, { input })).applyRegister.events;

  beforeAll(async () => {
    const directory = join(home, 'whole');
    const server = await startHooked(directory);
    const events = await apply(server);
    whole = { events, file: await fileOf(server) };
    await server.stop();
  });

  it.each(MOMENTS)(
    'round $round, after commit $moment.nth: what is recorded is whole, and the rest can be applied',
    async ({ moment }) => {
      const directory = mkdtempSync(join(home, 'killed-'));
      const server = await startHooked(directory);

      await killedAt(moment, directory, server, () => apply(server));

      const before = ledgerOf(directory);
      expect(torn(before)).toEqual([]);
      expect(before.length).toBeGreaterThan(0);
      expect(before.length).toBeLessThan(whole.events);
      const again = await startHooked(directory);
      expect(await apply(again)).toBe(whole.events - before.length);
      expect(torn(ledgerOf(directory))).toEqual([]);
      expect(await fileOf(again)).toBe(whole.file);
      expect(await apply(again)).toBe(0);
      await again.stop();
    },
  );
});
