import { declaredProjection } from '#read-model';
import { partyDecider } from './party.decider.js';
import { partyFields } from './party.fields.js';

/** The order, the filters and the search of parties. */
export const partyProjection = declaredProjection(partyFields, {
  decider: partyDecider,
  version: 4,
  sort: (party) => party.name.toLowerCase(),
  terms: (party) => ({ officerRole: party.officers.map(({ role }) => role) }),
});
