/** The languages of the library of models, in the order of the texts. */
export const MODEL_LANGUAGES = ['en', 'de', 'fr', 'ja', 'ko'] as const;
/** One of these languages. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** A text in each language of the library. */
export type Said = readonly [en: string, de: string, fr: string, ja: string, ko: string];

/** Returns the text in the language. */
export const say = (said: Said, language: ModelLanguage): string => said[MODEL_LANGUAGES.indexOf(language)]!;
