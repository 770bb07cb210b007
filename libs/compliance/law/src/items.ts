import type { Dated } from './dated.js';
import type { Evidence } from './evidence.js';
import type { Item } from './jurisdiction.js';

/** Other fields of an item. They take the place of those that all rows share. */
type More = Partial<Omit<Item, 'key' | 'name' | 'article' | 'evidence'>>;

/** An item as a row: its key, name, article, evidence, and what else is to say of it. */
export type ItemRow = readonly [key: string, name: string, article: string, evidence: Evidence, more?: More];

/** Returns the items of the rows, which apply in the same time. */
export function itemsOf(time: Dated, rows: readonly ItemRow[]): Item[] {
  return rows.map(([key, name, article, evidence, more]) => ({ key, name, ...time, article, evidence, ...more }));
}
