import { jest } from '@jest/globals';
import fc from 'fast-check';
import { VIEW } from '../engines/database.js';
import { histories, play, RUNS, type Step } from '../histories.testing.js';
import type { Note } from '../note.testing.js';
import type { ReadScope } from '../scope/read-scope.js';
import { NoteRegister, only } from '../testing.js';
import { Counts } from './counts.js';
import { type Facet, FacetCounts, type Facets, NONE } from './facets.js';
import type { Filter } from './filter.js';
import type { Found } from './things.js';

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

const STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED'];
/** Facets of notes whose rows have ids of notes as keys, from every place that values are taken from. */
const OF_NAMES = {
  status: { sources: 'STATUS' },
  own: { sources: [{ term: 'row' }], ids: 'note', mayLack: true },
  'own texts': { sources: [{ term: 'row' }], mayLack: true },
  named: { sources: [{ term: 'row', kind: 'note', by: 'row' }] },
  naming: { sources: [{ term: 'row', kind: 'note', collect: 'row' }], wholes: { any: ['note-a', 'note-b'] } },
  alike: { sources: [{ term: 'row', kind: 'note', by: 'row', collect: 'row' }] },
  several: {
    sources: [{ term: 'row' }, { term: 'row', kind: 'note', by: 'row' }, { term: 'row', kind: 'note', collect: 'row' }],
    wholes: { any: ['note-a', 'note-b'], b: ['note-b'] },
  },
} as const satisfies Facets;

/** Returns the step with ids of notes as the keys of rows. */
function namingNotes(step: Step): Step {
  return JSON.parse(
    JSON.stringify(step).replaceAll('"key":"k"', '"key":"note-a"').replaceAll('"key":"l"', '"key":"note-b"'),
  );
}

/** Returns the scope of a caller who sees the notes that name the first one. */
function limited(view: bigint): ReadScope {
  const covered: Filter = { terms: [{ term: 'row', value: 'note-a' }] };
  return { kinds: new Map([['note', { view, covered }]]), isLimited: true };
}

/** Counts the values of a facet in what the caller sees, note by note. */
function plainly(
  by: keyof typeof OF_NAMES,
  seen: readonly Found<Note>[],
  readScope?: ReadScope,
): Record<string, number> {
  const alive = seen.filter(({ status }) => status !== 'RETIRED');
  const isSeen = (key: string) => !readScope?.isLimited || seen.some(({ id }) => id === key);
  const keys = ({ rows }: Note) => rows.map(({ key }) => key);
  const named = (note: Note) => alive.filter(({ id }) => keys(note).includes(id)).flatMap(keys);
  const naming = ({ id }: Found<Note>) => alive.filter((other) => keys(other).includes(id)).flatMap(keys);
  const wholes = (values: string[], parts: Record<string, string[]>) => [
    ...values,
    ...Object.entries(parts).flatMap(([whole, some]) => (values.some((value) => some.includes(value)) ? [whole] : [])),
  ];
  const ofNote: Record<keyof typeof OF_NAMES, (note: Found<Note>) => string[]> = {
    status: ({ status }) => [status],
    'own texts': (note) => (keys(note).length > 0 ? keys(note) : [NONE]),
    // A value that names what the caller does not see is none; lists leave it out.
    own: (note) => [...keys(note), ...(keys(note).some(isSeen) ? [] : [NONE])],
    named,
    naming: (note) => wholes(naming(note), { any: ['note-a', 'note-b'] }),
    alike: (note) => alive.filter((other) => keys(other).some((key) => keys(note).includes(key))).flatMap(keys),
    several: (note) =>
      wholes([...keys(note), ...named(note), ...naming(note)], { any: ['note-a', 'note-b'], b: ['note-b'] }),
  };
  const counts: Record<string, number> = {};
  for (const note of by === 'status' ? seen : alive)
    for (const value of new Set(ofNote[by](note))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

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

  it('by every kind of facet are those of a plain count of the things, on both clocks, for limited callers too', async () => {
    const property = fc.asyncProperty(histories, answers, async (history, asked) => {
      const register = await NoteRegister.start();
      try {
        await play(history.map(namingNotes), register);
        await register.caughtUp();
        const head = Number((await register.ledger.head()) ?? 0n);
        for (const { position, on } of asked)
          for (const readScope of [undefined, only('note'), ...[VIEW.CURRENT, VIEW.APPROVED].map(limited)]) {
            const moment = register.at(BigInt(position % (head + 1)), on, readScope);
            const seen = await register.things.all<Note>('note', moment, { status: STATUSES });
            for (const [by, facet] of Object.entries(OF_NAMES)) {
              const counts = await new FacetCounts(register.database, () => false).of('note', by, facet, {}, moment);
              const counted = Object.fromEntries(counts.map(({ value, count }) => [value, count]));
              expect([by, counted]).toEqual([by, plainly(by as keyof typeof OF_NAMES, seen, readScope)]);
            }
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
