import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which engagements are sorted. */
export const engagementSorts = {
  WORK: 'LIST',
  PROCESSOR: { term: 'processor', kind: 'party' },
  ...COMMON_SORTS,
} as const;

/** The facets of engagements: by what they are counted and filtered. */
export const engagementFacets = {
  STATUS: { sources: 'STATUS' },
  PROCESSOR: { sources: [{ term: 'processor' }], ids: 'party' },
  COUNTRY: { sources: [{ term: 'country', kind: 'party', by: 'processor' }], mayLack: true },
  LOCATION: { sources: [{ term: 'locations' }], mayLack: true },
  JURISDICTION: { sources: [{ term: 'jurisdictions' }], mayLack: true },
  MARKETING: { sources: [{ term: 'marketing' }] },
  DEPARTMENT: { sources: [{ term: 'department' }], mayLack: true },
  OWNER: { sources: [{ term: 'owner' }], ids: 'contact', mayLack: true },
  ACTIVITY: { sources: [{ term: 'activities' }], ids: 'processingActivity' },
} as const satisfies Record<string, Facet>;
