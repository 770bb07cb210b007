const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

/** Returns true for an existing date of the form YYYY-MM-DD. */
export const isDate = (text: string): boolean => DATE.test(text) && toText(text) === text;

/** Returns true for an instant in UTC (ISO 8601). */
export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/** Returns the date of today (UTC), as the register counts it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Returns the date a number of days later. */
export function daysAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function toText(date: string): string | undefined {
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10);
}
