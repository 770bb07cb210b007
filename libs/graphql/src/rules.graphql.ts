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

// Rows that an activity has of its own and that the profile ALL lends to every activity.

@InputType({ description: 'To which rows of the activity it is limited; empty: all of it.' })
export class ScopeInput implements RetentionScope {
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
  @Optional() condition?: string;
}

/** What a retention rule says of itself; what it applies to is resolved by whoever shows it. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class RetentionTerms {
  @RowKey() key!: string;
  @Field(() => RetentionKind) kind!: RetentionKind;
  @Optional(() => DurationScalar, { description: 'For a fixed period.' }) period?: string;
  @Optional(() => RetentionBound) bound?: RetentionBound;
  @Optional(() => String, { description: 'The event from which it counts; a source may leave it unstated.' })
  trigger?: string;
  @Optional(() => RetentionAnchor, { description: "Absent: the event's own date." }) anchor?: RetentionAnchor;
  @ListOf(() => String, { description: 'Events that end it earlier.' }) until!: string[];
  @Optional(() => RetentionAction) action?: RetentionAction;
  @ListOf(() => String, { description: 'LOCAL_LAW, AUTHORITY_REQUEST, LEGAL_CLAIM, CONTRACT_CONCLUDED, or words.' })
  unless!: string[];
  @Optional(() => String, { description: 'The address of the document that says, for OTHER_DOCUMENT.' })
  document?: string;
  @Optional(() => String, { description: 'The rule as the source words it, shortened.' }) statement?: string;
}

@InputType({ description: 'How long some of the data are kept. Under a key that exists it replaces that rule.' })
export class RetentionRuleInput extends RetentionTerms implements RetentionRule {
  @Optional(() => ScopeInput) appliesTo?: ScopeInput;
}

@ArgsType()
export class DueOnArgs {
  @Field(() => DateScalar) triggeredOn!: string;
}

@Readable()
@ObjectType('Due', { description: 'The last day on which the data may be held, where it can be told.' })
export class DueDate {
  @Optional(() => DateScalar) date?: string;
  @Field(() => DueStatus) status!: DueStatus;
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class RecipientTerms {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional() condition?: string;
}

@InputType({
  description: 'Who receives the data (GDPR Art 30(1)(d)). Under a key that exists it replaces that recipient.',
})
export class RecipientInput extends RecipientTerms implements Recipient {
  @Optional(() => ID, { description: 'The party, where it is one of the register.' }) party?: string;
  @ListOf(() => KeyScalar) dataCategories!: string[];
  @ListOf(() => KeyScalar) dataSubjects!: string[];
  @ListOf(() => KeyScalar) purposes!: string[];
}

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
  @ListOf(() => KeyScalar, { description: 'Keys of the purposes that it serves; empty: all.' }) purposes!: string[];
  @Field({ description: 'It is said of every activity at once, in the profile ALL.' }) inherited!: boolean;
}
