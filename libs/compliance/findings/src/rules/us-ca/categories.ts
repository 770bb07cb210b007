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

/** The data of a category that some activities collect. Rules need no look at each activity. */
interface Collected {
  readonly collecting: readonly Collecting[];
  /** Names of the data without a rule of their own. */
  readonly without: readonly string[];
  /** True if a rule says how long some of the data are kept. */
  readonly isKept: boolean;
}

/** The data of a category that former states of some activities collected. */
interface CollectedBefore {
  readonly collecting: readonly Collecting[];
  /** Those of activities that no longer collect it. */
  readonly over: Collected;
}

/** A category of personal information over the twelve months before a date. */
export class CategoryLookedBackOn {
  constructor(
    readonly code: CcpaCategory,
    readonly name: string,
    /** The data that activities collect on the date. */
    private readonly now: readonly Collected[],
    /** The data that they collected before. */
    private readonly past: readonly CollectedBefore[],
    /** The row of the published table. */
    readonly published: PublishedCategory | undefined,
    /** Rows that the table has, or had at any time in these months: the current first, then the latest. */
    readonly rows: readonly PublishedCategory[],
  ) {}

  /** Activities that collected it at any time in these months. Each state of an activity is one entry. */
  get collecting(): readonly Collecting[] {
    return [...this.now, ...this.past].flatMap(({ collecting }) => collecting);
  }

  /** The same, without former states of activities that still collect it. */
  get latest(): readonly Collecting[] {
    return this.parts.flatMap(({ collecting }) => collecting);
  }

  /** Activities that collected it: each once, as it is now or was last. At most so many, and their number. */
  collectors(most: number): { readonly some: readonly Collecting[]; readonly count: number } {
    const some: Collecting[] = [];
    for (const { collecting } of this.now) some.push(...collecting.slice(0, Math.max(0, most - some.length)));
    const over = new Map<string, Collecting>();
    for (const former of this.past.flatMap((past) => past.over.collecting)) {
      const { activity, until = '' } = former;
      if (until > (over.get(activity.id)?.until ?? '')) over.set(activity.id, former);
    }
    some.push(...[...over.values()].slice(0, Math.max(0, most - some.length)));
    return { some, count: this.now.reduce((sum, { collecting }) => sum + collecting.length, over.size) };
  }

  /** True if an activity collected it at any time in these months. */
  get isCollected(): boolean {
    return this.now.length > 0 || this.past.length > 0;
  }

  /** YES if it was collected, or published as collected, at any time in these months; otherwise as published. */
  get collected(): Stated {
    return this.isCollected ? 'YES' : publishedAs('collected', this.rows);
  }

  /**
   * Names of the data without a rule on how long they are kept (1798.100(a)(3)), with the numbers of their activities. No name if no
   * activity has any rule. Undefined if all is said.
   */
  get unsaidRetention(): readonly string[] | undefined {
    if (this.rows[0]?.retention !== undefined) return undefined;
    const without = this.parts.flatMap((part) => part.without);
    return without.length > 0 || !this.parts.some(({ isKept }) => isKept) ? without : undefined;
  }

  private get parts(): readonly Collected[] {
    return [...this.now, ...this.past.map(({ over }) => over)];
  }
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
  const collected = collectedNow(snapshot);
  const past = collectedBefore(snapshot);
  const now = publishedTable(snapshot);
  const before = overIn(snapshot.pastProfiles, snapshot.on)
    .filter(({ code }) => code === 'US-CA')
    .sort((a, b) => (a.to < b.to ? 1 : -1))
    .flatMap(({ ccpaCategories }) => ccpaCategories);
  return law.items('US-CA', 'CATEGORIES').map(({ key, name }) => {
    const code = key as CcpaCategory;
    const published = now.find((row) => row.code === code);
    const rows = [...now, ...before].filter((row) => row.code === code);
    return new CategoryLookedBackOn(code, name, collected.get(code) ?? [], past.get(code) ?? [], published, rows);
  });
}

function stillCollects(id: string, code: CcpaCategory, snapshot: Snapshot): boolean {
  const activity = snapshot.activity(id);
  return Boolean(
    activity?.dataCategories.some(({ ccpa }) => ccpa.includes(code)) && concernsCalifornia(activity, snapshot),
  );
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
export function retentionOf(category: CategoryLookedBackOn): CategoryRetention {
  const published = category.rows[0]?.retention;
  if (published !== undefined) return { published, byRules: [], isOpen: false, without: [] };
  const byRules = category.latest.filter(({ rules }) => rules.length > 0);
  const without = category.unsaidRetention;
  return { byRules, isOpen: without !== undefined, without: without ?? [] };
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

function collectedNow(snapshot: Snapshot): ReadonlyMap<CcpaCategory, readonly Collected[]> {
  const stretches = snapshot.gather('processingActivity', 'collected of categories of California', (some, register) =>
    collectedAmong(some.filter(concerning(register))),
  );
  return byKey(stretches.flatMap((stretch) => [...stretch]));
}

function collectedBefore(snapshot: Snapshot): ReadonlyMap<CcpaCategory, readonly CollectedBefore[]> {
  const stretches = snapshot.gatherPast('collected before of categories of California', (past, register) =>
    [...collectedAmong(overIn(past, register.on).filter(concerning(register)))].map(
      ([code, { collecting }]): [CcpaCategory, CollectedBefore] => {
        const over = collecting.filter(({ activity }) => !stillCollects(activity.id, code, register));
        return [code, { collecting, over: collectedOf(over) }];
      },
    ),
  );
  return byKey(stretches.flat());
}

/** Returns what the activities collect, by category. */
function collectedAmong(activities: readonly (Activity | PastActivity)[]): ReadonlyMap<CcpaCategory, Collected> {
  const byCode = byKey(activities.flatMap(collectedBy).map((collecting) => [collecting.code, collecting] as const));
  return new Map([...byCode].map(([code, collecting]) => [code, collectedOf(collecting)]));
}

function byKey<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const all = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = all.get(key);
    if (list) list.push(value);
    else all.set(key, [value]);
  }
  return all;
}

function collectedOf(collecting: readonly Collecting[]): Collected {
  const without = collecting.flatMap((one) => one.without);
  return { collecting, without, isKept: collecting.some(({ rules }) => rules.length > 0) };
}

/** Collected data by activity: they are asked for again after every change of another. */
const COLLECTED = new WeakMap<Activity | PastActivity, ReturnType<typeof collectedIn>>();

function collectedBy(activity: Activity | PastActivity) {
  const collected = COLLECTED.get(activity) ?? collectedIn(activity);
  COLLECTED.set(activity, collected);
  return collected;
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
