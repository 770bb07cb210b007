import type { Activity, Profile, Snapshot } from '#register';
import type { Fault } from './rule.js';

type Category = Activity['dataCategories'][number];

/** Whether the organisation's profile puts something else in place of legitimate interests there, for all of the categories. */
function isReplaced(profile: Profile | undefined, activity: Activity, categories: readonly Category[]): boolean {
  return (profile?.legalBasisOverrides ?? []).some(
    ({ replaces, basis, activities, dataCategories }) =>
      basis !== 'LEGITIMATE_INTERESTS' &&
      (replaces.length === 0 || replaces.includes('LEGITIMATE_INTERESTS')) &&
      (activities.length === 0 || activities.includes(activity.id)) &&
      (dataCategories.length === 0 || categories.every(({ key }) => dataCategories.includes(key))),
  );
}

/**
 * Data for which the law does not take legitimate interests and which the activity processes on them: one fault an activity.
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
  const found = new Set<Category>();
  const purposes: string[] = [];
  for (const { key, dataCategories, legalBases } of activity.purposes)
    for (const row of legalBases) {
      if (row.basis !== 'LEGITIMATE_INTERESTS' || row.specialCondition) continue;
      const scope = [row.dataCategories, dataCategories].find(({ length }) => length > 0);
      const hit = barred.filter((category) => !scope || scope.includes(category.key));
      if (hit.length === 0 || isReplaced(snapshot.profile(law), activity, hit)) continue;
      for (const category of hit) found.add(category);
      purposes.push(key);
    }
  if (purposes.length === 0) return undefined;
  return {
    path: `purposes.${purposes[0]}.legalBases`,
    message: `${[...found].map(({ name }) => `"${name}"`).join(', ')}: sensitive data, processed on legitimate interests (${[...new Set(purposes)].join(', ')}), which do not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`,
  };
}
