import { lackingDelegation, undisclosedWork, withoutOverseasRow } from './delegation.js';
import {
  contactOf,
  isDisclosedInKorea,
  isItemisedOverseas,
  lackingOverseas,
  lackingProvision,
  overseasTransfers,
  provisionsToThirdParties,
} from './overseas.js';
import {
  agentRepresentative,
  articleOfBasis,
  koreanActivities,
  koreanBases,
  lackingActivity,
  lackingDomesticAgent,
  lackingPrivacyOfficer,
  lackingStatements,
  officerInKorea,
  statedInKorea,
  withoutBasis,
  withoutSeparateConsent,
} from './policy.js';

export type { Lack } from './overseas.js';

/** Korean law (PIPA) as its documents need it: what they show, and what the register lacks for them. */
export const koreanLaw = {
  agentRepresentative,
  lackingDelegation,
  undisclosedWork,
  withoutOverseasRow,
  contactOf,
  isDisclosed: isDisclosedInKorea,
  isItemisedOverseas,
  lackingOverseas,
  lackingProvision,
  overseasTransfers,
  provisionsToThirdParties,
  activities: koreanActivities,
  articleOf: articleOfBasis,
  legalBases: koreanBases,
  lackingActivity,
  lackingDomesticAgent,
  lackingPrivacyOfficer,
  lackingStatements,
  officer: officerInKorea,
  statement: statedInKorea,
  withoutBasis,
  withoutSeparateConsent,
} as const;
