import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  DateScalar,
  DurationScalar,
  Flag,
  KeyScalar,
  ListOf,
  Optional,
  Readable,
  RetentionTerms,
  RowKey,
  StatedField,
} from '#graphql';
import { CcpaCategory, LegalBasis, OfficerRole, PartyKind, SpecialCondition, type Stated } from '#law';
import type * as events from './jurisdiction-profile.events.js';

@InputType()
export class ProfileControllerInput implements events.ProfileController {
  @Field(() => ID) party!: string;
  @Optional(() => String, { description: 'In which case it is the controller.' }) when?: string;
}

@InputType()
export class ProfileContactInput implements events.ProfileContact {
  @Field(() => OfficerRole) role!: OfficerRole;
  @Field(() => ID) contact!: string;
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class OverrideTerms {
  @RowKey() key!: string;
  @ListOf(() => LegalBasis, { description: 'Empty: whatever the basis is.' }) replaces!: LegalBasis[];
  @Field(() => LegalBasis) basis!: LegalBasis;
  @Flag() onlyIfNoAlternative!: boolean;
  @Optional(() => String, { description: 'A part of the jurisdiction: CA-QC, or words.' }) region?: string;
  @Optional() condition?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
}

@InputType({ description: 'Which basis the organisation relies on there instead of which.' })
export class LegalBasisOverrideInput extends OverrideTerms implements events.LegalBasisOverride {
  @ListOf(() => KeyScalar, { description: "Keys of activities' data categories; empty: all." })
  dataCategories!: string[];
  @ListOf(() => ID, { description: 'Empty: all.' }) activities!: string[];
}

@Readable()
@ObjectType({ description: 'A data category by its key in activities.' })
export class DataCategoryKey {
  @RowKey() key!: string;
}

@Readable()
@ObjectType({ description: 'Which basis the organisation relies on there instead of which.' })
export class LegalBasisOverride extends OverrideTerms {
  @Field(() => [DataCategoryKey], { description: 'Empty: all.' }) dataCategories!: DataCategoryKey[];
}

@InputType('CustomerAgeInput')
@Readable()
@ObjectType('CustomerAge', { description: 'From which age people may be customers: no age of consent.' })
export class CustomerAge implements events.CustomerAge {
  @Field(() => Int) minimum!: number;
  @Optional() exception?: string;
}

@InputType('BreachDutyInput')
@Readable()
@ObjectType('BreachDuty', { description: 'Whom the organisation says it tells of a breach, and by when.' })
export class BreachDuty implements events.BreachDuty {
  @RowKey() key!: string;
  @Field() to!: string;
  @Optional(() => DurationScalar) within?: string;
  @Flag() businessDays!: boolean;
  @Optional(() => String, { description: 'The event that starts the clock.' }) from?: string;
  @Optional() condition?: string;
}

@InputType('ComplaintBodyInput')
@Readable()
@ObjectType('ComplaintBody', { description: 'To whom people may complain.' })
export class ComplaintBody implements events.ComplaintBody {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
}

@InputType('LanguagesInput')
@Readable()
@ObjectType('Languages', { description: 'In which languages it is said, and which version prevails (BCP 47).' })
export class Languages implements events.Languages {
  @ListOf() available!: string[];
  @Optional() prevailing?: string;
}

@InputType('FilingInput')
@Readable()
@ObjectType('Filing', { description: 'A filing or permit.' })
export class Filing implements events.Filing {
  @RowKey() key!: string;
  @Field() item!: string;
  @Optional() reference?: string;
  @Optional(() => DateScalar) since?: string;
  @Optional(() => DateScalar) until?: string;
}

@InputType('StatementInput')
@Readable()
@ObjectType('Statement', { description: 'What is said on one item.' })
export class Statement implements events.Statement {
  @Field({ description: 'destruction, cookies, voluntariness, thirdPartyProvision …' }) item!: string;
  @Field() text!: string;
}

@InputType('PublishedCategoryInput')
@Readable()
@ObjectType('PublishedCategory', { description: 'A row of a published Californian table.' })
export class PublishedCategory implements events.PublishedCategory {
  @RowKey() key!: string;
  @Optional(() => CcpaCategory) code?: CcpaCategory;
  @Field() name!: string;
  @Optional() examples?: string;
  @StatedField() collected!: Stated;
  @ListOf() disclosedTo!: string[];
  @ListOf(() => PartyKind) disclosedToKinds!: PartyKind[];
  @StatedField() soldOrShared!: Stated;
  @Optional() retention?: string;
}

@InputType('ProfileRecipientInput')
@Readable()
@ObjectType('ProfileRecipient', { description: 'A recipient of every activity, or of those that the condition says.' })
export class ProfileRecipient implements events.ProfileRecipient {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => ID) party?: string;
  @Optional() condition?: string;
}

@InputType('ProfileRetentionRuleInput')
@Readable()
@ObjectType('ProfileRetentionRule', { description: 'A retention rule whose scope is in words: it spans activities.' })
export class ProfileRetentionRule extends RetentionTerms implements events.ProfileRetentionRule {
  @Optional() condition?: string;
}
