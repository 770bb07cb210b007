import type { Scope } from '#law';
import type { Found, Moment } from '#read-model';
import type { ProcessingActivity, Purpose } from './processing-activity.events.js';

/** An activity's purpose as it leads on: the legal bases that apply elsewhere are asked for at the same moment. */
export interface ShownPurpose extends Omit<Purpose, 'dataCategories' | 'dataSubjects'> {
  readonly activity: string;
  readonly at: Moment;
}

/** The activity as the API shows it: keys of its rows replaced by the rows. */
export function showActivity(activity: Found<ProcessingActivity>) {
  const { at, id } = activity;
  const purposes = activity.purposes.map((purpose) => ({ ...purpose, ...rowsOf(activity, purpose), activity: id, at }));
  return {
    ...activity,
    sources: activity.sources.map((source) => ({ ...source, ...rowsOf(activity, source) })),
    purposes,
    retention: activity.retention.map((rule) => ({
      ...rule,
      appliesTo: {
        ...rowsOf(activity, rule.appliesTo),
        purposes: purposes.filter((p) => rule.appliesTo?.purposes.includes(p.key)),
        condition: rule.appliesTo?.condition,
      },
    })),
  };
}

export type ShownActivity = ReturnType<typeof showActivity>;

function rowsOf(activity: ProcessingActivity, limited: Pick<Scope, 'dataCategories' | 'dataSubjects'> | undefined) {
  return {
    dataCategories: activity.dataCategories.filter((row) => limited?.dataCategories.includes(row.key)),
    dataSubjects: activity.dataSubjects.filter((row) => limited?.dataSubjects.includes(row.key)),
  };
}
