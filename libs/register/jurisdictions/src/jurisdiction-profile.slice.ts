import { slice } from '#slice';
import { profileAccess } from './jurisdiction-profile.access.js';
import { profileCommands as commands, profileDecider } from './jurisdiction-profile.decider.js';
import { profileAspects } from './jurisdiction-profile.file.js';
import { profileProjection } from './jurisdiction-profile.projection.js';
import { JurisdictionProfileResolver } from './jurisdiction-profile.resolver.js';

/** The slice of jurisdiction profiles: the statements of the organisation about each jurisdiction. */
export const jurisdictionProfiles = slice({
  decider: profileDecider,
  commands,
  projection: profileProjection,
  access: profileAccess,
  file: {
    name: 'jurisdictionProfiles',
    aspects: profileAspects,
    register: commands.OpenJurisdictionProfile,
    retire: commands.CloseJurisdictionProfile,
    reinstate: commands.ReopenJurisdictionProfile,
    keyField: 'code',
  },
  providers: [JurisdictionProfileResolver],
});
