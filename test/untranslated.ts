import type { Language } from '#disclosures';
import { legendOf, REPORT_KINDS, type Report, type ReportInputs } from '#reports';
import { catalogueOf, type Translator, translator } from '#translations';
import { WHOLE_LANGUAGES, WRITTEN_LANGUAGES, type WrittenLanguage } from '#vocabulary';
import { LAWLESS_MATERIAL, made, UNDER_ALL } from '../libs/files/reports/src/testing.js';
import { allTexts } from './declared-texts.js';

// Every report in every language, made with catalogues that a spec chooses. A copy of the modules chooses once: it remembers what it has said.

/** Makes catalogues have these translations, and no other. A text that is undefined has none. */
export function translate(translation: (english: string) => string | undefined): void {
  const texts = allTexts(WHOLE_LANGUAGES);
  for (const language of WRITTEN_LANGUAGES.filter((one) => one !== 'en')) {
    const catalogue = catalogueOf(language) as { readonly [K in 'sentences' | 'texts']: Map<string, string> };
    for (const each of Object.values(catalogue)) each.clear();
    for (const { context, english } of texts) {
      const text = translation(english);
      if (text !== undefined) catalogue[context === undefined ? 'sentences' : 'texts'].set(context ?? english, text);
    }
  }
}

/** The kinds of reports with their languages, without English. */
export const WRITTEN = REPORT_KINDS.flatMap(({ code, languages }) =>
  languages.flatMap((language) => (language === 'en' ? [] : [{ code, language }])),
);

/** Returns the report of a register with something of everything. */
export function reportIn(code: string, language: WrittenLanguage, more: Partial<ReportInputs> = {}): Report {
  return made(code, { language: language as Language, material: LAWLESS_MATERIAL, ...more }, UNDER_ALL);
}

/** Returns the gaps of this report as English has them. */
export function englishGapsOf(code: string, language: WrittenLanguage): Report['gaps'] {
  const write: Translator = (...said) => ({ ...translator('en')(...said), language });
  return reportIn(code, language, { write }).gaps;
}

export { legendOf };
