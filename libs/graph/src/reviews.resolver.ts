import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, Needs, PageArgs } from '#graphql';
import { categoryOf, Deciders } from '#ledger';
import { type Found, type ReviewDue, Reviews } from '#read-model';
import { type OverdueReview, OverdueReviewConnection } from './reviews.graphql.js';

const A_DAY = 86_400_000;

/** Which records are to be looked at again. */
@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly reviews: Reviews,
    private readonly deciders: Deciders,
  ) {}

  @Needs('VIEWER')
  @Query(() => OverdueReviewConnection, {
    description:
      'What is in force, was approved, and was to be looked at again before the date; what was due first, first.',
  })
  async overdueReviews(@Args() page: PageArgs) {
    return connect(await this.reviews.overdue(page), (review) => this.named(review));
  }

  private named(review: Found<ReviewDue & { readonly reference?: string }>): OverdueReview {
    const { id, key, reference, reviewEvery, lastReviewedOn, reviewDueOn, at } = review;
    return {
      type: categoryOf(id),
      id,
      name: this.deciders.of(id)?.name(review),
      key,
      reference,
      reviewEvery,
      lastReviewedOn,
      reviewDueOn,
      daysOverdue: (Date.parse(at.on) - Date.parse(reviewDueOn)) / A_DAY,
    };
  }
}
