/** A part of a phrase: a text in the language of the page, or one of the law data, which are in English only. */
export type Run = string | { readonly en: string };

/** A text of the page in which parts may be English. */
export type Phrase = readonly Run[];

/** Returns an English text of the law data as a phrase. */
export const english = (text: string): Phrase => [{ en: text }];

/** A character of no language, which no text contains. */
const PLACE = '\uE000';

/** Returns a text of the page with an English one in it: `around((limit) => t('law.limit', { limit }), limit)`. */
export function around(say: (place: string) => string, text: string): Phrase {
  const [before = '', after = ''] = say(PLACE).split(PLACE);
  return [before, { en: text }, after].filter((run) => run !== '');
}

/** Returns the text of a phrase without its languages. */
export const textOf = (phrase: Phrase): string =>
  phrase.map((run) => (typeof run === 'string' ? run : run.en)).join('');
