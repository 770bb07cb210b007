import { jest } from '@jest/globals';
import fc from 'fast-check';
import {
  type Appended,
  CommandRunner,
  type Decider,
  Deciders,
  differences,
  EventStore,
  type ExpectedRevision,
  FOREVER,
  Ledger,
  type NewEvent,
  ReadSide,
  type Receipt,
  type RecordedEvent,
  Rejection,
  RevisionConflict,
  reviewDueOn,
} from '#ledger';
import { VIEW } from './database.js';
import {
  type Note,
  type NoteCommand,
  type NoteFact,
  NoteRegister,
  noteDecider,
  only,
  RegisterNote,
  ReinstateNote,
  RemoveNoteRow,
  RetireNote,
  RetitleNote,
  SetNoteRow,
  SettableClock,
} from './testing.js';
import { advance, folded, type MomentInput, NOTHING, shownStatus, type Timeline } from './timeline.js';

/** How often each property on SQLite is tried; those in memory ten times as often. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);
const STORED = { numRuns: RUNS };
const IN_MEMORY = { numRuns: RUNS * 10 };

jest.setTimeout(60_000 + RUNS * 2_000);

// ---------------------------------------------------------------------------------------------------------------------
// Random histories
// ---------------------------------------------------------------------------------------------------------------------

const day = (n: number) => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10);
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => day(from + i));

/** The dates from which facts hold; they are recorded in the middle of them, and asked for around them. */
const EFFECTIVE = days(1, 8);
const ASKED = days(0, 9);
const FIRST_RECORDED = Date.UTC(2024, 0, 3, 6);
const THINGS = ['note-a', 'note-b', 'note-c'];

const thing = fc.constantFrom('note-a', 'note-a', 'note-a', 'note-a', 'note-b', 'note-b', 'note-c');
/** Hours since the step before. */
const wait = fc.constantFrom(0, 0, 7, 18);
const on = fc.option(fc.constantFrom(...EFFECTIVE), { nil: undefined, freq: 5 });
const early = fc.constantFrom(...EFFECTIVE.slice(0, 3));
const to = fc.constantFrom(...EFFECTIVE);
const title = fc.constantFrom('A', 'B', 'C', 'D');
const key = fc.constantFrom('k', 'l');
const row = fc.record({ key, value: fc.constantFrom('1', '2', '3') });
/** Which event of the thing is meant, counted round. */
const pick = fc.noBias(fc.nat(11));
const rows = fc.uniqueArray(row, { maxLength: 2, selector: (r) => r.key });

function step<Deed extends string, Fields extends object>(
  deed: Deed,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) {
  return fc.record({ deed: fc.constant(deed), thing, wait, ...fields }) as fc.Arbitrary<
    { deed: Deed; thing: string; wait: number } & Fields
  >;
}

const register = (thing: string) => step('register', { thing: fc.constant(thing), title, rows, on: early });
const anyStep = fc.oneof(
  { weight: 1, arbitrary: step('register', { title, rows, on }) },
  { weight: 5, arbitrary: step('retitle', { title, on }) },
  { weight: 6, arbitrary: step('setRow', { row, on }) },
  { weight: 3, arbitrary: step('removeRow', { key, on }) },
  { weight: 1, arbitrary: step('retire', { on }) },
  { weight: 2, arbitrary: step('reinstate', { on }) },
  { weight: 4, arbitrary: step('annul', { pick }) },
  { weight: 5, arbitrary: step('redate', { pick, to }) },
  { weight: 2, arbitrary: step('submit', {}) },
  { weight: 1, arbitrary: step('requestChanges', {}) },
  { weight: 4, arbitrary: step('approve', { upTo: fc.option(pick, { nil: undefined }) }) },
  { weight: 1, arbitrary: step('review', {}) },
  { weight: 2, arbitrary: step('schedule', { reviewEvery: fc.constantFrom(undefined, 'P1D', 'P3D') }) },
);

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

const histories: fc.Arbitrary<Step[]> = fc
  .tuple(register('note-a'), register('note-b'), fc.array(anyStep, { minLength: 8, maxLength: 18, size: 'max' }))
  .map(([a, b, rest]) => [a, b, ...rest]);

/** What a history is played on. */
interface Doors {
  readonly clock: SettableClock;
  readonly ledger: Ledger;
  readonly runner: CommandRunner;
}

/**
 * Does what the history says through the real command runner; what is refused is as if it had not been tried.
 * Answers the receipts of what was recorded.
 */
async function play(history: readonly Step[], doors: Doors): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  let now = FIRST_RECORDED;
  for (const one of history) {
    now += one.wait * 3_600_000;
    doors.clock.set(new Date(now).toISOString());
    try {
      const receipt = await perform(one, doors);
      if (receipts.every((r) => r.position < receipt.position)) receipts.push(receipt);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
    }
  }
  return receipts;
}

async function perform(one: Step, doors: Doors): Promise<Receipt> {
  const { runner, ledger } = doors;
  const id = one.thing;
  const review = (type: string, data: object) => runner.review(id, { type, data } as never);
  switch (one.deed) {
    case 'annul':
      return runner.annul(id, picked(await ledger.read(id), one.pick), 'in error');
    case 'redate':
      return runner.redate(id, picked(await ledger.read(id), one.pick), one.to, 'of another date');
    case 'submit':
      return review('SubmitForReview', {});
    case 'requestChanges':
      return review('RequestChanges', { comment: 'why?' });
    case 'approve': {
      await review('SubmitForReview', {}).catch(() => undefined);
      return review('Approve', one.upTo === undefined ? {} : { upTo: pickedRevision(await ledger.read(id), one.upTo) });
    }
    case 'review':
      return review('RecordReview', { outcome: 'fine' });
    case 'schedule':
      return review('ScheduleReview', { reviewEvery: one.reviewEvery });
    default:
      return runner.run(noteDecider as unknown as Decider, commandOf(one));
  }
}

type Said = Extract<Step, { deed: 'register' | 'retitle' | 'setRow' | 'removeRow' | 'retire' | 'reinstate' }>;

function commandOf(one: Said): NoteCommand {
  const meta = { effectiveOn: one.on };
  switch (one.deed) {
    case 'register':
      return new RegisterNote(one.thing, { title: one.title, rows: one.rows }, meta);
    case 'retitle':
      return new RetitleNote(one.thing, { title: one.title }, meta);
    case 'setRow':
      return new SetNoteRow(one.thing, { row: one.row }, meta);
    case 'removeRow':
      return new RemoveNoteRow(one.thing, { key: one.key }, meta);
    case 'retire':
      return new RetireNote(one.thing, {}, meta);
    case 'reinstate':
      return new ReinstateNote(one.thing, {}, meta);
  }
}

function picked(events: readonly RecordedEvent[], pick: number): bigint {
  return events[pick % events.length]?.position ?? 0n;
}

/** Any revision: one inside an append stands for its end. */
function pickedRevision(events: readonly RecordedEvent[], pick: number): string {
  return String(events[pick % events.length]?.revision ?? 0n);
}

// ---------------------------------------------------------------------------------------------------------------------
// The oracle: what time.md says, said again as plainly as can be. It shares nothing with what it judges.
// ---------------------------------------------------------------------------------------------------------------------

const OF_THE_REGISTER = [
  'EventAnnulled',
  'SubmittedForReview',
  'ChangesRequested',
  'Approved',
  'Reviewed',
  'ReviewScheduled',
];

/** What is known of one thing, as the answer to "what was it on that date?". */
interface Answer {
  readonly note: Note | undefined;
  readonly status: string | undefined;
  readonly approved: Note | undefined;
  readonly dates: Dates;
}

/** How often it is looked at again, when it last was, and until when that is in time. */
interface Dates {
  readonly every: string | undefined;
  readonly last: string | undefined;
  readonly due: string | undefined;
}

function answerBy(known: readonly RecordedEvent[], on: string): Answer {
  const note = noteBy(known, on);
  const status = note && (note.retired ? 'RETIRED' : statusBy(known));
  return { note, status, approved: approvedBy(known, on), dates: datesBy(known) };
}

/** The fold, in the order (effectiveOn, position), of the events with effectiveOn <= on, not annulled. */
function noteBy(known: readonly RecordedEvent[], on: string): Note | undefined {
  const facts = known.filter((e) => isFact(e) && e.metadata.effectiveOn <= on && !isTakenBack(e, known));
  facts.sort((a, b) => {
    const dates = Date.parse(a.metadata.effectiveOn) - Date.parse(b.metadata.effectiveOn);
    return dates !== 0 ? dates : Number(a.position - b.position);
  });
  let note: Note | undefined;
  for (const { type, data, metadata } of facts)
    note = noteDecider.evolve(note, { type, data, effectiveOn: metadata.effectiveOn } as NoteFact & {
      effectiveOn: string;
    });
  return note;
}

/** The same fold, of the events up to the revision that the newest standing approval names. */
function approvedBy(known: readonly RecordedEvent[], on: string): Note | undefined {
  const upTo = standingApproval(known);
  return upTo === undefined
    ? undefined
    : noteBy(
        known.filter((e) => e.revision <= upTo),
        on,
      );
}

function standingApproval(known: readonly RecordedEvent[]): bigint | undefined {
  const standing = known.filter((e) => e.type === 'Approved' && !isTakenBack(e, known));
  return standing.length === 0 ? undefined : BigInt(dataOf(standing[standing.length - 1]!).upTo!);
}

/** The last act of review that stands decides, unless content came after what it was about. */
function statusBy(known: readonly RecordedEvent[]): string {
  const acts = known.filter(
    (e) => /^(SubmittedForReview|ChangesRequested|Approved)$/.test(e.type) && !isTakenBack(e, known),
  );
  const last = acts[acts.length - 1];
  const changes = known.filter((e) => isFact(e) || isAnnulmentOfFact(e, known));
  const isAbout = last?.type === 'Approved' ? BigInt(dataOf(last).upTo!) : last?.revision;
  if (!last || last.type === 'ChangesRequested' || changes.some((e) => e.revision > isAbout!)) return 'DRAFT';
  return last.type === 'Approved' ? 'APPROVED' : 'IN_REVIEW';
}

/** What was scheduled last, and the day of the last approval or review since there is an approval: of what stands. */
function datesBy(known: readonly RecordedEvent[]): Dates {
  const standing = known.filter((e) => !isTakenBack(e, known));
  const scheduled = standing.filter((e) => e.type === 'ReviewScheduled');
  const every = scheduled.length > 0 ? dataOf(scheduled[scheduled.length - 1]!).reviewEvery : undefined;
  const looks = standing
    .filter((e) => e.type === 'Approved' || e.type === 'Reviewed')
    .map((e) => e.recordedAt.slice(0, 10));
  const last = standingApproval(known) === undefined ? undefined : looks.sort()[looks.length - 1];
  return { every, last, due: every && last && (every === 'P1D' ? dayAfter(last) : dayAfter(dayAfter(dayAfter(last)))) };
}

function isFact(event: RecordedEvent): boolean {
  return !OF_THE_REGISTER.includes(event.type);
}

function isTakenBack(event: RecordedEvent, known: readonly RecordedEvent[]): boolean {
  return known.some((other) => other.type === 'EventAnnulled' && dataOf(other).event === event.id);
}

function isAnnulmentOfFact(event: RecordedEvent, known: readonly RecordedEvent[]): boolean {
  return event.type === 'EventAnnulled' && known.some((other) => other.id === dataOf(event).event && isFact(other));
}

function dataOf(event: RecordedEvent): { event?: string; upTo?: string; reviewEvery?: string } {
  return event.data as { event?: string; upTo?: string; reviewEvery?: string };
}

/** What is known at the position; one inside an append means its end. */
function knownAtPosition(events: readonly RecordedEvent[], position: bigint): RecordedEvent[] {
  const { commandId } = events.find((e) => e.position === position)!.metadata;
  return events.filter((e) => e.position <= position || e.metadata.commandId === commandId);
}

/** What is known at the end of the date, UTC. */
function knownAtDate(events: readonly RecordedEvent[], date: string): RecordedEvent[] {
  return events.filter((e) => e.recordedAt.slice(0, 10) <= date);
}

// ---------------------------------------------------------------------------------------------------------------------
// On SQLite: command runner, projector, documents
// ---------------------------------------------------------------------------------------------------------------------

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

async function everyEvent({ ledger }: Doors): Promise<RecordedEvent[]> {
  const streams = await Promise.all(THINGS.map((id) => ledger.read(id)));
  return streams.flat().sort((a, b) => Number(a.position - b.position));
}

/** What the register says of everything at the moment, on each of the dates. */
function said({ documents, everything, journal, reviews }: NoteRegister, at: MomentInput) {
  return Promise.all(
    ASKED.map(async (on) => {
      const moment = await documents.moment({ ...at, on });
      const current = await documents.byIds<Note>('note', THINGS, moment);
      const approved = await documents.byIds<Note>('note', THINGS, { ...moment, sight: only('note', VIEW.APPROVED) });
      const revisions = await journal.revisions(THINGS, moment);
      const dates = await reviews.of(THINGS, moment);
      const overdue = (await reviews.overdue({ at: { ...at, on } })).nodes.map((note) => note.id);
      const listed = (await documents.all('note', moment)).map((note) => note.id);
      // read over and over, with whatever was read at another moment, and in the other view, in between
      const approvals = { ...moment, sight: only('note', VIEW.APPROVED) };
      const whole = {
        current: (await everything.of<Note>('note', moment)).map(plain),
        approved: (await everything.of<Note>('note', approvals)).map(plain),
      };
      const of = (index: number) => ({
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
      return { on, things: THINGS.map((_, index) => of(index)), listed, whole, overdue };
    }),
  );
}

/** What it must say. */
function due(known: readonly RecordedEvent[]) {
  return ASKED.map((on) => {
    const things = THINGS.map((id) => {
      const own = known.filter((e) => e.stream === id);
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

/** Everything in the read model, without the numbers that it gives to its own rows. */
async function rowsOf({ database }: NoteRegister) {
  const { reader } = database;
  const rectangles = await reader
    .selectFrom('rectangles as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .selectAll('r')
    .select(['d.body', 'd.text'])
    .execute();
  const terms = await reader.selectFrom('terms').selectAll().execute();
  const unnumbered = (rows: readonly { id: bigint }[]) =>
    rows.map(({ id: _, ...row }) => JSON.stringify(row, (_, v) => (typeof v === 'bigint' ? String(v) : v))).sort();
  return {
    rectangles: rectangles
      .map(({ id: _, document: __, terms: set, ...row }) => ({
        ...row,
        terms: terms
          .filter((t) => t.set === set)
          .map((t) => [t.kind, t.term, t.value].join())
          .sort(),
      }))
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort(),
    lives: unnumbered(await reader.selectFrom('lives').selectAll().execute()),
    standings: unnumbered(await reader.selectFrom('standings').selectAll().execute()),
    things: await reader.selectFrom('things').selectAll().orderBy('id').execute(),
    journal: await reader.selectFrom('journal').selectAll().orderBy('position').execute(),
    checkpoints: await reader.selectFrom('checkpoints').selectAll().orderBy('projection').execute(),
  };
}

/** The same ledger, followed in batches of so many appends in turn. */
class InBatches extends EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly sizes: readonly number[],
  ) {
    super();
  }

  override async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    let turn = 0;
    for await (let batch of this.store.follow(after, signal)) {
      while (batch.length > 0) {
        const ends = batch.filter((e) => e.metadata.index === e.metadata.count - 1);
        const last = ends[this.sizes[turn++ % this.sizes.length]! - 1] ?? batch.at(-1)!;
        yield batch.filter((e) => e.position <= last.position);
        batch = batch.filter((e) => e.position > last.position);
      }
    }
  }

  override append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return this.store.append(stream, expected, events);
  }
  override read(stream: string): Promise<readonly RecordedEvent[]> {
    return this.store.read(stream);
  }
  override head(): Promise<bigint | undefined> {
    return this.store.head();
  }
  override async close(): Promise<void> {}
}

describe('Whatever is done to a register', () => {
  it('it says at every position and on every date what time.md says', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const events = await everyEvent(register);
        for (const { position } of events)
          expect({ position, said: await said(register, { position }) }).toEqual({
            position,
            said: due(knownAtPosition(events, position)),
          });
      }),
    );
    await fc.assert(property, STORED);
  });

  it('it says as known at the end of every date what time.md says', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const events = await everyEvent(register);
        for (const knownAt of ASKED)
          expect({ knownAt, said: await said(register, { knownAt }) }).toEqual({
            knownAt,
            said: due(knownAtDate(events, knownAt)),
          });
      }),
    );
    await fc.assert(property, STORED);
  });

  it('its read model built again from the ledger in one go holds the rows that it had', async () => {
    const property = fc.asyncProperty(histories, (history) =>
      onRegister(history, async (register) => {
        const before = await rowsOf(register);
        await register.rebuild();
        expect(await rowsOf(register)).toEqual(before);
      }),
    );
    await fc.assert(property, STORED);
  });

  it('its projector makes of a batch what it makes of its appends one by one', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(histories, sizes, (history, sizes) =>
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
});

// ---------------------------------------------------------------------------------------------------------------------
// In memory: command runner, folds, timelines
// ---------------------------------------------------------------------------------------------------------------------

class MemoryStore extends EventStore {
  readonly events: RecordedEvent[] = [];

  constructor(private readonly clock: SettableClock) {
    super();
  }

  override async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const actual = this.events.findLast((e) => e.stream === stream)?.revision ?? 'NO_STREAM';
    if (actual !== expected) throw new RevisionConflict(stream, expected, actual);
    const recordedAt = this.clock.now().toISOString();
    const first = actual === 'NO_STREAM' ? 0n : actual + 1n;
    for (const [index, { id, type, data, metadata }] of events.entries()) {
      const position = BigInt(this.events.length + 1);
      this.events.push({ id, type, data, metadata, stream, revision: first + BigInt(index), position, recordedAt });
    }
    const { revision, position } = this.events.at(-1)!;
    return { revision, position };
  }

  override async read(stream: string): Promise<readonly RecordedEvent[]> {
    return this.events.filter((e) => e.stream === stream);
  }
  override async *follow(): AsyncIterable<readonly RecordedEvent[]> {}
  override async head(): Promise<bigint | undefined> {
    return this.events.at(-1)?.position;
  }
  override async close(): Promise<void> {}
}

class NobodyRefers extends ReadSide {
  override reached = async () => true;
  override referrers = async () => [];
  override holderOf = async () => undefined;
}

/** The events that the history comes to, and the receipts of what was recorded. */
async function inMemory(history: readonly Step[]): Promise<{ events: RecordedEvent[]; receipts: Receipt[] }> {
  const clock = new SettableClock();
  const deciders = new Deciders();
  deciders.add(noteDecider as unknown as Decider);
  const store = new MemoryStore(clock);
  const ledger = new Ledger(store, undefined as never, deciders);
  const runner = new CommandRunner(ledger, deciders, new NobodyRefers(), clock);
  const receipts = await play(history, { clock, ledger, runner });
  return { events: store.events, receipts };
}

type Append = readonly RecordedEvent[];

/** The appends of each thing, oldest first. */
function appendsByThing(events: readonly RecordedEvent[]): Append[][] {
  return THINGS.map((id) => {
    const own = events.filter((e) => e.stream === id);
    const commands = [...new Set(own.map((e) => e.metadata.commandId))];
    return commands.map((command) => own.filter((e) => e.metadata.commandId === command));
  });
}

/** Every beginning of a list, the whole of it included. */
function beginnings<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => list.slice(0, index + 1));
}

/** Something that answers for one thing from its appends. */
type Teller = (appends: readonly Append[]) => Promise<(on: string) => Answer>;

const byAdvancing: Teller = async (appends) => lookUp(await advanced(appends));
const byFolding: Teller = async (appends) => lookUp(folded(noteDecider as Decider<Note>, appends.flat()));

/** The timeline as the projector works it out: append by append. */
async function advanced(appends: readonly Append[], by = advance<Note>): Promise<Timeline<Note>> {
  let timeline: Timeline<Note> = NOTHING;
  for (const [index, append] of appends.entries())
    timeline = await by(noteDecider as Decider<Note>, timeline, append, async () => appends.slice(0, index + 1).flat());
  return timeline;
}

function lookUp({ current, approved, review }: Timeline<Note>): (on: string) => Answer {
  return (on) => {
    const holds = ({ from, to }: { from: string; to: string }) => from <= on && on < to;
    const now = current.filter(holds);
    const then = approved.filter(holds);
    expect([now.length, then.length].every((periods) => periods <= 1)).toBe(true);
    const { status, reviewEvery: every, lastReviewedOn: last } = review;
    const dates = { every, last, due: reviewDueOn(review) };
    return {
      note: now[0]?.state,
      status: now[0] && shownStatus(now[0].state, status),
      approved: then[0]?.state,
      dates,
    };
  };
}

/** The teller says, after every append of every thing and on every date, what the oracle says. */
function agreesWithTheOracle(teller: Teller) {
  return fc.asyncProperty(histories, async (history) => {
    const { events } = await inMemory(history);
    for (const appends of appendsByThing(events).flatMap(beginnings)) {
      const told = await teller(appends);
      for (const on of ASKED) expect({ on, ...told(on) }).toEqual({ on, ...answerBy(appends.flat(), on) });
    }
  });
}

describe('Whatever is done to one thing', () => {
  it('every fold of it at every moment is a valid one', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events } = await inMemory(history);
      for (const known of appendsByThing(events).flatMap(beginnings))
        for (const on of ASKED) expect(() => answerBy(known.flat(), on)).not.toThrow();
    });
    await fc.assert(property, IN_MEMORY);
  });

  it('its timeline, advanced append by append, says what time.md says', async () => {
    await fc.assert(agreesWithTheOracle(byAdvancing), IN_MEMORY);
  });

  it('its timeline, folded from nothing, says what time.md says', async () => {
    await fc.assert(agreesWithTheOracle(byFolding), IN_MEMORY);
  });

  it('advancing comes to the very timeline that folding comes to', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events } = await inMemory(history);
      for (const appends of appendsByThing(events).flatMap(beginnings))
        expect(await advanced(appends)).toEqual(folded(noteDecider as Decider<Note>, appends.flat()));
    });
    await fc.assert(property, IN_MEMORY);
  });

  it('a receipt names later events exactly where the change does not show today', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events, receipts } = await inMemory(history);
      for (const receipt of receipts.filter((r) => isNewFact(events, r))) {
        const after = events.filter((e) => e.stream === receipt.id && e.position <= receipt.position);
        const said = after.at(-1)!;
        const today = said.recordedAt.slice(0, 10);
        const shows = shown(noteBy(after, today)) !== shown(noteBy(after.slice(0, -1), today));
        const isScheduled = said.metadata.effectiveOn > today;
        expect({ receipt, shadowed: receipt.shadowedBy.length > 0 }).toEqual({
          receipt,
          shadowed: !shows && !isScheduled,
        });
        for (const place of receipt.shadowedBy) expect(comesAfter(events, place.position, said)).toBe(true);
      }
    });
    await fc.assert(property, IN_MEMORY);
  });
});

/** Whether the receipt is that of a command of the slice which recorded one fact. */
function isNewFact(events: readonly RecordedEvent[], { position }: Receipt): boolean {
  const event = events.find((e) => e.position === position)!;
  return isFact(event) && event.metadata.count === 1;
}

function comesAfter(events: readonly RecordedEvent[], position: bigint, said: RecordedEvent): boolean {
  const later = events.find((e) => e.position === position)!;
  return later.stream === said.stream && later.metadata.effectiveOn > said.metadata.effectiveOn;
}

/** The note in words, whatever the order of its rows. */
function shown(note: Note | undefined): string {
  return JSON.stringify(note && [note.title, note.retired, note.rows.map((r) => `${r.key}=${r.value}`).sort()]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Seeded faults: the oracle is worth something only if it notices them
// ---------------------------------------------------------------------------------------------------------------------

/** The teller, given other events than there are. */
const given =
  (change: (events: readonly RecordedEvent[]) => RecordedEvent[], teller = byFolding): Teller =>
  (appends) =>
    teller([change(appends.flat())]);

/** The teller, with another word on what is approved. */
const approving =
  (approved: (events: readonly RecordedEvent[], on: string) => Promise<Note | undefined>): Teller =>
  async (appends) => {
    const events = appends.flat();
    const told = await byFolding(appends);
    const words = new Map(await Promise.all(ASKED.map(async (on) => [on, await approved(events, on)] as const)));
    return (on) => ({ ...told(on), approved: words.get(on) });
  };

/** The teller, with the dates of reviews from other events than there are. */
const schedulingBy =
  (change: (events: readonly RecordedEvent[]) => RecordedEvent[]): Teller =>
  async (appends) => {
    const told = await byFolding(appends);
    const other = await byFolding([change(appends.flat())]);
    return (on) => ({ ...told(on), dates: other(on).dates });
  };

const dated = (event: RecordedEvent, effectiveOn: string): RecordedEvent => ({
  ...event,
  metadata: { ...event.metadata, effectiveOn },
});
const isRedatedFact = (event: RecordedEvent) => event.metadata.count === 2 && event.metadata.index === 1;
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const FAULTS: Record<string, Teller> = {
  'ignores annulments': given((events) => events.filter((e) => e.type !== 'EventAnnulled')),
  'sorts by position only': async (appends) => {
    const answers = new Map<string, Answer>();
    for (const on of ASKED) {
      const begun = appends.flat().filter((e) => !isFact(e) || e.metadata.effectiveOn <= on);
      answers.set(on, (await byFolding([begun.map((e) => dated(e, ASKED[0]!))]))(on));
    }
    return (on) => answers.get(on)!;
  },
  'lets the first of one date win': given((events) => events.map((e) => ({ ...e, position: -e.position }))),
  'takes "from" for "after"': given((events) => events.map((e) => dated(e, dayAfter(e.metadata.effectiveOn)))),
  'forgets the fact of a redating': given((events) => events.filter((e) => !isRedatedFact(e))),
  'keeps a redated fact on its old date': given((events) =>
    events.map((e, i) => {
      const old = isRedatedFact(e) && events.find((o) => o.id === dataOf(events[i - 1]!).event);
      return old ? dated(e, old.metadata.effectiveOn) : e;
    }),
  ),
  'lets the approved view see a newer annulment': approving(async (events, on) => {
    const taken = events.filter((e) => !isFact(e) || !isTakenBack(e, events));
    return (await byFolding([taken]))(on).approved;
  }),
  'lets the approved view see a newer draft': approving(async (events, on) =>
    standingApproval(events) === undefined ? undefined : (await byFolding([events]))(on).note,
  ),
  'approves up to the approval, whatever revision it names': given((events) =>
    events.map((e) => (e.type === 'Approved' ? { ...e, data: { upTo: String(e.revision) } } : e)),
  ),
  'keeps an annulled approval': approving(async (events, on) => {
    const isOfApproval = (e: RecordedEvent) => events.some((o) => o.id === dataOf(e).event && o.type === 'Approved');
    return (await byFolding([events.filter((e) => !isOfApproval(e))]))(on).approved;
  }),
  'lets a review be scheduled by what has been taken back': schedulingBy((events) =>
    events.filter((e) => e.type !== 'EventAnnulled'),
  ),
  'takes a submission for a review': schedulingBy((events) =>
    events.map((e) => (e.type === 'SubmittedForReview' ? { ...e, type: 'Reviewed' } : e)),
  ),
  'takes the status from what has not been taken back only': async (appends) => {
    const events = appends.flat();
    const told = await byFolding(appends);
    const isWhole = (e: RecordedEvent) => !isAnnulmentOfFact(e, events) && !(isFact(e) && isTakenBack(e, events));
    const stale = await byFolding([events.filter(isWhole)]);
    return (on) => ({ ...told(on), status: stale(on).status });
  },
  'takes every append for one in effective order': async (appends) =>
    lookUp(
      await advanced(appends, (decider, before, append, all) =>
        advance(decider, { ...before, lastEffectiveOn: '' }, append, all),
      ),
    ),
  'folds again without what has just been appended': async (appends) =>
    lookUp(
      await advanced(appends, (decider, before, append, all) =>
        advance(decider, before, append, async () => (await all()).filter((e) => !append.includes(e))),
      ),
    ),
  'ends a period a day late': async (appends) => {
    const timeline = await advanced(appends);
    const late = timeline.current.map((p) => (p.to === FOREVER ? p : { ...p, to: dayAfter(p.to) }));
    return (on) => lookUp({ ...timeline, current: late.filter((p) => p.from <= on && on < p.to).slice(0, 1) })(on);
  },
};

/** Where the fault breaks off nothing is said wrongly: only a wrong answer counts. */
const orRight =
  (teller: Teller): Teller =>
  (appends) =>
    teller(appends).catch(() => byFolding(appends));

describe('The oracle notices a register that', () => {
  it.each(Object.entries(FAULTS))('%s', async (_, teller) => {
    const { failed } = await fc.check(agreesWithTheOracle(orRight(teller)), { numRuns: 1000, endOnFailure: true });
    expect(failed).toBe(true);
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Differences
// ---------------------------------------------------------------------------------------------------------------------

describe('The differences of two documents', () => {
  const scalar = fc.constantFrom<unknown>('a', 'b', '', 0, 1, true, false, null);
  const field = fc.constantFrom('key', 'title', 'rows', 'of', 'value');
  const { document } = fc.letrec<{ value: unknown; document: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(row, { maxLength: 3 }),
      tie('document'),
    ),
    document: fc.dictionary(field, tie('value'), { maxKeys: 4 }),
  }));

  it('are none exactly where they are equal, whatever the order of their fields', () => {
    const property = fc.property(document, document, (a, b) => {
      expect(differences(a, b).length === 0).toBe(canonical(a) === canonical(b));
      expect(differences(a, reordered(a))).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS * 100 });
  });

  it('are the same fields the other way round, before and after exchanged', () => {
    const property = fc.property(document, document, (a, b) => {
      const exchanged = differences(b, a).map(({ path, before, after }) => ({ path, before: after, after: before }));
      const byPath = (changes: readonly { path: string }[]) => changes.map((c) => canonical(c)).sort();
      expect(byPath(differences(a, b))).toEqual(byPath(exchanged));
    });
    fc.assert(property, { numRuns: RUNS * 100 });
  });
});

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent';
  return `{${Object.entries(value)
    .map(([name, v]) => `${name}:${canonical(v)}`)
    .sort()
    .join()}}`;
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, v]) => [name, reordered(v)]),
  );
}
