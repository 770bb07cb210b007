import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  connection,
  KeyScalar,
  ListOf,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecipientTerms,
  RecordStatus,
  RetentionTerms,
  RowKey,
} from '#graphql';
import { ActivityRole, LegalBasis, RiskFactor, SpecialCondition } from '#law';
import { DataCategory, DataSubject } from './processing-activity.shared-types.js';
import {
  ActivityAssessment,
  ActivityBreach,
  PlainFields,
  SCHEDULE_1,
} from './processing-activity-accountability.shared-types.js';

/** The API type of a source of the data. The library `graph` adds the party that provides it. */
@Readable()
@ObjectType({ description: 'A source of the data.' })
export class Source {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @Field(() => [DataCategory], {
    description: 'The data categories that it is limited to; empty means all of the activity.',
  })
  dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
}

/** The API type of a legal basis of a purpose, as the requested law treats it on the date. */
@Readable()
@ObjectType('PurposeLegalBasis', {
  description: 'A legal basis, its condition, and the reason why it applies.',
})
export class LegalBasisView {
  @Optional(() => LegalBasis, { description: 'Null if none is stated and the requested law has none.' })
  basis?: LegalBasis;
  @Optional() condition?: string;
  @Optional() interest?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
  @Field(() => [DataCategory], {
    description: 'The data categories that it is limited to; empty if it is not limited.',
  })
  dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Optional(() => String, {
    description: 'The part of the jurisdiction in which it applies, if it does not apply in all of it.',
  })
  region?: string;
  @Field({ description: 'Why this basis applies, and how the requested law treats it.' }) because!: string;
  @Optional(() => Boolean, {
    description:
      'True if the requested law had such a basis on the date. Null if no law was requested, or the law data do not contain it.',
  })
  isKnownToLaw?: boolean;
}

/** The API type of a purpose. The library `graph` adds its legal bases. */
@Readable()
@ObjectType({ description: 'A purpose of the processing (GDPR Art 30(1)(b)).' })
export class Purpose {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @Field(() => [DataCategory], {
    description: 'The data categories that it is limited to; empty means all of the activity.',
  })
  dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
}

/** The API type of a recipient, of the activity itself or of the profile ALL. */
@Readable()
@ObjectType({ description: 'A recipient of the data (GDPR Art 30(1)(d)).' })
export class Recipient extends RecipientTerms {
  @Field(() => [DataCategory], {
    description: 'The data categories that it is limited to; empty means all of the activity.',
  })
  dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Field({ description: 'True if it comes from the profile ALL, which applies to every activity.' })
  inherited!: boolean;
}

@Readable()
@ObjectType({ description: 'The scope of a rule. If it is empty, the rule applies to all of the activity.' })
class Scope {
  @Field(() => [DataCategory]) dataCategories!: DataCategory[];
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Optional() condition?: string;
}

/** The API type of a retention rule, of the activity itself or of the profile ALL. */
@Readable()
@ObjectType({ description: 'A retention rule: how long data are kept.' })
export class RetentionRule extends RetentionTerms {
  @Field(() => Scope) appliesTo!: Scope;
  @Field({ description: 'True if it comes from the profile ALL, which applies to every activity.' })
  inherited!: boolean;
}

/** The API type of a system in which an activity runs. */
@Readable()
@ObjectType({ description: 'A system in which the processing runs.' })
export class System {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
}

/** The API type of a record of processing. Its measures, recipients and retention rules include those of the profile ALL. */
@Readable()
@ObjectType({ implements: () => [Node], description: 'A record of processing activities (GDPR Art 30).' })
export class ProcessingActivity extends PlainFields {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() reference!: string;
  @Field() title!: string;
  @Field(() => ActivityRole) role!: ActivityRole;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
  @Field(() => [DataSubject]) dataSubjects!: DataSubject[];
  @Field(() => [DataCategory]) dataCategories!: DataCategory[];
  @Field(() => [Source]) sources!: Source[];
  @Field(() => [Purpose]) purposes!: Purpose[];
  @Field(() => [System]) systems!: System[];
  @ListOf(() => String, { description: 'Its own measures, and those of the profile ALL.' }) securityMeasures!: string[];
  @ListOf(() => String, { description: 'The technologies used.' }) technologies!: string[];
  @ListOf(() => RiskFactor, { description: 'What makes it risky by the lists of impact assessments.' })
  riskFactors!: RiskFactor[];
  @ListOf(() => String, { description: 'Short texts by which the organisation finds it again.' }) tags!: string[];
  @Field(() => [ActivityAssessment]) assessments!: ActivityAssessment[];
  @Field(() => [ActivityBreach]) breaches!: ActivityBreach[];
  @ListOf(() => KeyScalar, SCHEDULE_1) schedule1Conditions!: string[];
}

@Readable()
@ObjectType()
export class ProcessingActivityConnection extends connection(ProcessingActivity) {}
