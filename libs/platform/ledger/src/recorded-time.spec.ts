import fc from 'fast-check';
import type { RecordedEvent } from './event.js';
import { clockTimeOf, inRecordedOrder } from './recorded-time.js';

const at = (recordedAt: string, index = 0) => ({ id: recordedAt, recordedAt, metadata: { index } }) as RecordedEvent;
const TIMES = fc.array(
  fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  { maxLength: 30 },
);

describe('The recorded time of events', () => {
  it('is what the clock said while the clock goes forward', () => {
    const events = [at('2024-01-01T00:00:00.000Z'), at('2024-01-01T00:00:00.000Z'), at('2024-01-02T00:00:00.000Z')];

    expect(events.map(inRecordedOrder())).toEqual(events);
  });

  it('stays where it was while the clock is behind, and what the clock said stays visible', () => {
    const [noon, ten, one] = ['2024-01-01T12:00:00.000Z', '2024-01-01T10:00:00.000Z', '2024-01-01T13:00:00.000Z'];

    const settled = [at(noon), at(ten), at(one)].map(inRecordedOrder());

    expect(settled).toEqual([at(noon), { ...at(ten), recordedAt: noon, clockAt: ten }, at(one)]);
    expect(settled.map(clockTimeOf)).toEqual([noon, ten, one]);
  });

  it('is one for all events of an append, also if the clock moved between them (T12)', () => {
    const [noon, later, ten] = ['2024-01-01T12:00:00.000Z', '2024-01-01T12:00:00.001Z', '2024-01-01T10:00:00.000Z'];

    const settled = [at(noon), at(later, 1), at(ten, 2), at(later)].map(inRecordedOrder());

    expect(settled.map((event) => event.recordedAt)).toEqual([noon, noon, noon, later]);
    expect(settled.map((event) => event.clockAt)).toEqual([undefined, undefined, ten, undefined]);
  });

  it('never runs backwards, is the same from every place on, and the same again in a copy (T1)', () => {
    fc.assert(
      fc.property(TIMES, fc.nat(), (times, place) => {
        const raw = times.map((time) => at(time));
        const settled = raw.map(inRecordedOrder());
        const recorded = settled.map((event) => event.recordedAt);
        const cut = place % (raw.length + 1);

        expect(recorded).toEqual([...recorded].sort());
        expect(settled.map(clockTimeOf)).toEqual(times);
        expect(raw.slice(cut).map(inRecordedOrder(recorded[cut - 1]))).toEqual(settled.slice(cut));
        expect(settled.map(inRecordedOrder())).toEqual(settled);
      }),
    );
  });
});
