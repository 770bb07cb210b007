import fc from 'fast-check';
import { scaleOf, withRoom } from './scale';

const DAY = 86_400_000;
const year = (number: number) => Date.UTC(number, 0, 1);

describe('The axis of what the register knew', () => {
  it('is one of time where its events can be told from each other, and names years', () => {
    const scale = scaleOf([year(2020), year(2026)], [year(2021), year(2024)], 12);
    expect(scale.isBanded).toBe(false);
    expect(scale.shareOf(year(2023))).toBeCloseTo(0.5, 2);
    expect(scale.marks).toEqual([2021, 2022, 2023, 2024, 2025, 2026].map(year));
  });

  it('has one band an event where a young register would show lines: each event is named', () => {
    const now = 10 * DAY;
    const events = [now - 3_000, now - 2_000, now - 1_000];
    const scale = scaleOf([0, now], events, 12);
    expect(scale.isBanded).toBe(true);
    expect(scale.marks).toEqual(events);
    expect(events.map(scale.shareOf)).toEqual([0.25, 0.5, 0.75]);
    expect([scale.shareOf(-DAY), scale.shareOf(0), scale.shareOf(now)]).toEqual([0, 0, 1]);
  });

  it('is one of time for more events than bands can be read', () => {
    const events = Array.from({ length: 40 }, (_, i) => 10 * DAY + i);
    expect(scaleOf([0, 11 * DAY], events, 12).isBanded).toBe(false);
  });

  it('leads from each time to its place and back, in the order of time', () => {
    const times = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 15 });
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 0, max: 1_000_001 }),
        fc.integer({ min: 0, max: 1_000_001 }),
        (events, a, b) => {
          const scale = scaleOf([0, 1_000_001], events, 12);
          expect(scale.timeAt(scale.shareOf(a))).toBeCloseTo(a, 3);
          if (a < b) expect(scale.shareOf(a)).toBeLessThan(scale.shareOf(b));
        },
      ),
    );
  });

  it('names no two times in the room of one', () => {
    expect(withRoom([0, 5, 30, 34, 61], (time) => time, 30)).toEqual([0, 30, 61]);
  });
});
