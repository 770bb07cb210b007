import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { WorkContext, within } from '#kernel';
import type { Ledger, RecordedEvent } from '#ledger';
import { until } from '../../../ledger/src/testing/testing.js';
import { NoRoom } from '../engines/generations.js';
import { ON_POSTGRES } from '../engines/postgres.testing.js';
import type { ServedReadModel } from '../engines/served.read-model.js';
import { type Note, noteProjection, RegisterNote, RetitleNote } from '../note.testing.js';
import { NoteRegister } from '../testing.js';
import type { Progress } from './progress.js';
import type { Projector } from './projector.js';

/** The notes of a newer version of the program, in another order. */
const NEWER = { ...noteProjection, version: 2, sort: () => 'all alike' };

/** A ledger whose follower from behind, which builds, gets one event at a time, up to a number; then it waits for the gate. */
class GatedLedger {
  readonly from: bigint[] = [];
  private open!: () => void;
  private readonly gate = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(
    private readonly ledger: Ledger,
    private readonly freely: number,
  ) {}

  /** Returns the ledger with this follower. */
  get gated(): Ledger {
    const follow = (after: bigint | undefined, signal: AbortSignal) => this.follow(after, signal);
    return Object.assign(Object.create(this.ledger), { follow });
  }

  release(): void {
    this.open();
  }

  private async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const isBehind = (after ?? 0n) < ((await this.ledger.head()) ?? 0n);
    if (isBehind) this.from.push(after ?? 0n);
    let free = isBehind ? this.freely : Number.POSITIVE_INFINITY;
    const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    for await (const batch of this.ledger.follow(after, signal))
      for (const event of batch) {
        if (free <= 0) await Promise.race([this.gate, ended]);
        if (signal.aborted) return;
        free -= 1;
        yield [event];
      }
  }
}

describe('The next generation of the read models', () => {
  let register: NoteRegister;
  const others: { database: ServedReadModel; progress: Progress; projector: Projector }[] = [];
  const sorts = async (database = register.database) => {
    const rows = await database.reader.selectFrom('rectangles').select('sort').distinct().orderBy('sort').execute();
    return rows.map(({ sort }) => sort);
  };
  const titles = async () =>
    (await register.things.all<Note>('note', await register.things.moment({}), {})).map((n) => n.title);

  beforeEach(async () => {
    Logger.overrideLogger(false);
    register = await NoteRegister.start();
    for (const [id, title] of [
      ['note-1', 'First'],
      ['note-2', 'Second'],
      ['note-3', 'Third'],
    ] as const)
      await register.run(new RegisterNote(id, { title }));
  });
  afterEach(async () => {
    for (const { projector, database } of others.splice(0)) {
      await projector.stop();
      await database.close();
    }
    await register.cleanUp();
  });

  /** Starts another process on the same read models, which shows notes so. */
  async function anotherProcess(
    shown = noteProjection,
    { grace, ...options }: { writes?: boolean; grace?: number } = {},
  ) {
    const onlyReads = options.writes === false;
    const database = register.opened(shown, { onlyReads, isInUse: onlyReads, grace });
    const other = { database, ...register.another(register.ledger, shown, { database, ...options }) };
    others.push(other);
    await other.projector.start();
    return other;
  }

  it('is built while the present one answers, with what is written meanwhile, and takes over when it has caught up', async () => {
    const ledger = new GatedLedger(register.ledger, 2);
    await register.restart(noteProjection, ledger.gated);
    register.projector.rebuild();
    await until(() => register.progress.building?.position === 2n);

    expect(await titles()).toEqual(['First', 'Second', 'Third']);
    await register.run(new RetitleNote('note-1', { title: 'Alpha' }));
    expect(await titles()).toEqual(['Alpha', 'Second', 'Third']);
    expect(register.progress.building).toEqual({ position: 2n, head: 3n });
    expect(register.database.generation).toBe(0);

    ledger.release();
    await until(() => register.database.generation === 1);
    expect(await titles()).toEqual(['Alpha', 'Second', 'Third']);
    await register.run(new RetitleNote('note-2', { title: 'Beta' }));
    expect(await titles()).toEqual(['Alpha', 'Beta', 'Third']);
    expect(register.progress.building).toBeUndefined();
  });

  it('is of the new version where a projection has changed; the old rows answer until the next event of their kind', async () => {
    const ledger = new GatedLedger(register.ledger, 1);
    await register.restart(NEWER, ledger.gated);
    await until(() => register.progress.building?.position === 1n);

    expect(await sorts()).toEqual(['first', 'second', 'third']);
    expect(register.progress.stopped()).toEqual([]);

    const { position } = await register.run(new RetitleNote('note-1', { title: 'Alpha' }));
    expect(await register.progress.reached(position, 'note')).toBe(false);
    expect(register.progress.stopped()).toMatchObject([{ kind: 'note', at: position, isBuiltAgain: true }]);
    expect(await titles()).toEqual(['First', 'Second', 'Third']);

    ledger.release();
    await register.projector.built;
    await register.progress.caughtUp(position);
    expect(await sorts()).toEqual(['all alike']);
    expect(register.progress.stopped()).toEqual([]);
    expect((await register.note('note-1'))?.title).toBe('Alpha');
  });

  it('goes on where it was when the process ends in the middle, and leaves the present one as it is', async () => {
    const ledger = new GatedLedger(register.ledger, 2);
    await register.restart(NEWER, ledger.gated);
    await until(() => register.progress.building?.position === 2n);

    const again = new GatedLedger(register.ledger, 9);
    await register.restart(NEWER, again.gated);
    await register.projector.built;

    expect(again.from).toEqual([2n]);
    expect(await sorts()).toEqual(['all alike']);
    expect(await titles()).toHaveLength(3);
  });

  it('serves from the start on, once it has taken over, and the one before is removed', async () => {
    await register.rebuildNextTo();
    expect(register.database.generation).toBe(1);

    await register.restart();

    expect(await titles()).toEqual(['First', 'Second', 'Third']);
    expect(register.database.generation).toBe(ON_POSTGRES ? 1 : 0); // a file gets its usual name again
  });

  it('is not begun where the disk has no room for it, and the present one goes on', async () => {
    if (ON_POSTGRES) return; // its server refuses to write, and nobody knows before
    await register.projector.stop();
    const database = register.opened(noteProjection, { freeBytes: () => 1_000 });
    const other = { database, ...register.another(register.ledger, noteProjection, { database, rebuilds: true }) };
    others.push(other);
    await other.projector.start();

    await expect(other.projector.built).rejects.toThrow(NoRoom);
    await expect(other.projector.built).rejects.toThrow(/takes about 1 MB, and .+ has 1 MB left/);
    expect(database.generation).toBe(0);
  });

  it('forgets a person who is forgotten while it is built', async () => {
    const ledger = new GatedLedger(register.ledger, 2);
    await register.restart(noteProjection, ledger.gated);
    register.projector.rebuild();
    await until(() => register.progress.building?.position === 2n);
    const metadata = { commandId: 'c', actor: 'test', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 };
    await register.store.append('note-1', 0n, [{ id: 'erased', type: 'PersonErased', data: {}, metadata }]);

    ledger.release();
    await until(() => register.database.generation === 1);
    await register.caughtUp();

    expect(register.progress.edition).toEqual({ generation: 1, forgotten: 1n });
    const marks = await register.database.reader.selectFrom('checkpoints').select('projection').execute();
    expect(marks.map(({ projection }) => projection).sort()).toEqual(['journal', 'note']);
  });

  it('is seen by every other process, or thread, which goes on to it without showing less', async () => {
    const other = await anotherProcess(noteProjection, { writes: false });

    await register.rebuildNextTo();
    const { position } = await register.run(new RetitleNote('note-1', { title: 'Alpha' }));

    expect(await other.progress.now()).toBe(position);
    expect(other.database.generation).toBe(1);
  });

  it('answers every query for good, however many are open and look at once while it takes over', async () => {
    const grace = 1_000; // longer than a query of this spec takes on a busy machine
    const other = await anotherProcess(noteProjection, { writes: false, grace });
    const query = () =>
      within(new WorkContext(60_000), async () => {
        await other.progress.now();
        const first = await sorts(other.database);
        await sleep(1); // it goes on over the switch
        return [first, await sorts(other.database)];
      });
    const rebuilt = register.rebuildNextTo();
    let switchedAt: number | undefined;
    while (switchedAt === undefined || performance.now() - switchedAt < 1.2 * grace) {
      const all = await Promise.all(Array.from({ length: 20 }, query));
      for (const answers of all) expect(answers).toEqual(Array(2).fill(['first', 'second', 'third']));
      if (other.database.generation === 1) switchedAt ??= performance.now();
    }
    await rebuilt;

    const { position } = await register.run(new RetitleNote('note-1', { title: 'Élan' }));
    expect(await other.progress.now()).toBe(position);
    expect(await sorts(other.database)).toContain('élan');
  });

  if (ON_POSTGRES) {
    it('serves the newer program while the older one goes on with its own, until nobody uses that any longer', async () => {
      const newer = await anotherProcess(NEWER);
      await newer.projector.built;
      await until(() => newer.database.generation === 1);

      const { position } = await register.run(new RetitleNote('note-1', { title: 'Alpha' }));
      expect(await newer.progress.reached(position, 'note')).toBe(true);
      expect(await register.progress.reached(position, 'note')).toBe(true);
      expect(await sorts()).toEqual(expect.arrayContaining(['alpha', 'second', 'third']));
      expect(await sorts(newer.database)).toEqual(['all alike']);
      expect(register.database.generation).toBe(0);

      await newer.database.tidy();
      expect(await titles()).toEqual(['Alpha', 'Second', 'Third']);

      await register.restart(NEWER);
      expect(register.database.generation).toBe(1);
      expect((await register.note('note-1'))?.title).toBe('Alpha');
    });
  }
});
