import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, PositionScalar, Readable } from '#graphql';

@Readable()
@ObjectType({
  description:
    'The register at the end of a day: as it was known then, by the law of that day. Activities and transfers are records.',
})
export class TrendPoint {
  @Field(() => DateScalar) on!: string;
  @Field(() => PositionScalar) position!: bigint;
  @Field(() => Int, {
    description:
      'Findings of the severity ERROR. What several laws find in the same words counts once. Accepted findings are counted too.',
  })
  errors!: number;
  @Field(() => Int) warnings!: number;
  @Field(() => Int) notices!: number;
  @Field(() => Int, { description: 'The records in force.' }) records!: number;
  @Field(() => Int, { description: 'Those of them that are approved, without a newer draft.' }) approved!: number;
  @Field(() => Int, { description: 'Records that were approved and have a date until which a review is due.' })
  withReview!: number;
  @Field(() => Int, { description: 'Those of them whose review was not overdue.' }) reviewedInTime!: number;
}

@Readable()
@ObjectType()
export class Trend {
  @Field(() => [TrendPoint], {
    description:
      'The ends of the last twelve months and the moment itself, the earliest first. Days before the first event are left out.',
  })
  points!: readonly TrendPoint[];
  @Field({ description: 'Version of the law data used.' }) lawVersion!: string;
  @Field({ description: 'True if points are left out that were not there within `maxWaitMs`: ask again soon.' })
  isStale!: boolean;
}
