import { reject } from '#kernel';

/** Languages of documents (BCP 47 tags). */
export const LANGUAGES = ['en', 'ko', 'ja', 'fr', 'de', 'pt', 'th', 'tr'] as const;
/** A language of documents (BCP 47 tag). */
export type Language = (typeof LANGUAGES)[number];

/** The headings and fixed phrases of a document, in all its languages. `{name}` is a placeholder for a value. */
export type Catalogue<K extends string = string> = {
  readonly en: Readonly<Record<K, string>>;
} & { readonly [L in Exclude<Language, 'en'>]?: Readonly<Record<K, string>> };

/** Returns a phrase in the language of the document, with values in the place of their placeholders. */
export type Say<K extends string = string> = (key: K, values?: Readonly<Record<string, string>>) => string;

/**
 * Returns a function that gives the phrases of the language.
 * @throws {Rejection} INVALID if the document is not written in the language; the message lists its languages
 */
export function saying<K extends string>(catalogue: Catalogue<K>, language: Language, document: string): Say<K> {
  const words: Readonly<Record<K, string>> | undefined = catalogue[language];
  if (!words) {
    const languages = LANGUAGES.filter((candidate) => catalogue[candidate]).join(', ');
    reject('INVALID', `${document} is not written in ${language}. It is written in: ${languages}.`, 'language');
  }
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
