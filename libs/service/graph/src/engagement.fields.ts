import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '#contacts';
import { Engagement, type EngagementState, showEngagement } from '#engagements';
import { PositionScalar } from '#graphql';
import { Party, type PartyState, showParty } from '#parties';
import { ProcessingActivity, type ProcessingActivityState, showActivity } from '#processing-activities';
import type { Found } from '#read-model';
import { Loaders, once, type RequestContext } from './loaders.js';
import { type OfOwner, ownerOf } from './owner.js';

type Parented = Found<EngagementState>;

@Resolver(() => Engagement)
export class EngagementFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => Party, { nullable: true, description: 'The party that processes for others.' })
  processor(@Parent() { processor, at }: Parented, @Context() context: RequestContext) {
    return once(this.loaders.one<PartyState>(context, 'party', processor, at), (party) => party && showParty(party));
  }

  @ResolveField(() => [Party])
  engagedBy(@Parent() { engagedBy, at }: Parented, @Context() context: RequestContext) {
    return once(this.loaders.many<PartyState>(context, 'party', engagedBy, at), (parties) => parties.map(showParty));
  }

  @ResolveField(() => [ProcessingActivity], { description: 'The activities that it serves; empty if none is stated.' })
  activities(@Parent() { activities, at }: Parented, @Context() context: RequestContext) {
    const served = this.loaders.many<ProcessingActivityState>(context, 'processingActivity', activities, at);
    return once(served, (states) => states.map(showActivity));
  }

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact that owns it; null too if you may not read it.',
  })
  owner(@Parent() parent: OfOwner, @Context() context: RequestContext) {
    return ownerOf(this.loaders, context, parent);
  }

  @ResolveField(() => Engagement, {
    nullable: true,
    description: 'For a sub-processor: the engagement of its processor.',
  })
  under(@Parent() { under, at }: Parented, @Context() context: RequestContext) {
    if (under === undefined) return undefined;
    const parent = this.loaders.one<EngagementState>(context, 'engagement', under, at);
    return once(parent, (engagement) => engagement && showEngagement(engagement));
  }

  @ResolveField(() => [Engagement], { description: 'The engagements of those who work under it.' })
  below(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    const under = this.loaders.having<EngagementState>(context, 'engagement', 'under', id, at);
    return once(under, (states) => states.map(showEngagement));
  }
}
