import { differences, withoutEmpty } from '#kernel';
import { ifThere, put, revisionOf, unlessThere } from '#ledger';
import type * as commands from './processing-activity.commands.js';
import type {
  ActivityAssessment,
  ActivityDetails,
  ProcessingActivity,
  WrittenFact,
} from './processing-activity.events.js';
import { activityFields } from './processing-activity.fields.js';
import { mustBeAssessment } from './processing-activity.rules.js';

// The assessments of an activity, and the content that they are of.

type Facts = readonly WrittenFact[];
type Activity = ProcessingActivity;

/** Fields that are no content of the processing: names, who answers for it, and the evidence about it. */
const NO_CONTENT: readonly string[] = [
  'reference',
  'title',
  'tags',
  'department',
  'owner',
  'assessments',
  'breaches',
  'consentRecord',
  'privacyNotice',
  'retentionPolicy',
] satisfies (keyof ActivityDetails)[];
/** Fields that say something about the processing. An assessment rests on them: a change of one makes it outdated. */
export const CONTENT_FIELDS: readonly string[] = activityFields.names.filter((name) => !NO_CONTENT.includes(name));
const CONTENT = new Set(CONTENT_FIELDS);

/** Returns the name of what the activity says about the processing: equal content has one name. */
export function contentRevision(activity: ActivityDetails): string {
  return revisionOf(JSON.stringify(inOrder(contentOf(activity))));
}

/** Returns the changes of what the activity says about the processing, by which an assessment of it became outdated. */
export function changedContent(before: ActivityDetails, after: ActivityDetails): ReturnType<typeof differences> {
  return differences(contentOf(before), contentOf(after));
}

function contentOf(activity: ActivityDetails): unknown {
  return withoutEmpty(Object.fromEntries(Object.entries(activity).filter(([field]) => CONTENT.has(field))));
}

/** Returns the value with the fields of every object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([field, inner]) => [field, inOrder(inner)]));
}

/** Returns the activity on the date. An assessment is outdated from the first date on which the content is another one. */
export function withOutdated(activity: Activity, on: string): Activity {
  if (!activity.assessments?.some(({ ofRevision }) => ofRevision !== undefined)) return activity;
  const revision = contentRevision(activity);
  const assessments = activity.assessments.map(({ outdatedSince, ...assessment }) => {
    const isOutdated = assessment.ofRevision !== undefined && assessment.ofRevision !== revision;
    return isOutdated ? { ...assessment, outdatedSince: outdatedSince ?? on } : assessment;
  });
  return { ...activity, assessments };
}

/**
 * Returns the assessments as they are stored: a completed one names the revision that it is of. By default this is the
 * present content; one that was completed on the same date before keeps its revision.
 */
export function ofTheirRevision(activity: ActivityDetails, given: readonly ActivityAssessment[]): ActivityAssessment[] {
  return given.map(({ outdatedSince: _, ...assessment }) => {
    if (assessment.state !== 'COMPLETED') return assessment;
    const before = activity.assessments?.find(({ key }) => key === assessment.key);
    const isSame = before?.state === 'COMPLETED' && before.on === assessment.on && before.kind === assessment.kind;
    const recorded = isSame ? before.ofRevision : undefined;
    return { ...assessment, ofRevision: assessment.ofRevision ?? recorded ?? contentRevision(activity) };
  });
}

/**
 * Returns the activity as a register file states it. An assessment that is up to date names no revision: the same content
 * has another one in another register.
 */
export function activityInFile({ assessments, ...activity }: ProcessingActivity): ProcessingActivity {
  const stated = assessments?.map(({ outdatedSince, ofRevision, ...assessment }) =>
    outdatedSince === undefined ? assessment : { ...assessment, ofRevision },
  );
  return stated ? { ...activity, assessments: stated } : activity;
}

/** Returns the activity with references moved. An assessment of its content stays so: another id of a company is no other processing. */
export function withAssessmentsMoved(before: Activity, moved: Activity): Activity {
  if (!moved.assessments) return moved;
  const [earlier, revision] = [contentRevision(before), contentRevision(moved)];
  const assessments = moved.assessments.map((one) =>
    one.ofRevision === earlier ? { ...one, ofRevision: revision } : one,
  );
  return { ...moved, assessments };
}

/** Returns the activity with the assessment. What was outdated before stays outdated since then. */
export function addAssessment({ assessments = [], ...activity }: Activity, assessment: ActivityAssessment): Activity {
  const before = assessments.find(({ key }) => key === assessment.key);
  const isSame = before?.outdatedSince !== undefined && before.ofRevision === assessment.ofRevision;
  const row = isSame ? { ...assessment, outdatedSince: before.outdatedSince } : assessment;
  return { ...activity, assessments: put(assessments, row) };
}

export function setActivityAssessment(activity: Activity, { data }: commands.SetActivityAssessment): Facts {
  mustBeAssessment(data.assessment, 'assessment');
  const [assessment] = ofTheirRevision(activity, [data.assessment]);
  const recorded = activity.assessments?.map(({ outdatedSince: _, ...row }) => row);
  return unlessThere(recorded ?? [], assessment!, { type: 'ActivityAssessmentSet', data: { assessment: assessment! } });
}

export function removeActivityAssessment(activity: Activity, { data }: commands.RemoveActivityAssessment): Facts {
  return ifThere(activity.assessments ?? [], data.key, { type: 'ActivityAssessmentRemoved', data });
}
