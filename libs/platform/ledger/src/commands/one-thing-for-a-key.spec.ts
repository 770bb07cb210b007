import fc from 'fast-check';
import { Clock, Rejection } from '#kernel';
import type { Dated, Decider } from '../decider.js';
import type { Fact, NewEvent, RecordedEvent } from '../event.js';
import type { KeyStore } from '../keys/key-store.js';
import { Deciders, Ledger } from '../ledger.js';
import { type Engine, EventStore, type ExpectedRevision, RevisionConflict } from '../store/event-store.js';
import { CommandRunner } from './command-runner.js';
import { type CommandMeta, command } from './commands.js';
import { newIdOf } from './guards.js';
import { ReadSide } from './read-side.js';

interface Note {
  readonly key?: string;
  readonly title: string;
  readonly retired: boolean;
}
type NoteDetails = Omit<Note, 'retired'>;
class RegisterNote extends command<'RegisterNote', NoteDetails>('RegisterNote') {}

const decider: Decider<Note, RegisterNote, Fact<'NoteRegistered', NoteDetails>> = {
  category: 'note',
  noun: 'note',
  creates: ['RegisterNote'],
  revives: [],
  references: {},
  words: { NoteRegistered: { title: 'title' } },
  name: ({ title }) => title,
  decide: ({ data }) => [{ type: 'NoteRegistered', data }],
  evolve: (_note, { data }: Dated<Fact<'NoteRegistered', NoteDetails>>) => ({ ...data, retired: false }),
};
const NOTE = decider as unknown as Decider;

/** A ledger that several processes share. `between` runs before each read and each append has its answer. */
class SharedStore extends EventStore {
  readonly events: RecordedEvent[] = [];
  between: () => Promise<unknown> = async () => {};

  constructor(readonly engine: Engine = 'eventstoredb') {
    super();
  }
  override async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    await this.between();
    const actual = this.events.findLast((event) => event.stream === stream)?.revision ?? 'NO_STREAM';
    if (actual !== expected) throw new RevisionConflict(stream, expected, actual);
    for (const event of events) {
      const revision = BigInt(this.events.filter((other) => other.stream === stream).length);
      const position = BigInt(this.events.length + 1);
      this.events.push({ ...event, stream, revision, position, recordedAt: '2026-01-01T00:00:00.000Z' });
    }
    const { revision, position } = this.events.at(-1)!;
    return { revision, position };
  }
  override async read(stream: string) {
    const events = this.events.filter((event) => event.stream === stream);
    await this.between();
    return events;
  }
  override async *follow() {}
  override async head() {
    return this.events.at(-1)?.position;
  }
  override async at(position: bigint) {
    const found = this.events.find((event) => event.position === position);
    return found && { position, id: found.id, checksum: undefined, isCopy: false };
  }
  override async close() {}
}

/** Read models of a process at their worst: they say that they are current, and show what a test puts there. */
class Shown extends ReadSide {
  readonly holders = new Map<string, string>();
  override reached = async () => true;
  override shown = async () => true;
  override referrers = async () => [];
  override holdersOf = async () => this.holders;
}

class NewYear extends Clock {
  override today = () => '2026-01-01';
}

/** A process on the store, whose read models show nothing of what is recorded. */
function processOn(store: SharedStore) {
  const deciders = new Deciders();
  deciders.add(NOTE);
  const keys = { forSealing: async () => Buffer.alloc(32, 7) } as unknown as KeyStore;
  const shown = new Shown();
  const runner = new CommandRunner(new Ledger(store, keys, deciders), deciders, shown, new NewYear());
  return {
    shown,
    runner,
    register: (title: string, key?: string, meta: CommandMeta = {}) =>
      runner.run(NOTE, new RegisterNote(undefined, { title, ...(key !== undefined && { key }) }, meta)),
  };
}

/** Returns the id of the thing in the receipt, or the code of the rejection. */
const outcome = (running: Promise<{ readonly id: string }>) =>
  running.then(
    ({ id }) => id,
    (error) => (error instanceof Rejection ? error.code : Promise.reject(error)),
  );
const COMMAND = 'a2b3c4d5-0000-4000-8000-000000000001';

describe('A key is that of one thing, in all processes on a ledger', () => {
  let store: SharedStore;
  let one: ReturnType<typeof processOn>;
  let other: ReturnType<typeof processOn>;
  beforeEach(() => {
    store = new SharedStore();
    [one, other] = [processOn(store), processOn(store)];
  });

  const streams = () => new Set(store.events.map(({ stream }) => stream));

  it('if another process registers it after the key was looked up, and before the thing is recorded', async () => {
    let elsewhere: string | undefined;
    store.between = async () => {
      store.between = async () => {};
      elsewhere = await outcome(other.register('Other', 'a'));
    };
    const refused = one.register('One', 'a');

    await expect(refused).rejects.toMatchObject({ code: 'ALREADY_EXISTS', path: 'key' });
    expect([...streams()]).toEqual([elsewhere]);
    expect(store.events).toHaveLength(1);
  });

  it('whatever the order in which their reads and appends are carried out', async () => {
    const wanted = fc.array(fc.record({ at: fc.nat(1), key: fc.constantFrom('a', 'b'), isFirst: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    });
    const property = fc.asyncProperty(fc.scheduler(), wanted, async (scheduler, all) => {
      const shared = new SharedStore();
      const processes = [processOn(shared), processOn(shared)];
      shared.between = () => scheduler.schedule(Promise.resolve());
      const ran = all.map(({ at, key, isFirst }, i) =>
        outcome(processes[at]!.register(isFirst ? 'First' : `Note ${i}`, key, isFirst ? { commandId: COMMAND } : {})),
      );
      const outcomes = await scheduler.waitFor(Promise.all(ran));

      for (const key of ['a', 'b']) {
        const recorded = shared.events.filter(({ data }) => (data as NoteDetails).key === key);
        const answers = outcomes.filter((_, i) => all[i]!.key === key);
        const ids = answers.filter((answer) => answer !== 'ALREADY_EXISTS');
        expect(recorded).toHaveLength(answers.length > 0 ? 1 : 0);
        expect(new Set(ids)).toEqual(new Set(recorded.map(({ stream }) => stream)));
      }
    });
    await fc.assert(property);
  });

  it('without more events than the one of the registration', async () => {
    await one.register('One', 'a');
    await one.register('Two', 'b');

    expect(store.events.map(({ type }) => type)).toEqual(['NoteRegistered', 'NoteRegistered']);
  });

  it('and a command that is sent again to another process gets its receipt', async () => {
    const first = await one.register('One', 'a', { commandId: COMMAND });

    expect(await other.register('One', 'a', { commandId: COMMAND })).toEqual(first);
    expect(await outcome(other.register('Two', 'a', { commandId: COMMAND }))).toBe('COMMAND_ID_REUSED');
    expect(store.events).toHaveLength(1);
  });

  it('and a command of an earlier version, whose thing has an id of its commandId, is known', async () => {
    const id = newIdOf('note', COMMAND);
    await one.runner.run(NOTE, new RegisterNote(id, { title: 'One', key: 'a' }, { commandId: COMMAND }));

    expect(await outcome(other.register('One', 'a', { commandId: COMMAND }))).toBe(id);
    expect(await outcome(other.register('One', 'b', { commandId: COMMAND }))).toBe('COMMAND_ID_REUSED');
    other.shown.holders.set('a', id);
    expect(await outcome(other.register('Two', 'a'))).toBe('ALREADY_EXISTS');
    expect([...streams()]).toEqual([id]);
  });

  it('on every date: also on one before its thing exists', async () => {
    await one.register('One', 'a', { effectiveOn: '2025-06-01' });

    expect(await outcome(other.register('Two', 'a', { effectiveOn: '2025-01-01' }))).toBe('ALREADY_EXISTS');
  });

  it('until its registration is annulled: then it can be used again', async () => {
    const { id, position } = await one.register('One', 'a');
    await one.runner.annul(id, position, 'by mistake');

    expect(await outcome(other.register('Two', 'a'))).toBe(id);
    expect(await outcome(one.register('Three', 'a'))).toBe('ALREADY_EXISTS');
  });

  it('and things without a key are as many as are registered', async () => {
    await Promise.all([one.register('One'), other.register('One')]);

    expect(streams().size).toBe(2);
  });
});

describe('Of register files for one position, one begins', () => {
  const begun = (file: Promise<void>) =>
    file.then(
      () => 'begun',
      ({ code, path }) => `${code} ${path}`,
    );
  const CONFLICT = 'POSITION_CONFLICT expectedPosition';

  it('whatever the order in which processes try', async () => {
    const property = fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (scheduler, count) => {
      const store = new SharedStore();
      const { position } = await processOn(store).register('Note', 'a');
      store.between = () => scheduler.schedule(Promise.resolve());
      const files = Array.from({ length: count }, () => begun(processOn(store).runner.beginFile(position, {})));

      const outcomes = await scheduler.waitFor(Promise.all(files));
      expect(outcomes.sort()).toEqual([...Array(count - 1).fill(CONFLICT), 'begun']);
    });
    await fc.assert(property);
  });

  it('also in a register that holds nothing yet, and at the position of a file that recorded nothing', async () => {
    const store = new SharedStore();
    const { runner } = processOn(store);

    expect([await begun(runner.beginFile(0n, {})), await begun(runner.beginFile(0n, {}))]).toEqual(['begun', CONFLICT]);
    const head = (await store.head())!;
    expect([await begun(runner.beginFile(head, {})), await begun(runner.beginFile(head, {}))]).toEqual([
      'begun',
      CONFLICT,
    ]);
  });

  it('and nothing is recorded of it where one process alone has the ledger', async () => {
    const store = new SharedStore('embedded');
    const { runner } = processOn(store);
    await runner.beginFile(0n, {});

    expect(store.events).toEqual([]);
  });
});
