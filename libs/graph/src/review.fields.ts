import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar, DurationScalar } from '#graphql';
import { ProcessingActivity } from '#processing-activities';
import { Transfer } from '#transfers';
import { Loaders, type RequestContext, type RequestedNode } from './loaders.js';

/** When a record of the type is looked at again. */
function reviewFields(record: Type) {
  @Resolver(() => record)
  class ReviewFields {
    constructor(private readonly loaders: Loaders) {}

    @ResolveField(() => DurationScalar, {
      nullable: true,
      description: 'How often it is to be looked at again once it has been approved.',
    })
    async reviewEvery(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return (await this.loaders.review(context, id, at))?.reviewEvery;
    }

    @ResolveField(() => DateScalar, {
      nullable: true,
      description: 'When it was last approved, or looked at again since (UTC); null where it has not been approved.',
    })
    async lastReviewedOn(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return (await this.loaders.review(context, id, at))?.lastReviewedOn;
    }

    @ResolveField(() => DateScalar, {
      nullable: true,
      description: 'The last day on which it is in time to look at it again, whatever is being drafted meanwhile.',
    })
    async reviewDueOn(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return (await this.loaders.review(context, id, at))?.reviewDueOn;
    }
  }
  return ReviewFields;
}

export const ActivityReviewFields = reviewFields(ProcessingActivity);
export const TransferReviewFields = reviewFields(Transfer);
