import fc from 'fast-check';
import { events } from '../testing/event-store.contract.js';
import { bytes, LogDouble, NO_STREAM } from '../testing/eventstoredb.log.double.js';
import { ADDED_LATER, bytesOf, LARGEST_APPEND, sizeOf } from './append-size.js';

const CHECKSUM = 'f'.repeat(64);
const TIME = '2026-01-01T00:00:00.000Z';

describe('The size of an append', () => {
  it('counts bytes, not characters', () => {
    expect(bytesOf('개인')).toBe(8);
    expect(bytesOf(undefined)).toBe(0);
  });

  it('has room for all that engines and copies add to an event', () => {
    const added = { previous: CHECKSUM, checksum: CHECKSUM, recordedAt: TIME, clockAt: TIME };

    expect(bytesOf(added)).toBeLessThanOrEqual(ADDED_LATER);
  });

  it('is refused by no server if it is within the bound, whatever the events hold and a server adds', () => {
    const added = { previous: CHECKSUM, checksum: CHECKSUM, recordedAt: TIME, clockAt: TIME };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.string({ unit: 'grapheme', maxLength: 50 }),
        fc.integer({ min: -400_000, max: 200_000 }),
        (count, text, beyond) => {
          const append = events(count, { text });
          const room = LARGEST_APPEND - sizeOf(append) + beyond;
          if (room > 0) append[0] = { ...append[0]!, data: { n: 0, text, filling: 'x'.repeat(room) } };
          if (sizeOf(append) > LARGEST_APPEND) return;

          const proposed = append.map(({ id, type, data, metadata }) => ({
            ...{ id, type, contentType: 'application/json' },
            ...{ data: bytes(data), metadata: bytes({ ...metadata, ...added }) },
          }));

          expect(new LogDouble(0n).append('thing-1', NO_STREAM, proposed)).not.toBe('too large');
        },
      ),
      { numRuns: 30 },
    );
  });
});
