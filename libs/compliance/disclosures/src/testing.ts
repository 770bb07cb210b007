import type { Said } from '#kernel';
import { ARRANGEMENT_GAPS } from './arrangement/gaps.js';
import { ARTICLE30_GAPS } from './article30/gaps.js';
import { CHINA_FILING_GAPS } from './china/filing-gaps.js';
import { CLAUSES_GAPS } from './clauses/gap-sentences.js';
import { DOCUMENTS } from './documents.js';
import { INFORMATION_GAPS } from './information/gap-sentences.js';
import type { GapSentences } from './shared/gap-sentence.js';
import { OWNED_GAPS } from './shared/owned.gaps.js';
import { RETENTION_GAPS } from './shared/retention.gaps.js';
import { LANGUAGES, type Language } from './shared/words.js';
import { type Writer, writerOf, written } from './shared/written.js';

// What specs need to read documents in languages.

/** The writers of all languages, with the terms of no country. */
export const WRITERS = Object.fromEntries(
  LANGUAGES.map((language) => [language, writerOf(language, undefined)]),
) as Readonly<Record<Language, Writer>>;

/** Returns the document with its gaps in its language. */
export function inLanguage<D extends { readonly language: Language }>(document: D): D {
  return written(document, WRITERS[document.language]);
}

/** The sentences of the gaps of documents, by the document. */
export const GAPS_OF: Readonly<Record<string, GapSentences>> = {
  ...Object.fromEntries(DOCUMENTS.map(({ reports, gaps }) => [reports[0]!.code, gaps])),
  arrangement: ARRANGEMENT_GAPS,
  article30: ARTICLE30_GAPS,
  chinaFiling: CHINA_FILING_GAPS,
  clauses: CLAUSES_GAPS,
  information: INFORMATION_GAPS,
  owned: OWNED_GAPS,
  retention: RETENTION_GAPS,
};

/** Names and nouns that are parts of sentences. */
const PARTS = /^(?:law|officer|duty)\.|^of$/;

/** Returns the sentences of the gaps, with the name of each value in its place. */
export function sentencesWith(gaps: GapSentences): Said[] {
  const values = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
  return Object.entries(gaps).flatMap(([key, sentence]) => (PARTS.test(key) ? [] : [sentence(values)]));
}
