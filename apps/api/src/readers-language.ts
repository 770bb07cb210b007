import { type WholeLanguage, wholeLanguageOf } from '#vocabulary';

/** Returns the first language of the header that messages have; undefined for English, which they have anyway. */
export function languageOf(header: string | undefined): WholeLanguage | undefined {
  const [asked] = (header ?? '').split(/[,;-]/, 1);
  const language = wholeLanguageOf(asked!.trim().toLowerCase());
  return language === 'en' ? undefined : language;
}
