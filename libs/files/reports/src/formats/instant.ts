import { localeOf } from '#kernel';

/**
 * Returns the writer of instants (ISO 8601) in the language, for people, in UTC. It uses neither the locale nor the zone of
 * the process. A text that is no instant stays as it is.
 */
export function instantIn(language: string): (text: string) => string {
  const time = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  return (text) => (Number.isNaN(Date.parse(text)) ? text : time.format(new Date(text)));
}
