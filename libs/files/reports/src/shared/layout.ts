import { columnsIn, type Section, type SectionColumn, type Shown } from '#disclosures';
import type { TemplateVersion } from '../model/kind.js';

// How a document of a law is set out in files. The headings are those of the document; the layout names them.

/** A part of a document. */
export interface SectionLayout {
  readonly key: string;
  /** The key of its heading; by default its own key. */
  readonly heading?: string;
  readonly facts?: readonly Shown[];
  readonly table?: {
    readonly rows: string;
    readonly columns: readonly Shown[];
    /** The column that names a row, if it is not the first one. */
    readonly name?: string;
  };
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
 * above them. Texts and facts with a heading under that of a table are its notes, and facts above it.
 */
export function layoutOf(sections: readonly Section[]): SectionLayout[] {
  const records = sections.findIndex(({ kind, heading }) => kind === 'CARDS' && heading === undefined);
  if (records >= 0) {
    const before = sections.slice(0, records).flatMap(({ columns, paths = [] }) => columns ?? paths);
    const facts = columnsIn('FILE', before);
    return [{ key: 'record', heading: 'title', facts, table: tableOf(sections[records]!) }];
  }
  const under = (section: Section) => sections.filter(({ heading }) => heading?.startsWith(`${section.heading}.`));
  const inner = new Set(sections.flatMap(under));
  return sections.filter((section) => !inner.has(section)).map((section) => layoutIn(section, under(section)));
}

function layoutIn(section: Section, inner: readonly Section[]): SectionLayout {
  const { kind, paths = [], columns = [], instead, always } = section;
  const [holder] = paths;
  const shown = columnsIn('FILE', columns);
  const key = section.heading ?? shown[0]!.name;
  const optional = !always;
  if (kind === 'TEXT') return { key, note: paths, optional };
  if (kind === 'FACTS') return { key, facts: shown.map((column) => heldBy(holder, column)), optional };
  const notes = inner.filter((text) => text.kind === 'TEXT').flatMap((text) => text.paths ?? []);
  const facts = columnsIn(
    'FILE',
    inner.filter((one) => one.kind === 'FACTS').flatMap((one) => one.columns ?? []),
  );
  const note = [...(instead === undefined ? [] : [instead]), ...notes];
  return {
    key,
    ...(facts.length > 0 && { facts }),
    table: tableOf(section),
    note,
    ...(always === false && { optional }),
  };
}

function heldBy(holder: string | undefined, column: SectionColumn): SectionColumn {
  return holder === undefined ? column : { ...column, field: `${holder}.${column.field ?? column.name}` };
}

/** Returns the table of the section's rows. */
function tableOf({ paths = [], columns = [], name: names }: Section): NonNullable<SectionLayout['table']> {
  const shown = columnsIn('FILE', columns);
  const name = shown.slice(1).find((column) => names?.length === 1 && column.name === names[0])?.name;
  return { rows: paths[0]!, columns: shown, ...(name !== undefined && { name }) };
}
