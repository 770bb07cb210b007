import { type CcpaCategory, type LawOn, monthsBefore, type SpecialCategory, type Stated } from '#law';
import { type Activity, type PastActivity, type Profile, type Snapshot, touches } from '#snapshot';
import { ApplicableLaws } from '../../model/applicable-laws.js';

// The twelve months that California looks back on: categories of personal information collected and published.

/** A row of the published table of categories. */
export type PublishedCategory = Profile['ccpaCategories'][number];

/** An activity that collects, or collected, data of a category. */
export interface Collecting {
  readonly activity: Activity | PastActivity;
  /** Keys of its data categories in the category of the Act. */
  readonly data: readonly string[];
  /** Day from which it no longer collects them (ISO 8601); absent if it still does. */
  readonly until?: string;
  /** The rules on them, and the names of those without a rule of their own. */
  readonly rules: Activity['retention'];
  readonly without: readonly string[];
}

/** A category of personal information over the twelve months before a date. */
export interface CategoryLookedBackOn {
  readonly code: CcpaCategory;
  readonly name: string;
  /** Activities that collected it at any time in these months. Each state of an activity is one entry. */
  readonly collecting: readonly Collecting[];
  /** The row of the published table. */
  readonly published?: PublishedCategory;
  /** Rows that the table has, or had at any time in these months: the current first, then the latest. */
  readonly rows: readonly PublishedCategory[];
  /** YES if it was collected, or published as collected, at any time in these months; otherwise as published. */
  readonly collected: Stated;
}

/** Returns the twelve months before the date. Both days are included, so that no day of the year is missing. */
export function monthsLookedBackOn(on: string): { readonly from: string; readonly to: string } {
  return { from: monthsBefore(on, 12), to: on };
}

/** Returns the past states that still held at some time in the twelve months before the date. */
export function overIn<T extends { readonly to: string }>(past: readonly T[], on: string): T[] {
  const { from } = monthsLookedBackOn(on);
  return past.filter(({ to }) => to > from);
}

/** Returns the rows of the published table. */
export function publishedTable(snapshot: Snapshot): readonly PublishedCategory[] {
  return snapshot.profile('US-CA')?.ccpaCategories ?? [];
}

/** Returns the categories of the law on the date, with what was collected and published in the twelve months before. */
export function categoriesLookedBackOn(snapshot: Snapshot, law: LawOn): readonly CategoryLookedBackOn[] {
  return snapshot.derive('categories of California looked back on', (register) => lookBack(register, law));
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

/** The periods for which an activity keeps data of a category. */
export interface KeptBy {
  readonly activity: Activity | PastActivity;
  /** Keys of its data categories in the category of the Act. */
  readonly data: readonly string[];
  readonly rules: Activity['retention'];
}

/** The retention of a category: as published, otherwise by the rules of the activities that collect it. */
export interface CategoryRetention {
  readonly published?: string;
  readonly byRules: readonly KeptBy[];
  /** True if nothing says how long some of its data are kept (1798.100(a)(3)). */
  readonly isOpen: boolean;
  /** Names of these data, with the numbers of their activities. */
  readonly without: readonly string[];
}

/**
 * Returns how long a category is kept. The document shows it and the rule checks it. Only the rules that concern data of
 * the category count; a rule for every activity is not specific to a category.
 */
export function retentionOf({
  rows,
  collecting,
}: Pick<CategoryLookedBackOn, 'rows' | 'collecting'>): CategoryRetention {
  const published = rows[0]?.retention;
  if (published !== undefined) return { published, byRules: [], isOpen: false, without: [] };
  const hasStopped = collecting.some(({ until }) => until !== undefined);
  const latest = hasStopped ? latestOf(collecting) : collecting;
  const byRules = latest.filter(({ rules }) => rules.length > 0);
  const without = latest.flatMap((collecting) => collecting.without);
  return { byRules, isOpen: byRules.length === 0 || without.length > 0, without };
}

/** Leaves out former states of activities that still collect the category. */
function latestOf(collecting: CategoryLookedBackOn['collecting']): CategoryLookedBackOn['collecting'] {
  const still = new Set(collecting.filter(({ until }) => until === undefined).map(({ activity }) => activity.id));
  return collecting.filter(({ activity, until }) => until === undefined || !still.has(activity.id));
}

/** Returns YES if any row of the twelve months says YES; otherwise the value published last. */
export function publishedAs(field: 'collected' | 'soldOrShared', rows: readonly PublishedCategory[]): Stated {
  return rows.some((row) => row[field] === 'YES') ? 'YES' : (rows[0]?.[field] ?? 'NOT_STATED');
}

/** Returns true if the activity is the organisation's own: a processor acts for others, who are the business. */
export function isBusiness({ role }: Pick<Activity, 'role'>): boolean {
  return role !== 'PROCESSOR';
}

/**
 * Returns a check of activities: true for the business's own that concern California. No seat says that, only the profile
 * of California does; without one, every activity may.
 */
function concerning(snapshot: Snapshot): (activity: Activity | PastActivity) => boolean {
  if (!snapshot.profile('US-CA')) return isBusiness;
  const laws = new ApplicableLaws(snapshot);
  return (activity) => isBusiness(activity) && laws.lawsOf('processingActivity', activity as Activity).has('US-CA');
}

/** Returns the business's own activities that concern California, as they are on the date. */
export function activitiesInCalifornia(snapshot: Snapshot): readonly Activity[] {
  return snapshot.where('processingActivity', 'concerning California', concernsCalifornia);
}

/** Returns true for the business's own activities that concern California. */
export function concernsCalifornia(activity: Activity, snapshot: Snapshot): boolean {
  return concerning(snapshot)(activity);
}

function collectedBy(snapshot: Snapshot): Map<CcpaCategory, Collecting[]> {
  const now = snapshot.gather('processingActivity', 'collected of categories of California', (activities, register) =>
    collectedAmong(activities.filter(concerning(register))),
  );
  const before = snapshot.derive('collected before of categories of California', (register) =>
    collectedAmong(overIn(register.pastActivities, register.on).filter(concerning(register))),
  );
  const byCode = new Map<CcpaCategory, (readonly Collecting[])[]>();
  for (const collected of [...now, before])
    for (const [code, some] of collected) {
      const lists = byCode.get(code);
      if (lists) lists.push(some);
      else byCode.set(code, [some]);
    }
  return new Map([...byCode].map(([code, lists]) => [code, lists.flat()]));
}

/** Returns what the activities collect, by category. */
function collectedAmong(
  activities: readonly (Activity | PastActivity)[],
): ReadonlyMap<CcpaCategory, readonly Collecting[]> {
  const byCode = new Map<CcpaCategory, Collecting[]>();
  for (const collected of activities.flatMap(collectedIn)) {
    const list = byCode.get(collected.code);
    if (list) list.push(collected);
    else byCode.set(collected.code, [collected]);
  }
  return byCode;
}

function collectedIn(activity: Activity | PastActivity): (Collecting & { readonly code: CcpaCategory })[] {
  const until = 'to' in activity ? activity.to : undefined;
  const rulesOn = (keys: readonly string[]) =>
    activity.retention.filter(({ appliesTo }) => touches(activity, appliesTo, { dataCategories: keys }));
  return [...new Set(activity.dataCategories.flatMap(({ ccpa }) => ccpa))].map((code) => {
    const rows = activity.dataCategories.filter(({ ccpa }) => ccpa.includes(code));
    const data = rows.map(({ key }) => key);
    const without = rows
      .filter(({ key }) => rulesOn([key]).length === 0)
      .map(({ name }) => `${name} (${activity.reference})`);
    return { code, activity, data, until, rules: rulesOn(data), without };
  });
}

/** Returns the data categories of the activities without a category of the Act, each with its activity's reference. */
export function unlabelled(snapshot: Snapshot): string[] {
  return dataInCalifornia(snapshot, 'without a category of the Act', ({ ccpa }) => ccpa.length === 0);
}

function dataInCalifornia(
  snapshot: Snapshot,
  name: string,
  test: (datum: Activity['dataCategories'][number]) => boolean,
): string[] {
  return snapshot.derive(`all data in California ${name}`, (whole) =>
    whole
      .gather('processingActivity', `data in California ${name}`, (activities, register) =>
        activities
          .filter(concerning(register))
          .flatMap(({ reference, dataCategories }) =>
            dataCategories.filter(test).map((datum) => `${datum.name} (${reference})`),
          ),
      )
      .flat(),
  );
}

/** Special categories that make data sensitive where they reveal them (1798.140(ae)(1)(D)). */
const REVEALED: ReadonlySet<SpecialCategory> = new Set([
  ...(['RACIAL_OR_ETHNIC_ORIGIN', 'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS', 'TRADE_UNION_MEMBERSHIP'] as const),
]);

/**
 * Returns the data categories that may reveal sensitive information without being in category L, each with its activity's
 * reference.
 */
export function revealing(snapshot: Snapshot): string[] {
  return dataInCalifornia(
    snapshot,
    'that may reveal sensitive information',
    ({ ccpa, mayReveal = [] }) => !ccpa.includes('L') && mayReveal.some((kind) => REVEALED.has(kind)),
  );
}
