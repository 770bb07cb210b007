import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which issued reports are sorted. */
export const issuedReportSorts = { ISSUED_AT: COMMON_SORTS.CHANGED_AT, TITLE: 'LIST' } as const;

/** The facets of issued reports: by what they are counted and filtered. */
export const issuedReportFacets = {
  KIND: { sources: [{ term: 'kind' }] },
  LANGUAGE: { sources: [{ term: 'language' }] },
  FORMAT: { sources: [{ term: 'format' }] },
} as const satisfies Record<string, Facet>;
