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
import { CcpaCategory, LegalBasis, NoticeRecipient, OfficerRole, PartyKind, SpecialCondition, type Stated } from '#law';
import type * as events from './jurisdiction-profile.events.js';

@InputType({ description: 'A party that acts as controller in the jurisdiction.' })
export class ProfileControllerInput implements events.ProfileController {
  @Field(() => ID) party!: string;
  @Optional(() => String, { description: 'The case in which it is the controller.' }) when?: string;
}

@InputType({ description: 'A contact with the role of an officer in the jurisdiction.' })
export class ProfileContactInput implements events.ProfileContact {
  @Field(() => OfficerRole) role!: OfficerRole;
  @Field(() => ID) contact!: string;
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class OverrideTerms {
  @RowKey() key!: string;
  @ListOf(() => LegalBasis, { description: 'The bases that it replaces; empty means all.' }) replaces!: LegalBasis[];
  @Field(() => LegalBasis) basis!: LegalBasis;
  @Flag() onlyIfNoAlternative!: boolean;
  @Optional(() => Boolean, {
    description: 'True if it applies only to special categories of data and data on offences. Any data if left out.',
  })
  onlySpecialData?: boolean;
  @Optional(() => String, { description: 'A part of the jurisdiction: a code such as CA-QC, or words.' })
  region?: string;
  @Optional() condition?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
}

const OF_ACTIVITIES = { description: 'Ids of activities that it is limited to. All activities if it is left out.' };

@InputType({ description: 'A legal basis on which the organisation relies there in place of others.' })
export class LegalBasisOverrideInput extends OverrideTerms implements events.LegalBasisOverride {
  @ListOf(() => KeyScalar, { description: 'Keys of data categories in activities; empty means all.' })
  dataCategories!: string[];
  @Optional(() => [ID], OF_ACTIVITIES) activities?: string[];
}

@Readable()
@ObjectType({ description: 'A data category, named by its key in activities.' })
class DataCategoryKey {
  @RowKey() key!: string;
}

/** The API type of an override of legal bases. The library `graph` adds the activities. */
@Readable()
@ObjectType({ description: 'A legal basis on which the organisation relies there in place of others.' })
export class LegalBasisOverride extends OverrideTerms {
  @Field(() => [DataCategoryKey], { description: 'The data categories that it is limited to; empty means all.' })
  dataCategories!: DataCategoryKey[];
}

@InputType('CustomerAgeInput')
@Readable()
@ObjectType('CustomerAge', { description: 'The minimum age of customers. It is not an age of consent.' })
export class CustomerAge implements events.CustomerAge {
  @Field(() => Int) minimum!: number;
  @Optional() exception?: string;
}

@InputType('BreachDutyInput')
@Readable()
@ObjectType('BreachDuty', {
  description: 'A duty to report a breach, as the organisation states it: the recipient, and the time limit.',
})
export class BreachDuty implements events.BreachDuty {
  @RowKey() key!: string;
  @Field({ description: 'The recipient, in the words of the organisation.' }) to!: string;
  @Optional(() => NoticeRecipient, {
    description: 'The kind of recipient. If it is not stated, the words of `to` are taken for one.',
  })
  recipient?: NoticeRecipient;
  @Optional(() => DurationScalar) within?: string;
  @Flag() businessDays!: boolean;
  @Optional(() => String, { description: 'The event that starts the clock.' }) from?: string;
  @Optional() condition?: string;
}

@InputType('ComplaintBodyInput')
@Readable()
@ObjectType('ComplaintBody', { description: 'The authority or body that takes complaints.' })
export class ComplaintBody implements events.ComplaintBody {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
}

@InputType('LanguagesInput')
@Readable()
@ObjectType('Languages', {
  description: 'The languages of a published document, and the version that prevails (BCP 47).',
})
export class Languages implements events.Languages {
  @ListOf() available!: string[];
  @Optional() prevailing?: string;
}

@InputType('FilingInput')
@Readable()
@ObjectType('Filing', { description: 'A filing with an authority, or a permit.' })
export class Filing implements events.Filing {
  @RowKey() key!: string;
  @Field() item!: string;
  @Optional() reference?: string;
  @Optional(() => DateScalar) since?: string;
  @Optional(() => DateScalar) until?: string;
}

@InputType('StatementInput')
@Readable()
@ObjectType('Statement', { description: 'A statement on an item that a law asks for.' })
export class Statement implements events.Statement {
  @Field({ description: 'The item: destruction, cookies, voluntariness, thirdPartyProvision …' }) item!: string;
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

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class ProfileRecipientTerms {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional() condition?: string;
}

@InputType({ description: 'A recipient of every activity, or of the activities that meet the condition.' })
export class ProfileRecipientInput extends ProfileRecipientTerms implements events.ProfileRecipient {
  @Optional(() => ID) party?: string;
  @Optional(() => [ID], OF_ACTIVITIES) activities?: string[];
}

/** The API type of a recipient in a profile. The library `graph` adds the activities and the party. */
@Readable()
@ObjectType({ description: 'A recipient of every activity, or of the activities that meet the condition.' })
export class ProfileRecipient extends ProfileRecipientTerms {}

@InputType({ description: 'A retention rule that spans activities. Its scope is given in words.' })
export class ProfileRetentionRuleInput extends RetentionTerms implements events.ProfileRetentionRule {
  @Optional() condition?: string;
  @Optional(() => [ID], OF_ACTIVITIES) activities?: string[];
}

/** The API type of a retention rule in a profile. The library `graph` adds the activities. */
@Readable()
@ObjectType({ description: 'A retention rule that spans activities. Its scope is given in words.' })
export class ProfileRetentionRule extends RetentionTerms {
  @Optional() condition?: string;
}
