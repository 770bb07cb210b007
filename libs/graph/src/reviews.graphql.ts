import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connection, DateScalar, DurationScalar, Optional, Readable, ThingName } from '#graphql';

@Readable()
@ObjectType({
  description: 'A record in force, once approved, that was to be looked at again before the date asked for.',
})
export class OverdueReview extends ThingName {
  @Optional(() => String, { description: 'The number that a processing activity goes by.' }) reference?: string;
  @Field(() => DurationScalar) reviewEvery!: string;
  @Field(() => DateScalar, { description: 'When it was last approved, or looked at again since (UTC).' })
  lastReviewedOn!: string;
  @Field(() => DateScalar, { description: 'The last day on which it was in time.' }) reviewDueOn!: string;
  @Field(() => Int) daysOverdue!: number;
}

@Readable()
@ObjectType()
export class OverdueReviewConnection extends connection(OverdueReview) {}
