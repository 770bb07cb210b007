export * from './jurisdiction-profile.commands.js';
export * from './jurisdiction-profile.decider.js';
export type { JurisdictionProfile as JurisdictionProfileState } from './jurisdiction-profile.events.js';
export { profileAspects } from './jurisdiction-profile.file.js';
export {
  JurisdictionProfile,
  OpenJurisdictionProfileInput,
  ProfileContact,
  ProfileController,
} from './jurisdiction-profile.graphql.js';
export { showProfile } from './jurisdiction-profile.resolver.js';
export * from './jurisdictions.module.js';
