import { CLASSES, type GroundClass } from './classes';
import type { Judgement } from './useTransfers';

/** The filters of the page in its address. */
export interface TransferSearch {
  /** A code of a country or organisation, or `none` for transfers that name no country. */
  readonly country?: string;
  readonly class?: GroundClass;
  /** The code of a ground. */
  readonly ground?: string;
  readonly status?: string;
  readonly exporter?: string;
  readonly importer?: string;
  readonly department?: string;
  /** The id of a contact. */
  readonly owner?: string;
  readonly q?: string;
}
export type Filter = keyof TransferSearch;

/** The filters with a choice of values, in the order of their fields. */
export const CHOICES = ['country', 'class', 'ground', 'status', 'exporter', 'importer', 'department', 'owner'] as const;

/** The value of a transfer that states none. */
export const NONE = 'none';

/** Reads the filters of an address; what is unknown stays out. */
export function readTransferSearch(search: Record<string, unknown>): TransferSearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asked = text('class');
  return {
    country: text('country'),
    class: CLASSES.find((one) => one === asked),
    ground: text('ground'),
    status: text('status'),
    exporter: text('exporter'),
    importer: text('importer'),
    department: text('department'),
    owner: text('owner'),
    q: text('q'),
  };
}

/** Returns the values of a transfer for a filter. */
function valuesOf(row: Judgement, filter: (typeof CHOICES)[number]): readonly string[] {
  const { transfer } = row;
  switch (filter) {
    case 'country':
      return transfer.countries.length > 0 ? transfer.countries : [NONE];
    case 'class':
      return [row.class];
    case 'ground':
      return orNone([...new Set(row.grounds.filter(({ isCurrent }) => isCurrent).map(({ row: { code } }) => code))]);
    case 'status':
      return [transfer.status];
    case 'exporter':
      return [transfer.exporter?.id ?? NONE];
    case 'importer':
      return [transfer.importer?.id ?? NONE];
    case 'department':
      return [transfer.department ?? NONE];
    case 'owner':
      return [transfer.owner?.id ?? NONE];
  }
}

const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NONE]);

/** Returns the rows that all filters let through, except the one that is left out. */
export function rowsFor(rows: readonly Judgement[], search: TransferSearch, leaveOut?: Filter): readonly Judgement[] {
  const asked = CHOICES.filter((filter) => filter !== leaveOut && search[filter] !== undefined);
  const words = leaveOut === 'q' ? [] : (search.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []);
  return rows.filter(
    (row) =>
      asked.every((filter) => valuesOf(row, filter).includes(search[filter]!)) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

function textOf({ transfer }: Judgement): string {
  const { name, exporter, importer, activities } = transfer;
  const titles = activities.flatMap(({ reference, title }) => [reference, title]);
  return [name, exporter?.name, importer?.name, ...titles].join(' ').toLowerCase();
}

/** Counts the rows by the values of a filter, as all other filters let them through; the largest count first. */
export function countsOf(
  rows: readonly Judgement[],
  search: TransferSearch,
  filter: (typeof CHOICES)[number],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rowsFor(rows, search, filter))
    for (const value of valuesOf(row, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a, left], [b, right]) => right - left || a.localeCompare(b)));
}
