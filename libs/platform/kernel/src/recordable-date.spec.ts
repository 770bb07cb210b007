import { Temporal } from 'temporal-polyfill';
import { isRecordableDate } from './recordable-date.js';

const two = (n: number) => String(n).padStart(2, '0');

describe('A date that can be recorded', () => {
  it('is one of the calendar: every day and no other, also in leap years', () => {
    const wrong: string[] = [];
    for (const year of [1000, 1900, 2000, 2023, 2024, 9998])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          let exists = true;
          try {
            Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
          } catch {
            exists = false;
          }
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isRecordableDate(text) !== exists) wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  it.each(['0999-12-31', '9999-01-01', '2026-1-01', '2026-01-01T00:00', ' 2026-01-01', '+02026-01-01', ''])(
    'is not %j',
    (text) => {
      expect(isRecordableDate(text)).toBe(false);
    },
  );
});
