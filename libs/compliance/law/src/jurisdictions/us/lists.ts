import type { Evidence } from '../../evidence.js';
import { type ItemRow, itemsOf } from '../../items.js';
import type { Item } from '../../jurisdiction.js';

// Lists of items that the acts of the states share in their core. A state adds some, and drops others.

/** A list as a state has it. */
export interface ListOf<Key extends string> {
  readonly article: string;
  readonly evidence: Evidence;
  /** Items in addition to the core. */
  readonly more?: readonly Key[];
  /** Items of the core that it does not have. */
  readonly without?: readonly Key[];
  /** Items with a first day of their own. */
  readonly later?: readonly (readonly [key: Key, from: string, article: string, evidence: Evidence])[];
  /** Items that no other state has in these words. */
  readonly rows?: readonly ItemRow[];
  /** Said of the list, at its first item. */
  readonly note?: string;
}

/** Returns the items of the state from the first day of its act, in the order of the names. */
export function expanded<Key extends string>(
  names: Readonly<Record<Key, string>>,
  core: readonly Key[],
  { article, evidence, more = [], without = [], later = [], rows = [], note }: ListOf<Key>,
  from: string,
): Item[] {
  const keys = Object.keys(names) as Key[];
  const owed = keys.filter((key) => (core.includes(key) && !without.includes(key)) || more.includes(key));
  return [
    ...itemsOf(
      { from },
      owed.map((key, i): ItemRow => [key, names[key], article, evidence, note && i === 0 ? { note } : {}]),
    ),
    ...later.map(([key, since, cited, known]): Item => {
      return { key, name: names[key], from: since, article: cited, evidence: known };
    }),
    ...itemsOf({ from }, rows),
  ];
}
