import { Temporal } from 'temporal-polyfill';

/**
 * When something holds: from `from` on, up to the day before `to`; always, where neither is said. Each is an ISO 8601
 * calendar date, or `@` and the code of an open point, whose date is configuration (open-points.ts).
 */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
}

/** Whether it holds on the date; open points must have been settled before. */
export function holdsOn({ from, to }: Dated, on: string): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/** Of what follows one another in time, what holds on the date. */
export function oneOn<T extends Dated>(all: readonly T[], on: string): T | undefined {
  return all.find((entry) => holdsOn(entry, on));
}

/** Of a list, what holds on the date. */
export function allOn<T extends Dated>(all: readonly T[], on: string): T[] {
  return all.filter((entry) => holdsOn(entry, on));
}

/** The day so many months before; a day that the month lacks is its last. */
export function monthsBefore(on: string, months: number): string {
  return Temporal.PlainDate.from(on).subtract({ months }).toString();
}

/** The day so many days after. */
export function daysAfter(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}

/** Whether the text is an ISO 8601 calendar date that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
