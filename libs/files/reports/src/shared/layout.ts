import { columnsIn, type Section, type SectionColumn, type Shown } from '#disclosures';
import type { TemplateVersion } from '../model/kind.js';

// How a document of a law is set out in files. The headings are those of the document; the layout names them.

/** A part of a document. */
export interface SectionLayout {
  readonly key: string;
  /** The key of its heading; by default its own key. */
  readonly heading?: string;
  readonly facts?: readonly Shown[];
  readonly table?: { readonly rows: string; readonly columns: readonly Shown[] };
  /** The paths of texts that become paragraphs. */
  readonly note?: readonly string[];
  /** True if the section is left out where nothing is stated. */
  readonly optional?: boolean;
}

/** A template that sets out a document. */
export interface LayoutTemplate extends TemplateVersion {
  readonly sections: readonly SectionLayout[];
}

/**
 * Returns the layout in files of the sections that a document has on screens. What comes before records is said as facts
 * above them, and a text with a heading under that of a table is its note.
 */
export function layoutOf(sections: readonly Section[]): SectionLayout[] {
  const records = sections.findIndex(({ kind, heading }) => kind === 'CARDS' && heading === undefined);
  if (records >= 0) {
    const before = sections.slice(0, records).flatMap(({ columns, paths = [] }) => columns ?? paths);
    const facts = columnsIn('FILE', before);
    return [{ key: 'record', heading: 'title', facts, table: tableOf(sections[records]!) }];
  }
  const notesOf = (section: Section) =>
    sections.filter(({ kind, heading }) => kind === 'TEXT' && heading?.startsWith(`${section.heading}.`));
  const notes = new Set(sections.flatMap(notesOf));
  return sections.filter((section) => !notes.has(section)).map((section) => layoutIn(section, notesOf(section)));
}

function layoutIn(section: Section, notes: readonly Section[]): SectionLayout {
  const { kind, paths = [], columns = [], instead, always } = section;
  const [holder] = paths;
  const shown = columnsIn('FILE', columns);
  const key = section.heading ?? shown[0]!.name;
  const optional = !always;
  if (kind === 'TEXT') return { key, note: paths, optional };
  if (kind === 'FACTS') return { key, facts: shown.map((column) => heldBy(holder, column)), optional };
  const note = [...(instead === undefined ? [] : [instead]), ...notes.flatMap((text) => text.paths ?? [])];
  return { key, table: tableOf(section), note };
}

function heldBy(holder: string | undefined, column: SectionColumn): SectionColumn {
  return holder === undefined ? column : { ...column, field: `${holder}.${column.field ?? column.name}` };
}

/** Returns the table of the section's rows. */
export function tableOf({ paths = [], columns = [] }: Section): NonNullable<SectionLayout['table']> {
  return { rows: paths[0]!, columns: columnsIn('FILE', columns) };
}
