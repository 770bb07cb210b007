import { OutOfTime, WorkContext, within } from '#kernel';
import { FOREVER } from '#ledger';
import { Counts } from '../read/counts.js';
import { inTurns, listed } from '../read/listing.js';
import { holdersOf } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { deleteThings, isScrubbingDue, scrubbed } from '../write/forgetting.js';
import { readCheckpoints } from '../write/progress.js';
import { Statements } from '../write/statements.js';
import { firstFreeIds } from '../write/writer.js';
import { NOT_REPLACED, type ReadModelDatabase, type StatementLog, type Tables, VIEW } from './database.js';
import { fold } from './words.js';

/** A database under test and how to open the same data again. */
interface ReadModelUnderTest {
  /** Opens it: the first time without tables, later on the data as they are. */
  open(options?: { readonly fresh?: boolean; readonly log?: StatementLog }): ReadModelDatabase;
  /** Deletes the data; every database that was opened is closed. */
  cleanUp(): Promise<void>;
}

/** A rectangle of a note. A side that is left out is open. */
interface Drawn {
  readonly thing: string;
  readonly sort?: string;
  readonly recorded?: readonly [from: bigint, to?: bigint];
  readonly effective?: readonly [from: string, to?: string];
  readonly terms?: readonly (readonly [term: string, value: string])[];
  readonly view?: bigint;
  readonly isRetired?: boolean;
  readonly isPersonal?: boolean;
}

/** Writes the rectangles, each with a document and a set of terms of its own. */
async function draw(db: Tables, drawn: readonly Drawn[]): Promise<void> {
  const free = await firstFreeIds(db);
  for (const [
    i,
    { thing, sort = thing, recorded = [1n], effective = ['2024-01-01'], terms = [], ...more },
  ] of drawn.entries()) {
    const n = BigInt(i);
    const [document, set] = [free.document + n, free.terms + n];
    const versioned = { id: free.row + n, recorded_from: recorded[0], recorded_to: recorded[1] ?? NOT_REPLACED };
    const held = { kind: 'note', thing, effective_from: effective[0], effective_to: effective[1] ?? FOREVER };
    const view = more.view ?? VIEW.CURRENT;
    const retired = more.isRetired ? 1n : 0n;
    await db.insertInto('bodies').values({ id: document, kind: 'note', base: null, body: '{}' }).execute();
    const texts = free.text + n;
    const personal = more.isPersonal ? 1n : 0n;
    await db
      .insertInto('texts')
      .values({ id: texts, kind: 'note', personal, name: fold(thing), text: fold(sort) })
      .execute();
    const pairs = terms.map(([term, value]) => ({ set, kind: 'note', term, value }));
    await new Statements().insertTerms(db, 'note', pairs);
    await db
      .insertInto('rectangles')
      .values({ ...versioned, ...held, view, sort, retired, document, terms: set, texts })
      .execute();
    if (!more.isRetired)
      await db
        .insertInto('lives')
        .values({ ...versioned, ...held, view })
        .execute();
  }
}

const at = (position: bigint, on = '2024-06-01'): Moment => ({
  position,
  on,
  edition: { generation: 0, forgotten: 0n },
});

/** Declares the tests that every {@link ReadModelDatabase} must pass, on any engine. */
export function readModelContract(engine: string, prepare: () => Promise<ReadModelUnderTest>): void {
  describe(`the read model on ${engine}`, () => {
    let subject: ReadModelUnderTest;
    let database: ReadModelDatabase;
    const opened: ReadModelDatabase[] = [];

    function open(options?: Parameters<ReadModelUnderTest['open']>[0]): ReadModelDatabase {
      const database = subject.open(options);
      opened.push(database);
      return database;
    }
    /** Does the work as the process that writes. */
    const write = (work: (writer: Tables) => Promise<void>) => database.holdWriterLock(work);
    const ids = async (moment: Moment, filter = {}) =>
      (await listed(database.reader, 'note', moment, filter, undefined).execute()).map((row) => row.id);

    beforeEach(async () => {
      subject = await prepare();
      database = open();
      await database.prepare();
    });
    afterEach(async () => {
      for (const openDatabase of opened.splice(0)) await openDatabase.close();
      await subject.cleanUp();
    });

    describe('its tables', () => {
      it('are created where there are none, however many begin at once, and stay with what is in them', async () => {
        await write((db) => draw(db, [{ thing: 'note-1' }]));
        const others = Array.from({ length: 4 }, () => open());

        await Promise.all(others.map((other) => other.prepare()));

        expect(await ids(at(1n))).toEqual(['note-1']);
      });

      it('are empty again where they are opened fresh', async () => {
        await write((db) => draw(db, [{ thing: 'note-1' }]));
        await database.close();
        opened.length = 0;

        database = open({ fresh: true });
        await database.prepare();
        await database.holdWriterLock(async () => {});

        expect(await ids(at(1n))).toEqual([]);
      });

      it('keep whole numbers of 64 bits, and order texts byte by byte', async () => {
        const sorts = ['b', 'Ä', 'a', 'Z', '가', 'ä', 'aa'];
        await write((db) =>
          draw(
            db,
            sorts.map((sort) => ({ thing: `note-${sort}`, sort })),
          ),
        );

        const rows = await listed(database.reader, 'note', at(1n), {}, undefined).select('r.recorded_to').execute();

        const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(rows.map((row) => row.sort)).toEqual([...sorts].sort(bytes));
        expect(rows.map((row) => row.recorded_to)).toEqual(sorts.map(() => NOT_REPLACED));
      });

      it('give back none of a batch that was broken off', async () => {
        const broken = write((db) =>
          db.transaction().execute(async (batch) => {
            await draw(batch, [{ thing: 'note-1' }]);
            throw new Error('broken off');
          }),
        );

        await expect(broken).rejects.toThrow('broken off');
        expect(await ids(at(1n))).toEqual([]);
      });

      it('tell the log of what is read', async () => {
        const heard: string[] = [];
        const logged = open({ log: ({ query }) => heard.push(query.sql) });

        await logged.reader.selectFrom('journal').selectAll().execute();

        expect(heard).toEqual([expect.stringContaining('from "journal"')]);
      });
    });

    describe('rectangles', () => {
      it.each([
        ['recorded from its position on', at(2n), ['note-1']],
        ['not before', at(1n), []],
        ['not at the position that replaced it', at(5n), []],
        ['up to the one before', at(4n), ['note-1']],
        ['from its date on', at(2n, '2024-02-01'), ['note-1']],
        ['not the day before', at(2n, '2024-01-31'), []],
        ['not on the day that it ends', at(2n, '2024-07-01'), []],
        ['up to the day before', at(2n, '2024-06-30'), ['note-1']],
      ])('hold %s', async (_, moment, expected) => {
        await write((db) =>
          draw(db, [{ thing: 'note-1', recorded: [2n, 5n], effective: ['2024-02-01', '2024-07-01'] }]),
        );

        expect(await ids(moment)).toEqual(expected);
      });

      it('are of one view: what is said, or what is approved of it', async () => {
        await write((db) => draw(db, [{ thing: 'note-1' }, { thing: 'note-2', view: VIEW.APPROVED }]));
        const kinds = new Map([['note', { view: VIEW.APPROVED }]]);

        expect(await ids(at(1n))).toEqual(['note-1']);
        expect(await ids({ ...at(1n), readScope: { kinds, isLimited: true } })).toEqual(['note-2']);
        expect(await ids({ ...at(1n), readScope: { kinds: new Map(), isLimited: true } })).toEqual([]);
      });
    });

    describe('lists', () => {
      const THREE: Drawn[] = [
        { thing: 'note-1', sort: 'b', terms: [['topic', 'x']] },
        {
          thing: 'note-2',
          sort: 'a',
          terms: [
            ['topic', 'x'],
            ['topic', 'y'],
            ['key', 'two'],
          ],
        },
        { thing: 'note-3', sort: 'a', isRetired: true },
        { thing: 'note-4', sort: '100 % a_b' },
      ];
      beforeEach(() => write((db) => draw(db, THREE)));

      it('are in the order of sort and id, without what has ended', async () => {
        expect(await ids(at(1n))).toEqual(['note-4', 'note-2', 'note-1']);
        expect(await ids(at(1n), { status: ['RETIRED'] })).toEqual(['note-3']);
        expect(await ids(at(1n), { status: ['RETIRED', 'DRAFT'] })).toEqual(['note-4', 'note-2', 'note-3', 'note-1']);
      });

      it('go on behind a place', async () => {
        const behind = (sort: string, id: string) =>
          listed(database.reader, 'note', at(1n), {}, { sort, id }).select('r.thing').execute();

        expect((await behind('a', 'note-2')).map((row) => row.thing)).toEqual(['note-1']);
        expect(await behind('b', 'note-1')).toEqual([]);
      });

      it('are read in turns, whole and each thing once', async () => {
        const many = Array.from({ length: 1_201 }, (_, i) => ({ thing: `note-m${i}`, sort: `m${i % 7}` }));
        await write((db) => db.transaction().execute((batch) => draw(batch, many)));

        const seen: string[] = [];
        const turns = inTurns((after, atMost) =>
          listed(database.reader, 'note', at(1n), {}, after).limit(atMost).execute(),
        );
        for await (const rows of turns) seen.push(...rows.map((row) => row.id));

        expect(seen).toHaveLength(1_204);
        expect(seen).toEqual(await ids(at(1n)));
      });

      it('are found by terms, alone and together', async () => {
        const having = (...terms: { term: string; value: string | string[] }[]) => ids(at(1n), { terms });

        expect(await having({ term: 'topic', value: 'x' })).toEqual(['note-2', 'note-1']);
        expect(await having({ term: 'topic', value: ['y', 'z'] })).toEqual(['note-2']);
        expect(await having({ term: 'topic', value: 'x' }, { term: 'key', value: 'two' })).toEqual(['note-2']);
        expect(await having({ term: 'topic', value: [] })).toEqual([]);
        expect(await holdersOf(database.reader, 'note', ['two', 'three'])).toEqual(new Map([['two', 'note-2']]));
      });

      it.each([
        ['A', ['note-4', 'note-2']],
        ['0 %', ['note-4']],
        ['a_b', ['note-4']],
        ['a%', []],
        ['\\', []],
      ])('are found by the text %j, in which no letter is a wildcard', async (text, expected) => {
        expect(await ids(at(1n), { text })).toEqual(expected);
      });

      it('are counted, by lives or by what they hold', async () => {
        const counts = new Counts(database, () => false);

        expect(await counts.of('note', {}, at(1n))).toBe(3);
        expect(await counts.of('note', {}, at(0n))).toBe(0);
        expect(await counts.of('note', { terms: [{ term: 'topic', value: 'x' }] }, at(1n))).toBe(2);
      });
    });

    describe('a thing that is forgotten', () => {
      it('leaves every table, whenever it was known, and a mark until the files are scrubbed', async () => {
        await write(async (db) => {
          await draw(db, [
            { thing: 'note-1', recorded: [1n, 2n], terms: [['key', 'one']] },
            { thing: 'note-1', recorded: [2n], terms: [['key', 'uno']] },
            { thing: 'note-2', terms: [['key', 'two']] },
          ]);
          await deleteThings(db, new Set());
          expect(await isScrubbingDue(db)).toBe(false);

          await deleteThings(db, new Set(['note-1']));
          expect(await isScrubbingDue(db)).toBe(true);
          await database.scrub(db);
          await scrubbed(db);
          expect(await isScrubbingDue(db)).toBe(false);
        });

        const { reader } = database;
        expect(await ids(at(1n))).toEqual(['note-2']);
        expect(await reader.selectFrom('lives').select('thing').execute()).toEqual([{ thing: 'note-2' }]);
        expect(await reader.selectFrom('texts').select('text').execute()).toEqual([{ text: 'note-2' }]);
        expect(await reader.selectFrom('terms').select('value').execute()).toEqual([{ value: 'two' }]);
        expect(await reader.selectFrom('term_values').select('value').execute()).toEqual([{ value: 'two' }]);
      });
    });

    describe('the right to write', () => {
      it('is with one at a time, where processes share it, and is free again after it', async () => {
        const other = open();
        let wasLed: boolean | undefined;

        const led = await database.holdWriterLock(async () => {
          if (database.isShared) wasLed = await other.holdWriterLock(async () => {});
        });

        expect(led).toBe(true);
        expect(wasLed).toBe(database.isShared ? false : undefined);
        for (let i = 0; database.isShared && i < 10; i += 1)
          for (const one of [other, database]) expect(await one.holdWriterLock(async () => {})).toBe(true);
      });

      it('is free again where the work fails', async () => {
        await expect(database.holdWriterLock(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

        expect(await database.holdWriterLock(async () => {})).toBe(true);
      });
    });

    describe('progress', () => {
      const version = 2;
      const projections = [
        { projection: 'note', version, readableFrom: version },
        { projection: 'journal', version, readableFrom: version },
      ];

      it('is read as it was written; what another version wrote is nothing yet', async () => {
        const rows = [
          { projection: 'note', version: 2n, position: 7n, events: 3n, stopped_at: 8n, reason: 'it cannot be' },
          { projection: 'journal', version: 1n, position: 9n, events: 9n },
        ];
        await write(async (db) => void (await db.insertInto('checkpoints').values(rows).execute()));

        expect(await readCheckpoints(database.reader, projections)).toEqual([
          { projection: 'note', version, position: 7n, events: 3n, stopped: { at: 8n, reason: 'it cannot be' } },
          { projection: 'journal', version, position: 0n, events: 0n },
        ]);
      });

      it('is heard of at once by all that listen, where processes share it', async () => {
        const [other, ending] = [open(), new AbortController()];
        const times = 5; // a listener without notifications looks only once a second
        let heard = 0;
        const begun = performance.now();
        const onNews = async () => {
          if (heard === times) return ending.abort();
          heard += 1;
          await write((db) => db.transaction().execute((batch) => database.announce(batch)));
        };

        await other.listen(onNews, ending.signal);

        expect(heard).toBe(database.isShared ? times : 0);
        expect(performance.now() - begun).toBeLessThan(times * 900);
      });
    });

    describe('work whose time is up', () => {
      it('is refused its next statement, and not what is written', async () => {
        const past = new WorkContext(0);
        past.end();
        const read = () => database.reader.selectFrom('journal').selectAll().execute();

        await expect(within(past, read)).rejects.toBeInstanceOf(OutOfTime);
        await expect(read()).resolves.toEqual([]);
        await within(past, () => write((db) => draw(db, [{ thing: 'note-1' }])));
        expect(await ids(at(1n))).toEqual(['note-1']);
      });
    });
  });
}
