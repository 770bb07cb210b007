import { groundsOf } from '#law';
import { ES } from './es.words.js';
import { IT } from './it.words.js';
import type { RecordLanguage, RecordWords } from './language.js';
import { NL } from './nl.words.js';
import { PT_PT } from './pt.words.js';
import { ZH_HANS } from './zh.words.js';

/** The languages in which the records of Art 30 are written, and no document of another law. */
const RECORD_LANGUAGES = { es: ES, it: IT, nl: NL, 'pt-PT': PT_PT, 'zh-Hans': ZH_HANS } as const satisfies Record<
  string,
  RecordLanguage
>;
type ByLanguage<T> = { readonly [L in keyof typeof RECORD_LANGUAGES]: T };

const each = <T>(of: (language: RecordLanguage) => T): ByLanguage<T> =>
  Object.fromEntries(Object.entries(RECORD_LANGUAGES).map(([tag, language]) => [tag, of(language)])) as ByLanguage<T>;

/** The phrases of the record in each of them. */
export const WORDS_OF_RECORDS: ByLanguage<RecordWords> = each(({ words }) => words);

/** The names of grounds in each of them, by their codes. The GDPR and the UK GDPR share most. */
export const GROUNDS_OF_RECORDS: ByLanguage<Readonly<Record<string, string>>> = each(({ grounds }) =>
  Object.fromEntries(
    ['EU', 'UK'].flatMap(groundsOf).map((code) => [code, grounds[code.split('.')[1] as keyof typeof grounds]]),
  ),
);
