import type { Language } from '#disclosures';
import { destinationName } from '#law';
import { textOf } from '#translations';
import { wholeLanguageOf } from '#vocabulary';

/** Returns the title of a code of the API: `RetentionKind` and `PROMPTLY`. Without a title, it is the code itself. */
export function codeIn(language: Language, type: string, code: string): string {
  return textOf(wholeLanguageOf(language), `codes.${type}.${code}`) ?? code;
}

/** Returns the name of a country, a jurisdiction or a place of data. */
export function placeIn(language: Language, code: string): string {
  return textOf(wholeLanguageOf(language), `codes.Jurisdiction.${code}`) ?? destinationName(code, language);
}
