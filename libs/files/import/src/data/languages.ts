/** Languages in which cells are read (BCP 47 tags). */
export const LANGUAGES = ['en', 'fr', 'de', 'nl', 'es', 'it', 'pt', 'pl', 'ja', 'ko', 'zh', 'zh-Hant'] as const;
