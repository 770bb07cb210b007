const UNITS = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
] as const;

/** Returns the writer of periods (ISO 8601) in the language: 1 year and 6 months. A text that is no period stays as it is. */
export function periodIn(language: string): (period: string) => string {
  const locale = language === 'en' ? 'en-GB' : language;
  const lists = new Intl.ListFormat(locale);
  const count = (value: string, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(value));
  return (period) => {
    const [, days = ''] = /^P([^T]*)/.exec(period) ?? [];
    const [, hours = ''] = /T(\d+)H/.exec(period) ?? [];
    const parts = UNITS.flatMap(([letter, unit]) => {
      const [, value] = new RegExp(`(\\d+)${letter}`).exec(days) ?? [];
      return value === undefined || Number(value) === 0 ? [] : [count(value, unit)];
    });
    if (hours) parts.push(count(hours, 'hour'));
    if (parts.length === 0) return period;
    return language === 'ja' ? parts.join('').replaceAll(' ', '') : lists.format(parts); // as it is written there: 1年6か月
  };
}
