import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which assets are sorted. */
export const assetSorts = { NAME: 'LIST', ...COMMON_SORTS } as const;

/** The facets of assets: by what they are counted and filtered. */
export const assetFacets = {
  STATUS: { sources: 'STATUS' },
  KIND: { sources: [{ term: 'kind' }] },
  KEPT_BY: { sources: [{ term: 'keptBy' }], ids: 'party' },
  PROCESSOR: { sources: [{ term: 'processors' }], ids: 'party' },
  LOCATION: { sources: [{ term: 'locations' }] },
  DEPARTMENT: { sources: [{ term: 'department' }] },
  OWNER: { sources: [{ term: 'owner' }], ids: 'contact' },
} as const satisfies Record<string, Facet>;
