/** Languages in which cells are read (BCP 47 tags). Where two of them mean different things by a word, it means nothing. */
export const LANGUAGES = ['en', 'fr', 'de', 'nl', 'es', 'it', 'pt', 'pl', 'ja', 'ko', 'zh', 'zh-Hant'] as const;
