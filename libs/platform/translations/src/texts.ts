import type { WrittenLanguage } from '#vocabulary';
import { catalogueOf } from './catalogue.js';
import { englishFor } from './marks.js';

/** Texts by their keys. Some are grouped. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same texts in another language. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Texts with the same keys in each of the languages. */
export type InLanguages<L extends string, T> = { readonly [one in L]: Translated<T> };

/** The texts of an area as they were declared. */
export interface Declared {
  readonly area: string;
  readonly languages: readonly WrittenLanguage[];
  readonly english: Texts;
}

/** Texts of all areas. They follow from the program. */
const DECLARED: Declared[] = [];

/** Returns what the modules that are loaded declare. */
export const declaredTexts = (): readonly Declared[] => DECLARED;

/**
 * Declares texts in English, where they are used, and returns them in the languages. Their translations are in `locales`, under the area and
 * the key as context: `turkey.heading.purposes`. A text without a translation is English, with a mark. Each language is read when it is
 * first asked for.
 * @param area names the texts, with their keys; no other text has both
 * @param others texts of other areas that are added to these, in the same languages
 */
export function textsIn<const L extends WrittenLanguage, const T extends Texts, O extends readonly Texts[] = []>(
  area: string,
  languages: readonly L[],
  english: T,
  ...others: { readonly [I in keyof O]: InLanguages<L | 'en', O[I]> }
): InLanguages<L | 'en', T & Merged<O>> {
  return inEach(area, languages, english, others, englishFor) as InLanguages<L | 'en', T & Merged<O>>;
}

/**
 * Declares texts that people take into the register, as {@link textsIn} does. What is recorded has no mark: a text without a translation is
 * English.
 */
export function textsToRecord<const L extends WrittenLanguage, const T extends Texts>(
  area: string,
  languages: readonly L[],
  english: T,
): InLanguages<L | 'en', T> {
  return inEach(area, languages, english, [], (_, text) => text) as InLanguages<L | 'en', T>;
}

/** Returns the texts in the language; in English, with a mark, if they are not written in it. */
export function textsFor<T extends Texts>(
  texts: { readonly en: T } & { readonly [L in WrittenLanguage]?: T },
  language: WrittenLanguage,
): T {
  return texts[language] ?? (mapped(texts.en, '', (text) => englishFor(language, text)) as T);
}

/** Returns an English text as the language has it that has no translation. */
type Fallback = (language: WrittenLanguage, text: string) => string;

function inEach(
  area: string,
  languages: readonly WrittenLanguage[],
  english: Texts,
  others: readonly Readonly<Record<string, Texts>>[],
  fallback: Fallback,
): Readonly<Record<string, Texts>> {
  DECLARED.push({ area, languages, english });
  const said: Record<string, Texts> = {};
  for (const language of ['en' as const, ...languages]) {
    const of = () =>
      Object.assign(
        {},
        ...others.map((other) => other[language]),
        language === 'en' ? english : translated(area, english, language, fallback),
      ) as Texts;
    Object.defineProperty(said, language, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = of();
        Object.defineProperty(said, language, { enumerable: true, value });
        return value;
      },
    });
  }
  return said;
}

/** The keys of all of them. */
type Merged<O extends readonly unknown[]> = O extends readonly [infer One, ...infer Rest]
  ? One & Merged<Rest>
  : unknown;

function translated(area: string, english: Texts, language: WrittenLanguage, fallback: Fallback): Texts {
  const { texts } = catalogueOf(language);
  return mapped(english, area, (text, path) => texts.get(path) ?? fallback(language, text));
}

function mapped(texts: Texts, area: string, map: (text: string, path: string) => string): Texts {
  const one = ([key, text]: [string, string | Texts]) => {
    const path = `${area}.${key}`;
    return [key, typeof text === 'string' ? map(text, path) : mapped(text, path, map)];
  };
  return Object.fromEntries(Object.entries(texts).map(one));
}
