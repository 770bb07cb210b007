import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, DeclaredMutations, Id, Meta, Needs, present, Receipt, Registers } from '#graphql';
import { OfficerRole } from '#law';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import * as commands from './party.commands.js';
import type { Party as PartyState } from './party.events.js';
import { partyFacets, partySorts } from './party.facets.js';
import { partyFields } from './party.fields.js';
import {
  ClassificationInput,
  ContactPointsInput,
  OfficerInput,
  Party,
  PartyConnection,
  PartyFilter,
  PartySort,
  partyFacetTypes,
  RegisterPartyInput,
  SeatInput,
} from './party.graphql.js';

/** Returns the party as the API shows it. Each officer carries `at`: its contact is read at the same moment. */
export function showParty(party: Found<PartyState>): Party {
  const { certifications = [] } = party;
  return present<Party>({
    ...party,
    certifications,
    officers: party.officers.map((officer) => ({ ...officer, at: party.at })),
  });
}

@Registers('registerParty', commands.RegisterParty, RegisterPartyInput)
@DeclaredMutations(partyFields, RegisterPartyInput, {
  seat: SeatInput,
  contactPoints: ContactPointsInput,
  classification: ClassificationInput,
})
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
}) {
  @Needs('EDITOR')
  @Mutation(() => Receipt)
  appointOfficer(@Id() id: string, @Args('officer') officer: OfficerInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.AppointOfficer(id, { officer }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  dismissOfficer(
    @Id() id: string,
    @Args('role', { type: () => OfficerRole }) role: OfficerRole,
    @Args('contact', { type: () => ID }) contact: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DismissOfficer(id, { role, contact }, meta));
  }
}

/** Resolves the counts of a list of parties. */
export const PartyFacetFields = partyFacetTypes.counts(PartyConnection);
