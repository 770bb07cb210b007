export type { JurisdictionProfile as JurisdictionProfileState } from './jurisdiction-profile.events.js';
export {
  JurisdictionProfile,
  OpenJurisdictionProfileInput,
  ProfileContact,
  ProfileController,
} from './jurisdiction-profile.graphql.js';
export { showProfile } from './jurisdiction-profile.resolver.js';
export {
  LegalBasisOverride,
  ProfileRecipient,
  ProfileRetentionRule,
} from './jurisdiction-profile.shared-types.js';
export { jurisdictionProfiles } from './jurisdiction-profile.slice.js';
