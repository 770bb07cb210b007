import { Places } from './places.js';

const NEVER = new AbortController().signal;
const PATIENCE = 1_000;

describe('Places for work', () => {
  it('are as many as there are, and free again once given back', () => {
    const places = new Places(2, 0);
    const [first, second] = [places.take()!, places.take()];

    expect(second).toBeDefined();
    expect(places.take()).toBeUndefined();
    first();
    first(); // giving back twice frees one place
    expect(places.take()).toBeDefined();
    expect(places.take()).toBeUndefined();
  });

  it('go to those that wait, in order of arrival', async () => {
    const places = new Places(1, 2);
    const order: number[] = [];
    const held = places.take()!;
    const waits = [1, 2].map(async (n) => {
      const done = await places.wait(PATIENCE, NEVER);
      order.push(n);
      done!();
    });

    held();
    await Promise.all(waits);
    expect(order).toEqual([1, 2]);
    expect(places.take()).toBeDefined();
  });

  it('are refused at once if too many wait', async () => {
    const places = new Places(1, 1);
    const held = places.take()!;
    const waits = places.wait(PATIENCE, NEVER);

    expect(await places.wait(PATIENCE, NEVER)).toBeUndefined();
    held();
    expect(await waits).toBeDefined();
  });

  it('are waited for no longer than the patience, nor after the client has gone', async () => {
    const places = new Places(1, 2);
    const held = places.take()!;
    const gone = new AbortController();
    const [late, left] = [places.wait(1, NEVER), places.wait(PATIENCE, gone.signal)];
    gone.abort();

    expect([await late, await left]).toEqual([undefined, undefined]);
    held();
    expect(places.take()).toBeDefined(); // nobody in the queue took it
  });
});
