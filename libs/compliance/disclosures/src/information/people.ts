import type { Recorded } from '#findings';
import { type Activity, bare, partOf, touches } from '#snapshot';

// Groups of people: rows of activities that name the same people. Each gets information of its own.

/** A group of people, with the activities that concern it. */
export interface People {
  /** The same for the group in every activity and language. */
  readonly key: string;
  readonly name: string;
  /** The rows that are the group, by the id of the activity. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

type DataSubject = Activity['dataSubjects'][number];

/** Returns the name by which rows of different activities are the same group. */
function groupName({ name }: Pick<DataSubject, 'name'>): string {
  return bare(name).trim().toLowerCase();
}

/** Returns the groups of people in the order in which the activities name them. Companies are none: the GDPR protects people. */
export function peopleIn(activities: readonly Activity[]): readonly People[] {
  const groups = new Map<string, { key: string; name: string; rows: Map<string, string[]> }>();
  for (const { id, dataSubjects } of activities)
    for (const row of dataSubjects) {
      if (row.juristic === 'YES') continue;
      const name = groupName(row);
      const group = groups.get(name) ?? { key: row.key, name: row.name, rows: new Map<string, string[]>() };
      group.rows.set(id, [...(group.rows.get(id) ?? []), row.key]);
      groups.set(name, group);
    }
  return [...groups.values()];
}

/** Returns true if the group is one of the chosen ones: they are named by name, or by the key of its rows. */
export function isChosen({ name, rows }: People, chosen: readonly string[]): boolean {
  const keys = new Set([...rows.values()].flat());
  return chosen.some((one) => keys.has(one) || groupName({ name: one }) === groupName({ name }));
}

/** Returns the record with what concerns the group alone; undefined if nothing of it does. */
export function ofPeople(record: Recorded, { rows }: People): Recorded | undefined {
  const keys = rows.get(record.activity.id);
  if (!keys) return undefined;
  const whole = record.activity;
  const limits = { dataSubjects: keys };
  const activity: Activity = {
    ...whole,
    ...partOf(whole, limits),
    dataSubjects: whole.dataSubjects.filter(({ key }) => keys.includes(key)),
    sources: whole.sources.filter((source) => touches(whole, source, limits)),
  };
  return {
    ...record,
    activity,
    recipients: record.recipients.flatMap((recipient) => {
      const uses = recipient.uses.filter((use) => touches(whole, use.limits, limits));
      return uses.length > 0 || recipient.uses.length === 0 ? [{ ...recipient, uses }] : [];
    }),
    retention: record.retention.filter(({ appliesTo }) => touches(whole, appliesTo, limits)),
  };
}
