import {
  leavesUnder,
  missingItems,
  RECORD_ITEMS,
  type Recorded,
  type RuleContext,
  withoutAssessment,
  YEARLY_EXPORTS,
} from '#findings';
import { howKnown, type Item } from '#law';
import { type Activity, legalBasesIn, type Transfer } from '#snapshot';
import { type Gap, gap, gapOf, type MendedIn, profileOf } from '../shared/disclosure.js';
import { type GapSentence, lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { statementsOn } from '../shared/statements.js';
import { CHINA_GAPS } from './gaps.js';
import { assessmentsIn, ofThisYear } from './stated.js';

// What the record of PIPL 55 and 56 lacks: items that other articles ask to know, and the assessments with their contents.

const lack = lacking(CHINA_GAPS);
type Missing = keyof typeof CHINA_GAPS;

/** An activity as the record shows it. */
interface Shown {
  readonly shown: Recorded;
  readonly transfers: readonly Transfer[];
  readonly name: string;
}

/** Returns the gaps of the numbers of people, if information goes abroad at all. */
export function gapsOfNumbers(cases: readonly Activity[], { law, snapshot, laws }: RuleContext): Gap[] {
  const item = law.item('CN', 'HANDLING_RECORD', 'VOLUME');
  const goes = cases.some(({ id }) => snapshot.transfersOf(id).some((transfer) => leavesUnder('CN', transfer, laws)));
  if (!item || !goes) return [];
  const year = law.date.slice(0, 4);
  return YEARLY_EXPORTS.filter((statement) => ofThisYear(statement, snapshot) === undefined).map((statement) =>
    gap(item, lack('gap.VOLUME', { item: statement, year }), {
      subject: profileOf(snapshot, 'CN'),
      path: `statements.${statement}`,
    }),
  );
}

/** Returns the gaps of the record of one activity. */
export function gapsOfRecord(
  activity: Activity,
  { shown, transfers, name: record }: Shown,
  context: RuleContext,
  titleOf: (transfer: Transfer) => GapSentence['values'][string],
): Gap[] {
  const { law, snapshot } = context;
  const items = law.items('CN', 'HANDLING_RECORD');
  const cited = (key: string, by: Pick<MendedIn, 'subject' | 'path'>, values: GapSentence['values'] = {}): Gap[] =>
    items
      .filter((item) => item.key === key)
      .map((item) => gap(item, lack(`gap.${key}` as Missing, { record, ...values }), by));
  const stated = (key: string, statement: string) =>
    statementsOn(statement, 'CN', snapshot).length > 0
      ? []
      : cited(key, { subject: profileOf(snapshot, 'CN'), path: `statements.${statement}` });
  const isSensitive = activity.dataCategories.some(({ special }) => special === 'YES');
  const isPlaced = snapshot.engagementsOf(activity.id).some(({ locations }) => locations.length > 0);
  const isUnknown = shown.retention.some(({ kind }) => kind === 'NOT_YET_KNOWN');
  return [
    ...[...missingItems(items, RECORD_ITEMS, shown)].flatMap(({ key, path }) =>
      cited(key!, { subject: activity, path }),
    ),
    ...(isUnknown ? cited('RETENTION', { subject: activity, path: 'retention' }) : []),
    ...activity.purposes
      .filter((purpose) => legalBasesIn(activity, purpose, 'CN', snapshot.profile('CN')).length === 0)
      .flatMap(({ key, description }) =>
        cited('LEGAL_BASIS', { subject: activity, path: `purposes.${key}.legalBases` }, { purpose: description }),
      ),
    ...(activity.technologies?.length || statementsOn('method', 'CN', snapshot).length > 0
      ? []
      : cited('METHOD', { subject: activity, path: 'technologies' })),
    ...(isSensitive ? stated('NECESSITY', 'necessity') : []),
    ...(isPlaced ? [] : stated('STORAGE_PLACE', 'storagePlace')),
    ...transfers.flatMap((transfer) =>
      groundGaps('CN', transfer, context, () => lack('gap.GROUND', { record, transfer: titleOf(transfer) })),
    ),
    ...processorGaps(activity, transfers, { ...context, code: 'CN' }, (processor) =>
      lack('gap.PROCESSOR_ABROAD', { record, ...processor }),
    ),
    ...gapsOfAssessments(activity, record, context),
  ];
}

/** Returns true if an assessment is recorded, and nobody says whether it is completed. */
const isUnstated = (activity: Activity) => assessmentsIn(activity).some(({ state }) => state === 'NOT_STATED');

/** Returns what the assessments lack: that there is one, of the present content, and what Art 56 asks of it. */
function gapsOfAssessments(activity: Activity, record: string, context: RuleContext): Gap[] {
  const { law } = context;
  const absent = withoutAssessment('CN', activity, context);
  if (absent)
    return [
      gapOf(absent, lack(isUnstated(activity) ? 'gap.ASSESSMENT_STATE' : 'gap.ASSESSMENT', { record }), {
        rule: 'CN.IMPACT_ASSESSMENT',
        subject: activity,
      }),
    ];
  const contents = law.items('CN', 'ASSESSMENT_CONTENTS');
  const kept = law.item('CN', 'ACCOUNTABILITY', 'ASSESSMENT_RECORDS');
  const general = law.items('CN', 'IMPACT_ASSESSMENT')[0];
  const completed = assessmentsIn(activity).filter(({ state }) => state === 'COMPLETED');
  const isOutdated = completed.length > 0 && completed.every(({ outdatedSince }) => outdatedSince !== undefined);
  return completed.flatMap(({ key, because, outcome, on, reference }) => {
    const subject = activity;
    const path = `assessments.${key}`;
    const of = (item: Item | undefined, phrase: Missing) =>
      item ? [gap(item, lack(phrase, { record }), { subject, path })] : [];
    return [
      ...(isOutdated && general
        ? [
            gapOf({ article: general.article, howKnown: howKnown(general), path }, lack('gap.OUTDATED', { record }), {
              rule: 'CN.IMPACT_ASSESSMENT.OUTDATED',
              subject,
            }),
          ]
        : []),
      ...(because ? [] : of(general, 'gap.BECAUSE')),
      ...(outcome
        ? []
        : contents.slice(0, 1).map((item) => {
            const article = contents
              .map((one) => one.article)
              .join(', ')
              .replaceAll(', PIPL ', ', ');
            return gapOf({ article, howKnown: howKnown(item) }, lack('gap.OUTCOME', { record }), { subject, path });
          })),
      ...(on ? [] : of(kept, 'gap.DAY')),
      ...(reference ? [] : of(kept, 'gap.REPORT')),
    ];
  });
}
