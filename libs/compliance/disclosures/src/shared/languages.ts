import { DOCUMENT_LANGUAGES, WHOLE_LANGUAGES } from '#vocabulary';

/**
 * Languages of documents (BCP 47 tags). Portuguese is that of Brazil, and `pt-PT` that of the European Union. Traditional
 * Chinese is that of Taiwan, and `zh-Hant-HK` that of Hong Kong.
 */
export const LANGUAGES = [...WHOLE_LANGUAGES, ...DOCUMENT_LANGUAGES] as const;
/** A language of documents (BCP 47 tag). */
export type Language = (typeof LANGUAGES)[number];

/** Returns the language with its script: Chinese in traditional characters is another one than in simplified. */
function writingOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/** Returns true if who reads the one language reads the other: they differ in their region at most. */
export function isReadAs(tag: string, other: string): boolean {
  return writingOf(tag) === writingOf(other);
}

/** Returns the language of the tag's region if it is among them, else the first that is read as it; undefined if there is none. */
export function languageAmong<L extends string>(tag: string, languages: readonly L[]): L | undefined {
  const whole = (of: string) => new Intl.Locale(of).maximize().baseName;
  return languages.find((one) => whole(one) === whole(tag)) ?? languages.find((one) => isReadAs(one, tag));
}
