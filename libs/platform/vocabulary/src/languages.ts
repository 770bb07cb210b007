/** The languages that have every text of the product, each by its own name: console, messages, reports, models. English is the first. */
export const OWN_NAMES = { en: 'English', fr: 'Français', de: 'Deutsch', ja: '日本語', ko: '한국어' } as const;
/** A language that has every text of the product (BCP 47 tag). */
export type WholeLanguage = keyof typeof OWN_NAMES;
/** These languages, in their order. */
export const WHOLE_LANGUAGES = Object.keys(OWN_NAMES) as readonly WholeLanguage[];

/** These languages in words, for descriptions: `en, fr, de, ja or ko`. */
export const WHOLE_LANGUAGES_IN_WORDS = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(WHOLE_LANGUAGES);

/** Returns the language of the tag (BCP 47), in any region, if it has every text; else English. */
export function wholeLanguageOf(tag: string): WholeLanguage {
  const [language] = tag.split('-');
  return WHOLE_LANGUAGES.find((one) => one === language) ?? 'en';
}

/** Languages that have the texts of documents alone: those of the laws that ask for the documents. */
export const DOCUMENT_LANGUAGES = [
  'pt',
  'th',
  'tr',
  'vi',
  'es',
  'it',
  'nl',
  'pt-PT',
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-HK',
] as const;

/** Languages with terms of a law of their own. What they do not say otherwise is said as in the other one. */
export const VARIANTS = { 'de-CH': 'de', 'fr-CH': 'fr', 'zh-Hant-HK': 'zh-Hant' } as const;

/** A language in which something is written (BCP 47 tag). */
export type WrittenLanguage = WholeLanguage | (typeof DOCUMENT_LANGUAGES)[number] | keyof typeof VARIANTS;
/** All of these languages. */
export const WRITTEN_LANGUAGES: readonly WrittenLanguage[] = [
  ...new Set([...WHOLE_LANGUAGES, ...DOCUMENT_LANGUAGES, ...(Object.keys(VARIANTS) as (keyof typeof VARIANTS)[])]),
];
