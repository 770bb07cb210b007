import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar, DurationScalar } from '#graphql';
import { ProcessingActivity } from '#processing-activities';
import { Transfer } from '#transfers';
import { Loaders, once, type RequestContext, type RequestedNode } from './loaders.js';

/** Creates the resolver of the review fields of a record type. */
function reviewFields(record: Type) {
  @Resolver(() => record)
  class ReviewFields {
    constructor(private readonly loaders: Loaders) {}

    @ResolveField(() => DurationScalar, {
      nullable: true,
      description: 'The interval of reviews after approval.',
    })
    reviewEvery(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return once(this.loaders.review(context, id, at), (review) => review?.reviewEvery);
    }

    @ResolveField(() => DateScalar, {
      nullable: true,
      description: 'The date of the last approval or later review (UTC); null if it has never been approved.',
    })
    lastReviewedOn(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return once(this.loaders.review(context, id, at), (review) => review?.lastReviewedOn);
    }

    @ResolveField(() => DateScalar, {
      nullable: true,
      description: 'The last day on which the next review is in time. Drafts do not change it.',
    })
    reviewDueOn(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
      return once(this.loaders.review(context, id, at), (review) => review?.reviewDueOn);
    }
  }
  return ReviewFields;
}

export const ActivityReviewFields = reviewFields(ProcessingActivity);
export const TransferReviewFields = reviewFields(Transfer);
