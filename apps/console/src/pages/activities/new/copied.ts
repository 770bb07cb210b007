import { isValues, type Values } from '../../../parts/values';
import type { Activity, Purpose } from './parts';

/** Returns the row of the activity that is copied, if it is the same. */
export const rowIn = <Row extends { readonly key: string; readonly name?: string | null }>(
  rows: readonly Row[] | null | undefined,
  { key, name }: { readonly key: string; readonly name: string },
): Row | undefined => rows?.find((row) => row.key === key && row.name === name);

const LIMITS = ['dataSubjects', 'dataCategories', 'purposes'] as const;

/** Takes rows that a copy no longer has out of what others say of them. What was of them alone goes too, except purposes. */
export function withoutLost(activity: Activity): Activity {
  const keys = new Map<string, ReadonlySet<string>>(
    LIMITS.map((list) => [list, new Set((activity[list] ?? []).map(({ key }) => key))]),
  );
  /** Returns a row with what is left of it; undefined if it was of the rest alone. */
  const left = (row: Values, mayGo = true): Values | undefined => {
    const shown: Record<string, unknown> = { ...row };
    for (const [name, value] of Object.entries(row)) {
      const known = keys.get(name);
      if (isValues(value)) shown[name] = left(value);
      else if (!Array.isArray(value) || value.length === 0) continue;
      else if (known) shown[name] = value.filter((key) => known.has(key));
      else if (isValues(value[0])) shown[name] = rows(value);
      const isGone = shown[name] === undefined || (known && (shown[name] as unknown[]).length === 0);
      if (mayGo && isGone) return undefined;
    }
    return shown;
  };
  const rows = (list: readonly Values[], mayGo = true) => list.flatMap((row) => left(row, mayGo) ?? []);
  const { dataSubjects: _, dataCategories: __, ...others } = activity;
  const lists = Object.entries(others).filter(([, value]) => Array.isArray(value) && isValues(value[0]));
  return {
    ...activity,
    ...Object.fromEntries(lists.map(([name, value]) => [name, rows(value as Values[], name !== 'purposes')])),
  };
}

/** Returns a purpose as the form shows it. */
export function purposeFrom(row: NonNullable<Activity['purposes']>[number]): Purpose {
  const bases = row.legalBases ?? [];
  return {
    key: row.key,
    description: row.description,
    data: row.dataCategories ?? [],
    bases: [...new Set(bases.map(({ basis }) => basis))],
    condition: bases.find(({ specialCondition }) => specialCondition)?.specialCondition ?? undefined,
    interest: bases.find(({ interest }) => interest)?.interest ?? undefined,
  };
}

/** Returns true if the form still says of a purpose what the activity that is copied says. */
export function isUnchanged(purpose: Purpose, original: NonNullable<Activity['purposes']>[number]): boolean {
  const before: Purpose = purposeFrom(original);
  return (['description', 'data', 'bases', 'condition', 'interest'] as const).every(
    (name) => JSON.stringify(purpose[name] ?? '') === JSON.stringify(before[name] ?? ''),
  );
}
