import { ARTICLE30_WORDS, type Article30Record, article30, article30Records, type Gap, inOrder } from '#disclosures';
import type { Activity } from '#snapshot';
import type { ReportContext, TemplateVersion } from '../model/kind.js';
import type { Column, Table } from '../model/report.js';
import { type AnswerContext, type AnswerKey, answerTo, type Subject } from './answers.js';
import { type PartOfReport, partsOf } from './by-party.js';
import { peopleOf, type RecordPeople } from './people.js';

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

/** The records of Art 30 of activities, by their ids, in the order of the references. */
export interface Records {
  readonly activities: readonly Activity[];
  readonly records: ReadonlyMap<string, Article30Record>;
  readonly gaps: readonly Gap[];
  readonly answers: AnswerContext;
}

/** The records of one controller, with the people that they name first. */
export interface RecordsOfController extends Records, PartOfReport {
  readonly people: RecordPeople;
}

/** Returns the records of the controllers in scope, one by one. */
export function recordsByController(context: ReportContext, code: 'EU' | 'UK'): RecordsOfController[] {
  const role = 'CONTROLLER';
  return partsOf(context, { code, role }).map((part) => {
    const { party } = part;
    const say = context.saying(ARTICLE30_WORDS);
    const record = article30({ ...context, say }, { role, code, party }, part.activities);
    const activities = inOrder(part.activities);
    return {
      party,
      people: peopleOf(party, code, context.snapshot),
      activities,
      records: new Map(activities.map(({ id }, i) => [id, record.records[i]!])),
      gaps: record.gaps,
      answers: answersOf(context, code),
    };
  });
}

function answersOf(context: ReportContext, code: 'EU' | 'UK'): AnswerContext {
  const { language, law, snapshot, material } = context;
  return { language, law, snapshot, code, say: context.saying(ARTICLE30_WORDS), dates: material.dates };
}

/** Returns the records of all activities in scope, in every role. Their gaps are not those of a report that shows all. */
export function allRecordsOf(context: ReportContext, code: 'EU' | 'UK'): Records {
  const { snapshot, party } = context;
  const say = context.saying(ARTICLE30_WORDS);
  const made = (['CONTROLLER', 'PROCESSOR'] as const).flatMap((role) => {
    const ofRole = snapshot.activities.filter((activity) => (activity.role === 'PROCESSOR') === (role === 'PROCESSOR'));
    return article30Records({ ...context, say }, { role, code, party }, ofRole);
  });
  return {
    activities: inOrder(snapshot.activities),
    records: new Map(made.map(({ activity, record }) => [activity.id, record])),
    gaps: [],
    answers: answersOf(context, code),
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
