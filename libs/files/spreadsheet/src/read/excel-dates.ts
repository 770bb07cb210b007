const DAY = 86_400_000;
const EPOCH = {
  /** Excel counts a 29 February 1900, so days from 1 March 1900 on begin one day earlier. */
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
} as const;
/** The number of 29 February 1900, which never was. */
const NO_SUCH_DAY = 60;
const LAST = 2_958_466; // 31 December 9999, exclusive

/** The way in which a workbook counts days. */
export type DateSystem = keyof typeof EPOCH;

/** The meaning of the format of a number. */
export type NumberMeaning = 'NUMBER' | 'DATE' | 'DURATION';

/**
 * Returns the day or the instant of Excel's number, as `2024-01-31` or `2024-01-31T12:30:00`. Returns undefined for a time of
 * day alone, for 29 February 1900, and outside of the calendar.
 */
export function excelDate(number: number, system: DateSystem): string | undefined {
  const isShifted = system === 1900 && number < NO_SUCH_DAY;
  const day = Math.floor(number);
  if (day < (system === 1900 ? 1 : 0) || number >= LAST || (system === 1900 && day === NO_SUCH_DAY)) return undefined;
  const seconds = Math.round(number * 86_400);
  const text = new Date(EPOCH[system] + (isShifted ? DAY : 0) + seconds * 1000).toISOString();
  return seconds % 86_400 === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** Returns days as an ISO 8601 duration: `PT36H`, `PT1H30M`. */
export function excelDuration(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return `${days < 0 ? '-' : ''}PT${text || '0S'}`;
}

/** Built-in formats of dates (ECMA-376 part 1, 18.8.30), those of East Asian languages included. */
const BUILT_IN_DATES = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const BUILT_IN_DURATIONS = (id: number) => id >= 45 && id <= 47;

/** Returns the meaning of numbers with the format. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return BUILT_IN_DATES(id) ? 'DATE' : BUILT_IN_DURATIONS(id) ? 'DURATION' : 'NUMBER';
  const [first = ''] = code.split(';'); // for positive numbers
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'DURATION';
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/general|e[+-]/gi, '');
  return /[dmyhs]/i.test(letters) ? 'DATE' : 'NUMBER';
}
