import type { Party } from '#snapshot';
import type { Disclosure, DocumentContext, Gap } from '../shared/disclosure.js';
import type { GapSentences } from '../shared/gap-sentence.js';
import type { Section } from '../shared/sections.js';
import type { Catalogue } from '../shared/words.js';

/** A kind of report that hands over a document of a law, or a part of it. */
export interface DocumentReport<D = Disclosure> {
  /** Its name in requests and in issued reports; it never changes. */
  readonly code: string;
  readonly title: string;
  /** Says in a sentence what it is, and for which readers. */
  readonly about: string;
  /** The origin of its headings. */
  readonly source: string;
  /** True if the law wants it to be public. */
  readonly isPublic?: boolean;
  /** The keys of facts that move with every day. */
  readonly movingFacts?: readonly string[];
  /** The part that it shows, by the first name of its headings. Absent: the whole document. */
  readonly part?: string;
  /** The gaps of that part, which has its own title. Absent: all gaps. */
  readonly gaps?: (document: D) => readonly Gap[];
}

/** A document that a law requires, declared once. The API, reports, gaps and translators take it from here. */
export interface LawDocument<K extends string = string, D extends Disclosure = Disclosure> {
  /** Its field in the API, with types of its own. Absent: `report` alone serves it. */
  readonly field?: string;
  /** Its name in the errors of that field. */
  readonly name?: string;
  /** True if clients ask `report` in place of the field. */
  readonly isReplaced?: boolean;
  /** The code of the law. */
  readonly law: string;
  readonly words: Catalogue<K>;
  readonly gaps: GapSentences;
  readonly sections: readonly Section[];
  /**
   * Makes the document. Pure.
   * @param party the party of the record, of a document that can be of one
   */
  make(context: DocumentContext<K>, party?: Party): D;
  readonly reports: readonly DocumentReport<D>[];
}

/** A document that has a field in the API. */
export type TypedDocument = LawDocument & Required<Pick<LawDocument, 'field' | 'name'>>;

/** Returns the document as lists of documents have it: without the types of its words and of its content. */
export function lawDocument<K extends string, D extends Disclosure, T extends LawDocument<K, D> = LawDocument<K, D>>(
  document: T & LawDocument<K, D>,
): LawDocument & Pick<T, 'field' | 'name'> {
  return document as unknown as LawDocument & Pick<T, 'field' | 'name'>;
}
