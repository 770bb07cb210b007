import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { Engagement, type EngagementState, showEngagement } from '#engagements';
import { type Asked, connect, Needs, PageArgs, PositionScalar } from '#graphql';
import { Officer, Party, PartyConnection, type PartyState, showParty } from '#parties';
import { type Moment, Things } from '#read-model';
import { Loaders, once, type RequestContext, type RequestedNode } from './loaders.js';

@Resolver(() => Party)
export class PartyFields {
  constructor(
    private readonly loaders: Loaders,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => PartyConnection, { description: 'The parties with an engagement in force: they process for others.' })
  async processors(@Args() page: PageArgs) {
    const engaged = { id: { kind: 'engagement', having: [], collect: 'processor' } };
    return connect(await this.things.page<PartyState>('party', page, engaged), showParty);
  }

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => Party, { nullable: true, description: 'The party that controls it.' })
  parent(@Parent() { parent, at }: RequestedNode & { parent?: string }, @Context() context: RequestContext) {
    if (parent === undefined) return undefined;
    return once(this.loaders.one<PartyState>(context, 'party', parent, at), (party) => party && showParty(party));
  }

  @ResolveField(() => [Engagement], { description: 'The engagements in which it processes for others.' })
  engagements(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext, @Info() asked: Asked) {
    const engagements = this.loaders.having<EngagementState>(context, 'engagement', 'processor', id, at, asked);
    return once(engagements, (states) => states.map(showEngagement));
  }
}

@Resolver(() => Officer)
export class OfficerFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Contact, { nullable: true })
  contact(@Parent() { contact, at }: { contact: string; at: Moment }, @Context() context: RequestContext) {
    const person = this.loaders.one<ContactState>(context, 'contact', contact, at);
    return once(person, (state) => state && showContact(state));
  }
}

@Resolver(() => Contact)
export class ContactFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }
}
