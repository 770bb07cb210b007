import { jest } from '@jest/globals';
import fc from 'fast-check';
import { VIEW } from '../engines/database.js';
import { histories, play, RUNS } from '../histories.testing.js';
import { NoteRegister, only } from '../testing.js';
import { Counts } from './counts.js';
import { type Facet, FacetCounts } from './facets.js';
import type { Filter } from './filter.js';

jest.setTimeout(180_000 + RUNS * 2_000);

const HAVING_K: Filter = { terms: [{ term: 'row', value: 'k' }] };
const FILTERS: Record<string, Filter> = {
  all: {},
  'with a text': { text: 'a' },
  'with a row': HAVING_K,
  'without a row': { noneOf: [{ terms: [{ term: 'row' }] }] },
  'of a status': { status: ['APPROVED', 'RETIRED'] },
  'like another note': {
    terms: [{ term: 'row', value: { kind: 'note', having: [{ term: 'row', value: 'l' }], collect: 'row' } }],
  },
};
const FACETS: Record<string, Facet> = {
  status: { sources: 'STATUS' },
  row: { sources: [{ term: 'row' }], wholes: { any: ['k', 'l'] }, label: () => undefined },
  'row, or none': { sources: [{ term: 'row' }], mayLack: true },
  'row of itself': { sources: [{ term: 'row', kind: 'note' }], mayLack: true },
};
const answers = fc.array(fc.record({ position: fc.nat(), on: fc.constantFrom('2024-01-03', '2024-01-06') }), {
  minLength: 2,
  maxLength: 12,
});

describe('The counts of a list', () => {
  it('follow after edits from the last ones, as if they were counted anew, in whatever order moments are asked for', async () => {
    const property = fc.asyncProperty(histories, answers, fc.boolean(), async (history, asked, isForward) => {
      const register = await NoteRegister.start();
      try {
        await play(history, register);
        await register.caughtUp();
        const { database, ledger } = register;
        const head = Number((await ledger.head()) ?? 0n);
        const moments = asked.map(({ position, on }) => register.at(BigInt(position % (head + 1)), on));
        if (isForward) moments.sort((a, b) => Number(a.position - b.position));
        const makeCounts = () => [new Counts(database, () => false), new FacetCounts(database, () => false)] as const;
        const kept = makeCounts();
        for (const view of [VIEW.CURRENT, VIEW.APPROVED])
          for (const moment of moments.map((point) => ({ ...point, readScope: only('note', view) })))
            for (const [name, filter] of Object.entries(FILTERS)) {
              const answersOf = async ([counts, facetCounts]: ReturnType<typeof makeCounts>) => ({
                name,
                count: await counts.of('note', filter, moment),
                facets: await Promise.all(
                  Object.entries(FACETS).map(([by, facet]) => facetCounts.of('note', by, facet, filter, moment)),
                ),
              });
              expect(await answersOf(kept)).toEqual(await answersOf(makeCounts()));
            }
      } finally {
        await register.cleanUp();
      }
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('read after an edit only what has changed', async () => {
    const register = await NoteRegister.start();
    try {
      const begin = (thing: string) => ({ deed: 'register', thing, wait: 0, title: 'A', rows: [], on: '2024-01-01' });
      const edit = { deed: 'retitle', thing: 'note-a', wait: 0, title: 'B', on: undefined };
      await play([begin('note-a'), begin('note-b'), edit] as never, register);
      await register.caughtUp();
      const counts = new Counts(register.database, () => false);
      const at = (position: bigint) => counts.of('note', { text: 'a' }, register.at(position, '2024-01-06'));
      expect(await at(2n)).toBe(2);

      await register.database.reader.deleteFrom('rectangles').where('thing', '=', 'note-b').execute();

      expect(await at(3n)).toBe(1);
    } finally {
      await register.cleanUp();
    }
  });

  it('are counted anew where an edit of one thing decides on another', async () => {
    const register = await NoteRegister.start();
    try {
      const step = { wait: 0, on: '2024-01-01' };
      const begin = (thing: string) => ({
        ...step,
        deed: 'register',
        thing,
        title: 'A',
        rows: [{ key: 'k', value: '1' }],
      });
      const edit = { ...step, deed: 'setRow', thing: 'note-a', row: { key: 'l', value: '1' } };
      await play([begin('note-a'), begin('note-b'), edit] as never, register);
      await register.caughtUp();
      const counts = new Counts(register.database, () => false);
      const at = (position: bigint) =>
        counts.of('note', FILTERS['like another note']!, register.at(position, '2024-01-06'));

      expect(await at(2n)).toBe(0);
      expect(await at(3n)).toBe(2);
    } finally {
      await register.cleanUp();
    }
  });
});
