import { type Activity, type ApplyingBasis, legalBasesIn, type Snapshot } from '#register';
import type { Fault } from './rule.js';

type Category = Activity['dataCategories'][number];

/** Whether the basis takes the place of interests for that category in particular, always and everywhere. */
function standsInFor({ key }: Category, { basis, condition, region, dataCategories }: ApplyingBasis): boolean {
  return (
    basis !== 'LEGITIMATE_INTERESTS' &&
    condition === undefined &&
    region === undefined &&
    dataCategories?.includes(key) === true
  );
}

/** Of the categories, those that the purpose processes on legitimate interests, and without a condition for special data. */
function restingOnInterests(
  categories: readonly Category[],
  purpose: Activity['purposes'][number],
  bases: readonly ApplyingBasis[],
): Category[] {
  const interests = bases.filter(
    ({ basis, specialCondition }) => basis === 'LEGITIMATE_INTERESTS' && specialCondition === undefined,
  );
  return categories.filter(
    (category) =>
      interests.some(({ dataCategories = [] }) => {
        const scope = [dataCategories, purpose.dataCategories].find(({ length }) => length > 0);
        return !scope || scope.includes(category.key);
      }) && !bases.some((basis) => standsInFor(category, basis)),
  );
}

/**
 * Data for which the law does not take legitimate interests and which the activity processes on them there: one fault an
 * activity.
 * @param isBarred whether the law calls the category sensitive
 */
export function onInterests(
  law: string,
  activity: Activity,
  snapshot: Snapshot,
  isBarred: (category: Category) => boolean,
): Fault | undefined {
  const barred = activity.dataCategories.filter(isBarred);
  if (barred.length === 0) return undefined;
  const found = activity.purposes
    .map((purpose) => {
      const bases = legalBasesIn(activity, purpose, law, snapshot.profile(law));
      return { purpose, categories: restingOnInterests(barred, purpose, bases) };
    })
    .filter(({ categories }) => categories.length > 0);
  if (found.length === 0) return undefined;
  const names = [...new Set(found.flatMap(({ categories }) => categories.map(({ name }) => `"${name}"`)))];
  return {
    path: `purposes.${found[0]!.purpose.key}.legalBases`,
    message: `${names.join(', ')}: sensitive data, processed on legitimate interests (${found.map(({ purpose }) => purpose.key).join(', ')}), which do not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`,
  };
}
