import { fieldTexts, projection } from '#read-model';
import { partyDecider } from './party.decider.js';
import { partyFields } from './party.fields.js';

/** The order, the filters and the search of parties. */
export const partyProjection = projection({
  decider: partyDecider,
  version: 3,
  sort: (party) => party.name.toLowerCase(),
  indexTerms: (party) => ({
    group: [String(party.group)],
    class: [String(party.class)],
    kind: party.kind === undefined ? [] : [party.kind],
    country: party.country === undefined ? [] : [party.country],
    officerRole: party.officers.map((o) => o.role),
  }),
  text: fieldTexts(partyDecider, partyFields, ['role', 'kind']),
});
