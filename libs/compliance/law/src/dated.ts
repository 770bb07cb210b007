import { Temporal } from 'temporal-polyfill';

/**
 * The time in which an entry applies: from the day `from` to the day before `to`. Without both, it always applies.
 *
 * Each is an ISO 8601 calendar date, or `@` and the code of an open point, whose date can be configured
 * (open-points.ts).
 */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
  /** The part of `from` that is known. Default: the day. */
  readonly precision?: Precision;
  /** The part of `to` that is known. Default: the day. */
  readonly toPrecision?: Precision;
}

/** The part that is known of a date whose day is not: its month, its year, or neither. The date is then a day that can serve. */
export const Precision = { MONTH: 'MONTH', YEAR: 'YEAR', UNKNOWN: 'UNKNOWN' } as const;
export type Precision = keyof typeof Precision;

/** Returns true if the entry applies on the date (ISO 8601). Dates of open points must be filled in before. */
export function holdsOn({ from, to }: Dated, on: string): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/** Returns the first entry that applies on the date, from entries that follow one another in time. */
export function oneOn<T extends Dated>(all: readonly T[], on: string): T | undefined {
  return all.find((entry) => holdsOn(entry, on));
}

/** Returns the entries that apply on the date. */
export function allOn<T extends Dated>(all: readonly T[], on: string): T[] {
  return all.filter((entry) => holdsOn(entry, on));
}

/** Returns the day that many months before (ISO 8601). A day that the month lacks becomes its last day. */
export function monthsBefore(on: string, months: number): string {
  return Temporal.PlainDate.from(on).subtract({ months }).toString();
}

/** Returns the day that many months after (ISO 8601). A day that the month lacks becomes its last day. */
export function monthsAfter(on: string, months: number): string {
  return Temporal.PlainDate.from(on).add({ months }).toString();
}

/** Returns the day that many days after (ISO 8601). */
export function daysAfter(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}

/** Returns the day that long after (ISO 8601 duration). A day that the month lacks becomes its last day. */
export function periodAfter(on: string, period: string): string {
  return Temporal.PlainDate.from(on).add(period).toString();
}

/** Returns the day that long before (ISO 8601 duration). A day that the month lacks becomes its last day. */
export function periodBefore(on: string, period: string): string {
  return Temporal.PlainDate.from(on).subtract(period).toString();
}

/** Returns the day that many business days after (ISO 8601). Saturdays and Sundays are left out; public holidays are not known. */
export function businessDaysAfter(on: string, days: number): string {
  let day = Temporal.PlainDate.from(on);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6) left -= 1;
  }
  return day.toString();
}

/** Returns true if the text is an existing ISO 8601 calendar date. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
