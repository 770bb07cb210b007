import { type Activity, type ApplyingBasis, legalBasesIn, type Profile, type Snapshot } from '#register';
import type { Fault } from './rule.js';

type Category = Activity['dataCategories'][number];
type Purpose = Activity['purposes'][number];

/** Whether the basis takes the place of interests for that category in particular, always and everywhere. */
function standsInFor({ key }: Category, { basis, condition, region, dataCategories }: ApplyingBasis): boolean {
  return (
    basis !== 'LEGITIMATE_INTERESTS' &&
    condition === undefined &&
    region === undefined &&
    dataCategories?.includes(key) === true
  );
}

/**
 * Whether the profile leaves interests no case for the category: where another basis serves that one does, and where none
 * does the override.
 */
function leavesNoCase({ key }: Category, activity: string, profile: Profile | undefined): boolean {
  return !!profile?.legalBasisOverrides.some(
    ({ replaces, basis, onlyIfNoAlternative, condition, region, activities, dataCategories }) =>
      onlyIfNoAlternative &&
      replaces.includes('LEGITIMATE_INTERESTS') &&
      basis !== 'LEGITIMATE_INTERESTS' &&
      condition === undefined &&
      region === undefined &&
      (activities.length === 0 || activities.includes(activity)) &&
      (dataCategories.length === 0 || dataCategories.includes(key)),
  );
}

/** Whether the category is of other people than the purpose: of those alone for whose purposes it is named. */
function isOfOthers({ key }: Category, { dataSubjects }: Purpose, { purposes }: Activity): boolean {
  const naming = purposes.filter(({ dataCategories }) => dataCategories.includes(key));
  return (
    dataSubjects.length > 0 &&
    naming.length > 0 &&
    naming.every((one) => one.dataSubjects.length > 0 && !one.dataSubjects.some((who) => dataSubjects.includes(who)))
  );
}

/** Of the categories, those that the purpose processes on legitimate interests, and without a condition for special data. */
function restingOnInterests(
  categories: readonly Category[],
  activity: Activity,
  purpose: Purpose,
  bases: readonly ApplyingBasis[],
): Category[] {
  const interests = bases.filter(
    ({ basis, specialCondition }) => basis === 'LEGITIMATE_INTERESTS' && specialCondition === undefined,
  );
  return categories.filter(
    (category) =>
      interests.some(({ dataCategories = [] }) => {
        const scope = [dataCategories, purpose.dataCategories].find(({ length }) => length > 0);
        return scope ? scope.includes(category.key) : !isOfOthers(category, purpose, activity);
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
  const profile = snapshot.profile(law);
  const barred = activity.dataCategories.filter(
    (category) => isBarred(category) && !leavesNoCase(category, activity.id, profile),
  );
  if (barred.length === 0) return undefined;
  const found = activity.purposes
    .map((purpose) => {
      const bases = legalBasesIn(activity, purpose, law, profile);
      return { purpose, categories: restingOnInterests(barred, activity, purpose, bases) };
    })
    .filter(({ categories }) => categories.length > 0);
  if (found.length === 0) return undefined;
  const names = [...new Set(found.flatMap(({ categories }) => categories.map(({ name }) => `"${name}"`)))];
  return {
    path: `purposes.${found[0]!.purpose.key}.legalBases`,
    message: `${names.join(', ')}: sensitive data, processed on legitimate interests (${found.map(({ purpose }) => purpose.key).join(', ')}), which do not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`,
  };
}
