import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  connection,
  KeyScalar,
  ListOf,
  Optional,
  PositionScalar,
  Readable,
  RecipientTerms,
  RecordStatus,
  RetentionTerms,
  RowKey,
} from '#graphql';
import { ActivityRole, LegalBasis, SpecialCondition } from '#law';
import { DataCategory, DataSubject } from './processing-activity.shared-types.js';

@Readable()
@ObjectType({ description: 'From where the data come.' })
export class Source {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @Field(() => [DataCategory], { description: 'Empty: all of the activity.' }) dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
}

@Readable()
@ObjectType('PurposeLegalBasis', {
  description: 'A legal basis, under its condition, and why it is the one that applies.',
})
export class LegalBasisView {
  @Optional(() => LegalBasis, { description: 'Null where none is stated and the law asked for knows none.' })
  basis?: LegalBasis;
  @Optional() condition?: string;
  @Optional() interest?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
  @Field(() => [DataCategory], { description: 'To which data it is limited; empty: none.' })
  dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Optional(() => String, { description: 'A part of the jurisdiction, where it applies only there.' }) region?: string;
  @Field({ description: 'Because of what it applies, and what the law asked for makes of it.' }) because!: string;
  @Optional(() => Boolean, {
    description:
      'Whether the law asked for knew such a basis on the date; null where none was asked for or is known here.',
  })
  isKnownToLaw?: boolean;
}

@Readable()
@ObjectType({ description: 'What for (GDPR Art 30(1)(b)).' })
export class Purpose {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @Field(() => [DataCategory], { description: 'Empty: all of the activity.' }) dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
}

@Readable()
@ObjectType({ description: 'Who receives the data (GDPR Art 30(1)(d)).' })
export class Recipient extends RecipientTerms {
  @Field(() => [DataCategory], { description: 'Empty: all of the activity.' }) dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Field({ description: 'It is said of every activity at once, in the profile ALL.' }) inherited!: boolean;
}

@Readable()
@ObjectType({ description: 'To what a rule is limited; empty: all of the activity.' })
export class Scope {
  @Field(() => [DataCategory]) dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'How long some of the data are kept.' })
export class RetentionRule extends RetentionTerms {
  @Field(() => Scope) appliesTo!: Scope;
  @Field({ description: 'It is said of every activity at once, in the profile ALL.' }) inherited!: boolean;
}

@Readable()
@ObjectType({ description: 'A system in which the processing runs.' })
export class System {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
}

@Readable()
@ObjectType({ description: 'One record of Art 30 GDPR.' })
export class ProcessingActivity {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() reference!: string;
  @Field() title!: string;
  @Field(() => ActivityRole) role!: ActivityRole;
  @Optional() description?: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [DataCategory]) dataCategories!: DataCategory[];
  @Field(() => [Source]) sources!: Source[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Field(() => [System]) systems!: System[];
  @ListOf(() => String, { description: 'Its own and those that the profile ALL states.' }) securityMeasures!: string[];
}

@Readable()
@ObjectType()
export class ProcessingActivityConnection extends connection(ProcessingActivity) {}
