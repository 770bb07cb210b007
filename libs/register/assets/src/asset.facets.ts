import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which assets are sorted. */
export const assetSorts = { NAME: 'LIST', ...COMMON_SORTS } as const;

/** The facets of assets: by what they are counted and filtered. */
export const assetFacets = {
  STATUS: { sources: 'STATUS' },
  KIND: { sources: [{ term: 'kind' }], mayLack: true },
  KEPT_BY: { sources: [{ term: 'keptBy' }], ids: 'party', mayLack: true },
  PROCESSOR: { sources: [{ term: 'processors' }], ids: 'party', mayLack: true },
  LOCATION: { sources: [{ term: 'locations' }], mayLack: true },
  DEPARTMENT: { sources: [{ term: 'department' }], mayLack: true },
  OWNER: { sources: [{ term: 'owner' }], ids: 'contact', mayLack: true },
} as const satisfies Record<string, Facet>;
