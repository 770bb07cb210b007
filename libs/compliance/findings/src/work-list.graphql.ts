import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, DateScalar, Readable } from '#graphql';
import { HowKnown } from '#law';
import { Finding, RENAMED, STALE } from './findings.graphql.js';
import { Severity } from './model/rule.js';

/** The values by which findings are counted. */
export const FindingFacet = {
  LAW: 'LAW',
  SEVERITY: 'SEVERITY',
  RULE: 'RULE',
  THING: 'THING',
  TYPE: 'TYPE',
  ASSIGNEE: 'ASSIGNEE',
  OWNER: 'OWNER',
  DEPARTMENT: 'DEPARTMENT',
} as const;
registerEnumType(FindingFacet, {
  name: 'FindingFacet',
  description:
    'By what findings are counted. THING counts by the id of the thing, TYPE by its kind; ASSIGNEE leaves out what nobody works on. OWNER and DEPARTMENT are those of the thing: the id of a contact, and a business function.',
});

@Readable()
@ObjectType({
  description: 'One thing to do: the findings of one duty in one field, under all laws and in all things.',
})
export class FindingGroup {
  @Field(() => ID, { description: 'Stable: the duty and the field, such as TRANSFER.COUNTRY:countries.' }) id!: string;
  @Field({ description: 'The duty, by a name that laws share.' }) duty!: string;
  @Field() field!: string;
  @Field(() => Severity, { description: 'The gravest of its findings.' }) severity!: Severity;
  @Field({ description: 'True if a law of the seat or a representative of the organisation finds it.' })
  isOwnLaw!: boolean;
  @Field({ description: 'True if a transfer lacks a ground until it is done, or relies on one that does not hold.' })
  isOfGround!: boolean;
  @Field(() => [String]) laws!: readonly string[];
  @Field(() => [String]) rules!: readonly string[];
  @Field(() => Int, {
    description: 'The number of its findings. What several laws find in the same words counts once.',
  })
  count!: number;
  @Field(() => Int, { description: 'The number of things in which it is found.' }) things!: number;
  @Field(() => [ID], { description: 'The accounts that work on it.' }) assignees!: readonly string[];
  @Field(() => HowKnown, {
    description: 'How well the law is known: of its findings, the one whose law is known best.',
  })
  howKnown!: HowKnown;
  @Field({ description: 'False if none of its findings rests on law that was read in a source.' })
  isVerified!: boolean;
}

/** The API type of a page of the work list. `FindingGroupFields` adds the counts. */
@Readable()
@ObjectType()
export class FindingGroupConnection extends connection(FindingGroup) {
  @Field({ description: 'Version of the law data used.' }) lawVersion!: string;
  @Field({ description: STALE }) isStale!: boolean;
  @Field({ deprecationReason: RENAMED.isBehind }) isBehind!: boolean;
  @Field(() => Int, {
    description: 'The number of findings in all groups. What several laws find in the same words counts once.',
  })
  findingCount!: number;
  @Field(() => Int, { description: 'The number of findings that are accepted, under the same filter.' })
  acceptedCount!: number;
}

@Readable()
@ObjectType({ description: 'A date on which findings appear or disappear although nobody changes the register.' })
export class HorizonDate {
  @Field(() => DateScalar) on!: string;
  @Field(() => Int) appearCount!: number;
  @Field(() => Int) disappearCount!: number;
  @Field(() => [Finding], { description: 'Findings that begin on this date: the first 500.' })
  appear!: readonly Finding[];
  @Field(() => [Finding], { description: 'Findings of the day before that have ended: the first 500.' })
  disappear!: readonly Finding[];
}

@Readable()
@ObjectType()
export class HorizonDateConnection extends connection(HorizonDate) {
  @Field({ description: 'Version of the law data used.' }) lawVersion!: string;
}
