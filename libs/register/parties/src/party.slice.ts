import { declaredSlice } from '#slice';
import { partyAccess } from './party.access.js';
import { partyDecider } from './party.decider.js';
import { partyFields } from './party.fields.js';
import { partyProjection } from './party.projection.js';
import { PartyFacetFields, PartyResolver } from './party.resolver.js';

/** The slice of parties: organisations that keep, process or receive data. */
export const parties = declaredSlice(partyFields, {
  decider: partyDecider,
  projection: partyProjection,
  access: partyAccess,
  file: 'parties',
  providers: [PartyResolver, PartyFacetFields],
});
