import { isDocumented, lackingOfOfficers, lackingOfParty, officerInRecord } from './record.js';

export type { LackingOfParty, RecordOffice } from './record.js';

/** The record of Art 30 GDPR, of the EU and the UK, as its document needs it. */
export const gdpr = {
  isDocumented,
  lackingOfOfficers,
  lackingOfParty,
  officerInRecord,
} as const;
