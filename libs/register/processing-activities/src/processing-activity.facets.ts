import { codesWithin } from '#law';
import { COMMON_SORTS, type Facet, type FacetSource } from '#read-model';
import type { ProcessingActivity } from './processing-activity.events.js';

/** The keys by which activities are sorted. */
export const activitySorts = { REFERENCE: 'LIST', TITLE: { term: 'order.title' }, ...COMMON_SORTS } as const;

const own = (term: string): Facet => ({ sources: [{ term }] });
const ofParties = (source: FacetSource): Facet => ({ sources: [source], ids: 'party' });
/** Returns the value's facet with the name that the list has for it in an activity. */
const named = (term: string, list: 'dataCategories' | 'dataSubjects'): Facet => ({
  ...own(term),
  label: (activity, value) => (activity as ProcessingActivity)[list].find(({ key }) => key === value)?.name,
});

/** The facets of activities: by what they are counted and filtered. */
export const activityFacets = {
  STATUS: { sources: 'STATUS' },
  ROLE: own('role'),
  LEGAL_BASIS: { ...own('legalBasis'), mayLack: true },
  DATA_CATEGORY: named('dataCategory', 'dataCategories'),
  DATA_SUBJECT: named('dataSubject', 'dataSubjects'),
  TAG: { ...own('tag'), mayLack: true },
  DEPARTMENT: { ...own('department'), mayLack: true },
  OWNER: { sources: [{ term: 'owner' }], ids: 'contact', mayLack: true },
  SPECIAL_DATA: own('special'),
  CONTROLLER: ofParties({ term: 'controllers' }),
  PROCESSOR: ofParties({ term: 'processor', kind: 'engagement', collect: 'activities' }),
  ASSET: { sources: [{ term: 'systems.asset' }], ids: 'asset' },
  COUNTRY: { sources: [{ term: 'country', kind: 'transfer', collect: 'activities' }] },
  // A controller is seated there or named by its profile, or an engagement is disclosed there.
  JURISDICTION: {
    sources: [
      { term: 'country', kind: 'party', by: 'controllers' },
      { term: 'code', kind: 'jurisdictionProfile', by: 'controllers', collect: 'controllers.party' },
      { term: 'jurisdictions', kind: 'engagement', collect: 'activities' },
    ],
    wholes: { EU: codesWithin('EU'), UK: codesWithin('UK'), GB: codesWithin('GB') },
  },
} as const satisfies Record<string, Facet>;
