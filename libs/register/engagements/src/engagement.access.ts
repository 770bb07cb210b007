import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers engagements that serve covered activities, and those disclosed in its jurisdictions. They go with all their activities. */
export const engagementAccess: Access = {
  covered: ({ jurisdictions }) => ({
    anyOf: [
      { terms: [{ term: 'activities', value: { kind: 'processingActivity', having: [], isCovered: true } }] },
      { terms: [{ term: 'jurisdictions', value: jurisdictions.flatMap(codesWithin) }] },
    ],
  }),
  belonging: { of: 'activities' },
};
