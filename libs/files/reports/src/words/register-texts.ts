import type { Language } from '#disclosures';
import { destinationName } from '#law';
import { textOf } from '#translations';
import { WHOLE_LANGUAGES, type WholeLanguage } from '#vocabulary';

/** Returns the language in which codes, fields and events have texts: English if they have none in the language of the report. */
export function ownLanguage(language: Language): WholeLanguage {
  return WHOLE_LANGUAGES.find((own) => own === language) ?? 'en';
}

/** Returns the title of a code of the API: `RetentionKind` and `PROMPTLY`. Without a title, it is the code itself. */
export function codeIn(language: Language, type: string, code: string): string {
  return textOf(ownLanguage(language), `codes.${type}.${code}`) ?? code;
}

/** Returns the name of a country, a jurisdiction or a place of data. */
export function placeIn(language: Language, code: string): string {
  return textOf(ownLanguage(language), `codes.Jurisdiction.${code}`) ?? destinationName(code, language);
}
