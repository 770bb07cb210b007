import { ERAS } from './data/dates.js';
import { LANGUAGES } from './data/languages.js';
import { folded, plainSigns } from './text.js';

/** Order of day and month in a sheet. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST';

/**
 * Returns a date (ISO 8601) from `2024-01-31`, `31/01/2024`, `31.1.24`, `31 janvier 2024`, `2024年1月31日`, `令和6年1月31日`. Returns
 * undefined if there is no such day, or if day and month could be either and the order is not known.
 */
export function dateOf(text: string, order?: DayOrder): string | undefined {
  const plain = plainSigns(text).trim();
  return yearFirst(plain) ?? inNumbers(plain, order) ?? inWords(plain);
}

/** Signs and words of a date that begins with its year, which can be that of an era. */
const YEAR_FIRST =
  /^(?:(?<year>\d{4})|(?<era>\p{L}{1,2}?)\.?(?<ofEra>\d{1,2}|元))(?<sign>[-/.]|[年년])\s?(?<month>\d{1,2})(?:[-/.]|[月월])\s?(?<day>\d{1,2})[日일.]?(?:[T ][\d:.]+Z?)?$/u;

function yearFirst(text: string): string | undefined {
  const { year, era = '', ofEra, sign, month, day } = YEAR_FIRST.exec(text)?.groups ?? {};
  if (sign === undefined) return undefined;
  const before = year === undefined ? ERAS.get(era) : 0;
  if (before === undefined) return undefined;
  const count = ofEra === '元' ? 1 : Number(year ?? ofEra);
  return validDate(before + count, Number(month), Number(day));
}

function inNumbers(text: string, order: DayOrder | undefined): string | undefined {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]!.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);
  const isDayFirst = parts[2] === '.' || first > 12 || first === second || order === 'DAY_FIRST';
  if (isDayFirst) return validDate(year, second, first);
  return second > 12 || order === 'MONTH_FIRST' ? validDate(year, first, second) : undefined;
}

/** A day, a month and a year in words, or an American month, day and year. */
const IN_WORDS =
  /^(?:(?<day>\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s(?:de\s)?(?<month>\p{L}+)\.?,?\s(?:de\s|del\s)?|(?<first>\p{L}+)\s(?<second>\d{1,2})(?:st|nd|rd|th)?,?\s)(?<year>\d{4})$/u;

function inWords(text: string): string | undefined {
  const { day, month, first, second, year } = IN_WORDS.exec(text)?.groups ?? {};
  const number = months().get(folded(month ?? first ?? ''));
  return number === undefined ? undefined : validDate(Number(year), number, Number(day ?? second));
}

let names: ReadonlyMap<string, number> | undefined;

/** Returns the months by their names in the languages of Latin script, alone and within a date. */
function months(): ReadonlyMap<string, number> {
  names ??= new Map(
    LANGUAGES.flatMap((language) =>
      ([{ month: 'long' }, { day: 'numeric', month: 'long' }] as const).flatMap((options) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, month): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2024, month, 1));
          return [folded(parts.find(({ type }) => type === 'month')!.value), month + 1];
        });
      }),
    ),
  );
  return names;
}

function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}
