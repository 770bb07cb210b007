import type { Profile } from '#snapshot';

// Numbers that a profile states in words. The register has no field for the number of people, of employees, or for a balance sheet.

/** A statement on a number. `count` is absent if it begins with none. */
export interface StatedNumber {
  readonly count?: number;
  /** The year that it names, if it names one. */
  readonly year?: number;
  /** True if it says that there is nothing to count. */
  readonly isNone: boolean;
}

const NUMBER = /^\s*(?:[A-Z]{3}\s*)?(\d{1,3}(?:[\s,.'’]\d{3})+|\d+)(?![\d.,]*\d)(\s*million\b)?/;
const YEAR = /\b(20\d\d)\b/;
const NOTHING = /^\s*(?:none|no)\b/i;

/** Returns the number of the profile's statement on the item; undefined without a statement. */
export function numberStated(profile: Profile | undefined, item: string): StatedNumber | undefined {
  const text = profile?.statements.find((statement) => statement.item === item)?.text;
  return text === undefined ? undefined : numberIn(text);
}

/** Returns the number if it is stated for the year of the date (ISO 8601). */
export function countOfYear({ count, year }: StatedNumber, date: string): number | undefined {
  return year === Number(date.slice(0, 4)) ? count : undefined;
}

/** Returns the number with which the text begins, with the year that follows it: "TRY 140,000,000 in 2025". */
export function numberIn(text: string): StatedNumber {
  const [whole, digits, million] = NUMBER.exec(text) ?? [];
  const rest = text.slice(whole?.length ?? 0);
  const year = YEAR.exec(rest)?.[1];
  return {
    ...(digits !== undefined && { count: Number(digits.replace(/\D/g, '')) * (million ? 1_000_000 : 1) }),
    ...(year !== undefined && { year: Number(year) }),
    isNone: NOTHING.test(text),
  };
}
