import { jest } from '@jest/globals';
import fc from 'fast-check';
import { Ledger, type RecordedEvent } from '#ledger';
import { VIEW } from '../engines/database.js';
import {
  ASKED,
  batchSizes,
  histories,
  InBatches,
  play,
  RUNS,
  type Step,
  type Target,
  THINGS,
} from '../histories.testing.js';
import type { Note } from '../note.testing.js';
import { rowsOf } from '../rows.testing.js';
import { NoteRegister, only } from '../testing.js';
import { answerBy, knownAtDate, knownAtPosition } from './oracle.testing.js';
import type { MomentInput } from './timeline.js';

const STORED = { numRuns: RUNS };

jest.setTimeout(180_000 + RUNS * 2_000);

async function onRegister(history: readonly Step[], then: (register: NoteRegister) => Promise<void>): Promise<void> {
  const register = await NoteRegister.start();
  try {
    await play(history, register);
    await register.caughtUp();
    await then(register);
  } finally {
    await register.cleanUp();
  }
}

async function everyEvent({ ledger }: Target): Promise<RecordedEvent[]> {
  const streams = await Promise.all(THINGS.map((id) => ledger.read(id)));
  return streams.flat().sort((a, b) => Number(a.position - b.position));
}

/** Returns all answers of the register at the moment, on each of the dates. */
function answers({ things, incrementalReader, journal, reviews }: NoteRegister, at: MomentInput) {
  return Promise.all(
    ASKED.map(async (on) => {
      const moment = await things.moment({ ...at, on });
      const current = await things.byIds<Note>('note', THINGS, moment);
      const approved = await things.byIds<Note>('note', THINGS, {
        ...moment,
        readScope: only('note', VIEW.APPROVED),
      });
      const revisions = await journal.revisions(THINGS, moment);
      const dates = await reviews.of(THINGS, moment);
      const overdue = (await reviews.overdue({ at: { ...at, on } })).nodes.map((note) => note.id);
      const listed = (await things.all('note', moment)).map((note) => note.id);
      // read again and again by one reader, with reads at other moments and in the other view between
      const approvals = { ...moment, readScope: only('note', VIEW.APPROVED) };
      const whole = {
        current: (await incrementalReader.of<Note>('note', moment)).map(plain),
        approved: (await incrementalReader.of<Note>('note', approvals)).map(plain),
      };
      const answerOf = (index: number) => ({
        note: plain(current[index]),
        status: current[index]?.status,
        approved: plain(approved[index]),
        dates: {
          every: dates[index]?.reviewEvery ?? undefined,
          last: dates[index]?.lastReviewedOn ?? undefined,
          due: dates[index]?.reviewDueOn ?? undefined,
        },
        revision: revisions[index],
      });
      return { on, things: THINGS.map((_, index) => answerOf(index)), listed, whole, overdue };
    }),
  );
}

/** Returns the answers that the oracle expects. */
function expectedAnswers(events: readonly RecordedEvent[]) {
  return ASKED.map((on) => {
    const things = THINGS.map((id) => {
      const own = events.filter((e) => e.stream === id);
      return { ...answerBy(own, on), revision: BigInt(own.length) - 1n };
    });
    const inOrder = (view: 'note' | 'approved') =>
      THINGS.map((id, index) => ({ id, note: things[index]![view] }))
        .filter(({ note }) => note && !note.retired)
        .sort((a, b) => (a.note!.title + a.id < b.note!.title + b.id ? -1 : 1));
    const listed = inOrder('note').map(({ id }) => id);
    const whole = {
      current: inOrder('note').map(({ note }) => plain(note)),
      approved: inOrder('approved').map(({ note }) => plain(note)),
    };
    const overdue = THINGS.map((id, index) => ({ id, ...things[index]! }))
      .filter(({ note, dates }) => note && !note.retired && dates.due && dates.due < on)
      .sort((a, b) => (a.dates.due! + a.id < b.dates.due! + b.id ? -1 : 1))
      .map(({ id }) => id);
    return { on, things, listed, whole, overdue };
  });
}

function plain(note: Note | undefined): Note | undefined {
  return note && { title: note.title, rows: note.rows, retired: note.retired };
}

describe('Whatever is done to a register', () => {
  it('it says at every position and on every date what the fold gives (T2)', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const events = await everyEvent(register);
        for (const { position } of events)
          expect({ position, answers: await answers(register, { position }) }).toEqual({
            position,
            answers: expectedAnswers(knownAtPosition(events, position)),
          });
      }),
    );
    await fc.assert(property, STORED);
  });

  it('it says as known at the end of every date what the fold gives (T2)', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const events = await everyEvent(register);
        for (const knownAt of ASKED)
          expect({ knownAt, answers: await answers(register, { knownAt }) }).toEqual({
            knownAt,
            answers: expectedAnswers(knownAtDate(events, knownAt)),
          });
      }),
    );
    await fc.assert(property, STORED);
  });

  it('its read model built again from the ledger in one go holds the rows that it had (T6)', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const before = await rowsOf(register);
        await register.rebuildNextTo();
        expect(await rowsOf(register)).toEqual(before);
      }),
    );
    await fc.assert(property, STORED);
  });

  it('its projector makes of a batch what it makes of its appends one by one (T6)', async () => {
    const property = fc.asyncProperty(histories, batchSizes, (history, sizes) =>
      onRegister(history, async (register) => {
        const { store, keys, deciders } = register;
        const followedIn = (sizes: readonly number[]) => new Ledger(new InBatches(store, sizes), keys, deciders);
        await register.rebuild(followedIn([1]));
        const oneByOne = await rowsOf(register);
        await register.rebuild(followedIn(sizes));
        expect(await rowsOf(register)).toEqual(oneByOne);
        expect(register.progress.position()).toBe(await register.ledger.head());
      }),
    );
    await fc.assert(property, STORED);
  });

  it('a build in a pipeline makes the same of it, whatever it remembers, and where it was interrupted (T6)', async () => {
    const remembers = fc.constantFrom(0, 3_000, 1_000_000, 1_000_000);
    const property = fc.asyncProperty(
      histories,
      batchSizes,
      remembers,
      fc.nat(6),
      (history, sizes, remembers, batches) =>
        onRegister(history, async (register) => {
          const { store, keys, deciders } = register;
          const { checkpoints: _, ...oneByOne } = await rowsOf(register);
          const ledger = new Ledger(new InBatches(store, sizes), keys, deciders);
          await register.builtNextTo(async (build, database) => {
            const interrupted = new AbortController();
            let left = batches;
            await build(ledger, {
              remembers,
              signal: interrupted.signal,
              onProgress: () => left-- || interrupted.abort(),
            });
            await build(ledger, { remembers });
            const { checkpoints: __, ...rows } = await rowsOf({ database });
            expect(rows).toEqual(oneByOne);
          });
        }),
    );
    await fc.assert(property, STORED);
  });
});
