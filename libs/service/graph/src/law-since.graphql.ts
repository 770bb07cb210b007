import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, ListOf, Readable } from '#graphql';
import { LawChange } from '#law-api';

@Readable()
@ObjectType({ description: 'A change of the law, and how much of the register it concerns.' })
class LawChangeOfRecords extends LawChange {
  @Field(() => Int, {
    description:
      'Approved activities and transfers that it concerns. What is new on transfers concerns those that can use it; what is changed or ends, those that do.',
  })
  recordCount!: number;
}

@Readable()
@ObjectType({ description: 'What has changed in a law since the last approval of a record under it.' })
export class LawSince {
  @Field({ description: 'The code of the law.' }) law!: string;
  @Field(() => DateScalar, { description: 'The day of the last approval, or of a later review (UTC).' }) since!: string;
  @ListOf(() => LawChangeOfRecords, { description: 'The changes that concern some approved record, by day.' })
  changes!: LawChangeOfRecords[];
}
