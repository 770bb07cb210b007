import type { Language } from '#disclosures';
import { dutyOf } from '#findings';
import { destinationName } from '#law';
import { formsIn, type Sentences, sentencesWith, type Titles, titlesIn } from '#say';
import { messageOf, textOf } from '#translations';

// Codes, fields and events of the register in words. They are those of the console, in each of its languages.

/** Returns the title of a code of the API: `RetentionKind` and `PROMPTLY`. Without a title, it is the code itself. */
export function codeIn(language: Language, type: string, code: string): string {
  return sentencesIn(language).code(type, code);
}

/** Returns the name of a country, a jurisdiction or a place of data. */
export function placeIn(language: Language, code: string): string {
  return textOf(language, `codes.Jurisdiction.${code}`) ?? destinationName(code, language);
}

/** The texts of the languages that somebody has asked for. They are data of the program. */
const KNOWN: { [L in Language]?: Titles & Sentences } = {};

/** Returns what says codes, fields, values and events in the language. */
export function sentencesIn(language: Language): Titles & Sentences {
  KNOWN[language] ??= madeFor(language);
  return KNOWN[language];
}

function madeFor(language: Language): Titles & Sentences {
  const forms = formsIn(language);
  const titles = titlesIn(forms, (key, values) =>
    values ? messageOf(language, key)?.(values) : textOf(language, key),
  );
  const ruleTitle = (rule: string) => titles.code('FindingDuty', dutyOf(rule.slice(rule.indexOf('.') + 1)));
  return { ...titles, ...sentencesWith(language, titles, ruleTitle) };
}
