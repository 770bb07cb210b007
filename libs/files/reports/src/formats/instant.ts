/** Returns the locale of a language of reports. English has the day before the month, as in the console. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the writer of dates (ISO 8601) in the language, for people. A text that is no date stays as it is. */
export function dayIn(language: string): (text: string) => string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return (text) => (ISO_DATE.test(text) ? day.format(new Date(`${text}T00:00:00Z`)) : text);
}

/**
 * Returns the writer of instants (ISO 8601) in the language, for people, in UTC. It uses neither the locale nor the zone of
 * the process. A text that is no instant stays as it is.
 */
export function instantIn(language: string): (text: string) => string {
  const time = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  return (text) => (Number.isNaN(Date.parse(text)) ? text : time.format(new Date(text)));
}
