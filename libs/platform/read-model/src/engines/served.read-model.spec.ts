import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { ReadModelDatabase, Tables } from './database.js';
import type { Generation, Generations } from './generations.js';
import { ServedReadModel } from './served.read-model.js';

const WANTED = [{ projection: 'note', version: 1, readableFrom: 1 }];
/** Milliseconds for which a generation that was replaced stays open here. */
const GRACE = 0;

const row = (projection: string, position: bigint) => ({
  projection,
  version: 1n,
  position,
  events: position,
  stopped_at: null,
  reason: null,
});

/** Generations as PostgreSQL has them, in memory. `between` is waited for whenever a server would be asked. */
class SharedGenerations implements Generations {
  between: () => Promise<unknown> = async () => {};
  readonly opened: { readonly number: number; isClosed: boolean }[] = [];
  private last = 0;

  /** Promotes one more generation. */
  promote(): void {
    this.last += 1;
  }

  async list(): Promise<Generation[]> {
    const known = Array.from({ length: this.last + 1 }, (_, number) => ({ number, checkpoints: [row('note', 1n)] }));
    await this.between();
    return known;
  }

  open(generation: number): ReadModelDatabase {
    const opened = { number: generation, isClosed: false };
    this.opened.push(opened);
    const asked = async () => {
      if (opened.isClosed) throw new Error('driver has already been destroyed');
      await this.between();
    };
    return {
      generation,
      isShared: true,
      get reader(): Tables {
        if (opened.isClosed) throw new Error('driver has already been destroyed');
        return {} as Tables;
      },
      prepare: asked,
      close: async () => {
        opened.isClosed = true;
      },
    } as unknown as ReadModelDatabase;
  }

  elsewhere = async () => [];
  remove = async () => true;
  mustHaveRoom = async () => {};
  close = async () => {};
}

describe('Read models that switch to the next generation', () => {
  const served = (generations: Generations) => new ServedReadModel(generations, () => WANTED, { grace: GRACE });
  const later = () => sleep(GRACE + 2);
  const open = ({ opened }: SharedGenerations) =>
    opened.filter(({ isClosed }) => !isClosed).map(({ number }) => number);

  it('answer from it for good, if two looks find it at once', async () => {
    const generations = new SharedGenerations();
    const database = served(generations);
    await database.prepare();
    generations.promote();

    expect(await Promise.all([database.switchTo(1, 1n), database.switchTo(1, 1n)])).toEqual([true, false]);
    await later();
    expect(() => database.reader).not.toThrow();
    expect(open(generations)).toEqual([1]);
  });

  it('never go back and never lose the one that they serve, whatever the order in which looks and starts are answered', async () => {
    const acts = fc.array(fc.constantFrom('look', 'prepare', 'promote'), { minLength: 2, maxLength: 12 });
    const property = fc.asyncProperty(fc.scheduler(), acts, async (scheduler, all) => {
      const generations = new SharedGenerations();
      const database = served(generations);
      await database.prepare();
      generations.between = () => scheduler.schedule(Promise.resolve());
      let [promoted, highest] = [0, 0];
      const seen = () => {
        expect(database.generation).toBeGreaterThanOrEqual(highest);
        highest = database.generation;
      };
      const acted = all.map((act) => {
        if (act === 'prepare') return database.prepare().then(seen);
        if (act === 'look') return database.switchTo(promoted, 1n).then(seen);
        promoted += 1;
        return generations.promote();
      });
      await scheduler.waitFor(Promise.all(acted));
      generations.between = async () => {};
      await later();
      await database.switchTo(promoted, 1n);

      expect(database.generation).toBe(promoted);
      expect(() => database.reader).not.toThrow();
      await later();
      expect(() => database.reader).not.toThrow();
      expect(open(generations)).toEqual([promoted]);
    });
    await fc.assert(property);
  });
});
