import { setTimeout as sleep } from 'node:timers/promises';
import { OneAtATime } from './one-at-a-time.js';

describe('Work under one name', () => {
  it('runs in the order of the calls, also after work that failed; other names do not wait', async () => {
    const [work, order] = [new OneAtATime(), [] as string[]];
    const step = (name: string, label: string, pause: number, fails = false) =>
      work.run([name], async () => {
        await sleep(pause);
        order.push(label);
        if (fails) throw new Error(label);
        return label;
      });

    const outcomes = await Promise.allSettled([
      step('a', 'first', 30),
      step('a', 'second', 1, true),
      step('a', 'third', 1),
      step('b', 'other', 1),
    ]);

    expect(order).toEqual(['other', 'first', 'second', 'third']);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(Reflect.get(work, 'last').size).toBe(0);
  });

  it('waits under each of several names, and others wait for it', async () => {
    const [work, order] = [new OneAtATime(), [] as string[]];
    const step = (names: string[], label: string, pause: number) =>
      work.run(names, async () => {
        await sleep(pause);
        order.push(label);
      });

    await Promise.all([
      step(['a'], 'a', 30),
      step(['b'], 'b', 10),
      step(['b', 'a'], 'both', 1),
      step(['a', 'c'], 'after both', 1),
      step(['d'], 'other', 1),
    ]);

    expect(order).toEqual(['other', 'b', 'a', 'both', 'after both']);
    expect(Reflect.get(work, 'last').size).toBe(0);
  });
});
