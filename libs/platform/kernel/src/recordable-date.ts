import { Temporal } from 'temporal-polyfill';

/** Returns true if the text is a date that can be recorded: an existing one of the years 1000 to 9998 (ISO 8601). */
export function isRecordableDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text) || text >= '9999') return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
