import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { AutomatedDecisionView, PositionScalar } from '#graphql';
import { JurisdictionProfile, ProfileContact, ProfileController } from '#jurisdictions';
import type { AutomatedDecision } from '#law';
import { Party, type PartyState, showParty } from '#parties';
import type { Moment } from '#read-model';
import { Loaders, once, type RequestContext, type RequestedNode } from './loaders.js';

@Resolver(() => JurisdictionProfile)
export class JurisdictionProfileFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => [AutomatedDecisionView], { description: 'Of the profile ALL, they hold for every activity.' })
  automatedDecisions(@Parent() profile: { readonly automatedDecisions: readonly AutomatedDecision[] }) {
    return profile.automatedDecisions.map((decision) => ({ ...decision, inherited: false }));
  }
}

@Resolver(() => ProfileController)
export class ProfileControllerFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true })
  party(@Parent() { party, at }: { party: string; at: Moment }, @Context() context: RequestContext) {
    return once(this.loaders.one<PartyState>(context, 'party', party, at), (state) => state && showParty(state));
  }
}

@Resolver(() => ProfileContact)
export class ProfileContactFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Contact, { nullable: true })
  contact(@Parent() { contact, at }: { contact: string; at: Moment }, @Context() context: RequestContext) {
    const person = this.loaders.one<ContactState>(context, 'contact', contact, at);
    return once(person, (state) => state && showContact(state));
  }
}
