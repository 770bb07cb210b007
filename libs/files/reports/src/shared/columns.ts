import type { Say } from '#disclosures';
import { bare, type Snapshot } from '#snapshot';
import type { Column, ValueType } from '../model/report.js';

// What tables of our own have in common: columns by their keys, and the names of things in cells.

/** A column: the key of its heading among the words of the report, its width, and its type. */
type Planned<K extends string> = readonly [key: K, width?: number, type?: ValueType];

/** Returns the columns, with their headings in the language of the report. */
export function columnsOf<K extends string>(plan: readonly Planned<K>[], say: Say<K>): Column[] {
  return plan.map(([key, width = 1, type = 'TEXT']) => ({ key, heading: say(key), type, width }));
}

/** Returns the list; undefined in the place of an empty one, because nothing is stated then. */
export function listed(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}

/** Returns the activities that are shown, each with its reference and its title. */
export function titlesOf(ids: readonly string[], snapshot: Snapshot): string[] {
  return ids.flatMap((id) => {
    const activity = snapshot.activity(id);
    return activity ? [`${activity.reference} ${activity.title}`] : [];
  });
}

/** Returns the names of the parties that are shown. */
export function partyNames(ids: readonly string[], snapshot: Snapshot): string[] {
  return ids.flatMap((id) => snapshot.party(id)?.name ?? []);
}

/** Returns who answers for a record: the department, and the name of the owner. */
export function responsibleFor(
  { department, owner }: { readonly department?: string; readonly owner?: string },
  snapshot: Snapshot,
): readonly string[] | undefined {
  const contact = snapshot.contact(owner);
  return listed([department, contact && (contact.name ?? contact.department)].filter((part) => part !== undefined));
}

/** Returns the things in the order of texts of them; marks of translations do not count. */
export function sortedBy<T>(things: readonly T[], textOf: (thing: T) => string): T[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return things
    .map((thing) => ({ thing, text: bare(textOf(thing)) }))
    .sort((a, b) => compare(a.text, b.text))
    .map(({ thing }) => thing);
}
