import { type CcpaCategory, type LawOn, monthsBefore, type SpecialCategory, type Stated } from '#law';
import { type Activity, type PastActivity, type Profile, remembered, type Snapshot, touches } from '#snapshot';
import { ApplicableLaws, thingsUnder } from '../../model/applicable-laws.js';

// The twelve months that California looks back on: categories of personal information collected and published.

/** A row of the published table of categories. */
export type PublishedCategory = Profile['ccpaCategories'][number];

/** An activity that collects, or collected, data of a category. */
export interface Collecting {
  readonly code: CcpaCategory;
  readonly activity: Activity | PastActivity;
  /** Keys of its data categories in the category of the Act. */
  readonly data: readonly string[];
  /** Day from which it no longer collects them (ISO 8601); absent if it still does. */
  readonly until?: string;
  /** The rules on them, and the names of those without a rule that says how long. */
  readonly rules: Activity['retention'];
  readonly without: readonly string[];
}

/** A category of personal information over the twelve months before a date. */
export class CategoryLookedBackOn {
  constructor(
    readonly code: CcpaCategory,
    readonly name: string,
    /** Activities that collect it on the date. */
    private readonly now: readonly Collecting[],
    /** Former states of activities that collected it before. */
    private readonly past: readonly Collecting[],
    /** Those of activities that no longer collect it. */
    private readonly over: readonly Collecting[],
    /** The row of the published table. */
    readonly published: PublishedCategory | undefined,
    /** Rows that the table has, or had at any time in these months: the current first, then the latest. */
    readonly rows: readonly PublishedCategory[],
  ) {}

  /** Activities that collected it at any time in these months. Each state of an activity is one entry. */
  get collecting(): readonly Collecting[] {
    return [...this.now, ...this.past];
  }

  /** The same, without former states of activities that still collect it. */
  get latest(): readonly Collecting[] {
    return [...this.now, ...this.over];
  }

  /** Activities that collected it: each once, as it is now or was last. At most so many, and their number. */
  collectors(most: number): { readonly some: readonly Collecting[]; readonly count: number } {
    const over = new Map<string, Collecting>();
    for (const former of this.over) {
      const { activity, until = '' } = former;
      if (until > (over.get(activity.id)?.until ?? '')) over.set(activity.id, former);
    }
    const some = [...this.now.slice(0, most), ...over.values()].slice(0, most);
    return { some, count: this.now.length + over.size };
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
    const { latest } = this;
    const without = latest.flatMap((one) => one.without);
    return without.length > 0 || !latest.some(({ rules }) => rules.length > 0) ? without : undefined;
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
  const collected = collectedBy(activitiesInCalifornia(snapshot));
  const past = collectedBy(formerlyInCalifornia(snapshot));
  const now = publishedTable(snapshot);
  const before = overIn(snapshot.pastProfiles, snapshot.on)
    .filter(({ code }) => code === 'US-CA')
    .sort((a, b) => (a.to < b.to ? 1 : -1))
    .flatMap(({ ccpaCategories }) => ccpaCategories);
  return law.items('US-CA', 'CATEGORIES').map(({ key, name }) => {
    const code = key as CcpaCategory;
    const published = now.find((row) => row.code === code);
    const rows = [...now, ...before].filter((row) => row.code === code);
    const [present, former] = [collected.get(code) ?? [], past.get(code) ?? []];
    const still = new Set(former.length > 0 ? present.map(({ activity }) => activity.id) : []);
    const over = former.filter(({ activity }) => !still.has(activity.id));
    return new CategoryLookedBackOn(code, name, present, former, over, published, rows);
  });
}

/** The periods for which an activity keeps data of a category. */
interface KeptBy {
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
function isBusiness({ role }: Pick<Activity, 'role'>): boolean {
  return role !== 'PROCESSOR';
}

/**
 * Returns the business's own activities that concern California, as they are on the date. No seat says that, only the profile of
 * California does; without one, every activity may.
 */
export function activitiesInCalifornia(snapshot: Snapshot): readonly Activity[] {
  return snapshot.derive('concerning California', (register) => {
    const isStated = register.profile('US-CA') !== undefined;
    return (isStated ? thingsUnder('US-CA', 'processingActivity', register) : register.activities).filter(isBusiness);
  });
}

/** Returns former states of the business's own activities that concerned California in the twelve months before. */
function formerlyInCalifornia(snapshot: Snapshot): readonly PastActivity[] {
  const past = overIn(snapshot.pastActivities, snapshot.on).filter(isBusiness);
  if (!snapshot.profile('US-CA')) return past;
  const laws = new ApplicableLaws(snapshot);
  return past.filter((state) => laws.lawsOf('processingActivity', state as unknown as Activity).has('US-CA'));
}

/** Returns what the activities collect, by category. */
function collectedBy(
  activities: readonly (Activity | PastActivity)[],
): ReadonlyMap<CcpaCategory, readonly Collecting[]> {
  const byCode = new Map<CcpaCategory, Collecting[]>();
  for (const activity of activities)
    for (const collecting of collectedIn(activity)) {
      const all = byCode.get(collecting.code);
      if (all) all.push(collecting);
      else byCode.set(collecting.code, [collecting]);
    }
  return byCode;
}

const collectedIn = remembered((activity: Activity | PastActivity): readonly Collecting[] => {
  const until = 'to' in activity ? activity.to : undefined;
  const rulesOn = (keys: readonly string[]) =>
    activity.retention.filter(({ appliesTo }) => touches(activity, appliesTo, { dataCategories: keys }));
  const codes = new Set(activity.dataCategories.flatMap(({ ccpa }) => ccpa));
  return [...codes].map((code) => {
    const rows = activity.dataCategories.filter(({ ccpa }) => ccpa.includes(code));
    const data = rows.map(({ key }) => key);
    const isKnown = (keyed: Activity['retention']) =>
      keyed.length > 0 && keyed.every(({ kind }) => kind !== 'NOT_YET_KNOWN');
    const without = rows
      .filter(({ key }) => !isKnown(rulesOn([key])))
      .map(({ name }) => `${name} (${activity.reference})`);
    return { code, activity, data, until, rules: rulesOn(data), without };
  });
});

/** Returns the data categories of the activities without a category of the Act, each with its activity's reference. */
export function unlabelled(snapshot: Snapshot): string[] {
  return dataInCalifornia(snapshot, 'without a category of the Act', unlabelledIn);
}

const unlabelledIn = namesOf(({ ccpa }) => ccpa.length === 0);

/** Returns a function that names the data categories of an activity that pass the test. */
function namesOf(test: (datum: Activity['dataCategories'][number]) => boolean): (activity: Activity) => string[] {
  return remembered(({ reference, dataCategories }: Activity) =>
    dataCategories.filter(test).map((datum) => `${datum.name} (${reference})`),
  );
}

function dataInCalifornia(snapshot: Snapshot, name: string, named: (activity: Activity) => string[]): string[] {
  return snapshot.derive(`data in California ${name}`, (register) => activitiesInCalifornia(register).flatMap(named));
}

/** Special categories that make data sensitive where they reveal them (1798.140(ae)(1)(D)). */
const REVEALED: ReadonlySet<SpecialCategory> = new Set([
  ...(['RACIAL_OR_ETHNIC_ORIGIN', 'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS', 'TRADE_UNION_MEMBERSHIP'] as const),
]);

const revealingIn = namesOf(
  ({ ccpa, mayReveal = [] }) => !ccpa.includes('L') && mayReveal.some((kind) => REVEALED.has(kind)),
);

/**
 * Returns the data categories that may reveal sensitive information without being in category L, each with its activity's
 * reference.
 */
export function revealing(snapshot: Snapshot): string[] {
  return dataInCalifornia(snapshot, 'that may reveal sensitive information', revealingIn);
}
