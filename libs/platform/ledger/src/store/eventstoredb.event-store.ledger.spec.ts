import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { RecordedEvent } from '../event.js';
import { eventStoreContract, events } from '../testing/event-store.contract.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { HAS_SERVER, serverForTests } from '../testing/eventstoredb.server.js';
import { follower, until } from '../testing/testing.js';
import { EventStoreUnreachable, OutcomeUnknown } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

Logger.overrideLogger(false);

eventStoreContract('EventStoreDB (test double)', async () => {
  const server = await EventStoreDbDouble.create();
  return {
    open: async () => new EventStoreDbEventStore(server.connectionString),
    cleanUp: () => server.stop(),
  };
});

if (HAS_SERVER)
  eventStoreContract('EventStoreDB (a real server)', async () => {
    const { connectionString, namespace } = await serverForTests();
    return {
      open: async () => new EventStoreDbEventStore(connectionString, { namespace }),
      cleanUp: async () => {},
    };
  });

describe('the ledger on EventStoreDB', () => {
  let server: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  const closing: (() => Promise<unknown>)[] = [];

  const connect = (options: object = {}) =>
    new EventStoreDbEventStore(server.connectionString, { pause: 10, ...options });

  beforeEach(async () => {
    server = await EventStoreDbDouble.create();
    store = connect();
  });

  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    server.silent = false;
    await store.close();
    await server.stop();
  });

  const follow = (onBatch?: (batch: readonly RecordedEvent[]) => unknown) => follower(store, closing, onBatch);

  const revisions = (batches: readonly (readonly RecordedEvent[])[]) => batches.flat().map((e) => Number(e.revision));
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

  it.each(['silence', 'error'] as const)('does not double an append whose answer was lost (%s)', async (how) => {
    await store.close();
    store = connect({ deadline: 100 });
    const appended = events(2);
    server.loseNextAnswer(how);
    const result = await store.append('a-1', 'NO_STREAM', appended);
    expect(server.calls.filter((call) => call === 'append')).toHaveLength(2);
    const read = await store.read('a-1');
    expect(read.map((e) => e.id)).toEqual(appended.map((e) => e.id));
    expect(result).toEqual({ revision: 1n, position: read[1]!.position });
  });

  it('says that the fate of an append is open whose answers were all lost, and completes it when it is made again', async () => {
    await store.close();
    store = connect({ deadline: 100, patience: 1 });
    const appended = events(2);
    server.loseNextAnswer('silence');
    const append = store.append('a-1', 'NO_STREAM', appended);
    await expect(append).rejects.toBeInstanceOf(OutcomeUnknown);
    await expect(append).rejects.toThrow(
      /^The ledger did not answer in time\. The command may or may not be recorded\./,
    );
    await expect(append).rejects.toHaveProperty('cause', expect.any(EventStoreUnreachable));
    const read = await store.read('a-1');
    expect(await store.append('a-1', 'NO_STREAM', appended)).toEqual({ revision: 1n, position: read[1]!.position });
  });

  it('answers a repeated append with the first result, also where it names another revision', async () => {
    const appended = events(2);
    const first = await store.append('a-1', 'NO_STREAM', appended);
    await store.append('a-1', 1n, events(1));
    expect(await store.append('a-1', 0n, appended)).toEqual(first);
    expect(await store.append('a-1', 9n, appended)).toEqual(first);
    expect(await store.read('a-1')).toHaveLength(3);
  });

  it('makes every append that it was making while the server went away and came back, once', async () => {
    const text = 'x'.repeat(100_000);
    const writing = Promise.all(upTo(40).map((i) => store.append(`a-${i}`, 'NO_STREAM', events(1, { text }))));
    await until(() => server.calls.length > 0);
    await server.stop();
    await sleep(50);
    await server.start();
    await writing;
    expect((await Promise.all(upTo(40).map((i) => store.read(`a-${i}`)))).map((read) => read.length)).toEqual(
      upTo(40).map(() => 1),
    );
  });

  it('gives up an append in the time it was given while the server is down, and says so', async () => {
    await store.close();
    store = connect({ patience: 300 });
    await server.stop();
    const began = Date.now();
    const append = store.append('a-1', 'NO_STREAM', events(1));
    await expect(append).rejects.toThrow(
      /^The event store did not append to a-1 within \d+ ms\. Nothing listens at 127/,
    );
    await expect(append).rejects.toBeInstanceOf(EventStoreUnreachable);
    expect(Date.now() - began).toBeGreaterThanOrEqual(300);
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('gives up on a server that takes requests and answers none', async () => {
    await store.close();
    store = connect({ deadline: 50, patience: 150 });
    server.silent = true;
    const asking = [store.append('a-1', 'NO_STREAM', events(1)), store.read('a-1'), store.head()];
    for (const { status, reason } of (await Promise.allSettled(asking)) as PromiseRejectedResult[]) {
      expect(status).toBe('rejected');
      expect(reason).toBeInstanceOf(EventStoreUnreachable);
      expect(reason.message).toMatch(/does not answer|given up for another/);
    }
    expect(server.calls.filter((call) => call === 'read').length).toBeGreaterThanOrEqual(3);
  });

  it('says at once what trying again would not cure', async () => {
    const tooLarge = events(1, { text: 'x'.repeat(1024 * 1024) });
    await expect(store.append('a-1', 'NO_STREAM', tooLarge)).rejects.toThrow('too large for one append');
    expect(server.calls).toEqual(['read', 'append']);
    expect(store.trouble).toBeUndefined();
  });

  it('names the revision that is there in place of the expected one', async () => {
    await store.append('a-1', 'NO_STREAM', events(2));
    await expect(store.append('a-1', 5n, events(1))).rejects.toMatchObject({ expected: 5n, actual: 1n });
    await expect(store.append('a-2', 0n, events(1))).rejects.toMatchObject({ expected: 0n, actual: 'NO_STREAM' });
  });

  it('follows on without a gap and without a repetition when the server goes away and comes back', async () => {
    const { batches } = follow();
    await store.append('a-1', 'NO_STREAM', events(3));
    await until(() => revisions(batches).length === 3);
    await server.stop();
    await sleep(50);
    await server.start();
    await store.append('a-1', 2n, events(3));
    await until(() => revisions(batches).length >= 6);
    expect(revisions(batches)).toEqual(upTo(6));
  });

  it('follows on where it was when its subscription is dropped, and splits no append over it', async () => {
    let revision = (await store.append('a-1', 'NO_STREAM', events(7))).revision;
    for (let i = 0; i < 99; i += 1) revision = (await store.append('a-1', revision, events(7))).revision;
    let drops = 0;
    const { batches } = follow(() => {
      if (drops < 3) server.readers.dropSubscriptions();
      drops += 1;
    });
    await until(() => drops > 0);
    for (let i = 0; i < 5; i += 1) {
      revision = (await store.append('a-1', revision, events(7))).revision;
      await sleep(20);
    }
    await until(() => revisions(batches).length >= 735);
    expect(revisions(batches)).toEqual(upTo(735));
    expect(batches.every((batch) => batch[0]!.metadata.index === 0 && batch.at(-1)!.metadata.index === 6)).toBe(true);
  });

  it('subscribes again where the server does not confirm a subscription', async () => {
    await store.close();
    store = connect({ deadline: 50 });
    await store.append('a-1', 'NO_STREAM', events(1));
    server.silent = true;
    const { batches } = follow();
    await until(() => server.calls.filter((call) => call === 'read').length > 1);
    server.silent = false;
    await until(() => batches.length > 0);
    expect(revisions(batches)).toEqual([0]);
  });

  it('reports to a follower from a position of another ledger that there is no such position here', async () => {
    await store.append('a-1', 'NO_STREAM', events(1));
    const following = store.follow(57n, new AbortController().signal)[Symbol.asyncIterator]();
    await expect(following.next()).rejects.toThrow(/^57 is no position of this ledger.*regesta rebuild/);
  });

  it.each(['there', 'away'])('ends a follow promptly when it is aborted while the server is %s', async (where) => {
    await store.close();
    store = connect({ pause: 2_000 });
    const { controller, ended } = follow();
    await until(() => server.readers.subscribers > 0);
    if (where === 'away') await server.stop();
    await sleep(50);
    const began = Date.now();
    controller.abort();
    await ended;
    expect(Date.now() - began).toBeLessThan(500);
    await until(() => server.readers.subscribers === 0);
  });

  it('passes over the events of the system and of others', async () => {
    server.write('order-1', 'OrderPlaced', { no: 1 }, { $correlationId: 'x' });
    expect(await store.head()).toBeUndefined();
    expect(await store.read('order-1')).toEqual([]);
    const { position } = await store.append('a-1', 'NO_STREAM', events(1));
    server.write('order-1', 'OrderPlaced', { no: 2 });
    server.write('$by-type', '$>', '0@a-1', events(1)[0]!.metadata);
    expect(await store.head()).toBe(position);
    await store.append('a-1', 0n, events(1));
    const { batches } = follow();
    await until(() => revisions(batches).length === 2);
    expect(revisions(batches)).toEqual([0, 1]);
    expect(batches[0]![0]!.position).toBe(position);
  });

  it('looks for its newest position only among what has come since it last knew it', async () => {
    const { position } = await store.append('a-1', 'NO_STREAM', events(1));
    for (let i = 0; i < 1_000; i += 1) server.write(`order-${i}`, 'OrderPlaced');
    await store.close();
    store = connect();
    expect(await store.head()).toBe(position);
    expect(server.readers.sent).toBeGreaterThan(1_000);
    const other = connect();
    const { position: next } = await other.append('a-1', 0n, events(1));
    await other.close();
    server.readers.sent = 0;
    expect(await store.head()).toBe(next);
    expect(await store.head()).toBe(next);
    expect(server.readers.sent).toBeLessThan(200); // some more are on their way before the server learns of the end
  });

  it('keeps the time at which an event was first recorded elsewhere', async () => {
    const [event] = events(1);
    const recordedAt = '2020-02-29T12:00:00.000Z';
    await store.append('a-1', 'NO_STREAM', [{ ...event!, metadata: { ...event!.metadata, recordedAt } }]);
    expect((await store.read('a-1'))[0]!.recordedAt).toBe(recordedAt);
  });

  it('keeps positions beyond 2^53 exact', async () => {
    await store.close();
    await server.stop();
    server = await EventStoreDbDouble.create({ firstPosition: 9007199254740993n });
    store = connect();
    const { position } = await store.append('a-1', 'NO_STREAM', events(1));
    expect(position).toBeGreaterThan(9007199254740993n);
    expect(await store.head()).toBe(position);
    expect((await store.read('a-1'))[0]!.position).toBe(position);
  });

  it('finishes what is under way when it is closed, and takes nothing more', async () => {
    const { ended } = follow();
    server.loseNextAnswer('error');
    const made: bigint[] = [];
    const append = store.append('a-1', 'NO_STREAM', events(1)).then(({ revision }) => made.push(revision));
    await store.close();
    expect(made).toEqual([0n]);
    await Promise.all([append, ended]);
    await expect(store.read('a-1')).rejects.toThrow('The event store is closed.');
  });
});
