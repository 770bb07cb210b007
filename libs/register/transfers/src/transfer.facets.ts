import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which transfers are sorted. */
export const transferSorts = {
  NAME: 'LIST',
  KIND: { term: 'kind' },
  COUNTRY: { term: 'country' },
  ...COMMON_SORTS,
} as const;

/** The facets of transfers: by what they are counted and filtered. */
export const transferFacets = {
  STATUS: { sources: 'STATUS' },
  KIND: { sources: [{ term: 'kind' }] },
  GROUND: { sources: [{ term: 'ground' }] },
  COUNTRY: { sources: [{ term: 'country' }] },
  JURISDICTION: { sources: [{ term: 'jurisdictions' }] },
  EXPORTER: { sources: [{ term: 'exporter' }], ids: 'party' },
  IMPORTER: { sources: [{ term: 'importer' }], ids: 'party' },
  DEPARTMENT: { sources: [{ term: 'department' }] },
  OWNER: { sources: [{ term: 'owner' }], ids: 'contact' },
  ACTIVITY: { sources: [{ term: 'activities' }], ids: 'processingActivity' },
} as const satisfies Record<string, Facet>;
