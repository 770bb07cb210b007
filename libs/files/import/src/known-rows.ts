import { folded } from './text.js';

type Fields = Readonly<Record<string, unknown>>;
type Row = Fields & { readonly key: string };

/** Lists of an activity whose rows get their keys from their names, with the field of the name. */
const NAMED = {
  dataCategories: 'name',
  dataSubjects: 'name',
  recipients: 'name',
  sources: 'description',
  systems: 'name',
} as const;
/** A list of rows that have their keys from their names. */
type NamedList = keyof typeof NAMED;

/** The rows of an activity of the register, by their lists. */
export type KnownRows = Readonly<Partial<Record<NamedList, readonly Row[]>>>;

/**
 * Returns the activity with the keys that the register has for the names of its rows, also where other rows name them. So a row stays
 * the same if it was named otherwise when it was recorded, or had another key.
 */
export function withKnownKeys<Activity extends Fields>(activity: Activity, known: KnownRows | undefined): Activity {
  if (!known) return activity;
  const lists: Record<string, ReadonlyMap<string, string>> = Object.fromEntries(
    Object.entries(NAMED).map(([list, name]) => [
      list,
      renamedIn(rowsOf(activity[list]), rowsOf(known[list as NamedList]), name),
    ]),
  );
  if (Object.values(lists).every(({ size }) => size === 0)) return activity;
  const renamed = { ...lists, retention: lists.dataCategories! }; // a rule of one category has its key
  const value = (field: string, given: unknown): unknown => {
    const keys = (renamed as typeof lists)[field];
    if (Array.isArray(given))
      return given.map((one) => {
        if (typeof one === 'string') return keys?.get(one) ?? one;
        const key = keys?.get((one as Row).key);
        return { ...fields(one as Fields), ...(key !== undefined && { key }) };
      });
    return typeof given === 'object' && given !== null ? fields(given as Fields) : given;
  };
  const fields = (of: Fields): Fields =>
    Object.fromEntries(Object.entries(of).map(([field, given]) => [field, value(field, given)]));
  return fields(activity) as Activity;
}

const rowsOf = (list: unknown): readonly Row[] => (Array.isArray(list) ? list : []);

/** Returns the keys of the register by those that rows have here, as far as the two differ and the other key is free. */
function renamedIn(rows: readonly Row[], known: readonly Row[], name: string): ReadonlyMap<string, string> {
  const nameOf = ({ [name]: text = '' }: Row) => folded(String(text)) || String(text);
  const keys = new Map(known.map((row) => [nameOf(row), row.key]));
  const taken = new Set(rows.map(({ key }) => key));
  return new Map(
    rows.flatMap((row) => {
      const key = keys.get(nameOf(row));
      return key === undefined || taken.has(key) ? [] : [[row.key, key]];
    }),
  );
}
