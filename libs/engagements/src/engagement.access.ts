import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers what serves the activities that it covers, and what is disclosed where it holds. */
export const engagementAccess: Access = {
  covered: ({ jurisdictions }) => ({
    anyOf: [
      { terms: [{ term: 'activities', value: { kind: 'processingActivity', having: [], isCovered: true } }] },
      { terms: [{ term: 'jurisdictions', value: jurisdictions.flatMap(codesWithin) }] },
    ],
  }),
};
