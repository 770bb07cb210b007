import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, DateScalar, Moment, Optional, PageArgs, Readable, ThingName } from '#graphql';
import { HowKnown } from '#law';
import { Severity } from './model/rule.js';

registerEnumType(Severity, {
  name: 'Severity',
  description:
    'ERROR: the law requires it. WARNING: it may not be enough. NOTICE: the register does not say enough to decide, or somebody should look at it.',
});

@Readable()
@ObjectType({ description: 'The decision to live with a finding until a date.' })
export class FindingAcceptance {
  @Field({ description: 'Opaque account id.' }) by!: string;
  @Field(() => DateScalar) since!: string;
  @Field(() => DateScalar, { description: 'The last day on which it is accepted.' }) until!: string;
  @Field() reason!: string;
}

@Readable()
@ObjectType({ description: 'A remark on a finding.' })
export class FindingComment {
  @Field({ description: 'Opaque account id.' }) by!: string;
  @Field(() => DateScalar) since!: string;
  @Field() text!: string;
}

/** The API type of a finding. `FindingMessage` adds what it says, and `FindingFields` the work on it. */
@Readable()
@ObjectType({
  description: 'A fault that a law finds in a thing of the register, on the date and as the register was known then.',
})
export class Finding {
  @Field(() => ID, { description: 'Stable: the rule, the thing and the field.' }) id!: string;
  @Field({ description: 'Stable id of the rule. Begins with the law, such as EU.ART30_1.PURPOSES.' }) rule!: string;
  @Field(() => ID, { description: 'The thing to do that it belongs to: the id of a FindingGroup.' }) group!: string;
  @Field({ description: 'Code of the law: EU, UK, KR, US-CA, …' }) law!: string;
  @Field({ description: 'Article of the law.' }) article!: string;
  @Field(() => Severity) severity!: Severity;
  @Field(() => ThingName) subject!: ThingName;
  @Field({ description: 'Field of the thing, dotted; rows of a list by their key.' }) path!: string;
  @Field(() => HowKnown, { description: 'How well the law is known that it rests on. It decides no severity.' })
  howKnown!: HowKnown;
  @Field({ description: 'False if that part of the law was not read in a source.' }) isVerified!: boolean;
  @Field({ description: 'True if it is a law of the seat or a representative of the organisation.' })
  isOwnLaw!: boolean;
  @Field(() => [String], { description: 'The laws that find it: its own, then those of `alike`.' })
  laws!: readonly string[];
  @Field(() => [Finding], {
    description:
      'The findings of other laws that say the same of the same field, if it is listed with them. Each has its own id, article and severity.',
  })
  alike!: readonly Finding[];
}

@Readable()
@ObjectType({ description: 'A rule by which findings are made.' })
export class FindingRule {
  @Field({ description: 'Stable. Begins with the law, such as EU.ART30_1.PURPOSES.' }) id!: string;
  @Field({ description: 'Code of the law: EU, UK, KR, US-CA, …' }) law!: string;
  @Field({ description: 'The duty, by a name that laws share. A FindingGroup is of one duty.' }) duty!: string;
}

@Readable()
@ObjectType({ description: 'An item that a law asks of the record of an activity.' })
export class RecordItem {
  @Field({ description: 'Code of the law: EU, UK, CH, …' }) law!: string;
  @Field({ description: 'The key of the item in the list of the law.' }) key!: string;
  @Field({ description: 'The item in words.' }) name!: string;
  @Field({ description: 'Article of the law.' }) article!: string;
  @Field(() => HowKnown, { description: 'How well this part of the law is known.' }) howKnown!: HowKnown;
  @Field({ description: 'False if it was not read in a source.' }) isVerified!: boolean;
  @Field({ description: 'The field of the activity that holds it, dotted.' }) path!: string;
  @Field({ description: 'Whether the record states it. An incomplete statement counts; findings say what it lacks.' })
  isStated!: boolean;
}

/** The description of `isStale`. */
export const STALE =
  'True if the findings at the moment were not there within `maxWaitMs`. Those of an earlier moment are given: ask again soon.';
/** The reasons that former names give. */
export const RENAMED = { patience: 'It is called `maxWaitMs`.', isBehind: 'It is called `isStale`.' } as const;

/** The arguments of a connection of findings. */
@ArgsType()
export class FindingsArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Milliseconds to wait for findings that are still being worked out. Then those of the newest moment before are given, on the same date, and `isStale` is true. If absent, or if there are none, the answer waits.',
  })
  maxWaitMs?: number;
  @Field(() => Int, { nullable: true, deprecationReason: RENAMED.patience })
  patience?: number;
}

@Readable()
@ObjectType()
export class FindingConnection extends connection(
  Finding,
  'Findings in the whole list, at the same moment. What several laws find in the same words counts once.',
) {
  @Field({ description: 'Version of the law data used.' }) lawVersion!: string;
  @Field({ description: STALE }) isStale!: boolean;
  @Field({ deprecationReason: RENAMED.isBehind }) isBehind!: boolean;
}

@InputType({ description: 'Conditions on findings of any date. All that are given must hold.' })
export class HorizonFilter {
  @Optional(() => String, { description: 'Code of a law: EU, UK, KR, …' }) law?: string;
  @Optional(() => String, { description: 'Id of a rule, or the first parts of it: EU.ART30_1.' }) rule?: string;
  @Optional(() => Severity) severity?: Severity;
  @Optional(() => ID, { description: 'Id of the thing.' }) subject?: string;
  @Optional(() => String, { description: 'Kind of thing: processingActivity, transfer, …' }) type?: string;
  @Optional(() => ID, { description: 'Id of a FindingGroup.' }) group?: string;
}

@InputType({ description: 'Conditions on findings and on the work on them. All that are given must hold.' })
export class FindingFilter extends HorizonFilter {
  @Optional(() => ID, {
    description:
      'Id of a thing: findings in it and in what belongs to it. To an activity belong its engagements and transfers. To a party belong the engagements in which it is the processor, and the transfers to it.',
  })
  around?: string;
  @Optional(() => ID, { description: 'The account that works on it.' }) assignee?: string;
  @Optional(() => ID, { description: 'The contact that owns the thing.' }) owner?: string;
  @Optional(() => String, { description: 'The department that answers for the thing.' }) department?: string;
  @Optional(() => Boolean, {
    description:
      'True for what laws of the seat or a representative of the organisation find, false for what other laws find. What both find in the same words is in both, as grave as these laws say.',
  })
  isOwnLaw?: boolean;
  @Optional(() => Boolean, { description: 'True for findings that are accepted, false for the others.' })
  isAccepted?: boolean;
  @Optional(() => Moment, { description: 'Only findings that were not there at this moment.' }) newSince?: Moment;
}
