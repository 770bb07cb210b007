/** Writes dates, periods, numbers, lists and names of places in one language. The locale of the process says nothing. */
export interface Forms {
  /** Returns a date (ISO 8601) in words: 1 March 2023. A text that is no date stays as it is. */
  date(text: string): string;
  /** Returns the month or the year of a date (ISO 8601) in words: March 2023, 2023. */
  part(date: string, of: 'MONTH' | 'YEAR'): string;
  /** Returns an instant (ISO 8601) in words, in UTC. A text that is no instant stays as it is. */
  instant(text: string): string;
  /** Returns an instant in short, in the zone of the process: in a browser, the reader's. */
  localInstant(text: string): string;
  /** Returns a period (ISO 8601) in words: 1 year, 6 months. A text that is no period stays as it is. */
  period(text: string): string;
  /** Returns the name of a country, or of a group of them that Unicode knows: Korea, the EU. A code that is none stays as it is. */
  region(code: string): string;
  /** Returns the name of a language (BCP 47): French. A tag that is none stays as it is. */
  languageName(tag: string): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** Returns the items one after the other, without a word before the last: a, b, c. What is empty is left out. */
  series(items: readonly (string | false | null | undefined)[]): string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;
const UNITS = ['years', 'months', 'weeks', 'days', 'hours'] as const;
/** Spaces that do not break: files of data and searches have plain ones. */
const BOUND = /[\u00a0\u202f]/g;

/** The forms of the languages that somebody has asked for. They are data of the platform. */
const KNOWN = new Map<string, Forms>();

/** Returns the forms of a language (BCP 47). English has the day before the month. */
export function formsIn(language: string): Forms {
  const known = KNOWN.get(language) ?? made(language);
  KNOWN.set(language, known);
  return known;
}

function made(language: string): Forms {
  const locale = language === 'en' ? 'en-GB' : language;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const parts = {
    MONTH: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    YEAR: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
  };
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  const localTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const durations = new Intl.DurationFormat(locale, { style: 'long' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const comma = language === 'ja' || language.startsWith('zh') ? '、' : ', ';

  const period = (text: string) => {
    const [, ...counts] = PERIOD.exec(text) ?? [];
    const written = durations
      .format(Object.fromEntries(UNITS.map((unit, i) => [unit, Number(counts[i] ?? 0)])))
      .replace(BOUND, ' ');
    return (language === 'ja' ? written.replaceAll(' ', '') : written) || text; // as it is written there: 1年6か月
  };

  return {
    date: (text) => (DATE.test(text) ? completed(language, days.format(new Date(`${text}T00:00:00Z`))) : text),
    part: (date, of) => parts[of].format(new Date(`${date}T00:00:00Z`)),
    instant: (text) => (Number.isNaN(Date.parse(text)) ? text : completed(language, times.format(new Date(text)))),
    localInstant: (text) => completed(language, localTimes.format(new Date(text))),
    period,
    region: (code) => nameIn(regions, code),
    languageName: (tag) => nameIn(languages, tag),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    series: (items) => items.filter(Boolean).join(comma),
  };
}

/** Writes what Intl does not: the first of a month as an ordinal in French, and the word for the year in Vietnamese. */
function completed(language: string, date: string): string {
  if (language === 'vi') return date.replace(/, (?=\d{4}$)/, ' năm ');
  return language === 'fr' ? date.replace(/^1(?= )/, '1er') : date;
}

function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a code of the standard
  }
}
