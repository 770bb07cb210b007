import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { partyFacets, partySorts } from './party.facets.js';
import type { Party as PartyState } from './party.fields.js';
import { Party, PartyConnection, PartyFilter, PartySort, partyFacetTypes, partyTypes } from './party.graphql.js';

/** Returns the party as the API shows it. Each officer carries `at`: its contact is read at the same moment. */
export function showParty(party: Found<PartyState>): Party {
  const officers = party.officers.map((officer) => ({ ...officer, at: party.at }));
  const { certifications = [] } = party; // parties of before have none
  return present<Party>({ ...party, certifications, officers });
}

@MutationsOf(partyTypes)
@Resolver(() => Party)
export class PartyResolver extends thingQueries({
  kind: 'party',
  list: 'parties',
  needs: 'ANYBODY',
  descriptions: { list: 'Companies inside and outside the group, and classes of companies.' },
  type: Party,
  page: PartyConnection,
  filter: PartyFilter,
  sort: PartySort,
  sorts: partySorts,
  facets: partyFacets,
  conditions: ({ officer, ...wishes }) => filterOf({ ...wishes, officerRole: officer }),
  show: showParty,
}) {}

/** Resolves the counts of a list of parties. */
export const PartyFacetFields = partyFacetTypes.counts(PartyConnection);
