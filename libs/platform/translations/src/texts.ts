import type { WrittenLanguage } from '#vocabulary';
import { catalogueOf } from './catalogue.js';

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
 * the key as context: `turkey.heading.purposes`. A text without a translation is English. Each language is read when it is first asked for.
 * @param area names the texts, with their keys; no other text has both
 * @param others texts of other areas that are added to these, in the same languages
 */
export function textsIn<const L extends WrittenLanguage, const T extends Texts, O extends readonly Texts[] = []>(
  area: string,
  languages: readonly L[],
  english: T,
  ...others: { readonly [I in keyof O]: InLanguages<L | 'en', O[I]> }
): InLanguages<L | 'en', T & Merged<O>> {
  DECLARED.push({ area, languages, english });
  const said = {} as Record<string, Texts>;
  for (const language of ['en' as const, ...languages]) {
    const of = () =>
      Object.assign(
        {},
        ...others.map((other) => (other as Record<string, Texts>)[language]),
        language === 'en' ? english : translated(area, english, catalogueOf(language).texts),
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
  return said as InLanguages<L | 'en', T & Merged<O>>;
}

/** The keys of all of them. */
type Merged<O extends readonly unknown[]> = O extends readonly [infer One, ...infer Rest]
  ? One & Merged<Rest>
  : unknown;

function translated(area: string, english: Texts, texts: ReadonlyMap<string, string>): Texts {
  const one = ([key, text]: [string, string | Texts]) => {
    const path = `${area}.${key}`;
    return [key, typeof text === 'string' ? (texts.get(path) ?? text) : translated(path, text, texts)];
  };
  return Object.fromEntries(Object.entries(english).map(one));
}
