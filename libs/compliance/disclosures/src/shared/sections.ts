import type { Heading } from './disclosure.js';

/** TEXT: lines. FACTS: labels with values. TABLE: rows with columns. CARDS: rows, each as facts of its own. */
export const SectionKind = { TEXT: 'TEXT', FACTS: 'FACTS', TABLE: 'TABLE', CARDS: 'CARDS' } as const;
export type SectionKind = keyof typeof SectionKind;

/** A section of a document, in the order of its columns. */
export interface Section {
  readonly kind: SectionKind;
  /** The key of its heading; absent if it has none. */
  readonly heading?: string;
  /** Dotted fields of the document: its texts, the holder of its facts, or its rows. Absent: the document holds the facts. */
  readonly paths?: readonly string[];
  /** The keys of columns. A column whose heading is not the name of its field has both. */
  readonly columns?: readonly (string | { readonly name: string; readonly field: string })[];
  /** The fields whose values name a card. */
  readonly name?: readonly string[];
  /** The field with the statement that takes the place of absent rows. */
  readonly instead?: string;
}

/** A column or a fact, with its title in the language of the document. */
export interface ShownColumn {
  readonly name: string;
  readonly title: string;
  readonly field: string;
}

/** A section with its titles in the language of the document. */
export interface ShownSection {
  readonly id: string;
  readonly kind: SectionKind;
  readonly title?: string;
  readonly paths: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly name: readonly string[];
  readonly instead?: string;
}

/** Returns the sections with the titles that the document's headings give. A heading under that of the section comes first. */
export function shownSections(sections: readonly Section[], headings: readonly Heading[]): readonly ShownSection[] {
  const texts = new Map(headings.map(({ key, text }) => [key, text]));
  return sections.map(({ kind, heading, paths = [], columns = [], name = [], instead }) => ({
    id: heading ?? paths[0] ?? 'facts',
    kind,
    title: heading === undefined ? undefined : texts.get(heading),
    paths,
    columns: columns.map((column) => {
      const of = typeof column === 'string' ? { name: column, field: column } : column;
      return { ...of, title: texts.get(`${heading}.${of.name}`) ?? texts.get(of.name) ?? '' };
    }),
    name,
    instead,
  }));
}
