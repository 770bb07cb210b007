import { CLASSES, type GroundClass } from './classes';

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

/** The facets of the API that the filters are conditions on. */
const FACETS = {
  country: 'COUNTRY',
  class: 'CLASS',
  ground: 'GROUND',
  status: 'STATUS',
  exporter: 'EXPORTER',
  importer: 'IMPORTER',
  department: 'DEPARTMENT',
  owner: 'OWNER',
} as const satisfies Record<(typeof CHOICES)[number], string>;

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

/** Returns the conditions of the API for the filters. */
export function conditionsOf(search: TransferSearch, recognition?: string) {
  const facets = CHOICES.flatMap((filter) =>
    search[filter] === undefined ? [] : [{ by: FACETS[filter], values: [search[filter]] }],
  );
  return { text: search.q ?? null, facets, recognition: recognition ?? null };
}

/** Returns true if the country is all that the page is filtered by. */
export const isOfCountryAlone = (search: TransferSearch): boolean =>
  search.country !== undefined && !search.q && CHOICES.every((filter) => filter === 'country' || !search[filter]);
