import { WorkContext, within } from '#kernel';
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
