import { type CcpaCategory, type LawOn, monthsBefore, type Stated } from '#law';
import type { Activity, PastActivity, Profile, Snapshot } from '#snapshot';
import { memoPerSnapshot } from '../../model/memo.js';

// What California looks back on: which categories of personal information were collected, and which were published.

export type PublishedCategory = Profile['ccpaCategories'][number];

/** An activity that collects, or collected, data of a category. */
export interface Collecting {
  readonly activity: Activity | PastActivity;
  /** Keys of its data categories that fall under the letter. */
  readonly data: readonly string[];
  /** The day from which it did so no longer; absent where it still does. */
  readonly until?: string;
}

/** A category of personal information over the twelve months before a date. */
export interface CategoryLookedBackOn {
  readonly code: CcpaCategory;
  readonly name: string;
  /** What collected it at some time in these months; each state of an activity is one. */
  readonly collecting: readonly Collecting[];
  /** The row of the published table. */
  readonly published?: PublishedCategory;
  /** Every row that the table has, or had at some time in these months: those of now first, then the last ones. */
  readonly rows: readonly PublishedCategory[];
  /** YES where it was collected or published as collected at some time in these months, else as it is published. */
  readonly collected: Stated;
}

/** The twelve months that precede the date: both days belong to them, so that no day of the year is left out. */
export function monthsLookedBackOn(on: string): { readonly from: string; readonly to: string } {
  return { from: monthsBefore(on, 12), to: on };
}

/** Of what is over, what was still so at some time in the twelve months before the date. */
export function overIn<T extends { readonly to: string }>(past: readonly T[], on: string): T[] {
  const { from } = monthsLookedBackOn(on);
  return past.filter(({ to }) => to > from);
}

/** The published table. */
export function publishedTable(snapshot: Snapshot): readonly PublishedCategory[] {
  return snapshot.profile('US-CA')?.ccpaCategories ?? [];
}

/** By snapshot, and so by date: several rules look back on the same. */
const LOOKED_BACK = new WeakMap<Snapshot, readonly CategoryLookedBackOn[]>();

/** Every category that the law knew on the date, with what was collected and published of it in the twelve months before. */
export function categoriesLookedBackOn(snapshot: Snapshot, law: LawOn): readonly CategoryLookedBackOn[] {
  return memoPerSnapshot(LOOKED_BACK, snapshot, () => lookBack(snapshot, law));
}

function lookBack(snapshot: Snapshot, law: LawOn): CategoryLookedBackOn[] {
  const collecting = collectedBy(snapshot);
  const now = publishedTable(snapshot);
  const before = overIn(snapshot.pastProfiles, snapshot.on)
    .filter(({ code }) => code === 'US-CA')
    .sort((a, b) => (a.to < b.to ? 1 : -1))
    .flatMap(({ ccpaCategories }) => ccpaCategories);
  return law.items('US-CA', 'CATEGORIES').map(({ key, name }) => {
    const code = key as CcpaCategory;
    const published = now.find((row) => row.code === code);
    const rows = [...now, ...before].filter((row) => row.code === code);
    const own = collecting.get(code) ?? [];
    const collected = own.length > 0 ? 'YES' : publishedAs('collected', rows);
    return { code, name, collecting: own, published, rows, collected };
  });
}

/** What was so at some time in the twelve months is told of them, whatever was published after: else what was published last. */
export function publishedAs(field: 'collected' | 'soldOrShared', rows: readonly PublishedCategory[]): Stated {
  return rows.some((row) => row[field] === 'YES') ? 'YES' : (rows[0]?.[field] ?? 'NOT_STATED');
}

/** What is done as a processor is done for others, who are the business. */
export function isBusiness({ role }: Pick<Activity, 'role'>): boolean {
  return role !== 'PROCESSOR';
}

function collectedBy(snapshot: Snapshot): Map<CcpaCategory, Collecting[]> {
  const byCode = new Map<CcpaCategory, Collecting[]>();
  const past = overIn(snapshot.pastActivities, snapshot.on);
  for (const activity of [...snapshot.activities, ...past].filter(isBusiness)) {
    const until = 'to' in activity ? activity.to : undefined;
    for (const code of new Set(activity.dataCategories.flatMap(({ ccpa }) => ccpa))) {
      const data = activity.dataCategories.filter(({ ccpa }) => ccpa.includes(code)).map(({ key }) => key);
      const list = byCode.get(code);
      if (list) list.push({ activity, data, until });
      else byCode.set(code, [{ activity, data, until }]);
    }
  }
  return byCode;
}

/** The data categories of the activities of which the letter is not stated, each with its activity's reference. */
export function unlabelled({ activities }: Snapshot): string[] {
  return activities
    .filter(isBusiness)
    .flatMap(({ reference, dataCategories }) =>
      dataCategories.filter(({ ccpa }) => ccpa.length === 0).map(({ name }) => `${name} (${reference})`),
    );
}
