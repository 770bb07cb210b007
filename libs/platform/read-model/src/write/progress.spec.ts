import { mock } from 'node:test';
import { WorkContext, within } from '#kernel';
import type { CheckpointRow } from '../engines/database.js';
import { Projections } from '../projection.js';
import { type Checkpoint, Progress } from './progress.js';

const at = (projection: string, position: bigint, stopped?: Checkpoint['stopped']): Checkpoint => ({
  projection,
  version: 1,
  position,
  events: position,
  ...(stopped && { stopped }),
});
const STOPPED = { at: 2n, reason: 'it cannot be' };

describe('Whoever waits until the read models have caught up', () => {
  let progress: Progress;
  beforeEach(() => {
    progress = new Progress({ isShared: false } as never, new Projections());
  });

  // BUG: with one projection stopped and others still on their way, waiting held up the whole process.
  it('leaves others their turn while one projection has stopped, and is told when the others are there', async () => {
    progress.update([at('contact', 1n, STOPPED), at('party', 5n)], 0n);
    let isOver = false;
    const waiting = progress.caughtUp(10n).then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isOver).toBe(false);

    progress.update([at('contact', 1n, STOPPED), at('party', 10n)], 0n);
    await waiting;
    expect(isOver).toBe(true);
  });

  it('is told at once where there is nothing to wait for', async () => {
    await progress.caughtUp(undefined);
    progress.update([at('contact', 1n, STOPPED)], 0n);
    await progress.caughtUp(10n);
  });

  it('gets an answer at once, and again each time, while the database is known to be away', async () => {
    progress.update([at('journal', 5n), at('party', 5n)], 0n);
    const waiting = progress.reached(10n);
    progress.away();
    expect(await waiting).toBe(false);
    expect(await progress.reached(10n)).toBe(false);
    expect(await progress.reached(5n)).toBe(true);

    progress.update([at('journal', 5n), at('party', 5n)], 0n);
    const again = progress.reached(10n);
    progress.update([at('journal', 10n), at('party', 10n)], 0n);
    expect(await again).toBe(true);
  });

  it('for what a command records of them, goes on once they have, whatever has stopped', async () => {
    progress.update([at('contact', 1n, STOPPED), at('party', 5n)], 0n);
    let isOver = false;
    const waiting = progress.mustCatchUp(10n).then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isOver).toBe(false);

    progress.update([at('contact', 1n, STOPPED), at('party', 10n)], 0n);
    await waiting;
    await progress.mustCatchUp(undefined);
  });

  it('for what a command records of them, is refused if they do not: how far they are, and what is awaited', async () => {
    progress.update([at('journal', 3n), at('party', 4n)], 0n);
    const waiting = progress.mustCatchUp(9n);
    progress.away();

    await expect(waiting).rejects.toMatchObject({
      code: 'READ_MODEL_BEHIND',
      message: expect.stringMatching(/up to position 9, and shows those up to 3\..*Try again in a minute/),
      details: { position: '3', awaited: '9' },
    });
  });

  describe('however long it takes,', () => {
    beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
    afterEach(() => mock.timers.reset());
    const pass = async (milliseconds: number) => {
      mock.timers.tick(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
    };

    // BUG: `regesta report` waited for ever for read models whose disk was full.
    it('waits while they advance, and no longer', async () => {
      progress.update([at('party', 5n)], 0n);
      const advanced = progress.mustAdvanceTo(10n);
      for (const position of [6n, 7n, 10n]) {
        await pass(19_000);
        progress.update([at('party', position)], 0n);
      }
      await advanced;

      const refused = expect(progress.mustAdvanceTo(12n)).rejects.toMatchObject({
        code: 'READ_MODEL_BEHIND',
        message: expect.stringMatching(/up to position 12, and its read models stand still at 10\..*disk/),
        details: { position: '10', awaited: '12' },
      });
      await pass(20_000);
      await refused;
    });

    it('waits while others are built next to them', async () => {
      progress.update([at('party', 5n)], 0n);
      const advanced = progress.advancedTo(10n);
      for (const position of [100n, 200n]) {
        progress.building = { position, head: 900n };
        await pass(20_000);
      }
      progress.update([at('party', 10n)], 0n);
      expect(await advanced).toBe(true);
    });
  });

  it('waits no longer once it has ended', async () => {
    progress.update([at('party', 5n)], 0n);
    const waiting = progress.caughtUp(10n);
    progress.end();
    const refused = expect(progress.mustCatchUp(10n)).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
    await waiting;
    await refused;
    expect(await progress.reached(10n)).toBe(false);
  });
});

describe('How far the read models are behind', () => {
  let progress: Progress;
  beforeEach(() => {
    progress = new Progress({ isShared: false } as never, new Projections());
    progress.update([at('journal', 5n), at('party', 5n)], 0n);
  });

  it('is known once a receipt is given for what is recorded and cannot be read', async () => {
    expect(progress.behind).toBeUndefined();
    const waiting = progress.reached(7n, 'party');
    expect(progress.behind).toBeUndefined(); // no receipt says so yet
    progress.away();
    await waiting;
    expect(progress.behind).toEqual({ position: 5n, recorded: 7n, since: expect.any(String) });
  });

  it('counts from when it was first so, up to the newest that is known', () => {
    progress.fallBehind(7n, '2026-01-01T00:00:00.000Z');
    progress.fallBehind(9n, '2026-01-01T00:01:00.000Z');
    progress.fallBehind(8n);
    progress.update([at('journal', 7n), at('party', 7n)], 0n);
    expect(progress.behind).toEqual({ position: 7n, recorded: 9n, since: '2026-01-01T00:00:00.000Z' });
  });

  it('is over once they show it, and begins anew later', () => {
    progress.fallBehind(7n, '2026-01-01T00:00:00.000Z');
    progress.update([at('journal', 7n), at('party', 7n)], 0n);
    expect(progress.behind).toBeUndefined();
    progress.fallBehind(6n);
    expect(progress.behind).toBeUndefined();
    progress.fallBehind(8n, '2026-01-02T00:00:00.000Z');
    expect(progress.behind).toMatchObject({ since: '2026-01-02T00:00:00.000Z' });
  });
});

describe('A process whose tables others write, too', () => {
  let looks: number;
  let progress: Progress;
  beforeEach(() => {
    looks = 0;
    const execute = async () => {
      looks += 1;
      return [];
    };
    const statement: object = new Proxy(
      { execute },
      { get: (parts, name) => parts[name as 'execute'] ?? (() => statement) },
    );
    const reader = { selectFrom: () => statement };
    progress = new Progress({ isShared: true, reader } as never, new Projections());
  });
  const request = (work: () => Promise<unknown>) => within(new WorkContext(1_000), work);

  it('looks once for each request', async () => {
    for (const expected of [1, 2]) {
      await request(async () => {
        await progress.now();
        await progress.now();
      });
      expect(looks).toBe(expected);
    }
  });

  it('does not look for a request that has looked before its work began', async () => {
    await request(async () => {
      progress.hasLooked();
      await progress.now();
    });
    expect(looks).toBe(0);
  });

  it('looks each time outside of a request', async () => {
    await progress.now();
    await progress.now();
    expect(looks).toBe(2);
  });
});

describe('A receipt, where processes of another version answer from read models of their own,', () => {
  const row = (projection: string, position: bigint, stopped_at: bigint | null = null): CheckpointRow => ({
    projection,
    version: 1n,
    position,
    events: 0n,
    stopped_at,
    reason: null,
  });
  /** Others show this, from one look to the next; the last one stays. */
  const withOthers = (...looks: CheckpointRow[][]) => {
    const database = { isShared: true, elsewhere: async () => [looks.length > 1 ? looks.shift()! : looks[0]!] };
    const progress = new Progress(database as never, new Projections());
    progress.update([at('journal', 7n), at('party', 7n), at('contact', 7n)], 0n);
    return progress;
  };
  const showing = (position: bigint) => [row('journal', position), row('party', position), row('contact', position)];

  it('says CURRENT once these show the change, too', async () => {
    expect(await withOthers(showing(5n), showing(6n), showing(7n)).shown(7n, 'party')).toBe(true);
  });

  it('says BEHIND if these have stopped at a change of the kind, and CURRENT of other kinds', async () => {
    const progress = withOthers([row('journal', 7n), row('party', 6n, 7n), row('contact', 7n)]);
    expect(await progress.shown(7n, 'party')).toBe(false);
    expect(await progress.shown(7n, 'contact')).toBe(true);
  });

  it('says BEHIND if nobody knows what these show', async () => {
    const database = { isShared: true, elsewhere: () => Promise.reject(new Error('away')) };
    const progress = new Progress(database as never, new Projections());
    progress.update([at('journal', 7n), at('party', 7n)], 0n);
    expect(await progress.shown(7n, 'party')).toBe(false);
  });

  it('waits for none that are filled for the first time: nobody is to take their answers', async () => {
    expect(await withOthers([row('filling', 6n), ...showing(4n)]).shown(7n, 'party')).toBe(true);
  });
});
