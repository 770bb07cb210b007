import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { events } from '../testing/event-store.contract.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { follower, until } from '../testing/testing.js';
import { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb.event-store.js';

Logger.overrideLogger(false);

/** Events of others between two of the ledger. `FOREIGN_EVENTS=1000000` for as many as a busy server has. */
const FOREIGN = Number(process.env.FOREIGN_EVENTS ?? 15_000);

/** The most events that may be sent for a question whose cost must not grow with what others write. */
const FEW = 7_500;

describe('a server that other applications share', () => {
  let server: EventStoreDbDouble;
  const closing: (() => Promise<unknown>)[] = [];
  const connect = (options: EventStoreDbOptions = {}) => {
    const store = new EventStoreDbEventStore(server.connectionString, { pause: 10, ...options });
    closing.push(() => store.close());
    return store;
  };
  const sentFor = async (ask: () => Promise<unknown>) => {
    const before = server.readers.sent;
    await ask();
    return server.readers.sent - before;
  };

  beforeEach(async () => {
    server = await EventStoreDbDouble.create();
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await server.stop();
  });

  describe.each([
    ['without a namespace', {}, 'regesta.end'],
    ['with a namespace', { namespace: 'acme' }, 'acme.regesta.end'],
  ])('%s', (_, options, mark) => {
    it('has much of others after our newest event: it is searched once, and never again by any process', async () => {
      const store = connect(options);
      const { position } = await store.append('a-1', 'NO_STREAM', events(1));
      server.log.fill(FOREIGN, { text: 'x'.repeat(100) }, undefined);
      const other = connect(options);
      expect(await other.head()).toBe(position);
      expect(await sentFor(() => other.head())).toBeLessThan(FEW);
      expect(await store.head()).toBe(position);
      await until(() => server.log.stream(mark) !== undefined);

      const fresh = connect(options);
      expect(await sentFor(() => fresh.head())).toBeLessThan(FEW);
      expect(await fresh.head()).toBe(position);
    });

    it('costs a follower that resumes after our newest event little, and gives it what comes next', async () => {
      const store = connect(options);
      const { position } = await store.append('a-1', 'NO_STREAM', events(1));
      server.log.fill(FOREIGN, { text: 'x'.repeat(100) }, undefined);
      await store.head();
      await until(() => server.log.stream(mark) !== undefined);

      const fresh = connect(options);
      await fresh.head();
      const controller = new AbortController();
      const before = server.readers.sent;
      const batches = fresh.follow(position, controller.signal)[Symbol.asyncIterator]();
      const next = batches.next();
      const appended = await store.append('a-1', 0n, events(1));
      const { value } = await next;
      expect(value.map((event: { position: bigint }) => event.position)).toEqual([appended.position]);
      expect(server.readers.sent - before).toBeLessThan(FEW);
      controller.abort();
      await batches.return!();
    });

    it.each([
      ['nothing', false],
      ['nothing new', true],
    ])(
      'has %s for a follower among much of others: it hears of what comes next once the end is known',
      async (_, isOld) => {
        const store = connect(options);
        const before = isOld ? (await store.append('a-1', 'NO_STREAM', events(1))).position : undefined;
        server.log.fill(FOREIGN, { text: 'x'.repeat(100) }, undefined);
        server.readers.pagePause = 1; // a subscription gets there much later than the search
        const fresh = connect(options);
        const { batches } = follower(fresh, closing, undefined, before);
        expect(await fresh.head()).toBe(before);
        const sent = await sentFor(async () => {
          await store.append('a-2', 'NO_STREAM', events(1));
          await until(() => batches.length > 0, 20_000);
        });
        expect(batches.flat().map(({ stream }) => stream)).toEqual(['a-2']);
        expect(sent).toBeLessThan(FEW);
      },
    );

    it('costs a process that follows nothing for each event of others: it knows the end as it goes', async () => {
      const store = connect(options);
      const { batches } = follower(store, closing);
      await store.append('a-1', 'NO_STREAM', events(1));
      await until(() => batches.length > 0);
      server.log.fill(FOREIGN, {}, undefined);
      await until(
        () => Reflect.get(Reflect.get(store, 'end'), 'upTo') >= server.log.records.at(-4_000)!.position,
        60_000,
      );
      expect(await sentFor(() => store.head())).toBeLessThan(FEW);
    });
  });

  it('does not show the events of one ledger to another', async () => {
    const [plain, acme, other] = [connect(), connect({ namespace: 'acme' }), connect({ namespace: 'acme2' })];
    await plain.append('party-1', 'NO_STREAM', events(1));
    await acme.append('party-1', 'NO_STREAM', events(2));
    await other.append('party-1', 'NO_STREAM', events(3));
    expect((await plain.read('party-1')).map(({ stream }) => stream)).toEqual(['party-1']);
    expect(await acme.read('party-1')).toHaveLength(2);
    expect(await other.read('party-1')).toHaveLength(3);
    for (const [store, count] of [
      [plain, 1],
      [acme, 2],
      [other, 3],
    ] as const) {
      const { batches } = follower(store, closing);
      await until(() => batches.flat().length >= count);
      expect(batches.flat().map(({ stream }) => stream)).toEqual(Array(count).fill('party-1'));
      expect(await store.head()).toBe(batches.flat().at(-1)!.position);
    }
  });

  it.each(['ACME', 'a.b', 'a-b', 'x'.repeat(41)])('refuses the namespace %s', (namespace) => {
    expect(() => connect({ namespace })).toThrow(/namespace of the ledger/);
  });

  it.each([{}, { upTo: 'x' }, { upTo: 5 }, { newest: '-1', upTo: '99999999' }])(
    'has something else where the end of the ledger is noted: it is passed over (%j)',
    async (data) => {
      server.write('regesta.end', 'Noted', data);
      const store = connect();
      const { position } = await store.append('party-1', 'NO_STREAM', events(1));
      const fresh = connect();
      expect(await fresh.head()).toBe(position);
    },
  );

  it('has an event of another application in a stream of ours: it is named, and not served', async () => {
    const warnings: string[] = [];
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation((text) => void warnings.push(text));
    const store = connect();
    await store.append('party-1', 'NO_STREAM', events(1));
    server.write('party-1', 'InvoiceSent');
    const { revision } = await store.append('party-1', 1n, events(1));
    expect(revision).toBe(2n);
    expect((await store.read('party-1')).map(({ revision }) => revision)).toEqual([0n, 2n]);
    await store.read('party-1');
    const { batches } = follower(store, closing);
    await store.append('party-1', 2n, events(1));
    await until(() => batches.flat().length >= 3);
    expect(await connect().append('party-1', 3n, events(1))).toMatchObject({ revision: 4n });
    warn.mockRestore();
    expect(warnings).toEqual([expect.stringMatching(/InvoiceSent, number 1 of party-1, is no event of the register/)]);
  });
});
