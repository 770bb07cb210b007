import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** The languages of the console, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français', de: 'Deutsch', ja: '日本語', ko: '한국어' } as const;
export type ConsoleLanguage = keyof typeof LANGUAGES;

type Files = Record<string, Record<string, string>>;
const LOADERS: Record<ConsoleLanguage, () => Promise<{ default: Files }>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  de: () => import('./de'),
  ja: () => import('./ja'),
  ko: () => import('./ko'),
};

const KEPT = 'regesta.language';

/** Returns the language of the address, else the one chosen last, else the first one of the browser that is there. */
export function languageOf(asked: string | undefined): ConsoleLanguage {
  const wishes = [asked, localStorage.getItem(KEPT) ?? undefined, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find((wish): wish is ConsoleLanguage => wish !== undefined && wish in LANGUAGES) ?? 'en';
}

/** Loads the texts of a language and makes it the language of the page. */
export async function speak(language: ConsoleLanguage): Promise<void> {
  i18n.setMessagesCompiler(compileMessage);
  if (!i18n.messages || i18n.locale !== language) {
    i18n.load(language, textsOf((await LOADERS[language]()).default));
    i18n.activate(language);
  }
  document.documentElement.lang = language;
}

/** Makes a language the one that is used where the address names none. */
export const keepLanguage = (language: ConsoleLanguage): void => localStorage.setItem(KEPT, language);

/** Returns the texts by key: the name of the file, a dot, and the key in it. */
export function textsOf(files: Files): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, entries] of Object.entries(files)) {
    const area = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    for (const [key, text] of Object.entries(entries)) texts[`${area}.${key}`] = text;
  }
  return texts;
}
