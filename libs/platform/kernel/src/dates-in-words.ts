const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the locale of a language for dates. English has the day before the month. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/**
 * Returns the writer of dates (ISO 8601) as people write them in the language. It uses neither the locale nor the zone of the
 * process. A text that is no date stays as it is.
 */
export function dayIn(language: string): (text: string) => string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return (text) => (ISO_DATE.test(text) ? completed(language, day.format(new Date(`${text}T00:00:00Z`))) : text);
}

/**
 * Returns the writer of instants (ISO 8601) in the language, for people, in UTC. It uses neither the locale nor the zone of
 * the process. A text that is no instant stays as it is.
 */
export function instantIn(language: string): (text: string) => string {
  const time = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  return (text) => (Number.isNaN(Date.parse(text)) ? text : completed(language, time.format(new Date(text))));
}

/** Writes what Intl does not: the first of a month as an ordinal in French, and the word for the year in Vietnamese. */
function completed(language: string, date: string): string {
  if (language === 'vi') return date.replace(/, (?=\d{4}$)/, ' năm ');
  return language === 'fr' ? date.replace(/^1(?= )/, '1er') : date;
}
