import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { events } from '../testing/event-store.contract.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { follower, until } from '../testing/testing.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

Logger.overrideLogger(false);

/** The number of events. `CATCH_UP_EVENTS=1000000` prints the time and the memory for a million. */
const COUNT = Number(process.env.CATCH_UP_EVENTS ?? 50_000);

/** The most events under way: a batch in hand, and those that the client and the connection hold. */
const UNDER_WAY = 2_000;

describe('a follower of a server', () => {
  let server: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  const closing: (() => Promise<unknown>)[] = [];
  const metadata = events(1)[0]!.metadata;

  beforeEach(async () => {
    server = await EventStoreDbDouble.create();
    store = new EventStoreDbEventStore(server.connectionString, { pause: 10 });
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await store.close();
    await server.stop();
  });

  it(`catches up with ${COUNT} events and is never sent more than it can hold`, async () => {
    server.log.fill(COUNT, { text: 'x'.repeat(300) }, metadata);
    const [began, before] = [Date.now(), process.memoryUsage()];
    const most = { ahead: 0, heapUsed: 0, rss: 0 };
    let [seen, last] = [0, 0n];
    for await (const batch of store.follow(undefined, new AbortController().signal)) {
      await sleep(1);
      const { heapUsed, rss } = process.memoryUsage();
      most.ahead = Math.max(most.ahead, server.readers.sent - seen);
      most.heapUsed = Math.max(most.heapUsed, heapUsed - before.heapUsed);
      most.rss = Math.max(most.rss, rss - before.rss);
      seen += batch.length;
      last = batch.at(-1)!.position;
      if (seen === COUNT) break;
    }
    if (process.env.CATCH_UP_EVENTS) console.log({ seconds: (Date.now() - began) / 1000, before, most });
    expect(last).toBe(server.log.records.at(-1)!.position);
    expect(most.ahead).toBeLessThan(UNDER_WAY);
  }, 1_200_000);

  it('makes the server wait while it is busy with a batch', async () => {
    server.log.fill(20_000, { text: 'x'.repeat(300) }, metadata);
    const following = store.follow(undefined, new AbortController().signal)[Symbol.asyncIterator]();
    await following.next();
    for (let sent = -1; sent !== server.readers.sent; await sleep(50)) sent = server.readers.sent;
    expect(server.readers.sent).toBeLessThan(UNDER_WAY);
    await following.return!();
  });

  it('waits while the server searches among much that is not ours', async () => {
    const impatient = new EventStoreDbEventStore(server.connectionString, { deadline: 2_000 });
    closing.push(() => impatient.close());
    server.log.fill(60_000, {}, undefined, '$metrics');
    const { position } = await store.append('a-1', 'NO_STREAM', events(1));
    expect(await impatient.head()).toBe(position);
    server.readers.pagePause = 1;
    const { batches } = follower(impatient, closing);
    await until(() => batches.length > 0, 20_000);
    expect(batches.flat().map((event) => event.position)).toEqual([position]);
    const calls = server.calls.filter((call) => call !== 'gossip'); // asked if the machine is slow
    expect(calls).toEqual(['read', 'append', 'read', 'read', 'read']); // the mark, the end, the subscription
  });

  it.each(['drop', 'fall behind'] as const)(
    'misses nothing and gets nothing twice where it is too slow for what comes (%s)',
    async (whenTooSlow) => {
      server.readers.whenTooSlow = whenTooSlow;
      const { batches } = follower(store, closing, () => sleep(20));
      await until(() => server.readers.subscribers > 0);
      await sleep(20); // until it is live
      for (let i = 0; i < 100; i += 1) {
        for (let j = 0; j < 60; j += 1) server.write(`a-${i}`, 'Happened', { text: 'x'.repeat(500) }, metadata);
        await sleep(2);
      }
      await until(() => batches.flat().length >= 6_000);
      const positions = batches.flat().map(({ position }) => position);
      expect(positions).toEqual(server.log.records.slice(1).map(({ position }) => position));
      const subscriptions = server.calls.filter((call) => call === 'read').length;
      expect(subscriptions > 3).toBe(whenTooSlow === 'drop'); // the mark, the end, the first one
    },
  );
});
