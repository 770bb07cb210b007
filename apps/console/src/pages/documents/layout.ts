import type { PartOf } from './catalogue';
import { linesOf, type ValueWords } from './values';

/** A document as the API gives it. */
export interface DocumentData extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly language: string;
  readonly complete: boolean;
  readonly headings: readonly { readonly key: string; readonly text: string }[];
}

/** A label with the lines of its value. */
export interface Field {
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
export type Column = Pick<Field, 'name' | 'label'>;

/** A row of a table: the lines of each cell. */
export interface Row {
  readonly id: string;
  readonly cells: readonly (readonly string[])[];
}

/** Fields that the API names differently from the heading. */
const FIELD_OF: Readonly<Record<string, string>> = { country: 'countryName', basis: 'basisName' };

/** Returns the blocks of a document in their order. A part without content is left out. */
export function laidOut(document: DocumentData, parts: readonly PartOf[], words: ValueWords): readonly Block[] {
  const texts = new Map(document.headings.map(({ key, text }) => [key, text]));
  const label = (key: string | undefined, column: string) => texts.get(`${key}.${column}`) ?? texts.get(column) ?? '';
  return parts.flatMap((part): readonly Block[] => {
    const title = part.key === undefined ? undefined : texts.get(part.key);
    const id = part.key ?? ('rows' in part ? part.rows : 'facts');
    switch (part.kind) {
      case 'text': {
        const lines = [part.key, part.also].flatMap((path) =>
          path ? linesOf(valueAt(document, path), words, path) : [],
        );
        return lines.length > 0 ? [{ id, kind: 'text', title, lines }] : [];
      }
      case 'facts': {
        const holder = part.key === undefined ? document : valueAt(document, part.key);
        const fields = part.fields
          .map((name) => ({ name, label: label(part.key, name), lines: linesOf(fieldOf(holder, name), words, name) }))
          .filter(({ lines }) => lines.length > 0);
        return fields.length > 0 ? [{ id, kind: 'facts', title, fields }] : [];
      }
      default: {
        const rows = listAt(document, part.rows);
        if (rows.length === 0) {
          const lines = part.none ? linesOf(valueAt(document, part.none), words, part.none) : [];
          return lines.length > 0 ? [{ id, kind: 'text', title, lines }] : [];
        }
        const cells = rows.map((row, at) => ({
          id: `${id} ${at}`,
          cells: part.columns.map((name) => linesOf(fieldOf(row, name), words, name)),
        }));
        const columns = part.columns.map((name) => ({ name, label: label(part.key, name) }));
        if (part.kind === 'table') return [{ id, kind: 'table', title, columns, rows: cells }];
        const titles = rows.map((row) =>
          part.title?.map((name) => linesOf(fieldOf(row, name), words, name).join(', ')).join(' '),
        );
        return asCards({ id, title, columns, rows: cells }, titles);
      }
    }
  });
}

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
  return names
    .map((name) => ({ name, label: texts.get(name) ?? name, lines: linesOf(document[name], words, name) }))
    .filter(({ lines }) => lines.length > 0);
}

function valueAt(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], from);
}

function listAt(from: unknown, path: string): readonly unknown[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value : [];
}

function fieldOf(row: unknown, name: string): unknown {
  const value = valueAt(row, FIELD_OF[name] ?? name);
  return value ?? valueAt(row, name);
}
