import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which parties are sorted. */
export const partySorts = { NAME: 'LIST', COUNTRY: { term: 'country' }, ...COMMON_SORTS } as const;

/** The facets of parties: by what they are counted and filtered. */
export const partyFacets = {
  STATUS: { sources: 'STATUS' },
  KIND: { sources: [{ term: 'kind' }] },
  COUNTRY: { sources: [{ term: 'country' }] },
  OFFICER: { sources: [{ term: 'officerRole' }] },
  GROUP: { sources: [{ term: 'group' }] },
} as const satisfies Record<string, Facet>;
