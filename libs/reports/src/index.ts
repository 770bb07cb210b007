export { draftAddress, draftRequestOf, issuedAddress, REPORTS } from './issue/addresses.js';
export { type DraftFile, Drafts } from './issue/drafts.js';
export { Issued } from './issue/issued.js';
export { Reissuing } from './issue/reissuing.js';
export * from './model/report.js';
