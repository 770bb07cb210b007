import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AutomatedDecisionInput,
  DestinationScalar,
  FACETS,
  facetTypes,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Long,
  Optional,
  RecipientInput,
  RecordStatus,
  RetentionRuleInput,
  RowKey,
  sortInput,
} from '#graphql';
import { ActivityRole, LegalBasis, RiskFactor, SpecialCondition, Stated } from '#law';
import type * as events from './processing-activity.events.js';
import { activityFacets, activitySorts } from './processing-activity.facets.js';
import { DataCategory, DataSubject } from './processing-activity.shared-types.js';
import {
  ActivityAssessmentInput,
  ActivityBreach,
  PlainFields,
  SCHEDULE_1,
} from './processing-activity-accountability.shared-types.js';

@InputType({ description: 'A source of the data. It replaces the source that has the same key.' })
class SourceInput implements events.Source {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional(() => ID, { description: 'The id of the party, if the register contains it.' }) party?: string;
  @Optional() condition?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
}

@InputType({ description: 'A legal basis with its condition (GDPR Art 6; Art 9(2) for special categories).' })
export class LegalBasisInput implements events.LegalBasisRow {
  @Field(() => LegalBasis) basis!: LegalBasis;
  @Optional(() => String, { description: 'The condition under which the organisation relies on this basis.' })
  condition?: string;
  @Optional(() => String, { description: 'The interest pursued, if the basis is legitimate interests.' })
  interest?: string;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
}

@InputType({
  description: 'A purpose with its legal bases; the list may be empty. It replaces the purpose that has the same key.',
})
class PurposeInput implements events.Purpose {
  @RowKey() key!: string;
  @Field() description!: string;
  @Optional() condition?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => LegalBasisInput) legalBases!: LegalBasisInput[];
}

@InputType({ description: 'A system in which the processing runs.' })
class SystemInput implements events.System {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
  @Optional(() => ID, { description: 'The party that provides it.' }) party?: string;
  @Optional(() => ID, { description: 'The system that it is.' }) asset?: string;
}

/** The input that registers an activity, with all its rows. */
@InputType({
  description: 'A record of processing activities (GDPR Art 30). A notice that mixes two roles becomes two records.',
})
export class RegisterProcessingActivityInput extends PlainFields {
  @Optional(() => KeyScalar) key?: string;
  @Field() reference!: string;
  @Field() title!: string;
  @Field(() => ActivityRole) role!: ActivityRole;
  @Optional(() => [ID]) controllers?: string[];
  @Optional(() => [ID], { description: 'The parties on whose behalf a processor acts; processors only.' })
  onBehalfOf?: string[];
  @Optional(() => [DataSubject]) dataSubjects?: DataSubject[];
  @Optional(() => [DataCategory]) dataCategories?: DataCategory[];
  @Optional(() => [SourceInput]) sources?: SourceInput[];
  @Optional(() => [PurposeInput]) purposes?: PurposeInput[];
  @Optional(() => [RecipientInput]) recipients?: RecipientInput[];
  @Optional(() => [RetentionRuleInput]) retention?: RetentionRuleInput[];
  @Optional(() => [String]) securityMeasures?: string[];
  @Optional(() => [AutomatedDecisionInput]) automatedDecisions?: AutomatedDecisionInput[];
  @Optional(() => [SystemInput]) systems?: SystemInput[];
  @Optional(() => [String], { description: 'The technologies used.' }) technologies?: string[];
  @Optional(() => [RiskFactor], { description: 'What makes it risky by the lists of impact assessments.' })
  riskFactors?: RiskFactor[];
  @Optional(() => [String], { description: 'Short texts by which the organisation finds it again.' }) tags?: string[];
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => [ActivityAssessmentInput]) assessments?: ActivityAssessmentInput[];
  @Optional(() => [ActivityBreach]) breaches?: ActivityBreach[];
  @Optional(() => [KeyScalar], SCHEDULE_1) schedule1Conditions?: string[];
}

@InputType({
  description: 'The role of the organisation, the controllers, and the parties on whose behalf a processor acts.',
})
export class ActivityRoleInput {
  @Field(() => ActivityRole) role!: ActivityRole;
  @ListOf(() => ID) controllers!: string[];
  @ListOf(() => ID) onBehalfOf!: string[];
}

/** The input by which activities are sorted. */
export const ActivitySort = sortInput('Activity', activitySorts);
/** The types by which activities are counted and filtered. */
export const activityFacetTypes = facetTypes(
  'Activity',
  activityFacets,
  'By what activities are counted and filtered. PROCESSOR is a party with an engagement for the activity; COUNTRY is one that a transfer of it names.',
);

@InputType({ description: 'Selects activities. All given conditions must hold.' })
export class ProcessingActivityFilter {
  @Long()
  @Optional(() => String, {
    description: 'Text that any of its words contain: of any field, in any language.',
  })
  text?: string;
  @Optional() reference?: string;
  @Optional(() => ActivityRole) role?: ActivityRole;
  @Optional(() => RecordStatus, {
    description: 'RETIRED finds activities that have ended; other lists leave them out.',
  })
  status?: keyof typeof RecordStatus;
  @Optional(() => ID, { description: 'Finds activities that an engagement of this party serves.' }) processor?: string;
  @Optional(() => DestinationScalar, {
    description: 'Finds activities that a transfer to this country or organisation names.',
  })
  transferTo?: string;
  @Optional(() => ID) controller?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => LegalBasis) legalBasis?: LegalBasis;
  @Optional(() => KeyScalar) dataCategory?: string;
  @Optional(() => Stated, { description: 'Finds activities with a data category for which this is stated.' })
  special?: Stated;
  @Optional(() => JurisdictionScalar, {
    description:
      'Finds activities whose controller sits there or is named by its profile, or whose engagement is disclosed there.',
  })
  jurisdiction?: string;
  @Optional(() => [activityFacetTypes.filter], FACETS) facets?: InstanceType<typeof activityFacetTypes.filter>[];
}
