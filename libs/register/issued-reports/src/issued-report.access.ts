import type { Access } from '#read-model';

/** A grant covers what was issued to its account, if it says so. */
export const issuedReportAccess: Access = {
  covered: ({ issuedTo }) => (issuedTo === undefined ? { ids: [] } : { terms: [{ term: 'account', value: issuedTo }] }),
};
