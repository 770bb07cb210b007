import { Stated } from '#law';
import type { Found, Moment } from '#read-model';
import type { DataCategory, DataSubject, ProcessingActivity, Purpose } from './processing-activity.events.js';

/** A purpose with its activity and its moment: the legal bases for a jurisdiction are read at the same moment. */
export interface ShownPurpose extends Omit<Purpose, 'dataCategories' | 'dataSubjects'> {
  readonly activity: Found<ProcessingActivity>;
  readonly at: Moment;
}

/** The keys of the rows that a row may be limited to. */
interface Limited {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/**
 * Returns the activity as the API shows it. Rows replace their keys. Rows that refer to
 * other things carry `at`, so that these are read at the same moment.
 */
export function showActivity(activity: Found<ProcessingActivity>) {
  const { at } = activity;
  const purposes = activity.purposes.map((purpose) => ({ ...purpose, ...rowsOf(activity, purpose), activity, at }));
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
    dataSubjects: activity.dataSubjects.map(showDataSubject),
    dataCategories: activity.dataCategories.map(showDataCategory),
    technologies: activity.technologies ?? [],
    riskFactors: activity.riskFactors ?? [],
    tags: activity.tags ?? [],
    assessments: (activity.assessments ?? []).map((row) => ({ ...row, isOutdated: row.outdatedSince !== undefined })),
    breaches: activity.breaches ?? [],
    schedule1Conditions: activity.schedule1Conditions ?? [],
  };
}

/** An activity as {@link showActivity} returns it. */
export type ShownActivity = ReturnType<typeof showActivity>;

/** Returns the data categories and data subjects of the activity that the keys name. */
export function rowsOf(activity: ProcessingActivity, { dataCategories, dataSubjects }: Limited) {
  return {
    dataCategories: activity.dataCategories.filter((row) => dataCategories?.includes(row.key)).map(showDataCategory),
    dataSubjects: activity.dataSubjects.filter((row) => dataSubjects?.includes(row.key)).map(showDataSubject),
  };
}

/** Returns the row with what older events do not state. */
function showDataSubject({ ages = [], ...row }: DataSubject) {
  return { vulnerable: Stated.NOT_STATED, ...row, ages: [...ages] };
}

function showDataCategory({ sensitiveKinds = [], ...row }: DataCategory) {
  return { ...row, sensitiveKinds: [...sensitiveKinds] };
}
