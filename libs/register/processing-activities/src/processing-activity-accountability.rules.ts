import { reject, withoutEmpty } from '#kernel';
import { UK_SCHEDULE_1 } from '#law';
import { ifThere, put, revisionOf, unless, unlessThere } from '#ledger';
import type * as commands from './processing-activity.commands.js';
import type {
  ActivityAssessment,
  ActivityDetails,
  ActivityFact,
  ProcessingActivity,
} from './processing-activity.events.js';

// What shows that an activity complies: its owner, assessments, breaches and the places of its evidence. One function for
// each command, and the content that an assessment is of.

type Facts = readonly ActivityFact[];
type Activity = ProcessingActivity;

/** States of each field if it is content of the processing. Names, who answers for it, and the evidence about it are none. */
const IS_CONTENT: Readonly<Record<keyof ActivityDetails, boolean>> = {
  role: true,
  description: true,
  controllers: true,
  onBehalfOf: true,
  dataSubjects: true,
  dataCategories: true,
  sources: true,
  purposes: true,
  recipients: true,
  retention: true,
  securityMeasures: true,
  automatedDecisions: true,
  systems: true,
  technologies: true,
  schedule1Conditions: true,
  key: false,
  reference: false,
  title: false,
  department: false,
  owner: false,
  assessments: false,
  breaches: false,
  consentRecord: false,
  privacyNotice: false,
  retentionPolicy: false,
};

/** The keys of the conditions of Schedule 1 to the Data Protection Act 2018, of any time. */
const SCHEDULE_1 = new Set(UK_SCHEDULE_1.map(({ key }) => key));

/** Returns the name of what the activity says about the processing: equal content has one name. */
export function contentRevision(activity: ActivityDetails): string {
  const content = Object.entries(activity).filter(([field]) => IS_CONTENT[field as keyof ActivityDetails]);
  return revisionOf(JSON.stringify(inOrder(withoutEmpty(Object.fromEntries(content)))));
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

/**
 * Checks what the activity says of its evidence.
 * @throws {Rejection} INVALID with the path of the fault
 */
export function mustBeAccountable({ assessments, retentionPolicy, schedule1Conditions }: ActivityDetails): void {
  assessments?.forEach((assessment, i) => mustBeAssessment(assessment, `assessments.${i}`));
  if (retentionPolicy?.because !== undefined && retentionPolicy.followed === 'YES')
    reject('INVALID', 'Give reasons only if the policy is not followed.', 'retentionPolicy.because');
  schedule1Conditions?.forEach((key, i) => {
    if (!SCHEDULE_1.has(key))
      reject(
        'INVALID',
        `Schedule 1 to the Data Protection Act 2018 has no condition ${key}. Give a paragraph, such as PARA_8.`,
        `schedule1Conditions.${i}`,
      );
  });
}

function mustBeAssessment({ state, needed, ofRevision }: ActivityAssessment, path: string): void {
  if (ofRevision !== undefined && state !== 'COMPLETED')
    reject('INVALID', 'Only a completed assessment is of a revision: leave it out.', `${path}.ofRevision`);
  if (ofRevision !== undefined && !/^[0-9a-f]{16}$/.test(ofRevision))
    reject(
      'INVALID',
      'A revision is a `contentRevision` of the activity: 16 hexadecimal digits.',
      `${path}.ofRevision`,
    );
  if (needed === 'NO' && state === 'IN_PROGRESS')
    reject(
      'INVALID',
      'The assessment is in progress although it is not needed: correct one of them.',
      `${path}.needed`,
    );
}

/** Returns the activity with the assessment. What was outdated before stays outdated since then. */
export function addAssessment({ assessments = [], ...activity }: Activity, assessment: ActivityAssessment): Activity {
  const before = assessments.find(({ key }) => key === assessment.key);
  const isSame = before?.outdatedSince !== undefined && before.ofRevision === assessment.ofRevision;
  const row = isSame ? { ...assessment, outdatedSince: before.outdatedSince } : assessment;
  return { ...activity, assessments: put(assessments, row) };
}

export function changeActivityOwner({ department, owner }: Activity, { data }: commands.ChangeActivityOwner): Facts {
  return unless({ department, owner }, data, { type: 'ActivityOwnerChanged', data });
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

export function setActivityBreach({ breaches = [] }: Activity, { data }: commands.SetActivityBreach): Facts {
  return unlessThere(breaches, data.breach, { type: 'ActivityBreachSet', data });
}

export function removeActivityBreach({ breaches = [] }: Activity, { data }: commands.RemoveActivityBreach): Facts {
  return ifThere(breaches, data.key, { type: 'ActivityBreachRemoved', data });
}

export function changeConsentRecord({ consentRecord }: Activity, { data }: commands.ChangeConsentRecord): Facts {
  return unless(consentRecord, data.consentRecord, { type: 'ConsentRecordChanged', data });
}

export function changePrivacyNotice({ privacyNotice }: Activity, { data }: commands.ChangePrivacyNotice): Facts {
  return unless(privacyNotice, data.privacyNotice, { type: 'PrivacyNoticeChanged', data });
}

export function changeRetentionPolicy(activity: Activity, { data }: commands.ChangeRetentionPolicy): Facts {
  mustBeAccountable({ ...activity, ...data });
  return unless(activity.retentionPolicy, data.retentionPolicy, { type: 'RetentionPolicyChanged', data });
}

export function changeSchedule1Conditions(activity: Activity, { data }: commands.ChangeSchedule1Conditions): Facts {
  const { schedule1Conditions = [] } = data;
  mustBeAccountable({ ...activity, schedule1Conditions });
  return unless(activity.schedule1Conditions ?? [], schedule1Conditions, {
    type: 'Schedule1ConditionsChanged',
    data: { schedule1Conditions },
  });
}

export function changeTechnologies(
  { technologies: before = [] }: Activity,
  { data }: commands.ChangeTechnologies,
): Facts {
  const { technologies = [] } = data;
  return unless(before, technologies, { type: 'TechnologiesChanged', data: { technologies } });
}
