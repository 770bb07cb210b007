import type { Words } from '../words/words';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Languages that many companies need, and that have three letters, or a region or a script. */
const OTHERS = ['fil', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];

/** Returns the tag that was typed in its canonical form (BCP 47); undefined if it is none. */
export function languageIn(typed: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(typed)) return undefined;
  try {
    return Intl.getCanonicalLocales(typed)[0];
  } catch {
    return undefined;
  }
}

/** The languages to choose from: all of two letters that have a name (ISO 639-1), and some more. */
const KNOWN: readonly string[] = [...namedByTwoLetters(), ...OTHERS];

function namedByTwoLetters(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return all.filter((tag) => names.of(tag) !== undefined && languageIn(tag) === tag);
}

/** Returns the languages to choose from by their names, with those that are chosen. Any other is there while its tag is typed. */
export function languageChoices(
  { languageName, language }: Pick<Words, 'languageName' | 'language'>,
  chosen: readonly string[],
  typed: string,
): { readonly value: string; readonly label: string }[] {
  const named = new Map([...KNOWN, ...chosen].map((tag) => [tag, languageName(tag)]));
  // What is typed may be a name too: Lao is a language, and `lao` a tag of it.
  const tag = [...named.values()].includes(typed) ? undefined : languageIn(typed);
  if (tag) named.set(tag, languageName(tag) === typed ? typed : `${languageName(tag)} (${typed})`);
  const choices = [...named].map(([value, label]) => ({ value, label }));
  return choices.sort((a, b) => a.label.localeCompare(b.label, language));
}
