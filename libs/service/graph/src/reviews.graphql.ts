import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connection, DateScalar, DurationScalar, Optional, Readable, ThingName } from '#graphql';

@Readable()
@ObjectType({
  description: 'A record in force that was approved once, and whose review was due before the requested date.',
})
export class OverdueReview extends ThingName {
  @Optional(() => String, { description: 'The reference number of a processing activity.' }) reference?: string;
  @Field(() => DurationScalar) reviewEvery!: string;
  @Field(() => DateScalar, { description: 'The date of the last approval or later review (UTC).' })
  lastReviewedOn!: string;
  @Field(() => DateScalar, { description: 'The last day on which the review was in time.' }) reviewDueOn!: string;
  @Field(() => Int) daysOverdue!: number;
}

@Readable()
@ObjectType()
export class OverdueReviewConnection extends connection(OverdueReview) {}
