import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from '@eventstore/db-client';
import { Logger } from '@nestjs/common';
import { events } from '../testing/event-store.contract.js';
import { EventStoreDbClusterDouble } from '../testing/eventstoredb.cluster.double.js';
import { follower, until } from '../testing/testing.js';
import { EventStoreUnreachable } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

Logger.overrideLogger(false);

/** The settings of a client that gives up a discovery soon, so that several fail while others wait for them. */
const IMPATIENT = '&maxDiscoverAttempts=2&discoveryInterval=20&gossipTimeout=1';

describe('a cluster that loses its leader', () => {
  let cluster: EventStoreDbClusterDouble;
  let store: EventStoreDbEventStore;
  const closing: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    cluster = await EventStoreDbClusterDouble.create();
    store = new EventStoreDbEventStore(`${cluster.connectionString}${IMPATIENT}`, { deadline: 200, pause: 10 });
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await store.close();
    await cluster.stop();
  });

  it('costs no append, no event and no process: a follower gone, the leader silent, then killed, then both back', async () => {
    const { batches } = follower(store, closing);
    await store.append('a-0', 'NO_STREAM', events(1));
    await cluster.nodes[2]!.stop();
    cluster.nodes[0]!.silent = true;
    const appends = Array.from({ length: 8 }, async (_, i) => {
      await sleep(i * 60);
      return store.append(`b-${i}`, 'NO_STREAM', events(2));
    });
    const reading = store.read('a-0');
    await sleep(300);
    cluster.nodes[0]!.silent = false;
    await sleep(50);
    await cluster.nodes[0]!.stop();
    cluster.elect();
    await sleep(500);
    await Promise.all([cluster.nodes[0]!.start(), cluster.nodes[2]!.start()]);
    await sleep(100);
    cluster.elect(1);

    expect((await Promise.all(appends)).map(({ revision }) => revision)).toEqual(Array(8).fill(1n));
    expect(await reading).toHaveLength(1);
    await until(() => batches.flat().length >= 17);
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(17);
    expect(batches.flat()).toHaveLength(17);
  });

  it('is an ordinary state: each request ends with an error of the ledger, which says what was tried', async () => {
    await store.append('a-0', 'NO_STREAM', events(1));
    await store.close();
    store = new EventStoreDbEventStore(`${cluster.connectionString}${IMPATIENT}`, { deadline: 200, patience: 400 });
    await cluster.nodes[0]!.stop();
    cluster.elect();
    const { ended, controller } = follower(store, closing);
    const asked = [store.append('a-0', 0n, events(1)), store.read('a-0'), store.head()];
    for (const { reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(EventStoreUnreachable);
    await until(() => /knows no leader/.test(store.trouble?.why ?? ''));
    const why = store.trouble!.why;
    for (const { address } of cluster.nodes) expect(why).toContain(address);
    expect(why).toContain('Nothing listens at');
    expect(store.trouble!.since.getTime()).toBeLessThanOrEqual(Date.now());
    controller.abort();
    await ended;
  });

  it('leaves no rejection unhandled, which would end the process, where the client looks for a node by itself', async () => {
    await cluster.stop();
    const client = Reflect.get(Reflect.get(store, 'connection'), 'client');
    const discovery = client.getChannel();
    const left = client.handleError({ getChannel: () => ({}) }, new UnavailableError());
    await expect(discovery).rejects.toThrow('Failed to discover');
    await expect(left).resolves.toBeUndefined();
  });

  it('is given up in the given time also if the search for a node takes minutes', async () => {
    await store.close();
    for (const node of cluster.nodes) node.silent = true;
    store = new EventStoreDbEventStore(cluster.connectionString, { deadline: 200, patience: 600 });
    const began = Date.now();
    await expect(store.append('a-0', 'NO_STREAM', events(1))).rejects.toBeInstanceOf(EventStoreUnreachable);
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it('serves again, and says so, once one is elected', async () => {
    cluster.elect();
    const append = store.append('a-0', 'NO_STREAM', events(1));
    await until(() => store.trouble !== undefined);
    cluster.elect(1);
    await append;
    expect(store.trouble).toBeUndefined();
  });
});
