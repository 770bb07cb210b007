import type { GraphQLSchema } from 'graphql';
import { itemsOf, yieldToEventLoop } from '#kernel';
import { listCell } from './list-cell.js';
import { LONG_TEXTS, LongTexts } from './long-texts.js';
import { INDEX, type OwnColumn, type OwnShape, shapesOf, VERSION } from './shape.js';

/** A value of a cell. */
export type OwnValue = string | number | boolean | undefined;

/** A sheet of our own workbook, to be written. */
export interface OwnSheet {
  readonly name: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly choices?: readonly string[];
    /** True for calendar dates in ISO 8601. */
    readonly isDate?: true;
  }[];
  readonly rows: readonly (readonly OwnValue[])[];
}

type Entry = Readonly<Record<string, unknown>>;

/**
 * Returns the contents of a register file as sheets: one for each kind of thing, and one for each list of rows. Reading them
 * gives the same contents. An index says which sheet is which list, so sheets can be renamed.
 */
export async function ownSheets(contents: Entry, schema: GraphQLSchema): Promise<readonly OwnSheet[]> {
  const sheets: OwnSheet[] = [];
  const long = new LongTexts();
  for (const shape of shapesOf(schema)) {
    const entries = (contents[shape.path[0]!] ?? []) as readonly Entry[];
    await addSheets(
      shape,
      entries.map((entry) => ({ entry, above: [] })),
      sheets,
      long,
    );
  }
  const columns = ['sheet', 'list', 'version'].map((heading) => ({ heading }));
  const rows = allShapes(shapesOf(schema)).map(({ sheet, path }) => [sheet, path.join('.'), VERSION]);
  if (long.rows.length > 0)
    sheets.push({ name: LONG_TEXTS, columns: ['number', 'part'].map((heading) => ({ heading })), rows: long.rows });
  return [{ name: INDEX, columns, rows }, ...sheets];
}

interface Placed {
  readonly entry: Entry;
  readonly above: readonly string[];
}

async function addSheets(
  shape: OwnShape,
  entries: readonly Placed[],
  sheets: OwnSheet[],
  long: LongTexts,
): Promise<void> {
  const rows: OwnValue[][] = [];
  for (const { entry, above } of entries) {
    await yieldToEventLoop();
    const values = shape.columns.map((column) => valueIn(entry, column));
    rows.push([...above, ...values.map((value) => (typeof value === 'string' ? long.short(value) : value))]);
  }
  const columns = [
    ...shape.above.map((heading) => ({ heading: `in ${heading}` })),
    ...shape.columns.map(({ heading, choices, isList, type }) => ({
      heading,
      ...(choices && !isList && { choices }),
      ...(type === 'Date' && !isList && ({ isDate: true } as const)),
    })),
  ];
  sheets.push({ name: shape.sheet, columns, rows });
  for (const child of shape.below) await addSheets(child, childrenOf(shape, child, entries), sheets, long);
}

/** Returns the rows of a list below, each with the names of the rows above. */
function childrenOf({ keyField }: OwnShape, { path }: OwnShape, entries: readonly Placed[]): Placed[] {
  const counts = new Map<string, number>();
  return entries.flatMap(({ entry, above }) => {
    const group = above.join('\n');
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    const name = (keyField && entry[keyField]) ?? `#${count}`;
    const children = (entry[path.at(-1)!] ?? []) as readonly Entry[];
    return children.map((child) => ({ entry: child, above: [...above, String(name)] }));
  });
}

function valueIn(entry: Entry, { path, isList }: OwnColumn): OwnValue {
  let value: unknown = entry;
  for (const name of path) value = (value as Entry | undefined)?.[name];
  if (value === undefined || value === null) return undefined;
  if (isList) return itemsOf(value).length > 0 ? listCell(itemsOf(value)) : undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function allShapes(shapes: readonly OwnShape[]): OwnShape[] {
  return shapes.flatMap((shape) => [shape, ...allShapes(shape.below)]);
}
