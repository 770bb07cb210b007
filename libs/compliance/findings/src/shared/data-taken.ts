import { type Activity, bare, type Transfer } from '#snapshot';

// The data that a transfer takes: those that it names itself, before all of its activities.

type Category = Activity['dataCategories'][number];

/** The data of a transfer. */
interface Transferred {
  /** The categories of its activities that it names, or may mean by what it names; all of them if it names none. */
  readonly categories: readonly Category[];
  /** The names that are no category of its activities: nothing more is known of these data. */
  readonly unknown: readonly string[];
}

/** Returns the data that the transfer takes from the activities. */
export function dataTaken({ dataItems }: Pick<Transfer, 'dataItems'>, activities: readonly Activity[]): Transferred {
  const all = activities.flatMap(({ dataCategories }) => dataCategories);
  const items = dataItems.map(plain).filter((item) => item !== '');
  if (items.length === 0) return { categories: all, unknown: [] };
  const names = new Set(all.map(({ name }) => plain(name)));
  return {
    categories: all.filter(({ name }) => items.some((item) => mayMean(item, plain(name)))),
    unknown: dataItems.filter((item) => !names.has(plain(item))),
  };
}

function plain(name: string): string {
  return bare(name).trim().toLowerCase();
}

/** Returns true if one of the names contains the other: "Allergies of guests" may mean "Allergies". */
function mayMean(item: string, name: string): boolean {
  return item.includes(name) || name.includes(item);
}
