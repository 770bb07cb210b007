import { reject } from '#kernel';
import { LANGUAGES, type Language, languageAmong } from './languages.js';

export { LANGUAGES, type Language };

/** The headings and fixed phrases of a document, in all its languages. `{name}` is a placeholder for a value. */
export type Catalogue<K extends string = string> = {
  readonly en: Readonly<Record<K, string>>;
} & { readonly [L in Exclude<Language, 'en'>]?: Readonly<Record<K, string>> };

/** Returns a phrase in the language of the document, with values in the place of their placeholders. */
export type Say<K extends string = string> = (key: K, values?: Readonly<Record<string, string>>) => string;

/**
 * Returns the language in which the document is written for readers of another: European Portuguese for Portuguese. A document that
 * is not written for them keeps the language, which {@link saying} refuses.
 */
export function writtenFor(catalogue: Catalogue, language: Language): Language {
  return languageAmong(language, languagesOf(catalogue)) ?? language;
}

/** Returns the languages that have the phrases. No phrase is read for it. */
export const languagesOf = (catalogue: Catalogue): Language[] =>
  LANGUAGES.filter((candidate) => candidate in catalogue);

/**
 * Returns a function that gives the phrases of the language.
 * @throws {Rejection} INVALID if the document is not written in the language; the message lists its languages
 */
export function saying<K extends string>(catalogue: Catalogue<K>, language: Language, document: string): Say<K> {
  const words: Readonly<Record<K, string>> | undefined = catalogue[language];
  if (!words) {
    const written = languagesOf(catalogue).join(', ');
    reject('INVALID', `${document} is not written in ${language}. It is written in: ${written}.`, 'language');
  }
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
