import { linesOf, type ValueWords } from './values';

/** A document as the API gives it. */
export interface DocumentData extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly language: string;
  readonly complete: boolean;
  readonly headings: readonly { readonly key: string; readonly text: string }[];
  readonly sections: readonly SectionData[];
}

interface ColumnData {
  readonly name: string;
  readonly title: string;
  readonly field: string;
}

/** A section of a document, as the API lays it out. */
export interface SectionData {
  readonly id: string;
  readonly kind: 'TEXT' | 'FACTS' | 'TABLE' | 'CARDS';
  readonly title?: string | null;
  readonly paths: readonly string[];
  readonly columns: readonly ColumnData[];
  readonly name: readonly string[];
  readonly instead?: string | null;
}

/** A label with the lines of its value. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A part of a document, ready to be shown. Its id is the same in every language. */
export type Block = { readonly id: string; readonly title?: string } & (
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
);

/** A column of a table. The label is empty if the document gives none. */
type Column = Pick<Field, 'name' | 'label'>;

/** A row of a table: the lines of each cell. */
interface Row {
  readonly id: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Returns the blocks of a document in their order. A section without content is left out.
 * @param most rows of each table: a document of ten thousand rows takes a browser too long as a whole
 */
export function laidOut(document: DocumentData, words: ValueWords, most = Number.POSITIVE_INFINITY): readonly Block[] {
  return document.sections.flatMap(({ id, kind, title: heading, paths, columns, name, instead }): readonly Block[] => {
    const title = heading ?? undefined;
    const linesAt = (path: string) => linesOf(valueAt(document, path), words, path);
    if (kind === 'TEXT') {
      const lines = paths.flatMap(linesAt);
      return lines.length > 0 ? [{ id, kind: 'text', title, lines }] : [];
    }
    const cellOf = (row: unknown, { name, field }: ColumnData) =>
      linesOf(valueAt(row, field) ?? valueAt(row, name), words, name);
    if (kind === 'FACTS') {
      const holder = paths[0] === undefined ? document : valueAt(document, paths[0]);
      const fields = columns
        .map((column) => ({ name: column.name, label: column.title, lines: cellOf(holder, column) }))
        .filter(({ lines }) => lines.length > 0);
      return fields.length > 0 ? [{ id, kind: 'facts', title, fields }] : [];
    }
    const rows = listAt(document, paths[0]!).slice(0, most);
    if (rows.length === 0) {
      const lines = instead ? linesAt(instead) : [];
      return lines.length > 0 ? [{ id, kind: 'text', title, lines }] : [];
    }
    const table = {
      id,
      title,
      columns: columns.map((column) => ({ name: column.name, label: column.title })),
      rows: rows.map((row, at) => ({ id: `${id} ${at}`, cells: columns.map((column) => cellOf(row, column)) })),
    };
    if (kind === 'TABLE') return [{ kind: 'table', ...table }];
    const titleOf = (row: unknown) =>
      name.map((field) => linesOf(valueAt(row, field), words, field).join(', ')).join(' ');
    return asCards(table, rows.map(titleOf));
  });
}

/** Returns the number of rows of the longest table. */
export const longestTable = (document: DocumentData): number =>
  Math.max(
    0,
    ...document.sections
      .filter(({ kind }) => kind === 'TABLE' || kind === 'CARDS')
      .map(({ paths }) => listAt(document, paths[0]!).length),
  );

/** Returns the blocks with wide tables as cards, for a narrow column. */
export const stacked = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'table' && block.columns.length > 3 ? asCards(block) : [block]));

function asCards(
  { id, title, columns, rows }: Pick<Block & { kind: 'table' }, 'id' | 'title' | 'columns' | 'rows'>,
  titles: readonly (string | undefined)[] = [],
): readonly Block[] {
  const cards = rows.map(
    (row, at): Block => ({
      id: row.id,
      kind: 'facts',
      title: titles[at] || undefined,
      fields: columns
        .map((column, at) => ({ ...column, lines: row.cells[at]! }))
        .filter(({ lines }) => lines.length > 0),
    }),
  );
  return title === undefined ? cards : [{ id, kind: 'text', title, lines: [] }, ...cards];
}

/** Returns the fields that every document begins with: who, when, and from which state of the register. */
export function headOf(document: DocumentData, words: ValueWords): readonly Field[] {
  const names = ['organisation', 'answeredBy', 'on', 'knownAt', 'position', 'lawVersion'];
  const texts = new Map(document.headings.map(({ key, text }) => [key, text]));
  const shownOf = (name: string) =>
    name === 'lawVersion' ? [document.lawVersion, document.lookedThrough] : document[name];
  return names
    .map((name) => ({ name, label: texts.get(name) ?? name, lines: linesOf(shownOf(name), words, name) }))
    .filter(({ lines }) => lines.length > 0);
}

function valueAt(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], from);
}

function listAt(from: unknown, path: string): readonly unknown[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value : [];
}
