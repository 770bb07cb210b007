import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers the profiles of its jurisdictions, and the profile `ALL`. */
export const profileAccess: Access = {
  covered: ({ jurisdictions }) => ({
    terms: [{ term: 'code', value: ['ALL', ...jurisdictions.flatMap(codesWithin)] }],
  }),
};
