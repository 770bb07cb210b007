const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the locale of a language for dates. English has the day before the month. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/**
 * Returns the writer of dates (ISO 8601) as people write them in the language. It uses neither the locale nor the zone of the
 * process. A text that is no date stays as it is.
 */
export function dayIn(language: string): (text: string) => string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return (text) => (ISO_DATE.test(text) ? day.format(new Date(`${text}T00:00:00Z`)) : text);
}
