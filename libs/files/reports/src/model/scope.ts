import type { ReportScope } from './kind.js';

/** The fields of a scope that are lists. An empty one is no limit. */
const LISTS = ['activities', 'dataSubjects', 'transfers'] as const satisfies readonly (keyof ReportScope)[];

/** Returns the scope that the fields of an input give, and the other fields. */
export function scopeIn<I extends ReportScope>(
  input: I,
): { readonly scope: ReportScope; readonly rest: Omit<I, keyof ReportScope> } {
  const { controller, activities, dataSubjects, transfers, ...rest } = input;
  const lists = { activities, dataSubjects, transfers };
  const stated = LISTS.filter((name) => (lists[name]?.length ?? 0) > 0).map((name) => [name, lists[name]]);
  return { scope: { ...(controller != null && { controller }), ...Object.fromEntries(stated) }, rest };
}
