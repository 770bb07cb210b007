import { daysAfter, isDate } from './dates';

/** Returns the date that somebody types, in the ways of a language; of a year or a month, the first and the last day. None: it is no date. */
export function datesTyped(typed: string, language: string): readonly string[] {
  const text = plain(typed.trim());
  const [year, month, day] = partsOf(text, language);
  if (year === undefined) return [];
  if (day !== undefined) return [dateOf(year, month!, day)].filter(isDate);
  const first = dateOf(year, month ?? 1, 1);
  const next = month === undefined || month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
  return [first, isDate(first) ? daysAfter(next, -1) : ''].filter(isDate);
}

type Parts = readonly [year?: number, month?: number, day?: number];

/** Languages that write the day before the month. English alone does not say: Americans write it after. */
const DAY_FIRST = ['de', 'fr'];

function partsOf(text: string, language: string): Parts {
  const digits = text.match(/\d+/g)?.map(Number) ?? [];
  // Year, month, day, in this order: the standard, and East Asia.
  if (
    /^\d{4}(?:([-/.]\s?|年|년\s?)\d{1,2}(?:\1\d{1,2}|(?:月|월)\s?\d{1,2}(?:日|일))?\.?(?:月|월)?)?[年년]?$/.test(text)
  )
    return digits as unknown as Parts;
  if (/^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$/.test(text)) return [digits[2], digits[1], digits[0]];
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) return inOrder(digits as [number, number, number], language);
  return named(text, language);
}

/** Returns the parts of a date with strokes, if the language or the numbers say which the month is. */
function inOrder([a, b, year]: [number, number, number], language: string): Parts {
  if (DAY_FIRST.includes(language) || a > 12 || a === b) return [year, b, a];
  return b > 12 ? [year, a, b] : [];
}

/** Returns the parts of a date whose month is a word, of the language or of English. */
function named(text: string, language: string): Parts {
  const words = text.split(/[\s.,]+/).filter(Boolean);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word));
  const others = words.filter((word) => !years.includes(word) && !days.includes(word));
  const month = others.length === 1 ? monthOf(others[0]!, language) : undefined;
  if (years.length !== 1 || days.length > 1 || month === undefined) return [];
  return [Number(years[0]), month, days[0] === undefined ? undefined : Number.parseInt(days[0], 10)];
}

/** Returns the number of a month by its name, or by three letters or more that no other month begins with. */
function monthOf(word: string, language: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const alike = (isIt: (name: string) => boolean) =>
    months.filter((month) => [language, 'en'].some((tag) => isIt(monthName(month, tag))));
  const [exact] = alike((name) => name === word);
  const begun = word.length < 3 ? [] : alike((name) => name.startsWith(word));
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
}

const monthName = (month: number, tag: string) =>
  plain(new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, month - 1)));

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
const dateOf = (...[year, ...rest]: number[]) =>
  [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
