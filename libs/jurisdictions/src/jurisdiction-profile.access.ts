import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers the profiles of where it holds, and what is said of every activity at once. */
export const profileAccess: Access = {
  covered: ({ jurisdictions }) => ({
    terms: [{ term: 'code', value: ['ALL', ...jurisdictions.flatMap(codesWithin)] }],
  }),
};
