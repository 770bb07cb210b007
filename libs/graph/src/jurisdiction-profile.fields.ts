import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { PositionScalar } from '#graphql';
import { JurisdictionProfile, ProfileContact, ProfileController } from '#jurisdictions';
import { Party, type PartyState, showParty } from '#parties';
import type { Moment } from '#read-model';
import { Loaders, type RequestContext, type RequestedNode } from './loaders.js';

@Resolver(() => JurisdictionProfile)
export class JurisdictionProfileEdges {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }
}

@Resolver(() => ProfileController)
export class ProfileControllerEdges {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true })
  async party(@Parent() { party, at }: { party: string; at: Moment }, @Context() context: RequestContext) {
    const found = await this.loaders.one<PartyState>(context, 'party', party, at);
    return found && showParty(found);
  }
}

@Resolver(() => ProfileContact)
export class ProfileContactEdges {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Contact, { nullable: true })
  async contact(@Parent() { contact, at }: { contact: string; at: Moment }, @Context() context: RequestContext) {
    const found = await this.loaders.one<ContactState>(context, 'contact', contact, at);
    return found && showContact(found);
  }
}
