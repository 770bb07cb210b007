import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { type Forms, formsIn, type Titles, titlesIn } from '#say';
import type { TextKey } from './areas';

type Values = Record<string, string | number | undefined>;

/** The texts, titles of codes, dates and names of places in the language of the page. */
export interface Words extends Titles, Pick<Forms, 'languageName' | 'list' | 'number' | 'part' | 'series'> {
  readonly language: string;
  /** Returns the text of a key, with its arguments filled in (ICU). */
  t(key: TextKey, values?: Values): string;
  /** Returns the text of a key that is made of data, or undefined if there is none. */
  find(key: string, values?: Values): string | undefined;
  /** Returns the title of a code of an enum, such as `RecordStatus` and `IN_REVIEW`; empty for no code. */
  code(type: string, code: string | null | undefined): string;
  /** Returns a date in words: 1 March 2023; empty for none. */
  date(date: string | null | undefined): string;
  /** Returns an instant in words, in the time zone of the reader; empty for none. */
  instant(instant: string | null | undefined): string;
  /** Returns a period (ISO 8601) in words: 13 months; empty for none. */
  period(period: string | null | undefined): string;
  /** Returns the name of a country or jurisdiction: Korea, California, the EU; empty for none. */
  place(code: string | null | undefined): string;
  /** Returns a title as it is written within a sentence: in lower case, except in German. */
  within(title: string): string;
}

/** Returns the words in the language of the page. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return useMemo(() => wordsOf(i18n), [i18n, i18n.locale]);
}

/** Returns the words of an instance of Lingui. */
export function wordsOf(i18n: I18n): Words {
  const language = i18n.locale;
  const find = (key: string, values?: Values) => (key in i18n.messages ? i18n._(key, values) : undefined);
  const forms = formsIn(language);
  const titles = titlesIn(forms, find);
  const { languageName, list, number, part, series } = forms;
  return {
    ...titles,
    languageName,
    list,
    number,
    part,
    series,
    language,
    t: (key, values) => i18n._(key, values),
    find,
    code: (type, code) => (code ? titles.code(type, code) : ''),
    date: (date) => (date ? forms.date(date.slice(0, 10)) : ''),
    instant: (instant) => (instant ? forms.localInstant(instant) : ''),
    period: (period) => (period ? forms.period(period) : ''),
    place: (code) => (code ? titles.place(code) : ''),
    within: (title) => (language === 'de' ? title : title.toLowerCase()),
  };
}
