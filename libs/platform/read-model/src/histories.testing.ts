import fc from 'fast-check';
import { Rejection } from '#kernel';
import {
  type Appended,
  CommandRunner,
  Deciders,
  EventStore,
  type ExpectedRevision,
  Ledger,
  type Mark,
  type NewEvent,
  ofAnyKind,
  ReadSide,
  type Receipt,
  type RecordedEvent,
  RevisionConflict,
} from '#ledger';
import {
  type NoteCommand,
  noteDecider,
  RegisterNote,
  ReinstateNote,
  RemoveNoteRow,
  RetireNote,
  RetitleNote,
  SetNoteRow,
  SettableClock,
} from './note.testing.js';

// Random histories of notes, and how they are played.

/** Runs of each property on stored registers. Properties in memory run ten times as often. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);

const day = (n: number) => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10);
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => day(from + i));

/** Effective dates of facts. Recording takes place in the middle of them; answers are read on these dates and around them. */
const EFFECTIVE = days(1, 8);
export const ASKED = days(0, 9);
const FIRST_RECORDED = Date.UTC(2024, 0, 3, 6);
export const THINGS = ['note-a', 'note-b', 'note-c'];

const thing = fc.constantFrom('note-a', 'note-a', 'note-a', 'note-a', 'note-b', 'note-b', 'note-c');
/** Hours since the step before. */
const wait = fc.constantFrom(0, 0, 7, 18);
const on = fc.option(fc.constantFrom(...EFFECTIVE), { nil: undefined, freq: 5 });
const early = fc.constantFrom(...EFFECTIVE.slice(0, 3));
const to = fc.constantFrom(...EFFECTIVE);
const title = fc.constantFrom('A', 'B', 'C', 'D');
const key = fc.constantFrom('k', 'l');
/** Values so long that documents with one of them are stored as differences. */
export const LONG_VALUES = [1_000_003, 3_000_017].map((step) =>
  Array.from({ length: 80 }, (_, i) => 1e9 + i * step).join(),
);
export const row = fc.record({ key, value: fc.constantFrom('1', '2', ...LONG_VALUES) });
/** Picks an event of the thing, modulo their number. */
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

export type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

export const histories: fc.Arbitrary<Step[]> = fc
  .tuple(register('note-a'), register('note-b'), fc.array(anyStep, { minLength: 8, maxLength: 18, size: 'max' }))
  .map(([a, b, rest]) => [a, b, ...rest]);

/** The register that a history is played on. */
export interface Target {
  readonly clock: SettableClock;
  readonly ledger: Ledger;
  readonly runner: CommandRunner;
}

/**
 * Plays the history through the real command runner, and returns the receipts of what was recorded. Refused steps are
 * skipped. Several targets, which share a ledger, take the steps in turn.
 */
export async function play(history: readonly Step[], ...targets: Target[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  let now = FIRST_RECORDED;
  for (const [i, action] of history.entries()) {
    const target = targets[i % targets.length]!;
    now += action.wait * 3_600_000;
    target.clock.set(new Date(now).toISOString());
    try {
      const receipt = await perform(action, target);
      if (receipts.every((r) => r.position < receipt.position)) receipts.push(receipt);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
    }
  }
  return receipts;
}

async function perform(action: Step, target: Target): Promise<Receipt> {
  const { runner, ledger } = target;
  const id = action.thing;
  const review = (type: string, data: object) => runner.review(id, { type, data } as never);
  switch (action.deed) {
    case 'annul':
      return runner.annul(id, picked(await ledger.read(id), action.pick), 'in error');
    case 'redate':
      return runner.redate(id, picked(await ledger.read(id), action.pick), action.to, 'of another date');
    case 'submit':
      return review('SubmitForReview', {});
    case 'requestChanges':
      return review('RequestChanges', { comment: 'why?' });
    case 'approve': {
      await review('SubmitForReview', {}).catch(() => undefined);
      return review(
        'Approve',
        action.upTo === undefined ? {} : { upTo: pickedRevision(await ledger.read(id), action.upTo) },
      );
    }
    case 'review':
      return review('RecordReview', { outcome: 'fine' });
    case 'schedule':
      return review('ScheduleReview', { reviewEvery: action.reviewEvery });
    default:
      return runner.run(ofAnyKind(noteDecider), commandOf(action));
  }
}

type CommandStep = Extract<Step, { deed: 'register' | 'retitle' | 'setRow' | 'removeRow' | 'retire' | 'reinstate' }>;

function commandOf(action: CommandStep): NoteCommand {
  const meta = { effectiveOn: action.on };
  switch (action.deed) {
    case 'register':
      return new RegisterNote(action.thing, { title: action.title, rows: action.rows }, meta);
    case 'retitle':
      return new RetitleNote(action.thing, { title: action.title }, meta);
    case 'setRow':
      return new SetNoteRow(action.thing, { row: action.row }, meta);
    case 'removeRow':
      return new RemoveNoteRow(action.thing, { key: action.key }, meta);
    case 'retire':
      return new RetireNote(action.thing, {}, meta);
    case 'reinstate':
      return new ReinstateNote(action.thing, {}, meta);
  }
}

function picked(events: readonly RecordedEvent[], pick: number): bigint {
  return events[pick % events.length]?.position ?? 0n;
}

/** Picks any revision. A revision inside an append means its end. */
function pickedRevision(events: readonly RecordedEvent[], pick: number): string {
  return String(events[pick % events.length]?.revision ?? 0n);
}

/** Sizes of batches, in turn: so many appends. */
export const batchSizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });

/** The same ledger, followed in batches of so many appends in turn. */
export class InBatches extends EventStore {
  readonly engine = 'embedded';
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
  override at(position: bigint): Promise<Mark | undefined> {
    return this.store.at(position);
  }
  override async close(): Promise<void> {}
}

class MemoryStore extends EventStore {
  readonly engine = 'embedded';
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
    return structuredClone(this.events.filter((e) => e.stream === stream)); // no fold is kept with a copy
  }
  override async *follow(): AsyncIterable<readonly RecordedEvent[]> {}
  override async head(): Promise<bigint | undefined> {
    return this.events.at(-1)?.position;
  }
  override async at(): Promise<undefined> {}
  override async close(): Promise<void> {}
}

class NobodyRefers extends ReadSide {
  override reached = async () => true;
  override shown = async () => true;
  override referrers = async () => [];
  override holdersOf = async () => new Map();
}

/** Returns the events that the history records in a ledger in memory, and the receipts. */
export async function inMemory(history: readonly Step[]): Promise<{ events: RecordedEvent[]; receipts: Receipt[] }> {
  const clock = new SettableClock();
  const deciders = new Deciders();
  deciders.add(ofAnyKind(noteDecider));
  const store = new MemoryStore(clock);
  const ledger = new Ledger(store, {} as never, deciders);
  const runner = new CommandRunner(ledger, deciders, new NobodyRefers(), clock);
  const receipts = await play(history, { clock, ledger, runner });
  return { events: store.events, receipts };
}
