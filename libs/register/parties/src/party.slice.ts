import { slice } from '#slice';
import { partyAccess } from './party.access.js';
import { partyCommands as commands, partyDecider } from './party.decider.js';
import { partyAspects } from './party.file.js';
import { partyProjection } from './party.projection.js';
import { PartyFacetFields, PartyResolver } from './party.resolver.js';

/** The slice of parties: organisations that keep, process or receive data. */
export const parties = slice({
  decider: partyDecider,
  commands,
  projection: partyProjection,
  access: partyAccess,
  file: {
    name: 'parties',
    aspects: partyAspects,
    register: commands.RegisterParty,
    retire: commands.RetireParty,
    reinstate: commands.ReinstateParty,
  },
  providers: [PartyResolver, PartyFacetFields],
});
