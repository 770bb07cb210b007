import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { AutomatedDecision, Recipient, RetentionRule, RetentionScope } from '#law';
import {
  DueStatus,
  PartyKind,
  RetentionAction,
  RetentionAnchor,
  RetentionBound,
  RetentionKind,
  type Stated,
} from '#law';
import { Readable } from './access.js';
import { ListOf, Optional, RowKey, StatedField } from './fields.js';
import { DateScalar, DurationScalar, KeyScalar } from './scalars.js';

// Rows that an activity has, and that the profile ALL can state for every activity.

@InputType({ description: 'The rows of the activity that the rule is limited to. Empty lists mean no limit.' })
class ScopeInput implements RetentionScope {
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
  @Optional() condition?: string;
}

/** The fields of a retention rule, except its scope: input and output have different types for that. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class RetentionTerms {
  @RowKey() key!: string;
  @Field(() => RetentionKind) kind!: RetentionKind;
  @Optional(() => DurationScalar, { description: 'The length of a fixed period.' }) period?: string;
  @Optional(() => RetentionBound) bound?: RetentionBound;
  @Optional(() => String, { description: 'The event from which the period counts. A source may leave it unstated.' })
  trigger?: string;
  @Optional(() => RetentionAnchor, {
    description: 'The date from which the period counts; the date of the event if absent.',
  })
  anchor?: RetentionAnchor;
  @ListOf(() => String, { description: 'Events that end the period earlier.' }) until!: string[];
  @Optional(() => RetentionAction) action?: RetentionAction;
  @ListOf(() => String, {
    description: 'Exceptions: LOCAL_LAW, AUTHORITY_REQUEST, LEGAL_CLAIM, CONTRACT_CONCLUDED, or a text.',
  })
  unless!: string[];
  @Optional(() => String, { description: 'For OTHER_DOCUMENT: the address of the document that states the period.' })
  document?: string;
  @Optional(() => String, { description: 'The rule in the words of the source, shortened.' }) statement?: string;
}

/** The input for a retention rule of an activity, with its scope. */
@InputType({ description: 'How long some of the data are kept. A rule with an existing key replaces that rule.' })
export class RetentionRuleInput extends RetentionTerms implements RetentionRule {
  @Optional(() => ScopeInput) appliesTo?: ScopeInput;
}

/** Arguments of a due date: the date of the event that starts the retention period (ISO 8601). */
@ArgsType()
export class DueOnArgs {
  @Field(() => DateScalar) triggeredOn!: string;
}

/** The API type of a due date. The date (ISO 8601) is absent if it cannot be calculated. The status says why. */
@Readable()
@ObjectType('Due', { description: 'The last day on which the data may be held, if it can be calculated.' })
export class DueDate {
  @Optional(() => DateScalar) date?: string;
  @Field(() => DueStatus) status!: DueStatus;
}

/** The fields that a recipient has in inputs and in answers. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class RecipientTerms {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional() condition?: string;
  @Optional(() => Boolean, {
    description: "True for the organisation's own staff. They are shown here, and are no recipients in documents.",
  })
  ownStaff?: boolean;
}

/** The input for a recipient. Its lists hold keys of the activity; an empty list means all. */
@InputType({
  description: 'Who receives the data (GDPR Art 30(1)(d)). A recipient with an existing key replaces that recipient.',
})
export class RecipientInput extends RecipientTerms implements Recipient {
  @Optional(() => ID, { description: 'The id of the party, if the recipient is a party of the register.' })
  party?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
}

/** The input for an automated decision of an activity or a profile. */
@InputType({ description: 'A decision made, wholly or partly, by automated means (GDPR Art 22).' })
export class AutomatedDecisionInput implements AutomatedDecision {
  @RowKey() key!: string;
  @Field() description!: string;
  @StatedField({ description: 'Legal or similarly significant effect, without human involvement.' })
  significant!: Stated;
  @StatedField() humanInvolved!: Stated;
  @Optional() logic?: string;
  @ListOf(() => KeyScalar) purposes!: string[];
}

/** The API type of an automated decision, with its origin: the activity or the profile ALL. */
@Readable()
@ObjectType('AutomatedDecision', {
  description: 'A decision made, wholly or partly, by automated means (GDPR Art 22).',
})
export class AutomatedDecisionView {
  @RowKey() key!: string;
  @Field() description!: string;
  @StatedField() significant!: Stated;
  @StatedField() humanInvolved!: Stated;
  @Optional() logic?: string;
  @ListOf(() => KeyScalar, { description: 'Keys of the purposes that the decision serves. Empty means all purposes.' })
  purposes!: string[];
  @Field({ description: 'True if the profile ALL states it for every activity.' }) inherited!: boolean;
}
