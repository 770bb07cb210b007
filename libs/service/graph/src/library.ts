import type { Snapshot } from '#snapshot';

// What activities are made of, each name once: the library that an organisation has by what it recorded.

/** The kinds of entries. */
export const LIBRARY_KINDS = ['DATA_SUBJECT', 'DATA_CATEGORY', 'PURPOSE', 'SECURITY_MEASURE'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

type Activity = Snapshot['activities'][number];
type Subject = Activity['dataSubjects'][number];
type Category = Activity['dataCategories'][number];
/** Statements of rows of data subjects and of data categories, except their key and name. Rows of other kinds have none. */
type Traits = Omit<Subject, 'key' | 'name'> & Omit<Category, 'key' | 'name' | 'description' | 'dataSubjects'>;

/** One place where an activity says a name. `key` is that of its row; a security measure has none. */
export interface Use {
  readonly activity: string;
  readonly key?: string;
  readonly name: string;
}

/** A name of the library. */
export interface Entry {
  /** The spelling of most uses. */
  readonly name: string;
  /** Each spelling, the most frequent first. */
  readonly spellings: readonly string[];
  /** In the order of the register. */
  readonly uses: readonly Use[];
  /** The number of activities that say it. */
  readonly activities: number;
  /** Statements that all uses make alike. All else is not stated. */
  readonly traits: Partial<Traits>;
  /** The traits that not all uses say alike. */
  readonly differing: readonly string[];
}

type Row = Use & { readonly traits: Partial<Traits> };

const UNSTATED = {
  children: 'NOT_STATED',
  juristic: 'NOT_STATED',
  contractingParty: 'NOT_STATED',
  vulnerable: 'NOT_STATED',
  ages: [],
} as const;
const UNCLASSED = {
  special: 'NOT_STATED',
  specialKinds: [],
  mayReveal: [],
  sensitiveKinds: [],
  criminal: 'NOT_STATED',
  uniqueIdentifier: 'NOT_STATED',
  financial: 'NOT_STATED',
  ccpa: [],
} as const;

/** The traits of each kind, with the value of one that is not stated. */
const NOTHING: Readonly<Record<LibraryKind, Partial<Traits>>> = {
  DATA_SUBJECT: UNSTATED,
  DATA_CATEGORY: UNCLASSED,
  PURPOSE: {},
  SECURITY_MEASURE: {},
};

const named = ({ id }: Activity, rows: Activity['dataSubjects'] | Activity['dataCategories']): Row[] =>
  rows.map(({ key, name, ...traits }) => ({ activity: id, key, name, traits }));

const ROWS: Readonly<Record<LibraryKind, (activity: Activity) => Row[]>> = {
  DATA_SUBJECT: (activity) => named(activity, activity.dataSubjects),
  DATA_CATEGORY: (activity) => named(activity, activity.dataCategories),
  PURPOSE: ({ id, purposes }) =>
    purposes.map(({ key, description }) => ({ activity: id, key, name: description, traits: {} })),
  SECURITY_MEASURE: ({ id, securityMeasures }) => securityMeasures.map((name) => ({ activity: id, name, traits: {} })),
};

/**
 * Returns the names of a kind that activities say, those of most activities first. Two names are the same if they differ by capitals,
 * spaces or punctuation alone.
 */
export function libraryOf(kind: LibraryKind, activities: readonly Activity[]): readonly Entry[] {
  const byName = Map.groupBy(activities.flatMap(ROWS[kind]), ({ name }) => sameName(name));
  return [...byName.values()].map((rows) => entryOf(kind, rows)).sort(byUse);
}

function entryOf(kind: LibraryKind, rows: readonly Row[]): Entry {
  const spelt = [...Map.groupBy(rows, ({ name }) => name)].sort(
    ([a, { length: one }], [b, { length: other }]) => other - one || (a < b ? -1 : 1),
  );
  const spellings = spelt.map(([name]) => name);
  const fields = Object.entries(NOTHING[kind]).map(([field, none]) => {
    const values = rows.map(({ traits }) => (traits as Record<string, unknown>)[field] ?? none);
    const isAlike = new Set(values.map((value) => JSON.stringify(value))).size === 1;
    return { field, isAlike, value: isAlike ? values[0] : none };
  });
  return {
    name: spellings[0]!,
    spellings,
    uses: rows.map(({ activity, key, name }) => ({ activity, key, name })),
    activities: new Set(rows.map(({ activity }) => activity)).size,
    traits: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    differing: fields.filter(({ isAlike }) => !isAlike).map(({ field }) => field),
  };
}

const byUse = (a: Entry, b: Entry) => b.activities - a.activities || (a.name < b.name ? -1 : 1);

function sameName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim() || plain;
}
