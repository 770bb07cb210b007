import { type Activity, legalBasesIn, touches } from '#snapshot';
import { textsFor } from '#translations';
import { BASIS_NAMES, CONDITION_NAMES } from '../shared/basis.words.js';
import { withCondition } from '../shared/records.js';
import type { InformationContext } from './context.js';

type Purpose = Activity['purposes'][number];
type Basis = ReturnType<typeof legalBasesIn>[number];

/** Returns the legal bases of the purpose under the law, as far as they concern the people of the activity. */
export function basesOf(
  activity: Activity,
  purpose: Purpose,
  { code, snapshot }: Pick<InformationContext, 'code' | 'snapshot'>,
): readonly Basis[] {
  return legalBasesIn(activity, purpose, code, snapshot.profile(code)).filter(({ dataCategories, dataSubjects }) =>
    touches(activity, { dataCategories, dataSubjects, purposes: [purpose.key] }),
  );
}

/** Returns the basis in words: its name, the condition for special categories, the data that it is limited to, and its condition. */
export function basisText(activity: Activity, basis: Basis, { language, say }: InformationContext): string {
  const { specialCondition, dataCategories = [], condition } = basis;
  const special = specialCondition === undefined ? [] : [textsFor(CONDITION_NAMES, language)[specialCondition]];
  const named = [textsFor(BASIS_NAMES, language)[basis.basis], ...special].join(', ');
  const covered = activity.dataCategories.filter(({ key }) => dataCategories.includes(key)).map(({ name }) => name);
  const isLimited = covered.length > 0 && covered.length < activity.dataCategories.length;
  return withCondition(isLimited ? say('basis.for', { basis: named, data: covered.join(', ') }) : named, condition);
}
