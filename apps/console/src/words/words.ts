import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { periodIn } from '#vocabulary';
import type { TextKey } from './areas';

type Values = Record<string, string | number | undefined>;

/** The texts, titles of codes, dates and names of countries in the language of the page. */
export interface Words {
  readonly language: string;
  /** Returns the text of a key, with its arguments filled in (ICU). */
  t(key: TextKey, values?: Values): string;
  /** Returns the text of a key that is made of data, or undefined if there is none. */
  find(key: string, values?: Values): string | undefined;
  /** Returns the title of a code of an enum, such as `RecordStatus` and `IN_REVIEW`. */
  code(type: string, code: string | null | undefined): string;
  /** Returns a date in words: 1 March 2023. */
  date(date: string | null | undefined): string;
  /** Returns an instant in words, in the time zone of the reader. */
  instant(instant: string | null | undefined): string;
  /** Returns a period (ISO 8601) in words: 13 months. */
  period(period: string | null | undefined): string;
  /** Returns the name of a country or jurisdiction: Korea, California, the EU. */
  country(code: string | null | undefined): string;
  /** Returns the name of a language (BCP 47): French, Brazilian Portuguese. */
  languageName(tag: string): string;
  /** Returns a text in quotation marks. */
  quoted(text: string): string;
  /** Returns a title as it is written within a sentence: in lower case, except in German. */
  within(title: string): string;
  number(value: number): string;
  list(items: readonly string[]): string;
}

/** Returns the words in the language of the page. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return useMemo(() => wordsOf(i18n), [i18n, i18n.locale]);
}

/** Returns the words of an instance of Lingui. */
export function wordsOf(i18n: I18n): Words {
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale; // 1 March 2023
  const find = (key: string, values?: Values) => (key in i18n.messages ? i18n._(key, values) : undefined);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  // French writes the first of a month as an ordinal, which Intl does not.
  const ordinal = (date: string) => (i18n.locale === 'fr' ? date.replace(/^1(?= )/, '1er') : date);
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const numbers = new Intl.NumberFormat(locale);
  const periods = periodIn(i18n.locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language: i18n.locale,
    t: (key, values) => i18n._(key, values),
    find,
    code: (type, code) => (code ? (find(`codes.${type}.${code}`) ?? sentence(code)) : ''),
    date: (date) => (date ? ordinal(dates.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))) : ''),
    instant: (instant) => (instant ? ordinal(instants.format(new Date(instant))) : ''),
    period: (period) => (period ? periods(period) : ''),
    country: (code) => (code ? (find(`codes.Jurisdiction.${code}`) ?? nameOf(regions, code)) : ''),
    languageName: (tag) => nameOf(languages, tag),
    quoted: (text) => i18n._('marks.quoted', { text }),
    within: (title) => (i18n.locale === 'de' ? title : title.toLowerCase()),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

const sentence = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a code of the standard
  }
}
