import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { PositionScalar } from '#graphql';
import { Officer, Party } from '#parties';
import type { Moment } from '#read-model';
import { Loaders, type RequestContext } from './loaders.js';

interface Asked {
  readonly id: string;
  readonly at: Moment;
}

@Resolver(() => Party)
export class PartyEdges {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Asked, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }
}

@Resolver(() => Officer)
export class OfficerEdges {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Contact, { nullable: true })
  async contact(@Parent() { contact, at }: Asked & { contact: string }, @Context() context: RequestContext) {
    const found = await this.loaders.one<ContactState>(context, 'contact', contact, at);
    return found && showContact(found);
  }
}
