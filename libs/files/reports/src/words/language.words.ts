import { LANGUAGES, type Language } from '#disclosures';
import { formsIn } from '#say';
import { isMarked, markOf, textsIn } from '#translations';
import type { Report } from '../model/report.js';

/** The sentences on texts in other languages, which have a mark. `{language}` and `{other}` are names of languages. */
const SENTENCES = textsIn('languages', LANGUAGES, {
  unmarked: 'Texts without a mark are in {language}.',
  marked: 'Texts with the mark {mark} are in {other}: no translation is recorded.',
});

/** Returns the sentences on the languages of a report that has texts in these others, too. Those of one mark are one. */
export function languagesInWords(language: Language, others: readonly string[]): string {
  const { unmarked, marked } = SENTENCES[language];
  const name = (tag: string) => formsIn(language).languageName(tag.split('-')[0]!);
  const byMark = new Map(others.map((tag) => [markOf(tag), name(tag)]));
  const sentences = [...byMark].map(([mark, other]) => marked.replace('{mark}', mark).replace('{other}', other));
  return [unmarked.replace('{language}', name(language)), ...sentences].join(unmarked.endsWith('。') ? '' : ' ');
}

/**
 * Returns the sentences on the languages of the report; undefined if all its texts are in its own. Phrases that have no translation are
 * English.
 * @param register the language of the register; absent if no text in it lacks a translation
 */
export function legendOf(report: Pick<Report, 'language'>, register?: string): string | undefined {
  const language = report.language as Language;
  const of = (whole: unknown) => (language !== 'en' && isMarked(whole, 'en') ? ['en'] : []);
  const others = register === undefined ? of(report) : [register, ...of([report, SENTENCES[language]])];
  return others.length === 0 ? undefined : languagesInWords(language, others);
}
