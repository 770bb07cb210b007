const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a value of a report as its files show it: a date in words of the language (BCP 47), other values as they are. */
export function inWords(value: string | null | undefined, type: string, language: string): string | null | undefined {
  if (type !== 'DATE' || !value) return value;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const shown = (line: string) => (DATE.test(line) ? day.format(new Date(`${line}T00:00:00Z`)) : line);
  return value.split('\n').map(shown).join('\n');
}
