import { v4 } from 'uuid';
import type { NewEvent, RecordedEvent } from '../event.js';
import { LARGEST_APPEND, sizeOf } from '../store/append-size.js';
import { type EventStore, RevisionConflict } from '../store/event-store.js';

/** A store under test, which can be opened again on the same data. */
interface StoreUnderTest {
  /** Opens a store: the first time on new data, then on the same data. */
  open(): Promise<EventStore>;
  cleanUp(): Promise<void>;
}

/** Makes the `count` events of one append. */
export function events(count: number, data: object = {}): NewEvent[] {
  const commandId = v4();
  return Array.from({ length: count }, (_, index) => ({
    id: v4(),
    type: 'Happened',
    data: { n: index, ...data },
    metadata: { commandId, actor: 'test', effectiveOn: '2024-01-01', schema: 1, index, count },
  }));
}

/** Specifies the behaviour of every {@link EventStore}, for every engine. */
export function eventStoreContract(engine: string, prepare: () => Promise<StoreUnderTest>): void {
  describe(`the event store on ${engine}`, () => {
    let subject: StoreUnderTest;
    let store: EventStore;
    const following: AbortController[] = [];
    // Every test has its own streams: the server may already hold events.
    const stream = () => `contract-${v4()}`;

    beforeEach(async () => {
      subject = await prepare();
      store = await subject.open();
    });

    afterEach(async () => {
      for (const controller of following.splice(0)) controller.abort();
      await store.close();
      await subject.cleanUp();
    });

    /** Follows until `count` events of `streams` have arrived. */
    async function follow(after: bigint | undefined, streams: readonly string[], count: number) {
      const controller = new AbortController();
      following.push(controller);
      const batches: RecordedEvent[][] = [];
      let seen = 0;
      for await (const batch of store.follow(after, controller.signal)) {
        const ours = batch.filter((e) => streams.includes(e.stream));
        if (ours.length > 0) batches.push(ours);
        seen += ours.length;
        if (seen >= count) break;
      }
      controller.abort();
      return batches;
    }

    it('gives back what was appended, with its place in the stream and in the ledger', async () => {
      const [name, appended] = [stream(), events(2, { text: '개인정보 처리방침', n: 1 })];
      const result = await store.append(name, 'NO_STREAM', appended);
      const read = await store.read(name);
      expect(read.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }))).toEqual(appended);
      expect(read.map((e) => e.revision)).toEqual([0n, 1n]);
      expect(read[1]!.position).toBe(result.position);
      expect(result.revision).toBe(1n);
      expect(read[0]!.position).toBeLessThan(read[1]!.position);
      expect(new Date(read[0]!.recordedAt).toISOString()).toBe(read[0]!.recordedAt);
    });

    it('takes an append as large as a command may make it', async () => {
      const [name, [event]] = [stream(), events(1, { text: '' })];
      const text = 'x'.repeat(LARGEST_APPEND - sizeOf([event!]));
      const largest = { ...event!, data: { n: 0, text } };
      expect(sizeOf([largest])).toBe(LARGEST_APPEND);

      await store.append(name, 'NO_STREAM', [largest]);

      expect((await store.read(name))[0]!.data).toEqual(largest.data);
    });

    it('reads a stream that does not exist as empty', async () => {
      expect(await store.read(stream())).toEqual([]);
    });

    it('reads the first event of a stream', async () => {
      const name = stream();
      expect(await store.first(name)).toBeUndefined();
      await store.append(name, 'NO_STREAM', events(2));
      await store.append(name, 1n, events(1));

      expect(await store.first(name)).toEqual((await store.read(name))[0]);
    });

    it('knows the newest revision of a stream', async () => {
      const name = stream();
      expect(await store.isAt(name, 0n)).toBe(false);
      await store.append(name, 'NO_STREAM', events(2));

      expect(await store.isAt(name, 1n)).toBe(true);
      expect(await store.isAt(name, 0n)).toBe(false);
    });

    it('refuses an append decided on another revision, and adds nothing', async () => {
      const name = stream();
      await store.append(name, 'NO_STREAM', events(1));
      await expect(store.append(name, 'NO_STREAM', events(1))).rejects.toBeInstanceOf(RevisionConflict);
      await expect(store.append(name, 5n, events(1))).rejects.toMatchObject({ expected: 5n, actual: 0n });
      await expect(store.append(stream(), 0n, events(1))).rejects.toBeInstanceOf(RevisionConflict);
      expect(await store.read(name)).toHaveLength(1);
    });

    it('lets one of many writers who decided on the same revision through', async () => {
      const name = stream();
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, () => store.append(name, 'NO_STREAM', events(1))),
      );
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
      expect(await store.read(name)).toHaveLength(1);
    });

    it('answers a retried append with the first result and adds nothing, even when others have appended since', async () => {
      const [name, appended] = [stream(), events(2)];
      const first = await store.append(name, 'NO_STREAM', appended);
      await store.append(name, 1n, events(1));
      expect(await store.append(name, 'NO_STREAM', appended)).toEqual(first);
      expect(await store.read(name)).toHaveLength(3);
    });

    it('keeps the order of many concurrent appends to many streams', async () => {
      const streams = Array.from({ length: 10 }, stream);
      const before = await store.head();
      await Promise.all(
        streams.map(async (name) => {
          let revision = (await store.append(name, 'NO_STREAM', events(1))).revision;
          for (let i = 0; i < 9; i += 1) revision = (await store.append(name, revision, events(1))).revision;
        }),
      );
      const all = (await follow(before, streams, 100)).flat();
      expect(new Set(all.map((e) => e.position)).size).toBe(100);
      for (const name of streams)
        expect(all.filter((e) => e.stream === name).map((e) => e.revision)).toEqual(
          Array.from({ length: 10 }, (_, i) => BigInt(i)),
        );
      const times = all.map((e) => e.recordedAt);
      expect(times).toEqual([...times].sort());
    });

    it('follows from a position, exclusive, through the past into what comes', async () => {
      const name = stream();
      const before = await store.head();
      await store.append(name, 'NO_STREAM', events(3));
      const rest = follow((await store.read(name))[0]!.position, [name], 4);
      await store.append(name, 2n, events(2));
      expect((await rest).flat().map((e) => e.revision)).toEqual([1n, 2n, 3n, 4n]);
      expect((await follow(before, [name], 5)).flat().map((e) => e.revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
    });

    it('never splits an append over two batches', async () => {
      const name = stream();
      const before = await store.head();
      let revision = (await store.append(name, 'NO_STREAM', events(7))).revision;
      for (let i = 0; i < 120; i += 1) revision = (await store.append(name, revision, events(7))).revision;
      for (const batch of await follow(before, [name], 121 * 7)) {
        expect(batch[0]!.metadata.index).toBe(0);
        expect(batch.at(-1)!.metadata.index).toBe(6);
      }
    });

    it('knows its newest position', async () => {
      const { position } = await store.append(stream(), 'NO_STREAM', events(3));
      expect(await store.head()).toBe(position);
    });

    it('knows the checksum of each position, and positions that it does not have', async () => {
      const [name, before] = [stream(), (await store.head()) ?? 0n];
      const { position } = await store.append(name, 'NO_STREAM', events(2));
      const [first, second] = await Promise.all((await store.read(name)).map((e) => store.at(e.position)));
      const checksum = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(second).toEqual({ position, checksum, id: expect.any(String), isCopy: false });
      expect(first!.position).toBeGreaterThan(before);
      expect(first!.checksum).not.toBe(second!.checksum);
      expect(await store.at(position + 1_000_000n)).toBeUndefined();
    });

    it('still has everything after it was closed and opened again', async () => {
      const [name, appended] = [stream(), events(2)];
      await store.append(name, 'NO_STREAM', appended);
      await store.close();
      store = await subject.open();
      expect((await store.read(name)).map((e) => e.id)).toEqual(appended.map((e) => e.id));
    });
  });
}
