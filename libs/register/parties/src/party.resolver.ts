import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
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
import {
  Assessment,
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
  return present<Party>({ ...party, officers: party.officers.map((officer) => ({ ...officer, at: party.at })) });
}

function conditions({ officer, facets, ...wishes }: PartyFilter): Filter {
  return { ...filterOf({ ...wishes, officerRole: officer }), allOf: facetConditions(partyFacets, facets) };
}

@Resolver(() => Party)
export class PartyResolver {
  constructor(
    private readonly bus: CommandBus,
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
  renameParty(@Id() id: string, @Args('name') name: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RenameParty(id, { name }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  moveParty(@Id() id: string, @Args('seat') seat: SeatInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.MoveParty(id, seat, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changePartyContactPoints(
    @Id() id: string,
    @Args('contactPoints') contactPoints: ContactPointsInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangePartyContactPoints(id, contactPoints, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reclassifyParty(
    @Id() id: string,
    @Args('classification') classification: ClassificationInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ReclassifyParty(id, classification, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changePartyRegistrationNumber(
    @Id() id: string,
    @Args('registrationNumber', { type: () => String, nullable: true }) registrationNumber?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangePartyRegistrationNumber(id, { registrationNumber }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the parent. Without `parent`, the party has none.' })
  changePartyParent(
    @Id() id: string,
    @Args('parent', { type: () => ID, nullable: true }) parent?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangePartyParent(id, { parent }, meta));
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

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  recordPartyAssessment(@Id() id: string, @Args('assessment') assessment: Assessment, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RecordPartyAssessment(id, { assessment }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Refused while a thing in force refers to it.' })
  retireParty(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RetireParty(id, {}, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reinstateParty(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReinstateParty(id, {}, meta));
  }
}

/** Resolves the counts of a list of parties. */
export const PartyFacetFields = partyFacetTypes.counts(PartyConnection);
