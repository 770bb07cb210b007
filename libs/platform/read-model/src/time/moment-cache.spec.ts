import { setTimeout as sleep } from 'node:timers/promises';
import { OutOfTime, WorkContext, within } from '#kernel';
import { MomentCache, type MomentCacheOptions } from './moment-cache.js';
import type { Moment } from './timeline.js';

const at = (position: bigint, more: Partial<Moment> = {}, edition: Partial<Moment['edition']> = {}): Moment => ({
  position,
  on: '2026-01-01',
  edition: { generation: 0, forgotten: 0n, ...edition },
  ...more,
});

/** A cache of numbers: each that is computed is one higher. */
function cacheOf(options: Partial<MomentCacheOptions<number>> = {}) {
  const cache = new MomentCache<number>({ most: 10, ...options });
  let computed = 0;
  const ask = (moment: Moment, question?: string) => cache.of(moment, async () => ++computed, question);
  return { cache, ask };
}

describe('The answers at moments', () => {
  it('are computed once for all who ask, and kept', async () => {
    const { ask } = cacheOf();
    expect(await Promise.all([ask(at(1n)), ask(at(1n))])).toEqual([1, 1]);
    expect(await ask(at(1n))).toBe(1);
  });

  it('are kept by moment and question', async () => {
    const { ask } = cacheOf();
    const answers = [];
    for (const moment of [at(1n), at(2n), at(1n, { on: '2026-01-02' })])
      answers.push(await ask(moment), await ask(moment, 'a question'));
    expect(answers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are dropped when there are too many, those first that were asked for longest ago', async () => {
    const { ask } = cacheOf({ most: 2 });
    for (const position of [1n, 2n, 1n, 3n]) await ask(at(position));
    expect([await ask(at(3n)), await ask(at(1n)), await ask(at(2n))]).toEqual([3, 1, 4]);
  });

  it('take no more than they may; the one asked for last stays, however large it is', async () => {
    const cache = new MomentCache<string>({ most: 10, sizeOf: ({ length }) => length });
    const isKept = async (position: bigint, text: string) => {
      let isComputed = false;
      await cache.of(at(position), async () => {
        isComputed = true;
        return text;
      });
      return !isComputed;
    };
    for (const [position, text] of [
      [1n, 'x'.repeat(6)],
      [2n, 'x'.repeat(4)],
      [3n, 'x'.repeat(12)],
    ] as const)
      await isKept(position, text);
    expect([await isKept(3n, ''), await isKept(2n, ''), await isKept(1n, '')]).toEqual([true, false, false]);
  });

  it('are not kept if they failed', async () => {
    const { cache, ask } = cacheOf();
    await expect(cache.of(at(1n), () => Promise.reject(new Error('Away')))).rejects.toThrow('Away');
    expect(await ask(at(1n))).toBe(1);
  });

  it('are computed again for whoever has time left, if the time of the first caller is up', async () => {
    const { cache } = cacheOf();
    const compute = (answer: Promise<number>) => () => cache.of(at(1n), () => answer);
    const outOfTime = sleep(5).then(() => Promise.reject(new OutOfTime()));
    const first = within(new WorkContext(1), compute(outOfTime));
    const second = within(new WorkContext(10_000), compute(Promise.resolve(2)));
    await expect(first).rejects.toThrow(OutOfTime);
    expect(await second).toBe(2);
  });
});

describe('An answer of an earlier edition', () => {
  const NEXT = { generation: 1 };
  const FORGOTTEN = { forgotten: 1n };

  it.each([
    ['read models that were built again have taken over', NEXT],
    ['a person was forgotten', FORGOTTEN],
  ])('is dropped once %s', async (_, edition) => {
    const { cache, ask } = cacheOf();
    await ask(at(1n));
    expect(await ask(at(1n, {}, edition))).toBe(2);
    expect([cache.has(at(1n)), cache.newestUpTo(at(2n, {}, edition))?.answer]).toEqual([false, 2]);
  });

  it('is not kept: work that has begun goes on, and takes nothing from others', async () => {
    const { cache, ask } = cacheOf();
    await ask(at(1n, {}, FORGOTTEN));
    expect([await ask(at(1n)), await ask(at(1n)), await ask(at(1n, {}, FORGOTTEN))]).toEqual([2, 3, 1]);
    expect(cache.has(at(1n))).toBe(false);
  });

  it('is not kept either if it comes when a later one was asked for', async () => {
    const { cache, ask } = cacheOf({ keepsPreviousGeneration: true });
    let come!: (answer: number) => void;
    const late = cache.of(at(1n), () => new Promise((resolve) => (come = resolve)));
    await ask(at(2n, {}, FORGOTTEN));
    come(7);
    expect([await late, cache.newestUpTo(at(9n, {}, FORGOTTEN))]).toMatchObject([7, { moment: { position: 2n } }]);
  });

  it('serves while those of the next generation are not there, if that is wanted: the newest of each date and question', async () => {
    const { cache, ask } = cacheOf({ keepsPreviousGeneration: true });
    for (const position of [1n, 2n]) await ask(at(position));
    await ask(at(1n, { on: '2026-01-02' }));
    const newest = (moment: Moment) => cache.newestUpTo({ ...moment, edition: { ...moment.edition, ...NEXT } })?.answer;
    expect([newest(at(3n)), newest(at(3n, { on: '2026-01-02' })), newest(at(1n))]).toEqual([2, 3, undefined]);
    expect(await ask(at(2n, {}, NEXT))).toBe(4);
    expect(newest(at(3n))).toBe(4);
  });
});

describe('The newest answer up to a moment', () => {
  it('is there, of the same date, scope and question, and of no later moment', async () => {
    const { cache, ask } = cacheOf();
    const readScope = { kinds: new Map([['note', { view: 1n }]]), isLimited: true };
    await ask(at(1n));
    await ask(at(4n));
    await ask(at(2n, { on: '2026-01-02' }));
    await ask(at(2n, { readScope }));
    await ask(at(2n), 'a question');
    void cache.of(at(2n), () => new Promise(() => {}));
    expect(cache.newestUpTo(at(3n))).toMatchObject({ moment: { position: 1n }, answer: 1 });
  });

  it('is none after a failure, until an answer is there again: nobody is answered from before for ever', async () => {
    const { cache, ask } = cacheOf();
    await ask(at(1n));
    await cache.of(at(2n), () => Promise.reject(new Error('Away'))).catch(() => {});
    expect(cache.newestUpTo(at(2n))).toBeUndefined();
    await ask(at(3n));
    expect(cache.newestUpTo(at(4n))?.answer).toBe(2);
  });
});
