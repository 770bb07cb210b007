import { INVENTORY_HEADINGS, type InventoryField } from './data/inventory.js';
import { bare } from './headings.js';
import type { MappedColumn } from './mapping.js';

const NAME = bare('name');

/** Returns whether a heading says no more than that it is a name. */
export const isName = (heading: string) => bare(heading) === NAME;

const FIELDS = new Map(
  Object.entries(INVENTORY_HEADINGS).flatMap(([field, words]) =>
    words.map((word) => [bare(word), field as InventoryField] as const),
  ),
);
/** Returns the fields of the columns of an inventory by the words of their headings. */
export function inventoryColumns(headings: readonly (string | undefined)[]): readonly MappedColumn[] {
  const fields = headings.map((heading) => (heading === undefined ? undefined : FIELDS.get(bare(heading))));
  const taken = new Set<InventoryField>();
  return headings.flatMap((heading, i) => {
    if (heading === undefined) return [];
    const field = isName(heading) && !fields.includes('system') ? 'system' : (fields[i] ?? 'DESCRIPTION');
    const isTaken = taken.has(field);
    taken.add(field);
    return [{ heading, field: isTaken ? ('DESCRIPTION' as const) : field }];
  });
}
