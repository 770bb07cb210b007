import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import {
  type Appended,
  CommandRunner,
  type Decider,
  EventStore,
  type ExpectedRevision,
  type IssuedCommand,
  Ledger,
  type Mark,
  type NewEvent,
  type Receipt,
  type RecordedEvent,
} from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import { histories, inMemory, play, RUNS, type Step, type Target, THINGS } from '../histories.testing.js';
import { noteDecider, noteProjection, RegisterNote, RetitleNote } from '../note.testing.js';
import { Projections } from '../projection.js';
import { TablesReadSide } from '../read/read-side.js';
import { rowsOf } from '../rows.testing.js';
import { NoteRegister } from '../testing.js';

jest.setTimeout(180_000 + RUNS * 4_000);

/** Another process on the same ledger: it reads the file by itself, and keeps what it has read by itself. */
class Elsewhere extends EventStore {
  readonly engine = 'embedded';
  /** Called between a read and its answer, so that the answer is out of date. */
  beforeAnswer: (() => Promise<unknown>) | undefined;

  constructor(
    private readonly reading: EventStore,
    private readonly writing: EventStore,
  ) {
    super();
  }

  override async read(stream: string): Promise<readonly RecordedEvent[]> {
    const events = await this.reading.read(stream);
    const between = this.beforeAnswer;
    this.beforeAnswer = undefined;
    await between?.();
    return events;
  }
  override append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return this.writing.append(stream, expected, events);
  }
  override async *follow(): AsyncIterable<readonly RecordedEvent[]> {}
  override head(): Promise<bigint | undefined> {
    return this.reading.head();
  }
  override at(position: bigint): Promise<Mark | undefined> {
    return this.reading.at(position);
  }
  override close(): Promise<void> {
    return this.reading.close();
  }
}

/** The memory of an embedded ledger, as far as faults are planted in it. */
interface Kept {
  readonly streams: {
    readonly streams: ReadonlyMap<string, { readonly events: readonly RecordedEvent[] }>;
    get(stream: string, checksum: string): readonly RecordedEvent[] | undefined;
    append(stream: string, ...rest: unknown[]): void;
    clear(): void;
  };
  readonly newest: { after(...args: unknown[]): readonly unknown[] };
}

interface Two {
  readonly register: NoteRegister;
  readonly store: Elsewhere;
  readonly other: Target;
}

/** Does the work on a register with a second process on its ledger. */
async function onTwo<T>(work: (two: Two) => Promise<T>, plant: (kept: Kept) => void = () => {}): Promise<T> {
  const register = await NoteRegister.start();
  const reading = new SqliteEventStore(Reflect.get(register, 'directory') as string, { readonly: true });
  for (const store of [register.store, reading])
    plant({ streams: Reflect.get(store, 'streams'), newest: Reflect.get(store, 'newest') } as Kept);
  const store = new Elsewhere(reading, register.store);
  try {
    const ledger = new Ledger(store, register.keys, register.deciders);
    const projections = new Projections();
    projections.all.push(noteProjection);
    const readSide = new TablesReadSide(register.database, register.progress, projections);
    const runner = new CommandRunner(ledger, register.deciders, readSide, register.clock);
    return await work({ register, store, other: { clock: register.clock, ledger, runner } });
  } finally {
    await store.close();
    await register.cleanUp();
  }
}

/** Returns the events without their ids and those of their commands, which are random. */
function unnamed(events: readonly RecordedEvent[]) {
  const positions = new Map(events.map(({ id, position }) => [id, position]));
  return events.map(({ id: _, data, metadata: { commandId: __, ...metadata }, ...event }) => {
    const { event: annulled } = data as { event?: string };
    return { ...event, metadata, data: annulled === undefined ? data : positions.get(annulled) };
  });
}

async function everyEvent(store: Pick<EventStore, 'read'>): Promise<RecordedEvent[]> {
  const streams = await Promise.all(THINGS.map((id) => store.read(id)));
  return streams.flat().sort((a, b) => Number(a.position - b.position));
}

/**
 * Plays the history by two processes in turn. Compares with the same history where nothing is kept: the receipts, the ledger,
 * and the read models, which are built again from the file.
 */
async function compared(history: readonly Step[], plant?: (kept: Kept) => void): Promise<void> {
  const expected = await inMemory(history);
  await onTwo(async ({ register, other }) => {
    const receipts = await play(history, register, other);
    await register.caughtUp();
    expect(receipts).toEqual(expected.receipts);
    const [kept, rows] = [await everyEvent(register.store), await rowsOf(register)];
    expect(unnamed(kept)).toEqual(unnamed(expected.events));
    const file = new SqliteEventStore(Reflect.get(register, 'directory') as string, { readonly: true });
    expect(kept).toEqual(await everyEvent(file));
    await register.rebuild();
    expect(await rowsOf(register)).toEqual(rows);
    await file.close();
  }, plant);
}

const SOME = { numRuns: RUNS };
const property = (plant?: (kept: Kept) => void) => fc.asyncProperty(histories, (history) => compared(history, plant));

describe('What a process keeps of the ledger in memory', () => {
  beforeEach(() => Logger.overrideLogger(false)); // projections stop where a fault is planted

  it('changes no receipt, no event and no row, whatever two processes do in turn', async () => {
    await fc.assert(property(), SOME);
  });

  it.each<[string, (kept: Kept) => void]>([
    [
      'events of a stream to which another process has appended',
      ({ streams }) => {
        streams.clear = () => {};
        streams.get = (stream) => streams.streams.get(stream)?.events;
      },
    ],
    [
      'a stream without its newest append',
      ({ streams }) => {
        const append = streams.append.bind(streams);
        streams.append = (stream, ...args) => {
          const before = streams.streams.get(stream)?.events;
          append(stream, ...args);
          if (before) Object.assign(streams.streams.get(stream) ?? {}, { events: before });
        };
      },
    ],
    [
      'newest events of which one is missing',
      ({ newest }) => {
        const after = newest.after.bind(newest);
        newest.after = (...args) => {
          const events = after(...args);
          return events.length > 1 ? events.slice(1) : events;
        };
      },
    ],
  ])('would be found out: %s', async (_, plant) => {
    await expect(fc.assert(property(plant), { ...SOME, endOnFailure: true })).rejects.toThrow();
  });

  describe('is no reason for a wrong answer', () => {
    const ID = 'note-a';
    const meta = { commandId: '7d9b1f0a-8b3c-4c58-9f6e-6a2d3c1b5e4f' };
    const run = ({ runner }: Pick<Target, 'runner'>, command: IssuedCommand): Promise<Receipt> =>
      runner.run(noteDecider as unknown as Decider, command);
    const given = (work: (two: Two) => Promise<void>) => () =>
      onTwo(async (two) => {
        await run(two.register, new RegisterNote(ID, { title: 'First', rows: [] }));
        await two.other.ledger.read(ID); // and keeps it
        await two.register.ledger.read(ID);
        await work(two);
      });

    it(
      'to a command that another process has recorded since',
      given(async ({ register, other }) => {
        const first = await run(other, new RetitleNote(ID, { title: 'Second' }, meta));

        const again = await run(register, new RetitleNote(ID, { title: 'Second' }, meta));

        expect(again).toEqual(first);
        expect(await register.ledger.head()).toBe(2n);
      }),
    );

    it(
      'to a command that another process records at the same time',
      given(async ({ register, other, store }) => {
        let first: Receipt | undefined;
        store.beforeAnswer = async () => {
          first = await run(register, new RetitleNote(ID, { title: 'Second' }, meta));
        };

        const second = await run(other, new RetitleNote(ID, { title: 'Second' }, meta));

        expect(first).toMatchObject({ revision: 1n, position: 2n });
        expect(second).toEqual(first);
        expect(await register.ledger.head()).toBe(2n);
      }),
    );

    it(
      'to a command that changes nothing any more',
      given(async ({ register, other }) => {
        const first = await run(register, new RetitleNote(ID, { title: 'Second' }));

        const nothing = await run(other, new RetitleNote(ID, { title: 'Second' }));
        const back = await run(other, new RetitleNote(ID, { title: 'First' }));

        expect(nothing).toMatchObject({ revision: first.revision, position: first.position });
        expect(back).toMatchObject({ revision: 2n, position: 3n });
      }),
    );

    it(
      'to a rehearsal',
      given(async ({ register, other }) => {
        await run(register, new RetitleNote(ID, { title: 'Second' }));
        const rehearsed = async (title: string) =>
          (await run(other, new RetitleNote(ID, { title }, { dryRun: true }))).rehearsed?.events;

        expect(await rehearsed('Second')).toEqual([]);
        expect(await rehearsed('First')).toEqual(['NoteRetitled']);
      }),
    );

    it(
      'to an expected revision',
      given(async ({ register, other }) => {
        await run(register, new RetitleNote(ID, { title: 'Second' }));
        const third = new RetitleNote(ID, { title: 'Third' }, { expectedRevision: 0n });

        await expect(run(other, third)).rejects.toMatchObject({ code: 'REVISION_CONFLICT' });
      }),
    );
  });
});
