import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import type { RecordedEvent } from '#ledger';
import { EventStoreDbEventStore } from '#ledger/eventstoredb';
import { EventStoreDbDouble } from '../../../ledger/src/testing/eventstoredb.double.js';
import { ASKED, histories, play, RUNS, type Step, THINGS } from '../histories.testing.js';
import { RegisterNote, RetitleNote } from '../note.testing.js';
import { RecordedTimes } from '../read/recorded-times.js';
import { NoteRegister } from '../testing.js';
import { answerBy } from './oracle.testing.js';

jest.setTimeout(180_000 + RUNS * 1_500);
Logger.overrideLogger(false);

const HOUR = 3_600_000;
const NOON = Date.UTC(2024, 0, 5, 12);
const iso = (time: number) => new Date(time).toISOString();
/** Hours by which the clock of the server differs from the right one, event by event: leaders change, clocks are set. */
const jumps = fc.array(fc.integer({ min: -72, max: 72 }), { minLength: 1, maxLength: 20 });

let server: EventStoreDbDouble;
let register: NoteRegister;

async function begin(clock: () => number) {
  server = await EventStoreDbDouble.create();
  server.log.clock = clock;
  register = await NoteRegister.start(new EventStoreDbEventStore(server.connectionString));
}

async function end() {
  await register.cleanUp();
  await server.stop();
}

const jumping = (hours: readonly number[]) => {
  let events = 0;
  return () => NOON + hours[events++ % hours.length]! * HOUR + events;
};

/** The events of the ledger as its clock gave them, in order. */
async function raw(): Promise<RecordedEvent[]> {
  const streams = await Promise.all(THINGS.map((id) => register.store.read(id)));
  return streams.flat().sort((a, b) => Number(a.position - b.position));
}

/** The rule, as plainly as possible: the greatest time at the beginning of this append or of an earlier one. */
function expectedTimes(events: readonly RecordedEvent[]): string[] {
  return events.map(({ position, metadata }) =>
    events
      .filter((e) => e.metadata.index === 0 && e.position <= position - BigInt(metadata.index === 0 ? 0 : 1))
      .map((e) => e.recordedAt)
      .reduce((a, b) => (a > b ? a : b)),
  );
}

const journal = () => register.database.reader.selectFrom('journal').selectAll().orderBy('position').execute();
const recorded = async () => (await journal()).map((row) => row.recorded_at);

async function settledHistories(times: RecordedTimes): Promise<RecordedEvent[]> {
  const streams = await Promise.all(THINGS.map(async (id) => times.of(await register.ledger.read(id))));
  return streams.flat().sort((a, b) => Number(a.position - b.position));
}

/** Checks that every answer has the expected recorded times. */
async function mustAgree() {
  const events = await raw();
  const times = expectedTimes(events);
  const settled = events.map((event, i) => ({ ...event, recordedAt: times[i]! }));
  expect(times).toEqual([...times].sort());
  expect(await recorded()).toEqual(times);
  for (const reader of [new RecordedTimes(register.ledger, register.database), new RecordedTimes(register.ledger)]) {
    const read = await settledHistories(reader);
    expect(read.map((event) => event.recordedAt)).toEqual(times);
    expect(read.map((event) => event.clockAt)).toEqual(
      events.map(({ recordedAt }, i) => (recordedAt < times[i]! ? recordedAt : undefined)),
    );
  }
  for (const time of new Set(times)) {
    const upTo = (instant: string) => settled.findLast((event) => event.recordedAt <= instant)?.position ?? 0n;
    const before = iso(Date.parse(time) - 1);
    expect((await register.things.moment({ knownAt: time })).position).toBe(upTo(time));
    expect((await register.things.moment({ knownAt: before })).position).toBe(upTo(before));
  }
  const moment = await register.things.moment({ on: ASKED.at(-1) });
  const reviews = await register.reviews.of(THINGS, moment);
  expect(reviews.map((dates) => dates?.lastReviewedOn ?? undefined)).toEqual(
    THINGS.map(
      (id) =>
        answerBy(
          settled.filter((e) => e.stream === id),
          moment.on,
        ).dates.last,
    ),
  );
}

describe('The recorded time of events on a server whose clock jumps', () => {
  it('is one in every answer, never runs backwards, and is the same after a restart and a rebuild (T1)', async () => {
    await fc.assert(
      fc.asyncProperty(histories, jumps, async (history: Step[], hours) => {
        await begin(jumping(hours));
        try {
          const half = Math.ceil(history.length / 2);
          await play(history.slice(0, half), register);
          await register.restart();
          await play(history.slice(half), register);
          await register.caughtUp();
          await mustAgree();
          await register.rebuild();
          await mustAgree();
        } finally {
          await end();
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) }, // each run waits seconds for servers and clients to end
    );
  });

  describe('with a clock that is set back by two hours after the second event', () => {
    beforeEach(async () => {
      await begin(jumping([0, 1, -2, -1, 2]));
      await register.run(new RegisterNote('note-a', { title: 'First' }));
      await register.run(new RetitleNote('note-a', { title: 'Second' }));
    });
    afterEach(end);

    it('is already the same for events that the read models do not show yet', async () => {
      await register.projector.stop();
      for (const title of ['Third', 'Fourth', 'Fifth'])
        await register.run(new RetitleNote('note-a', { title }, { dontWait: true } as never));
      const behind = await new RecordedTimes(register.ledger, register.database).of(
        await register.ledger.read('note-a'),
      );
      expect(await journal()).toHaveLength(2);

      await register.restart();

      expect(behind.map((event) => event.recordedAt)).toEqual(await recorded());
    });

    it('is logged once, with what the clock said, and again when the clock is right', async () => {
      const [warned, logged] = [jest.fn(), jest.fn()];
      jest.spyOn(Logger.prototype, 'warn').mockImplementation(warned);
      jest.spyOn(Logger.prototype, 'log').mockImplementation(logged);
      for (const title of ['Third', 'Fourth', 'Fifth']) await register.run(new RetitleNote('note-a', { title }));
      jest.restoreAllMocks();

      expect(warned).toHaveBeenCalledTimes(1);
      expect(warned).toHaveBeenCalledWith(expect.stringMatching(/it said 2024-01-05T10:.* after 2024-01-05T13:/));
      expect(logged).toHaveBeenCalledTimes(1);
      expect(register.projector.behindTheirTime).toBe(2);
    });
  });
});
