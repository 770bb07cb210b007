/** A part of a phrase: a text in the language of the page, or one of the law data that has no translation. */
export type Run = string | { readonly en: string };

/** A text of the page in which parts may be English. */
export type Phrase = readonly Run[];

/** The texts of an entry of the law data that have no translation. */
export interface Texts {
  readonly inEnglish: readonly string[];
}

/** Returns a text of the law data: English, if it has no translation. */
export const ofLaw = (text: string, { inEnglish }: Texts): Run => (inEnglish.includes(text) ? { en: text } : text);

/** Returns several texts as one, which is English if one of them is. */
export function together(runs: readonly Run[], join: (texts: readonly string[]) => string): Run {
  const text = join(runs.map((run) => textOf([run])));
  return runs.every((run) => typeof run === 'string') ? text : { en: text };
}

/** A character of no language, which no text contains. */
const PLACE = '\uE000';

/** Returns a text of the page with one of the law in it: `around((limit) => t('law.limit', { limit }), limit)`. */
export function around(say: (place: string) => string, run: Run): Phrase {
  const [before = '', after = ''] = say(PLACE).split(PLACE);
  if (typeof run === 'string') return [before + run + after];
  return [before, run, after].filter((part) => part !== '');
}

/** Returns a text with a capital at its beginning: in the law data, names begin as within a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the text of a phrase without its languages. */
export const textOf = (phrase: Phrase): string =>
  phrase.map((run) => (typeof run === 'string' ? run : run.en)).join('');
