import type { Activity } from '#snapshot';

// Which of an activity's data a row concerns: rows name data categories, data subjects and purposes, or none for all.

interface Limits {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/** Whether a list names the key, or names nothing and so leaves nothing out. */
function admits(list: readonly string[] | undefined, key: string): boolean {
  return !list || list.length === 0 || list.includes(key);
}

function meets(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return !some || some.length === 0 || others.length === 0 || some.some((key) => others.includes(key));
}

/** The purposes for which the data category is processed. */
export function purposesOf({ purposes }: Activity, category: string): Activity['purposes'] {
  return purposes.filter(({ dataCategories }) => admits(dataCategories, category));
}

/** Whether a row so limited concerns the data category at all, of some data subjects or for some purposes. */
export function touches(activity: Activity, limits: Limits | undefined, category: string): boolean {
  if (!limits) return true;
  if (!admits(limits.dataCategories, category)) return false;
  const within = limits.purposes ?? [];
  const subjects = limits.dataSubjects ?? [];
  if (within.length === 0 && subjects.length === 0) return true;
  if (limits.dataCategories && limits.dataCategories.length > 0) return true; // it names the category itself
  const served = purposesOf(activity, category);
  if (served.length === 0) return within.length === 0;
  return served.some(({ key, dataSubjects }) => admits(within, key) && meets(subjects, dataSubjects));
}
