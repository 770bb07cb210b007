import { say } from '#kernel';
import { type Item, periodAfter } from '#law';
import { type Activity, type Snapshot, touches } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { advertisersOf, buyersOf, receives } from '../us/consumers.js';
import { activitiesInCalifornia, publishedTable } from './categories.js';

// Processing that carries a significant risk, and the assessments of it (11 CCR 7150 ff.).

type Automated = Pick<Activity, 'automatedDecisions'>;

/** Returns what is decided about people by automated means alone, or may be so. */
function decisionsIn({ automatedDecisions }: Automated): Automated['automatedDecisions'] {
  return automatedDecisions.filter(({ significant, humanInvolved }) => significant !== 'NO' && humanInvolved !== 'YES');
}

/** Returns the letters of the categories that are sold or shared. */
function sold(snapshot: Snapshot): string[] {
  return publishedTable(snapshot).flatMap(({ code, soldOrShared }) => (soldOrShared === 'YES' && code ? [code] : []));
}

/** Returns the data of the activity in one of these categories. */
function dataIn(activity: Activity, letters: readonly string[]): Activity['dataCategories'] {
  return activity.dataCategories.filter(
    ({ key, ccpa }) => ccpa.some((letter) => letters.includes(letter)) && touches(activity, { dataCategories: [key] }),
  );
}

/**
 * Returns the data that the activity sells or shares. That the company sells or shares a category says nothing of one activity: a
 * buyer or an advertising network among its recipients does.
 */
function soldIn(activity: Activity, snapshot: Snapshot): Activity['dataCategories'] {
  const takers = [...buyersOf(activity, snapshot), ...advertisersOf(activity, snapshot)];
  return dataIn(activity, sold(snapshot)).filter((data) => takers.some((taker) => receives(activity, taker, data)));
}

const namesOf = (data: Activity['dataCategories']) => data.map(({ name }) => name);

/** The kinds that the register shows, with what it shows of them. Of observation, sensitive locations and training it says nothing. */
const SEEN: Readonly<Record<string, (activity: Activity, snapshot: Snapshot) => readonly string[]>> = {
  SALE: (activity, snapshot) => namesOf(soldIn(activity, snapshot)),
  SENSITIVE: (activity) => namesOf(dataIn(activity, ['L'])),
  DECISIONS: (activity) => decisionsIn(activity).map(({ description }) => description),
};

/** Returns the kinds of significant risk that the activity shows, each with the names of what shows it. */
export function risksOf(
  activity: Activity,
  { snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>,
): readonly { readonly item: Item; readonly names: readonly string[] }[] {
  return law
    .items('US-CA', 'SIGNIFICANT_RISK')
    .map((item) => ({ item, names: SEEN[item.key]?.(activity, snapshot) ?? [] }))
    .filter(({ names }) => names.length > 0);
}

/** Returns true if something is sold or shared. */
export function isSold({ snapshot }: Pick<RuleContext, 'snapshot'>): boolean {
  return publishedTable(snapshot).some(({ soldOrShared }) => soldOrShared === 'YES');
}

/** Returns true if something is decided about people in California by automated means alone, or may be so. */
export function decides({ snapshot }: Pick<RuleContext, 'snapshot'>): boolean {
  const profiles = snapshot.profiles.filter(({ code }) => code === 'US-CA' || code === 'ALL');
  return [...activitiesInCalifornia(snapshot), ...profiles].some((one) => decisionsIn(one).length > 0);
}

/** Returns true if an activity in California, or the organisation as a whole, carries a significant risk. */
export function isAtRisk(context: RuleContext): boolean {
  const { snapshot } = context;
  return (
    isSold(context) ||
    decides(context) ||
    activitiesInCalifornia(snapshot).some((one) => risksOf(one, context).length > 0)
  );
}

/**
 * Reports an assessment that is to be reviewed, or updated after a change. Those made before the regulations count once the
 * time for older processing is over.
 */
export function* assessedAgain(activity: Activity, context: RuleContext): Generator<Fault> {
  const { law, snapshot } = context;
  const [review, update] = ['REVIEW', 'UPDATE'].map((key) => law.item('US-CA', 'RISK_ASSESSMENT', key));
  if (!review?.period || !update?.period || activity.role === 'PROCESSOR') return;
  if (risksOf(activity, context).length === 0) return;
  const since = law.item('US-CA', 'RISK_ASSESSMENT', 'MADE')?.createdFrom ?? '';
  const made = (activity.assessments ?? []).flatMap(({ kind, state, on, key, outdatedSince }) =>
    kind === 'DPIA' && state === 'COMPLETED' && on !== undefined && on >= since ? [{ key, on, outdatedSince }] : [],
  );
  const last = made.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (!last) return;
  const path = `assessments.${last.key}`;
  const isChanged = made.every(({ outdatedSince }) => outdatedSince !== undefined);
  if (periodAfter(last.on, review.period) < snapshot.on)
    yield {
      path,
      message: say`The risk assessment of "${activity.title}" is of ${last.on}. California asks for a review at least every three years. Review it, and record it with its new date.`,
      ...citing(review),
    };
  else if (isChanged && periodAfter(last.outdatedSince!, update.period) < snapshot.on)
    yield {
      path,
      message: say`"${activity.title}" has changed since its risk assessment, from ${last.outdatedSince} on. California asks for an update within 45 days of a material change. Update it, and record it with its new date.`,
      ...citing(update),
    };
}
