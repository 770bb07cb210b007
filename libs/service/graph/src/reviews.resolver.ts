import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, Needs, PageArgs } from '#graphql';
import { categoryOf } from '#ledger';
import { type Found, Names, type ReviewDue, Reviews } from '#read-model';
import { type OverdueReview, OverdueReviewConnection } from './reviews.graphql.js';

/** A day in milliseconds. */
const A_DAY = 86_400_000;

/** Resolves the query for overdue reviews. */
@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly reviews: Reviews,
    private readonly called: Names,
  ) {}

  @Needs('VIEWER')
  @Query(() => OverdueReviewConnection, {
    description:
      'The records in force that were approved, and whose review was due before the date; the earliest first.',
  })
  async overdueReviews(@Args() page: PageArgs) {
    const overdue = await this.reviews.overdue(page);
    const names = await this.called.of(overdue.nodes);
    return connect(overdue, (review) => shown(review, names.get(review.id)));
  }
}

function shown(review: Found<ReviewDue & { readonly reference?: string }>, name: string | undefined): OverdueReview {
  const { id, key, reference, reviewEvery, lastReviewedOn, reviewDueOn, at } = review;
  return {
    type: categoryOf(id),
    id,
    name,
    key,
    reference,
    reviewEvery,
    lastReviewedOn,
    reviewDueOn,
    daysOverdue: (Date.parse(at.on) - Date.parse(reviewDueOn)) / A_DAY,
  };
}
