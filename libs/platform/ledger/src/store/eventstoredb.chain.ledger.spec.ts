import { events } from '../testing/event-store.contract.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { bytes, type LogRecord } from '../testing/eventstoredb.log.double.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

let server: EventStoreDbDouble;
let store: EventStoreDbEventStore;
beforeEach(async () => {
  server = await EventStoreDbDouble.create();
  store = new EventStoreDbEventStore(server.connectionString);
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

const json = (stored: Uint8Array) => JSON.parse(Buffer.from(stored).toString());
const change = (revision: number, changed: (record: LogRecord) => Partial<LogRecord>) => {
  const record = server.log.stream('a-1')![revision]!;
  Object.assign(record, changed(record));
};
const chains = () => server.log.stream('a-1')!.map(({ metadata }) => json(metadata).chain);

async function follow(after?: bigint): Promise<void> {
  const head = await store.head();
  for await (const batch of store.follow(after, new AbortController().signal))
    if (batch.at(-1)!.position === head) return;
}

/** Appends an event as a version without checksums did. */
function appendAsBefore(): void {
  const [{ type, data, metadata }] = events(1) as [ReturnType<typeof events>[number]];
  server.write('a-1', type, data, metadata);
}

describe('A stream on EventStoreDB', () => {
  it('has each event chained to the one before it, which is not seen outside', async () => {
    const [first, rest] = [events(2), events(1)];
    await store.append('a-1', 'NO_STREAM', first);
    await store.append('a-1', 1n, rest);

    const [one, two, three] = chains();
    expect([one.previous, two.previous, three.previous]).toEqual(['', one.checksum, two.checksum]);
    expect((await store.read('a-1')).map(({ metadata }) => metadata)).toEqual(
      [...first, ...rest].map(({ metadata }) => metadata),
    );
  });

  it('is chained on by a process that has not read it', async () => {
    await store.append('a-1', 'NO_STREAM', events(2));
    await store.close();
    store = new EventStoreDbEventStore(server.connectionString);

    await store.append('a-1', 1n, events(1));

    expect(chains()[2].previous).toBe(chains()[1].checksum);
    expect(await store.read('a-1')).toHaveLength(3);
  });

  it('is chained to what it has, after an append that was there already with other words', async () => {
    const [event] = events(1);
    await store.append('a-1', 'NO_STREAM', [event!]);
    await store.append('a-1', 'NO_STREAM', [{ ...event!, data: { other: true } }]);

    await store.append('a-1', 0n, events(1));

    expect(await store.read('a-1')).toHaveLength(2);
  });

  it('may begin with events of a version without checksums, and has none after the first with one', async () => {
    appendAsBefore();
    appendAsBefore();
    expect(await store.read('a-1')).toHaveLength(2);
    await store.append('a-1', 1n, events(1));
    expect(await store.read('a-1')).toHaveLength(3);
    await follow();

    appendAsBefore();

    await expect(store.read('a-1')).rejects.toThrow('number 3 of a-1 is not chained to the event before it');
    await expect(follow()).rejects.toThrow('number 3 of a-1 is not chained to the event before it');
  });

  describe.each<[string, () => void]>([
    ['a byte of the data was changed', () => change(1, () => ({ data: bytes({ n: 7 }) }))],
    ['a type was renamed', () => change(1, () => ({ type: 'Undone' }))],
    [
      'the actor was changed',
      () => change(1, ({ metadata }) => ({ metadata: bytes({ ...json(metadata), actor: 'x' }) })),
    ],
    [
      'a checksum was removed',
      () => change(2, ({ metadata }) => ({ metadata: bytes({ ...json(metadata), chain: undefined }) })),
    ],
    [
      'two events changed places',
      () => {
        const [, { data, metadata, id } = {} as LogRecord] = server.log.stream('a-1')!;
        const own = { data, metadata, id };
        change(1, () => server.log.stream('a-1')![2]!);
        change(1, () => ({ revision: 1n }));
        change(2, () => own);
      },
    ],
  ])('in which %s', (_what, damage) => {
    it('is neither read nor followed', async () => {
      await store.append('a-1', 'NO_STREAM', events(2));
      await store.append('a-1', 1n, events(2));
      damage();

      await expect(store.read('a-1')).rejects.toThrow(/^The ledger is damaged at position \d+: number [12] of a-1/);
      await expect(follow()).rejects.toThrow(/^The ledger is damaged at position \d+: number [12] of a-1/);
    });
  });
});
