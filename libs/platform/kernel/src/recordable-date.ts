/** Returns true if the text is a date that can be recorded: an existing one of the years 1000 to 9998 (ISO 8601). */
export function isRecordableDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text) || text >= '9999') return false;
  // A file has tens of thousands of dates: each is checked without an object of a calendar.
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
