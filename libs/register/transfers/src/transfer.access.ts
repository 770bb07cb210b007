import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers transfers of covered activities, and those disclosed in its jurisdictions or for all of them. They go with all their activities. */
export const transferAccess: Access = {
  covered: ({ jurisdictions }) => ({
    anyOf: [
      { terms: [{ term: 'activities', value: { kind: 'processingActivity', having: [], isCovered: true } }] },
      { terms: [{ term: 'jurisdictions', value: ['ALL', ...jurisdictions.flatMap(codesWithin)] }] },
    ],
  }),
  belonging: { of: 'activities' },
};
