import { slice } from '#slice';
import { profileAccess } from './jurisdiction-profile.access.js';
import * as commands from './jurisdiction-profile.commands.js';
import { profileDecider } from './jurisdiction-profile.decider.js';
import { profileAspects } from './jurisdiction-profile.file.js';
import { profileProjection } from './jurisdiction-profile.projection.js';
import { JurisdictionProfileResolver } from './jurisdiction-profile.resolver.js';
import { LawResolver } from './law.resolver.js';

/** What the organisation states of itself for each jurisdiction; with it, the API of the law's own data. */
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
  providers: [JurisdictionProfileResolver, LawResolver],
});
