import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AutomatedDecisionInput,
  DestinationScalar,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Optional,
  RecipientInput,
  RecordStatus,
  RetentionRuleInput,
  RowKey,
} from '#graphql';
import { ActivityRole, LegalBasis, SpecialCondition, Stated } from '#law';
import type * as events from './processing-activity.events.js';
import { DataCategory, DataSubject } from './processing-activity.shared-types.js';

@InputType({ description: 'From where the data come. Under a key that exists it replaces that source.' })
export class SourceInput implements events.Source {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional(() => ID, { description: 'The party, where it is one of the register.' }) party?: string;
  @Optional() condition?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
}

@InputType({ description: 'A legal basis, under its condition (GDPR Art 6; 9(2) for special data).' })
export class LegalBasisInput implements events.LegalBasisRow {
  @Field(() => LegalBasis) basis!: LegalBasis;
  @Optional(() => String, { description: 'Under which it is the one relied on.' }) condition?: string;
  @Optional(() => String, { description: 'The interest pursued, where it is legitimate interests.' }) interest?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
}

@InputType({
  description:
    'What for, and on which bases: none is a valid number. Under a key that exists it replaces that purpose.',
})
export class PurposeInput implements events.Purpose {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => LegalBasisInput) legalBases!: LegalBasisInput[];
}

@InputType({ description: 'A system in which the processing runs.' })
export class SystemInput implements events.System {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
  @Optional(() => ID, { description: 'The party that provides it.' }) party?: string;
}

@InputType({ description: 'One record of Art 30 GDPR. A notice that mixes two roles makes two.' })
export class RegisterProcessingActivityInput {
  @Optional(() => KeyScalar) key?: string;
  @Field() reference!: string;
  @Field() title!: string;
  @Field(() => ActivityRole) role!: ActivityRole;
  @Optional() description?: string;
  @Optional(() => [ID]) controllers?: string[];
  @Optional(() => [ID], { description: 'For a processor: the parties for whom.' }) onBehalfOf?: string[];
  @Optional(() => [DataSubject]) dataSubjects?: DataSubject[];
  @Optional(() => [DataCategory]) dataCategories?: DataCategory[];
  @Optional(() => [SourceInput]) sources?: SourceInput[];
  @Optional(() => [PurposeInput]) purposes?: PurposeInput[];
  @Optional(() => [RecipientInput]) recipients?: RecipientInput[];
  @Optional(() => [RetentionRuleInput]) retention?: RetentionRuleInput[];
  @Optional(() => [String]) securityMeasures?: string[];
  @Optional(() => [AutomatedDecisionInput]) automatedDecisions?: AutomatedDecisionInput[];
  @Optional(() => [SystemInput]) systems?: SystemInput[];
}

@InputType({ description: 'In which role it is processed, and with or for whom.' })
export class ActivityRoleInput {
  @Field(() => ActivityRole) role!: ActivityRole;
  @ListOf(() => ID) controllers!: string[];
  @ListOf(() => ID) onBehalfOf!: string[];
}

@InputType({ description: 'Which activities; everything given must hold.' })
export class ProcessingActivityFilter {
  @Optional(() => String, {
    description: 'Contained in reference, title, description, purposes, data or data subjects.',
  })
  text?: string;
  @Optional() reference?: string;
  @Optional(() => ActivityRole) role?: ActivityRole;
  @Optional(() => RecordStatus, { description: 'RETIRED finds what has ended, which other lists leave out.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => ID, { description: 'Served by an engagement of this party.' }) processor?: string;
  @Optional(() => DestinationScalar, { description: 'Named by a transfer to this country or organisation.' })
  transferTo?: string;
  @Optional(() => ID) controller?: string;
  @Optional(() => LegalBasis) legalBasis?: LegalBasis;
  @Optional(() => KeyScalar) dataCategory?: string;
  @Optional(() => Stated, { description: 'Has a data category of which this is stated.' }) special?: Stated;
  @Optional(() => JurisdictionScalar, {
    description: 'A controller sits there or is named by its profile, or an engagement is disclosed there.',
  })
  jurisdiction?: string;
}
