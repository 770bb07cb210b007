import {
  ARTICLE30_WORDS,
  type Article30Record,
  article30PartyGaps,
  article30Records,
  type Gap,
  inOrder,
} from '#disclosures';
import { ApplicableLaws } from '#findings';
import type { ActivityRole } from '#law';
import type { Activity } from '#snapshot';
import type { ReportContext, TemplateVersion } from '../model/kind.js';
import type { Column, Table } from '../model/report.js';
import { type AnswerContext, type AnswerKey, answerTo, type Subject } from './answers.js';

// Tables with a row for each activity, or for each of its purposes, by the columns of a template.

/** A column of a template: its heading in the words of the authority, and the answer that fills it. */
export interface TemplateColumn extends Omit<Column, 'key'> {
  /** The name of the column; by default that of its answer. */
  readonly key?: string;
  readonly answer: AnswerKey;
}

/** A template that is a list of columns. */
export interface ColumnsTemplate extends TemplateVersion {
  readonly columns: readonly TemplateColumn[];
}

/** Returns the activities of the role in scope. Of a whole group, they are those that the law concerns. */
export function activitiesFor(
  { snapshot, scope }: Pick<ReportContext, 'snapshot' | 'scope'>,
  code: 'EU' | 'UK',
  roles: readonly ActivityRole[],
): Activity[] {
  const ofRole = snapshot.activities.filter(({ role }) => roles.includes(role));
  if (scope.controller !== undefined || scope.activities !== undefined) return ofRole;
  const laws = new ApplicableLaws(snapshot);
  return ofRole.filter((activity) => laws.lawsOf('processingActivity', activity).has(code));
}

/** The records of Art 30 of activities, by their ids, in the order of the references. */
export interface Records {
  readonly activities: readonly Activity[];
  readonly records: ReadonlyMap<string, Article30Record>;
  readonly gaps: readonly Gap[];
  readonly answers: AnswerContext;
}

/** Returns the records of all activities in scope as a controller, or as a processor. */
export function recordsOf(context: ReportContext, code: 'EU' | 'UK', role: ActivityRole): Records {
  const { language, law, snapshot } = context;
  const say = context.saying(ARTICLE30_WORDS);
  const roles: ActivityRole[] = role === 'PROCESSOR' ? ['PROCESSOR'] : ['CONTROLLER', 'JOINT_CONTROLLER'];
  const activities = activitiesFor(context, code, roles);
  const document = { ...context, say };
  const inReferenceOrder = article30Records(document, { role, code, party: context.party }, activities);
  const named = new Set(activities.flatMap(({ controllers }) => controllers));
  const parties = context.party ? [context.party] : snapshot.parties.filter(({ id }) => named.has(id));
  return {
    activities: inReferenceOrder.map(({ activity }) => activity),
    records: new Map(inReferenceOrder.map(({ activity, record }) => [activity.id, record])),
    gaps: [
      ...parties.flatMap((party) => article30PartyGaps(document, { role, code, party })),
      ...inReferenceOrder.flatMap(({ record }) => record.gaps),
    ],
    answers: { language, law, snapshot, code, say, dates: context.material.dates },
  };
}

/** Returns the records of all activities in scope, in every role. Their gaps are not those of a report that shows all. */
export function allRecordsOf(context: ReportContext, code: 'EU' | 'UK'): Records {
  const { language, law, snapshot, party, material } = context;
  const say = context.saying(ARTICLE30_WORDS);
  const made = (['CONTROLLER', 'PROCESSOR'] as const).flatMap((role) => {
    const ofRole = snapshot.activities.filter((activity) => (activity.role === 'PROCESSOR') === (role === 'PROCESSOR'));
    return article30Records({ ...context, say }, { role, code, party }, ofRole);
  });
  return {
    activities: inOrder(snapshot.activities),
    records: new Map(made.map(({ activity, record }) => [activity.id, record])),
    gaps: [],
    answers: { language, law, snapshot, code, say, dates: material.dates },
  };
}

/** Returns the activity as one subject for each purpose. An activity without a purpose is one subject. */
export function purposesOf(activity: Activity, record: Article30Record): Subject[] {
  if (activity.purposes.length === 0) return [{ activity, record }];
  return activity.purposes.map((purpose) => ({ activity, purpose, record }));
}

/** The answers that name an activity. */
const NAMES: ReadonlySet<AnswerKey> = new Set<AnswerKey>(['title', 'titleAndPurpose']);

/** Returns the table of the subjects with the columns of the template. */
export function tableOf(
  columns: readonly TemplateColumn[],
  subjects: readonly Subject[],
  context: AnswerContext,
  empty: string,
): Table {
  const keyed = columns.map(({ answer, key = answer, ...column }) => ({ key, answer, column }));
  const name = keyed.find(({ answer }) => NAMES.has(answer));
  return {
    type: 'TABLE',
    ...(name && { nameColumn: name.key }),
    columns: keyed.map(({ key, column }) => ({ key, ...column })),
    rows: subjects.map((subject) =>
      Object.fromEntries(keyed.map(({ key, answer }) => [key, answerTo(answer, subject, context)])),
    ),
    empty,
  };
}
