import { type ApplicableLaws, answeringFor, type Recorded } from '#findings';
import { type Activity, legalBasesIn, type Snapshot } from '#snapshot';
import { reached } from '../shared/disclosure.js';
import { type RecordRows, transferText, withCondition } from '../shared/records.js';
import { retentionSentence, scopeNames } from '../shared/retention.js';
import { statementOf, statementsOn } from '../shared/statements.js';
import type { Language, Say } from '../shared/words.js';
import type { ListedKey } from './words.js';

// Where the register holds each item that laws list of a record. An item without a field is a statement of the profile.

/** An activity, as the record of one law shows it. */
export interface ListedActivity {
  readonly record: Recorded;
  readonly rows: RecordRows;
  readonly code: string;
  readonly snapshot: Snapshot;
  readonly laws: ApplicableLaws;
  readonly language: Language;
  readonly say: Say<ListedKey>;
}

/** A field of activities: where it is, and its texts. */
interface FieldOfItem {
  readonly path: string;
  texts(of: ListedActivity): readonly string[];
}

const held = (path: string, texts: FieldOfItem['texts']): FieldOfItem => ({ path, texts });
const row = <
  K extends keyof RecordRows &
    ('purposes' | 'dataSubjects' | 'dataCategories' | 'recipients' | 'erasure' | 'securityMeasures'),
>(
  path: string,
  key: K,
) => held(path, ({ rows }) => rows[key]);

/** The items that activities hold, by their keys in the law data. */
const HELD: Readonly<Record<string, FieldOfItem>> = {
  CONTROLLER: held('controllers', ({ record: { activity }, snapshot }) =>
    partiesIn(activity.role === 'PROCESSOR' ? activity.onBehalfOf : activity.controllers, snapshot),
  ),
  PROCESSOR: held('controllers', ({ record: { activity }, snapshot }) => partiesIn(activity.controllers, snapshot)),
  CONTROLLERS: held('onBehalfOf', ({ record: { activity }, snapshot }) => partiesIn(activity.onBehalfOf, snapshot)),
  PURPOSES: row('purposes', 'purposes'),
  CATEGORIES: row('purposes', 'purposes'),
  DATA_SUBJECTS: row('dataSubjects', 'dataSubjects'),
  DATA_CATEGORIES: row('dataCategories', 'dataCategories'),
  RECIPIENTS: row('recipients', 'recipients'),
  RETENTION: row('retention', 'erasure'),
  ERASURE: row('retention', 'erasure'),
  SECURITY: row('securityMeasures', 'securityMeasures'),
  COLLECTION: held('sources', ({ record }) =>
    record.activity.sources.map(({ description, condition }) => withCondition(description, condition)),
  ),
  SOURCES: held('sources', ({ record }) =>
    record.activity.sources.map(({ description, condition }) => withCondition(description, condition)),
  ),
  ERASURE_MECHANISM: held('retention', ({ record, code, snapshot, say, language }) => {
    const stated = statementsOn('destruction', code, snapshot);
    const acting = record.retention.filter(({ action }) => action !== undefined);
    const { activity } = record;
    return stated.length > 0
      ? stated
      : acting.map((rule) => retentionSentence(rule, scopeNames(activity, rule.appliesTo), say, language));
  }),
  TRANSFERS: held('transfers', ({ rows, code, snapshot, language }) =>
    rows.transfers.length > 0
      ? rows.transfers.map((transfer) => transferText(transfer, language))
      : statementsOn('internationalTransfers', code, snapshot),
  ),
  LEGAL_BASIS: held('purposes', ({ record: { activity }, code, snapshot, say }) =>
    basesOf(activity, code, snapshot, say),
  ),
  PROFILING: held('automatedDecisions', ({ record }) =>
    record.activity.automatedDecisions.map(({ description }) => description),
  ),
};

/** Returns the field of activities that holds the item; undefined if it is stated once, in the profile of the law. */
export function pathOf(key: string): string | undefined {
  return HELD[key]?.path;
}

/** Returns what the register states on the item; empty if it states nothing. */
export function textsOf(key: string, of: ListedActivity): readonly string[] {
  const { code, snapshot } = of;
  const field = HELD[key];
  if (field) return field.texts(of);
  if (key === 'PROCESSORS') {
    const processors = processorsOf(of.record.activity, snapshot);
    if (processors.length > 0) return processors;
  }
  const stated = statementsOn(statementOf(key), code, snapshot);
  if (key !== 'OFFICER' || stated.length > 0) return stated;
  return officersOf(of);
}

/** Returns who answers for each company of the activity under the law, each once; for an activity without any, for the organisation. */
function officersOf({ record: { activity }, code, snapshot, laws }: ListedActivity): string[] {
  const companies = laws.companiesUnder(code, activity);
  const answering = (companies.length > 0 ? companies : [undefined]).map((one) => answeringFor(code, snapshot, one));
  return [...new Set(answering.flatMap((one) => (one ? [reached(one.contact)] : [])))];
}

function processorsOf({ id }: Activity, snapshot: Snapshot): string[] {
  return snapshot.engagementsOf(id).flatMap(({ processor, work }) => {
    const party = snapshot.party(processor);
    return party ? [`${reached(party)}: ${work}`] : [];
  });
}

function partiesIn(ids: readonly string[], snapshot: Snapshot): string[] {
  return ids.flatMap((id) => {
    const party = snapshot.party(id);
    return party ? [reached(party)] : [];
  });
}

function basesOf(activity: Activity, code: string, snapshot: Snapshot, say: Say<ListedKey>): string[] {
  return activity.purposes.flatMap((purpose) => {
    const bases = legalBasesIn(activity, purpose, code, snapshot.profile(code)).map(({ basis }) =>
      say(`basis.${basis}`),
    );
    return bases.length > 0 ? [`${purpose.description}: ${[...new Set(bases)].join(', ')}`] : [];
  });
}
