import { COMMON_SORTS, type Facet } from '#read-model';

/** The keys by which notes are sorted. Those without a due date come last. */
export const noteSorts = { DUE_ON: 'LIST', ...COMMON_SORTS } as const;

/** The facets of notes: by what they are counted and filtered. */
export const noteFacets = {
  STATUS: { sources: 'STATUS' },
  ASSIGNEE: { sources: [{ term: 'assignee' }], ids: 'contact' },
  DEPARTMENT: { sources: [{ term: 'department' }] },
} as const satisfies Record<string, Facet>;
