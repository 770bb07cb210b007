import type { Item, LawOn } from '#law';
import type { Table } from '../model/report.js';
import { placeIn } from '../words/register-texts.js';
import { columnsOf, listed } from './columns.js';
import { articleIn, statesIn, type UsLawContext } from './us-law.js';

// Lists of items that acts of states share, put together: each item once, with the states that ask for it.

/** An item with those who ask for it. */
export interface UnionItem {
  readonly key: string;
  readonly by: readonly { readonly state: string; readonly item: Item }[];
}

/** Items of lists of states. `states` are those that have such a list on the date. */
export interface Union {
  readonly states: readonly string[];
  readonly items: readonly UnionItem[];
}

/** Returns the items of the lists of these states, in the order in which the first state has each. */
export function unionOf(states: readonly string[], list: string, law: LawOn): Union {
  const having = states.filter((state) => law.items(state, list).length > 0);
  const by = new Map<string, { state: string; item: Item }[]>();
  for (const state of having)
    for (const item of law.items(state, list)) by.set(item.key, [...(by.get(item.key) ?? []), { state, item }]);
  return { states: having, items: [...by].map(([key, of]) => ({ key, by: of })) };
}

/** Returns true if all states have the item. */
export function isOfAll({ by }: UnionItem, { states }: Union): boolean {
  return by.length === states.length;
}

/** Returns who asks for the item: `all` if every state does. */
export function askedBy(item: UnionItem, union: Union, all: string, language: string): string {
  return isOfAll(item, union) && union.states.length > 1
    ? all
    : statesIn(
        item.by.map(({ state }) => state),
        language,
      );
}

/**
 * Returns a row for each state, with what it asks for beyond what all ask.
 * @param namesOf names the items that are shown
 */
export function additionsTable(
  union: Union,
  context: UsLawContext,
  namesOf: (items: readonly Item[]) => readonly string[],
): Table {
  const { shared, language } = context;
  const columns = columnsOf(
    [
      ['state', 0.8],
      ['adds', 2.4],
      ['note', 2],
      ['article', 1.1],
    ],
    shared,
  );
  const rows = union.states.map((state) => {
    const { items, note } = additionsOf(state, union);
    return {
      state: placeIn(language, state),
      adds: listed(namesOf(items)),
      note,
      article: articlesOf(state, union, context),
    };
  });
  return { type: 'TABLE', columns, rows, empty: shared('noneBound') };
}

/** Returns the articles of the state's list, each once. */
function articlesOf(state: string, { items }: Union, context: UsLawContext): string[] {
  const own = items.flatMap(({ by }) => by.filter((one) => one.state === state));
  return [...new Set(own.map(({ item }) => articleIn(item, context)))];
}

/** Returns what the state has that not all have, and what is said of its list. */
function additionsOf(state: string, union: Union): { readonly items: readonly Item[]; readonly note?: string } {
  const own = union.items.flatMap((one) =>
    one.by.filter((row) => row.state === state).map(({ item }) => ({ one, item })),
  );
  const note = own.flatMap(({ item }) => item.note ?? [])[0];
  return {
    items: own.filter(({ one }) => !isOfAll(one, union)).map(({ item }) => item),
    ...(note !== undefined && { note }),
  };
}
