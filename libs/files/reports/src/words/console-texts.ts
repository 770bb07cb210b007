import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#disclosures';
import { destinationName } from '#law';

// The titles of codes, the labels of fields and the sentences of events, as the console has them: one text for screens and files.

/** The languages of reports that no law asks for: those of the console (BCP 47 tags). */
export const OWN_LANGUAGES = ['en', 'fr', 'de', 'ja', 'ko'] as const satisfies readonly Language[];
/** A language of the console (BCP 47 tag). */
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];

/** The headings and phrases of a report that no law asks for. */
export type OwnWords<K extends string = string> = Readonly<Record<OwnLanguage, Readonly<Record<K, string>>>>;

type Texts = Readonly<Record<string, string>>;

const FOLDER = join(import.meta.dirname, '../../../../../apps/console/src/words');

/** The texts that somebody has asked for, by area and language. They are data of the program. */
const KNOWN: Record<string, Texts> = {};

/** Returns the texts of an area of the console in a language. */
export function consoleTexts(area: 'codes' | 'events' | 'fields' | 'parts', language: OwnLanguage): Texts {
  const name = `${language}/${area}.json`;
  KNOWN[name] ??= JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Texts;
  return KNOWN[name];
}

/** Returns the language in which the console has texts: English if it has none in the language of the report. */
export function ownLanguage(language: Language): OwnLanguage {
  return OWN_LANGUAGES.find((own) => own === language) ?? 'en';
}

/** Returns the title of a code of the API: `RetentionKind` and `PROMPTLY`. Without a title, it is the code itself. */
export function codeIn(language: Language, type: string, code: string): string {
  return consoleTexts('codes', ownLanguage(language))[`${type}.${code}`] ?? code;
}

/** Returns the name of a country, a jurisdiction or a place of data. */
export function placeIn(language: Language, code: string): string {
  return consoleTexts('codes', ownLanguage(language))[`Jurisdiction.${code}`] ?? destinationName(code, language);
}
