import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { type EventStore, inRecordedOrder, type NewEvent, type RecordedEvent } from '#ledger';
import { EventStoreDbDouble } from '../../../platform/ledger/src/testing/eventstoredb.double.js';
import { AppendsTooLarge, copyLedger, LedgersDiffer, openLedgerAt } from './copy.js';

/** The append of a command: number of events, stream, effective date, and text of the events. */
interface Append {
  readonly stream: number;
  readonly count: number;
  readonly effectiveOn: string;
  readonly text: string;
}

const APPENDS = fc.array(
  fc.record({
    stream: fc.integer({ min: 0, max: 4 }),
    count: fc.integer({ min: 1, max: 4 }),
    effectiveOn: fc.constantFrom('2019-02-28', '2024-01-01', '2031-12-31'),
    text: fc.oneof(fc.string(), fc.constant('개인정보'), fc.constant('x'.repeat(100_000))),
  }),
  { maxLength: 30 },
);

const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);

describe('copying a ledger', () => {
  const cleaning: (() => unknown)[] = [];

  afterEach(async () => {
    for (const clean of cleaning.splice(0).reverse()) await clean();
  });

  const fresh = {
    sqlite: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'regesta-copy-'));
      cleaning.push(() => rmSync(directory, { recursive: true }));
      return `sqlite:${directory}`;
    },
    esdb: async () => {
      const server = await EventStoreDbDouble.create();
      let events = 0;
      server.log.clock = () => Date.now() + (((events++ * 7) % 11) - 5) * 3_600_000; // it jumps both ways
      cleaning.push(() => server.stop());
      return server.connectionString;
    },
  };
  type Engine = keyof typeof fresh;

  async function open(address: string, purpose: 'to read' | 'to write') {
    const opened = await openLedgerAt(address, purpose);
    let isOpen = true;
    const close = async () => {
      if (isOpen) await opened.store.close();
      isOpen = false;
    };
    cleaning.push(close);
    return { ...opened, close };
  }

  async function copy(from: string, to: string, onProgress?: (...args: [string, bigint, bigint]) => void) {
    const [source, target] = [await open(from, 'to read'), await open(to, 'to write')];
    try {
      return await copyLedger(source.store, target.store, { atOnce: target.atOnce, onProgress });
    } finally {
      await source.close();
      await target.close();
    }
  }

  async function write(address: string, appends: readonly Append[]): Promise<void> {
    const { store, close } = await open(address, 'to write');
    for (const append of appends) await store.append(...(await next(store, append)));
    await close();
  }

  async function next(store: EventStore, { stream, count, effectiveOn, text }: Append) {
    const name = `thing-${stream}`;
    const revision = (await store.read(name)).at(-1)?.revision ?? 'NO_STREAM';
    const commandId = v4();
    const events = Array.from(
      { length: count },
      (_, index): NewEvent => ({
        id: v4(),
        type: 'Happened',
        data: { text, sealed: 'AAECAwQ=' },
        metadata: { commandId, actor: 'test', effectiveOn, reason: text.slice(0, 9), schema: 2, index, count },
      }),
    );
    return [name, revision, events] as const;
  }

  /** Returns the events of a ledger, with their recorded times, and without positions, which differ between engines. */
  async function contents(address: string) {
    const { store, close } = await open(address, 'to read');
    const head = await store.head();
    const events: Omit<RecordedEvent, 'position'>[] = [];
    const settle = inRecordedOrder();
    if (head !== undefined)
      for await (const batch of store.follow(undefined, new AbortController().signal)) {
        events.push(
          ...batch
            .map(settle)
            .map(({ position, metadata: { recordedAt, clockAt, ...metadata }, ...event }) => ({ ...event, metadata })),
        );
        if (batch.at(-1)!.position >= head) break;
      }
    await close();
    return events;
  }

  const some = (count: number): Append[] =>
    Array.from({ length: count }, (_, i) => ({
      stream: i % 3,
      count: 1 + (i % 2),
      effectiveOn: '2024-01-01',
      text: `${i}`,
    }));

  it.each<[Engine, Engine]>([
    ['sqlite', 'esdb'],
    ['esdb', 'sqlite'],
    ['sqlite', 'sqlite'],
    ['esdb', 'esdb'],
  ])(
    'from %s to %s and back gives the same ledger',
    async (engine, other) => {
      await fc.assert(
        fc.asyncProperty(APPENDS, async (appends) => {
          const [first, second, third] = [await fresh[engine](), await fresh[other](), await fresh[engine]()];
          await write(first, appends);
          const there = await copy(first, second);
          const back = await copy(second, third);
          const events = appends.reduce((sum, { count }) => sum + count, 0);
          expect(there).toEqual({ added: events, events, hash: back.hash, isBehind: false });
          expect(await contents(second)).toEqual(await contents(first));
          expect(await contents(third)).toEqual(await contents(first));
        }),
        { numRuns: RUNS },
      );
    },
    300_000,
  );

  it.each<Engine>(['sqlite', 'esdb'])('never lets recorded time run backwards in the copy (to %s)', async (engine) => {
    const [from, to] = [await fresh.esdb(), await fresh[engine]()];
    await write(from, some(9));
    await copy(from, to);
    await write(from, some(9)); // copied by a second run, which begins where the first has ended
    await copy(from, to);

    const { store } = await open(to, 'to read');
    const times = (await Promise.all(['thing-0', 'thing-1', 'thing-2'].map((name) => store.read(name))))
      .flat()
      .sort((a, b) => Number(a.position - b.position));

    expect(times.map((event) => event.recordedAt)).toEqual(times.map((event) => event.recordedAt).sort());
    expect(times.map((event) => event.recordedAt)).toEqual((await contents(from)).map((event) => event.recordedAt));
    expect(times.some((event) => event.clockAt! < event.recordedAt)).toBe(true);
  });

  it.each<Engine>(['sqlite', 'esdb'])('is over at once the second time (to %s)', async (engine) => {
    const [from, to] = [await fresh.sqlite(), await fresh[engine]()];
    await write(from, some(20));
    const first = await copy(from, to);
    expect(await copy(from, to)).toEqual({ ...first, added: 0 });
  });

  it.each<Engine>(['sqlite', 'esdb'])('brings what the source has recorded since (to %s)', async (engine) => {
    const [from, to] = [await fresh.sqlite(), await fresh[engine]()];
    await write(from, some(20));
    await copy(from, to);
    await write(from, some(5));
    expect(await copy(from, to)).toMatchObject({ added: 7, events: 37 });
    expect(await contents(to)).toEqual(await contents(from));
  });

  it.each<Engine>(['sqlite', 'esdb'])(
    'goes on where it was interrupted, and adds nothing twice (to %s)',
    async (engine) => {
      const [from, to] = [await fresh.sqlite(), await fresh[engine]()];
      await write(from, some(40));
      const target = await open(to, 'to write');
      const append = target.store.append.bind(target.store);
      let left = 17;
      jest.spyOn(target.store, 'append').mockImplementation(async (...args) => {
        left -= 1;
        if (left < 0) throw new Error('interrupted');
        return append(...args);
      });
      const source = await open(from, 'to read');
      await expect(copyLedger(source.store, target.store, { atOnce: 1 })).rejects.toThrow('interrupted');
      await target.close();
      const { added, events } = await copy(from, to);
      expect(events).toBe(60);
      expect(added).toBeGreaterThan(0);
      expect(added).toBeLessThan(60);
      expect(await contents(to)).toEqual(await contents(from));
    },
  );

  it('reads while a process writes, up to the position at which it began', async () => {
    const [from, to] = [await fresh.sqlite(), await fresh.sqlite()];
    const { store } = await open(from, 'to write');
    for (const append of some(4)) await store.append(...(await next(store, append)));
    const [source, target] = [await open(from, 'to read'), await open(to, 'to write')];
    const meanwhile = await next(store, { stream: 0, count: 2, effectiveOn: '2024-01-01', text: 'late' });
    let writing: Promise<unknown> | undefined;
    const onProgress = () => {
      writing ??= store.append(...meanwhile);
    };
    const copied = await copyLedger(source.store, target.store, { onProgress });
    await writing;
    expect(copied).toMatchObject({ added: 6, events: 6, isBehind: true });
  });

  it.each<[string, (address: string) => Promise<unknown>]>([
    ['another ledger', (to) => write(to, some(3))],
    [
      'the same and something more',
      async (to) => {
        await copy(source, to);
        await write(to, some(1));
      },
    ],
    [
      'the same with another time',
      async (to) => {
        const { store, close } = await open(to, 'to write');
        for (const { stream, revision, id, type, data, metadata } of await contents(source)) {
          const before = revision === 0n ? 'NO_STREAM' : revision - 1n;
          const recordedAt = '2020-01-01T00:00:00.000Z';
          await store.append(stream, before, [{ id, type, data, metadata: { ...metadata, recordedAt } }]);
        }
        await close();
      },
    ],
  ])('is refused if the target holds %s, and adds nothing', async (_, prepare) => {
    source = await fresh.sqlite();
    const to = await fresh.sqlite();
    await write(source, some(8));
    await prepare(to);
    const before = await contents(to);
    await expect(copy(source, to)).rejects.toThrow(LedgersDiffer);
    await expect(copy(source, to)).rejects.toThrow(/Nothing was copied; give a target that is empty/);
    expect(await contents(to)).toEqual(before);
  });
  let source: string;

  it('names the first event that came out differently', async () => {
    const [from, to] = [await fresh.sqlite(), await fresh.esdb()];
    await write(from, some(8));
    const [origin, target] = [await open(from, 'to read'), await open(to, 'to write')];
    const append = target.store.append.bind(target.store);
    jest.spyOn(target.store, 'append').mockImplementation((stream, expected, events) =>
      append(
        stream,
        expected,
        events.map((event) => ({ ...event, data: { ...(event.data as object), sealed: '' } })),
      ),
    );
    const [first] = await contents(from);
    await expect(copyLedger(origin.store, target.store)).rejects.toThrow(
      `The copy is not the same as the source: event 1, Happened ${first!.id}, number 0 of thing-0, is not the same there (data).`,
    );
  });

  it.each([
    ['a stream that is copied', 1, /^Somebody else writes to the target \(thing-1 is at revision 0/],
    ['another', 7, /^The copy is not the same .* number 0 of thing-7 there.* Does somebody else write to the target\?/],
  ])('stops at somebody else who writes to %s meanwhile', async (_, stream, message) => {
    const [from, to] = [await fresh.sqlite(), await fresh.esdb()];
    await write(from, some(8));
    const [origin, target, other] = [
      await open(from, 'to read'),
      await open(to, 'to write'),
      await open(to, 'to write'),
    ];
    const append = target.store.append.bind(target.store);
    jest.spyOn(target.store, 'append').mockImplementationOnce(async (...args) => {
      const appended = await append(...args);
      await other.store.append(...(await next(other.store, { ...some(1)[0]!, stream })));
      return appended;
    });
    await expect(copyLedger(origin.store, target.store)).rejects.toThrow(message);
  });

  it('stops at an event that cannot be read', async () => {
    const [from, to] = [await fresh.sqlite(), await fresh.sqlite()];
    await write(from, some(8));
    const [origin, target] = [await open(from, 'to read'), await open(to, 'to write')];
    const follow = origin.store.follow.bind(origin.store);
    jest.spyOn(origin.store, 'follow').mockImplementation(async function* (...args) {
      for await (const batch of follow(...args))
        yield batch.map((event) => (event.position === 3n ? { ...event, unreadable: new Error('torn') } : event));
    });
    const copying = copyLedger(origin.store, target.store);
    await expect(copying).rejects.toThrow(/^Happened .* cannot be read \(torn\): restore the ledger first/);
    expect((await target.store.head()) ?? 0n).toBeLessThan(3n);
  });

  describe('with appends of a megabyte', () => {
    const sized = (size: number, stream = 0): Append => ({
      ...{ stream, count: 1, effectiveOn: '2024-01-01' },
      text: 'x'.repeat(size),
    });

    it('is refused before it begins if the target cannot take them, and names each', async () => {
      const [from, to] = [await fresh.sqlite(), await fresh.esdb()];
      await write(from, [...some(2), sized(1_100_000), ...some(1), sized(2_000_000, 2)]);

      const copying = copy(from, to);

      await expect(copying).rejects.toThrow(AppendsTooLarge);
      await expect(copying).rejects.toThrow(
        /at most 1048576 bytes; larger ones are those of thing-0 at position 4 \(1100\d{3} bytes\), thing-2 at position 6 \(2000\d{3} bytes\)\. Nothing was copied\./,
      );
      expect(await contents(to)).toEqual([]);
    });

    it('is made to a target that takes them', async () => {
      const [from, to] = [await fresh.sqlite(), await fresh.sqlite()];
      await write(from, [sized(2_000_000), ...some(2)]);

      await copy(from, to);

      expect(await contents(to)).toEqual(await contents(from));
    });

    it('joins no appends to more than a server takes', async () => {
      const [from, to] = [await fresh.sqlite(), await fresh.esdb()];
      await write(from, [...some(9), ...[990_000, 200_000, 1, 990_000, 100, 900_000, 100_000].map((n) => sized(n))]);

      await copy(from, to);

      expect(await contents(to)).toEqual(await contents(from));
    });
  });

  it.each(['', 'sqlite:', './data', 'http://127.0.0.1:2113', 'postgres://localhost'])(
    'takes no ledger at the address "%s"',
    async (address) => {
      await expect(openLedgerAt(address, 'to read')).rejects.toThrow(
        'An address of a ledger is sqlite:DIRECTORY or esdb://',
      );
    },
  );

  it('does not create the ledger that it is to read', async () => {
    const directory = (await fresh.sqlite()).slice('sqlite:'.length);
    await expect(openLedgerAt(`sqlite:${directory}`, 'to read')).rejects.toThrow(`There is no ledger in ${directory}`);
  });
});
