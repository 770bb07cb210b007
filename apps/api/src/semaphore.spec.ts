import { Semaphore } from './semaphore.js';

const NEVER = new AbortController().signal;
const PATIENCE = 1_000;

describe('A semaphore', () => {
  it('are as many as there are, and free again once given back', () => {
    const semaphore = new Semaphore(2, 0);
    const [first, second] = [semaphore.tryAcquire()!, semaphore.tryAcquire()];

    expect(second).toBeDefined();
    expect(semaphore.tryAcquire()).toBeUndefined();
    first();
    first(); // giving back twice frees one place
    expect(semaphore.tryAcquire()).toBeDefined();
    expect(semaphore.tryAcquire()).toBeUndefined();
  });

  it('go to those that wait, in order of arrival', async () => {
    const semaphore = new Semaphore(1, 2);
    const order: number[] = [];
    const held = semaphore.tryAcquire()!;
    const waits = [1, 2].map(async (n) => {
      const done = await semaphore.acquire(PATIENCE, NEVER);
      order.push(n);
      done!();
    });

    held();
    await Promise.all(waits);
    expect(order).toEqual([1, 2]);
    expect(semaphore.tryAcquire()).toBeDefined();
  });

  it('are refused at once if too many wait', async () => {
    const semaphore = new Semaphore(1, 1);
    const held = semaphore.tryAcquire()!;
    const waits = semaphore.acquire(PATIENCE, NEVER);

    expect(await semaphore.acquire(PATIENCE, NEVER)).toBeUndefined();
    held();
    expect(await waits).toBeDefined();
  });

  it('are waited for no longer than the patience, nor after the client has gone', async () => {
    const semaphore = new Semaphore(1, 2);
    const held = semaphore.tryAcquire()!;
    const gone = new AbortController();
    const [late, left] = [semaphore.acquire(1, NEVER), semaphore.acquire(PATIENCE, gone.signal)];
    gone.abort();

    expect([await late, await left]).toEqual([undefined, undefined]);
    held();
    expect(semaphore.tryAcquire()).toBeDefined(); // nobody in the queue took it
  });
});
