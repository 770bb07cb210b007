import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers the transfers of the activities that it covers, those of every activity, and what is disclosed where it holds. */
export const transferAccess: Access = {
  covered: ({ jurisdictions }) => ({
    anyOf: [
      { terms: [{ term: 'activities', value: { kind: 'processingActivity', having: [], isCovered: true } }] },
      { terms: [{ term: 'jurisdictions', value: ['ALL', ...jurisdictions.flatMap(codesWithin)] }] },
    ],
  }),
};
