import fc from 'fast-check';
import { LagWatch } from './lag.js';

describe('The age of the lag', () => {
  it('is nothing while the read models are at the head', () => {
    expect(new LagWatch().age(7n, 7n, 0)).toBe(0);
  });

  it('has no bound from the start until they have caught up once', () => {
    const watch = new LagWatch();
    expect(watch.age(100n, 10n, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(watch.age(200n, 99n, 10)).toBe(Number.POSITIVE_INFINITY);
    expect(watch.age(300n, 100n, 20)).toBeLessThanOrEqual(20);
  });

  it('stays small under steady writes, however far the head runs ahead', () => {
    const watch = new LagWatch();
    watch.age(0n, 0n, 0);
    for (let i = 1; i < 1_000; i += 1)
      expect(watch.age(BigInt(i * 10), BigInt(i * 10 - 15), i * 100)).toBeLessThan(300);
  });

  it('grows while they stand still, also if the head moves on', () => {
    const watch = new LagWatch();
    watch.age(5n, 5n, 0);
    expect(watch.age(6n, 5n, 1_000)).toBe(0);
    expect(watch.age(9n, 5n, 4_000)).toBe(3_000);
    for (let i = 0; i < 500; i += 1) watch.age(BigInt(10 + i), 5n, 5_000 + i);
    expect(watch.age(600n, 5n, 9_000)).toBe(8_000);
    expect(watch.age(600n, 600n, 9_001)).toBe(0);
  });

  it('is never more than the time since the oldest head that is not reached was seen', () => {
    const probes = fc.array(fc.record({ written: fc.nat(20), read: fc.nat(20), passed: fc.nat(1_000) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(probes, (steps) => {
        const watch = new LagWatch();
        watch.age(0n, 0n, 0);
        const seen: { head: bigint; at: number }[] = [];
        let [head, position, now] = [0n, 0n, 0];
        for (const { written, read, passed } of steps) {
          head += BigInt(written);
          position = position + BigInt(read) > head ? head : position + BigInt(read);
          now += passed;
          seen.push({ head, at: now });
          const oldest = seen.find((probe) => probe.head > position);
          expect(watch.age(head, position, now)).toBe(oldest ? now - oldest.at : 0);
        }
      }),
    );
  });
});
