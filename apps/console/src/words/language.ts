import LOADERS from 'virtual:texts';
import { i18n, type Messages } from '@lingui/core';
import { OWN_NAMES, type WholeLanguage } from '#vocabulary';

/** A language of the console. */
export type ConsoleLanguage = WholeLanguage;

const KEPT = 'regesta.language';

/** Returns the language of the address, else the one chosen last, else the first one of the browser that is there. */
export function languageOf(asked: string | undefined): ConsoleLanguage {
  const wishes = [asked, localStorage.getItem(KEPT) ?? undefined, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find((wish): wish is ConsoleLanguage => wish !== undefined && wish in OWN_NAMES) ?? 'en';
}

let rest: Promise<void> = Promise.resolve();

/** Loads the texts of a language and makes it the language of the page. Those of other pages come after: see `withAllTexts`. */
export async function speak(language: ConsoleLanguage): Promise<void> {
  if (i18n.locale !== language) {
    const load = async (texts: () => Promise<{ default: Messages }>) => i18n.load(language, (await texts()).default);
    const first = load(LOADERS[language].first);
    const others = first.then(() => load(LOADERS[language].rest));
    rest = others;
    await (i18n.locale ? others : first); // while one language is shown, the next one takes its place as a whole
    i18n.activate(language);
  }
  document.documentElement.lang = language;
}

/** Returns a script that is on its way, once the texts of all pages are there, too. */
export const withAllTexts = <Module>(script: Promise<Module>): Promise<Module> => rest.then(() => script);

/** Makes a language the one that is used where the address names none. */
export const keepLanguage = (language: ConsoleLanguage): void => localStorage.setItem(KEPT, language);
