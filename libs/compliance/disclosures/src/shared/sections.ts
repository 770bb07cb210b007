import type { Heading } from './disclosure.js';

/** TEXT: lines. FACTS: labels with values. TABLE: rows with columns. CARDS: rows, each as facts of its own. */
export const SectionKind = { TEXT: 'TEXT', FACTS: 'FACTS', TABLE: 'TABLE', CARDS: 'CARDS' } as const;
export type SectionKind = keyof typeof SectionKind;

/** A column or a fact. All but the name and the field is for files alone. */
export interface SectionColumn {
  readonly name: string;
  /** The dotted field that it shows; by default its name. */
  readonly field?: string;
  /** The only place that shows it; by default, screens and files do. */
  readonly only?: 'SCREEN' | 'FILE';
  /** The key of its heading; by default its name, after the key of the section if there is such a heading. */
  readonly heading?: string;
  /** The fields of an object that are shown in its place, in one text. */
  readonly parts?: readonly Shown[];
  /** A way to show a value that is a code: a country, or YES, NO and NOT_STATED. */
  readonly as?: 'COUNTRY' | 'STATED';
  /** The names of its codes. */
  readonly names?: Readonly<Record<string, string>>;
  /** True if a list is one paragraph in files. */
  readonly inline?: boolean;
  readonly type?: 'DATE';
  /** The share of the width of the page, against the other columns; 1 if absent. */
  readonly width?: number;
  /** The article that asks for it. */
  readonly article?: string;
}

/** A column that has a name alone, or more. */
export type Shown = string | SectionColumn;

/** A section of a document, in the order of its columns. */
export interface Section {
  readonly kind: SectionKind;
  /** The key of its heading; absent if it has none. */
  readonly heading?: string;
  /** Dotted fields of the document: its texts, the holder of its facts, or its rows. Absent: the document holds the facts. */
  readonly paths?: readonly string[];
  readonly columns?: readonly Shown[];
  /** The fields whose values name a card. */
  readonly name?: readonly string[];
  /** The field with the statement that takes the place of absent rows. */
  readonly instead?: string;
  /** True if files have it even where nothing is stated. They have every table, unless it is false. */
  readonly always?: boolean;
}

/** A column or a fact, with its title in the language of the document. */
interface ShownColumn {
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
    columns: columnsIn('SCREEN', columns).map(({ name: key, field = key, heading: own = key }) => ({
      name: key,
      title: texts.get(`${heading}.${own}`) ?? texts.get(own) ?? '',
      field,
    })),
    name,
    instead,
  }));
}

/** Returns the columns that are shown there. */
export function columnsIn(place: 'SCREEN' | 'FILE', columns: readonly Shown[]): SectionColumn[] {
  return columns
    .map((column) => (typeof column === 'string' ? { name: column } : column))
    .filter(({ only = place }) => only === place);
}

/** A column with more room than others. */
export const wide = (name: string): SectionColumn => ({ name, width: 1.5 });

/** The columns by which a table of records names them. On screens they are the name of a card. */
export const NAMED: readonly SectionColumn[] = [
  { name: 'reference', width: 0.5, only: 'FILE' },
  { name: 'title', only: 'FILE' },
];

/** The transfers of a record. */
export const TRANSFERS: SectionColumn = {
  name: 'transfers',
  parts: ['recipient', { name: 'countries', as: 'COUNTRY' }, 'safeguard'],
  width: 1.3,
};

/** The fields that tell how to reach a company or a person. */
export const REACHED: readonly string[] = ['name', 'address', 'email', 'phone'];
