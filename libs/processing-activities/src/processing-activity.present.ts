import type { Found, Moment } from '#read-model';
import type { ProcessingActivity, Purpose } from './processing-activity.events.js';

/** An activity's purpose as it leads on: the legal bases that apply elsewhere are asked for at the same moment. */
export interface ShownPurpose extends Omit<Purpose, 'dataCategories' | 'dataSubjects'> {
  readonly activity: string;
  readonly at: Moment;
}

/** What a row may be limited to, by keys. */
interface Limited {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/** The activity as the API shows it: keys of its rows replaced by the rows; what leads on carries the moment. */
export function showActivity(activity: Found<ProcessingActivity>) {
  const { at, id } = activity;
  const purposes = activity.purposes.map((purpose) => ({ ...purpose, ...rowsOf(activity, purpose), activity: id, at }));
  const scope = (limited: Limited) => ({
    ...rowsOf(activity, limited),
    purposes: purposes.filter((p) => limited.purposes?.includes(p.key)),
  });
  return {
    ...activity,
    purposes,
    sources: activity.sources.map((source) => ({ ...source, ...scope(source), at })),
    recipients: activity.recipients.map((recipient) => ({ ...recipient, ...scope(recipient), at })),
    retention: activity.retention.map((rule) => ({
      ...rule,
      appliesTo: { ...scope(rule.appliesTo ?? {}), condition: rule.appliesTo?.condition },
    })),
    systems: activity.systems.map((system) => ({ ...system, at })),
  };
}

export type ShownActivity = ReturnType<typeof showActivity>;

/** The data categories and data subjects of the activity that the keys name. */
export function rowsOf(activity: ProcessingActivity, { dataCategories, dataSubjects }: Limited) {
  return {
    dataCategories: activity.dataCategories.filter((row) => dataCategories?.includes(row.key)),
    dataSubjects: activity.dataSubjects.filter((row) => dataSubjects?.includes(row.key)),
  };
}
