import { jest } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type RecordedEvent, withRecordedTime } from '#ledger';
import { histories, LONG_VALUES, play, RUNS, type Step, THINGS } from '../histories.testing.js';
import { noteProjection } from '../note.testing.js';
import { timesIn } from '../read/recorded-times.js';
import { storedRows } from '../read/stored-rows.js';
import { NoteRegister } from '../testing.js';
import { firstDifference } from './row-differences.js';
import { type RowLines, type RowsOfThing, rowLines } from './row-lines.js';
import { RowsOfStream } from './rows-of-stream.js';

jest.setTimeout(180_000 + RUNS * 2_000);

async function eventsOf({ ledger, database }: NoteRegister, thing: string): Promise<RecordedEvent[]> {
  const times = await timesIn(database.reader, thing);
  return (await ledger.read(thing)).map((event) => withRecordedTime(event, times.get(event.id)!));
}

/** Returns the rows of each thing: those that are stored, and those that its events fold to. */
async function bothOf(register: NoteRegister) {
  const streams = new Map<string, RecordedEvent[]>();
  for (const thing of THINGS) streams.set(thing, await eventsOf(register, thing));
  const revisions = [...streams].map(
    ([thing, events]) => [thing, new Map(events.map((e) => [e.position, e.revision]))] as const,
  );
  const there = await storedRows(register.database.reader, new Map(revisions));
  const wanted = new Map<string, RowsOfThing>();
  for (const [thing, events] of streams) wanted.set(thing, await new RowsOfStream(noteProjection).after(events));
  for (const thing of THINGS) expect(firstDifference(wanted.get(thing)!, there.get(thing)!)).toBeUndefined();
  return { stored: linesOf(there), folded: linesOf(wanted), wanted };
}

function linesOf(things: ReadonlyMap<string, RowsOfThing>): Map<string, RowLines> {
  return new Map([...things].map(([thing, rows]) => [thing, rowLines(rows)]));
}

const HISTORY = { numRuns: RUNS };

describe('The rows of a thing', () => {
  it('are those that its events fold to, whatever was recorded and in whatever batches, also once they are built again', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const register = await NoteRegister.start();
      try {
        const half = Math.ceil(history.length / 2);
        for (const part of [history.slice(0, half), history]) {
          await play(part, register);
          await register.caughtUp();
          const { stored, folded } = await bothOf(register);
          expect(stored).toEqual(folded);
        }
        const { folded } = await bothOf(register);
        await register.rebuild();
        expect((await bothOf(register)).stored).toEqual(folded);
      } finally {
        await register.cleanUp();
      }
    });
    await fc.assert(property, HISTORY);
  });

  it.each([
    ['', async () => {}],
    [', also after a restart', (register: NoteRegister) => register.restart()],
  ])('stay as they are where the same is approved again, whatever was written in between%s', async (_, between) => {
    const register = await NoteRegister.start();
    const note = { thing: 'note-a', wait: 0 };
    const title = (deed: 'register' | 'retitle', title: string) => ({
      ...note,
      deed,
      title,
      rows: [],
      on: '2024-01-01',
    });
    const approve = { ...note, deed: 'approve', upTo: undefined };
    try {
      const parts = [
        [title('register', 'A'), approve],
        [title('retitle', 'B')],
        [title('retitle', 'A')],
        [{ ...note, deed: 'redate', pick: 0, to: '2024-01-01' }, approve],
      ];
      for (const [i, part] of parts.entries()) {
        if (i === 2) await between(register);
        await play(part as Step[], register);
        await register.caughtUp();
      }
      const { stored, folded } = await bothOf(register);
      expect(stored).toEqual(folded);
      const lines = [...stored.get('note-a')!.present, ...stored.get('note-a')!.rest];
      const approved = lines
        .map((line) => JSON.parse(line))
        .filter((l) => l.row === 'content' && l.view === 'APPROVED');
      expect(approved).toEqual([
        expect.objectContaining({ since: 2, document: expect.objectContaining({ title: 'A' }) }),
      ]);
    } finally {
      await register.cleanUp();
    }
  });

  it('have the right document where two are the same difference to different whole ones', async () => {
    const register = await NoteRegister.start();
    const note = (deed: string, on: string, more: object) => ({ deed, on, thing: 'note-a', wait: 0, ...more }) as Step;
    const [some, others] = LONG_VALUES.map((value) => ({ key: 'k', value }));
    try {
      await play(
        [
          note('register', '2024-01-01', { title: 'A', rows: [some] }),
          note('retitle', '2024-01-02', { title: 'B' }),
          note('retitle', '2024-01-03', { title: 'A' }),
          note('setRow', '2024-01-04', { row: others }),
          note('retitle', '2024-01-05', { title: 'B' }),
        ],
        register,
      );
      await register.caughtUp();
      const bodies = await register.database.reader.selectFrom('bodies').select(['base', 'body']).execute();
      const differences = bodies.filter(({ base }) => base !== null).map(({ body }) => body);
      expect(differences.length).toBeGreaterThan(new Set(differences).size);
      const { stored, folded } = await bothOf(register);
      expect(stored).toEqual(folded);
    } finally {
      await register.cleanUp();
    }
  });

  it('differ as soon as one of them is changed, removed or added in the tables', async () => {
    const register = await NoteRegister.start();
    try {
      await play(
        [
          {
            deed: 'register',
            thing: 'note-a',
            wait: 0,
            title: 'A',
            rows: [{ key: 'k', value: '1' }],
            on: '2024-01-01',
          },
          { deed: 'retitle', thing: 'note-a', wait: 7, title: 'B', on: '2024-01-04' },
          { deed: 'approve', thing: 'note-a', wait: 7, upTo: undefined },
          { deed: 'schedule', thing: 'note-a', wait: 7, reviewEvery: 'P3D' },
        ] as never,
        register,
      );
      await register.caughtUp();
      const { wanted } = await bothOf(register);
      const revisions = new Map((await eventsOf(register, 'note-a')).map((e) => [e.position, e.revision]));
      const db = register.database.reader;
      const mustDiffer = async (change: (tables: typeof db) => Promise<unknown>) => {
        const undone = new Error('undone');
        const work = db.transaction().execute(async (tables) => {
          await change(tables as never);
          const found = (await storedRows(tables as never, new Map([['note-a', revisions]]))).get('note-a')!;
          const [expected, changed] = [wanted.get('note-a')!, found].map(rowLines);
          expect(changed).not.toEqual(expected);
          expect(firstDifference(wanted.get('note-a')!, found)).toBeDefined();
          throw undone;
        });
        await expect(work).rejects.toBe(undone);
      };
      const newest = (tables: typeof db) => tables.selectFrom('rectangles').select((eb) => eb.fn.max('id').as('id'));
      for (const change of [
        { sort: 'z' },
        { retired: 1n },
        { effective_from: '2024-01-02' },
        { effective_to: '2030-01-01' },
        { recorded_to: 99n },
        { recorded_from: 1n },
        { document: 0n },
        { view: 7n },
      ])
        await mustDiffer((tables) =>
          tables
            .updateTable('rectangles')
            .set(change as never)
            .where('id', '=', newest(tables) as never)
            .execute(),
        );
      await mustDiffer((tables) =>
        tables
          .deleteFrom('rectangles')
          .where('id', '=', newest(tables) as never)
          .execute(),
      );
      await mustDiffer((tables) =>
        tables.updateTable('bodies').set({ body: '{"title":"C","rows":[],"retired":false}' }).execute(),
      );
      await mustDiffer((tables) => tables.deleteFrom('term_sets').execute());
      await mustDiffer((tables) => tables.updateTable('term_sets').set({ term: sql`term || 'x'` }).execute());
      for (const change of [{ text: 'other' }, { name: 'other' }, { personal: 1n }])
        await mustDiffer((tables) => tables.updateTable('texts').set(change).execute());
      await mustDiffer((tables) => tables.updateTable('lives').set({ effective_to: '2030-01-01' }).execute());
      await mustDiffer((tables) => tables.deleteFrom('lives').execute());
      await mustDiffer((tables) => tables.updateTable('standings').set({ status: 'DRAFT' }).execute());
      await mustDiffer((tables) => tables.updateTable('standings').set({ review_due_on: '2030-01-01' }).execute());
      await mustDiffer((tables) => tables.updateTable('things').set({ last_effective_on: '2030-01-01' }).execute());
    } finally {
      await register.cleanUp();
    }
  });
});
