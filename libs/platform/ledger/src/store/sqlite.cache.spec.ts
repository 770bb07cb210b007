import type { RecordedEvent } from '../event.js';
import { type CachedEvent, CachedStreams, NewestEvents } from './sqlite.cache.js';

const kept = (position: number, { bytes = 10, index = 0, count = 1 } = {}): CachedEvent => ({
  event: { position: BigInt(position), metadata: { index, count } } as RecordedEvent,
  link: { position: BigInt(position), checksum: `sum ${position}` },
  bytes,
});
const positions = (events: readonly CachedEvent[]) => events.map(({ link }) => Number(link.position));

describe('The streams that are kept', () => {
  const held = (streams: CachedStreams, stream: string, checksum: string) =>
    streams.get(stream, checksum)?.map(({ position }) => Number(position));

  it('grow by their appends, and are the same list until then', () => {
    const streams = new CachedStreams();
    streams.append('a', undefined, [kept(1)]);
    expect(streams.get('a', 'sum 1')).toBe(streams.get('a', 'sum 1'));

    streams.append('a', 'sum 1', [kept(4, { count: 2 }), kept(5, { index: 1, count: 2 })]);

    expect(held(streams, 'a', 'sum 5')).toEqual([1, 4, 5]);
    expect(streams.get('a', 'sum 1')).toBeUndefined();
  });

  it('are none whose newest event is another one', () => {
    const streams = new CachedStreams();
    streams.append('a', undefined, [kept(1)]);

    expect(streams.get('a', 'sum 2')).toBeUndefined();
    expect(streams.get('a', null as never)).toBeUndefined();
    expect(streams.get('b', 'sum 1')).toBeUndefined();
  });

  it('are dropped by an append after an event that they lack', () => {
    const streams = new CachedStreams();
    streams.append('a', undefined, [kept(1)]);

    streams.append('a', 'sum 2', [kept(3)]);
    streams.append('b', 'sum 7', [kept(8)]);

    expect(streams.get('a', 'sum 3')).toBeUndefined();
    expect(streams.get('a', 'sum 1')).toBeUndefined();
    expect(streams.get('b', 'sum 8')).toBeUndefined();
  });

  it('are those used last, within the bound; a large one is not kept', () => {
    const streams = new CachedStreams(100);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) streams.append(`s${n}`, undefined, [kept(n)]);
    streams.get('s1', 'sum 1');

    streams.append('s11', undefined, [kept(11)]);
    streams.append('large', undefined, [kept(12, { bytes: 13 })]);

    expect(held(streams, 's1', 'sum 1')).toEqual([1]);
    expect(held(streams, 's2', 'sum 2')).toBeUndefined();
    expect(held(streams, 's3', 'sum 3')).toEqual([3]);
    expect(held(streams, 'large', 'sum 12')).toBeUndefined();
  });
});

describe('The newest events that are kept', () => {
  it('are those after a position, up to the end of an append', () => {
    const newest = new NewestEvents();
    newest.add([kept(5)]);
    newest.add([kept(6, { count: 2 }), kept(7, { index: 1, count: 2 })]);
    newest.add([kept(8)]);

    expect(positions(newest.after(4n, 512))).toEqual([5, 6, 7, 8]);
    expect(positions(newest.after(4n, 2))).toEqual([5, 6, 7]);
    expect(positions(newest.after(7n, 1))).toEqual([8]);
    expect(positions(newest.after(8n, 512))).toEqual([]);
  });

  it('are none if the next one is not held', () => {
    const newest = new NewestEvents();
    expect(positions(newest.after(0n, 512))).toEqual([]);

    newest.add([kept(5)]);

    expect(positions(newest.after(3n, 512))).toEqual([]);
    expect([newest.at(4n), newest.at(6n)]).toEqual([undefined, undefined]);
    expect(newest.at(5n)?.link.checksum).toBe('sum 5');
  });

  it('leave out the oldest beyond the bound, without a gap', () => {
    const newest = new NewestEvents(100);
    for (let n = 1; n <= 25; n += 1) newest.add([kept(n)]);

    const from = Number(newest.after(20n, 512)[0]!.link.position);

    expect(from).toBe(21);
    expect(positions(newest.after(0n, 512))).toEqual([]);
    expect(newest.at(1n)).toBeUndefined();
    expect(newest.at(25n)).toBeDefined();
  });
});
