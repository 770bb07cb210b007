import type { Words } from '../words/words';

/** Bounds of a search by the API. */
const MOST_WORDS = 8;
const LONGEST = 500;

/** Returns what is searched for a text that somebody types; empty if there is nothing to search. */
export const searchedFor = (typed: string): string =>
  typed.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ').slice(0, LONGEST).trim();

/** Returns true if a text has all words of another one, without regard to case and accents. */
export function hasWords(text: string, typed: string): boolean {
  const said = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Returns the entries whose title has all words of a text, without regard to case and accents. */
export const matching = <Entry extends { readonly title: string }>(
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] => entries.filter(({ title }) => hasWords(title, typed));

/** Returns the entries with exactly this title first, then those whose title begins with it. The rest keep their order. */
export function namedFirst<Entry extends { readonly title: string }>(
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] {
  const asked = plain(typed.trim());
  const rank = (title: string) => (title === asked ? 0 : title.startsWith(asked) ? 1 : 2);
  return entries.toSorted((a, b) => rank(plain(a.title)) - rank(plain(b.title)));
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Fields that name a thing: a hit in one of them needs no explanation. */
const NAMES = new Set(['name', 'title', 'reference', 'key', 'work', 'code']);

/** Returns the first field that a hit was found in and that does not name the thing; undefined if its name was found. */
export const foundIn = (fields: readonly string[]): string | undefined =>
  fields.some((field) => NAMES.has(field)) ? undefined : fields[0];

/** Returns a field of a hit in words: `translations.ko.title` is "Translation into Korean › Title". */
export function fieldInWords(field: string, words: Words): string {
  const [, language, rest] = /^translations\.([^.]+)\.(.+)$/.exec(field) ?? [];
  if (language && rest)
    return `${words.t('changes.translation', { language: words.languageName(language) })} › ${words.path(rest)}`;
  return words.path(field.replace(/\[\d+\]/g, '')); // places in lists without keys say nothing
}
