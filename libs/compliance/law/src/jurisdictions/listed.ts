import type { Item } from '../jurisdiction.js';

/** An item as a list states it: its key, name and article, and what else it has. */
type Row = readonly [key: string, name: string, article: string, more?: Partial<Item>];

/** Returns the items of a list that have their first day and their evidence in common. */
export function listed(common: Pick<Item, 'from' | 'to' | 'precision' | 'evidence'>, ...rows: readonly Row[]): Item[] {
  return rows.map(([key, name, article, more]) => ({ key, name, article, ...common, ...more }));
}
