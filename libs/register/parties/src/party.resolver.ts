import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  Id,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { OfficerRole } from '#law';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
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

function conditions({ officer, facets, ...wishes }: PartyFilter): Filter {
  return { ...filterOf({ ...wishes, officerRole: officer }), allOf: facetConditions(partyFacets, facets) };
}

@DeclaredMutations(partyFields, RegisterPartyInput, {
  seat: SeatInput,
  contactPoints: ContactPointsInput,
  classification: ClassificationInput,
})
@Resolver(() => Party)
export class PartyResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => PartyConnection, { description: 'Companies inside and outside the group, and classes of companies.' })
  async parties(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: PartyFilter,
    @Args('sort', { type: () => [PartySort], ...SORT }) sort?: InstanceType<typeof PartySort>[],
  ) {
    const order = orderOf(partySorts, sort);
    return connect(await this.things.page<PartyState>('party', page, conditions(filter ?? {}), order), showParty);
  }

  @Needs('ANYBODY')
  @Query(() => Party, { nullable: true })
  async party(@Id() id: string, @At() at?: Moment) {
    const [party] = await this.things.byIds<PartyState>('party', [id], await this.things.moment(at));
    return party && showParty(party);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  registerParty(@Args('input') input: RegisterPartyInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RegisterParty(undefined, input, meta));
  }

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
