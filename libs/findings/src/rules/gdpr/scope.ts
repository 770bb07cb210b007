import type { Activity } from '#snapshot';

// Data of an activity that a row concerns. Rows name data categories, data subjects and purposes; an empty list means
// all.

interface Limits {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/** Returns true if the list contains the key, or is empty and so excludes nothing. */
function admits(list: readonly string[] | undefined, key: string): boolean {
  return !list || list.length === 0 || list.includes(key);
}

function meets(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return !some || some.length === 0 || others.length === 0 || some.some((key) => others.includes(key));
}

/** Returns the purposes for which the data category is processed. */
export function purposesOf({ purposes }: Activity, category: string): Activity['purposes'] {
  return purposes.filter(({ dataCategories }) => admits(dataCategories, category));
}

/** Returns true if a row with these limits concerns the data category, for some data subjects or purposes. */
export function touches(activity: Activity, limits: Limits | undefined, category: string): boolean {
  if (!limits) return true;
  if (!admits(limits.dataCategories, category)) return false;
  const within = limits.purposes ?? [];
  const subjects = limits.dataSubjects ?? [];
  if (within.length === 0 && subjects.length === 0) return true;
  if (limits.dataCategories && limits.dataCategories.length > 0) return true; // the row names the category itself
  const served = purposesOf(activity, category);
  if (served.length === 0) return within.length === 0;
  return served.some(({ key, dataSubjects }) => admits(within, key) && meets(subjects, dataSubjects));
}
