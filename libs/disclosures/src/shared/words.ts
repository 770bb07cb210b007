import { reject } from '#ledger';

/** Languages that documents are written in, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'ko', 'ja', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The headings and fixed phrases of a document, in every language that it is written in; `{name}` stands for a value. */
export type Catalogue<K extends string = string> = {
  readonly en: Readonly<Record<K, string>>;
} & { readonly [L in Exclude<Language, 'en'>]?: Readonly<Record<K, string>> };

/** Gives a phrase in the language of the document, values in the place of their names. */
export type Say<K extends string = string> = (key: K, values?: Readonly<Record<string, string>>) => string;

/**
 * Phrases in the language.
 * @throws {Rejection} INVALID where the document is not written in it, listing those that it is written in
 */
export function saying<K extends string>(catalogue: Catalogue<K>, language: Language, document: string): Say<K> {
  const words: Readonly<Record<K, string>> | undefined = catalogue[language];
  if (!words) {
    const languages = LANGUAGES.filter((candidate) => catalogue[candidate]).join(', ');
    reject('INVALID', `${document} is not written in ${language}. It is written in: ${languages}.`, 'language');
  }
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
