import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateScalar, Optional, Readable, RowKey, StatedField } from '#graphql';
import { ActivityAssessmentKind, AssessmentState, type Stated } from '#law';
import type * as events from './processing-activity.events.js';

// Types of what shows that an activity complies (GDPR Art 5(2)). Most have the same shape in input and output.

const REFERENCE = { description: 'A reference or an address of the document, not the document.' };

/** The description of a list that the input and the activity share. */
export const SCHEDULE_1 = {
  description: 'Conditions of Schedule 1 to the UK Data Protection Act 2018: keys of the list SCHEDULE_1 of its law.',
};

@InputType({ description: 'An assessment of the activity. It replaces the assessment that has the same key.' })
export class ActivityAssessmentInput implements events.ActivityAssessment {
  @RowKey() key!: string;
  @Field(() => ActivityAssessmentKind) kind!: ActivityAssessmentKind;
  @StatedField({ description: 'States if it is needed.' }) needed!: Stated;
  @Optional(() => String, { description: 'Why it is needed, or is not.' }) because?: string;
  @Field(() => AssessmentState, { defaultValue: AssessmentState.NOT_STATED }) state!: AssessmentState;
  @Optional(() => DateScalar, { description: 'The date of its state: of a completed one, the day of completion.' })
  on?: string;
  @Optional() outcome?: string;
  @Optional(() => String, REFERENCE) reference?: string;
  @Optional(() => String, {
    description:
      'The `contentRevision` that a completed assessment was made of. By default that of the effective date on which it is recorded as completed.',
  })
  ofRevision?: string;
}

@Readable()
@ObjectType({ description: 'An assessment of the activity.' })
export class ActivityAssessment implements events.ActivityAssessment {
  @RowKey() key!: string;
  @Field(() => ActivityAssessmentKind) kind!: ActivityAssessmentKind;
  @StatedField() needed!: Stated;
  @Optional() because?: string;
  @Field(() => AssessmentState) state!: AssessmentState;
  @Optional(() => DateScalar) on?: string;
  @Optional() outcome?: string;
  @Optional(() => String, REFERENCE) reference?: string;
  @Optional(() => String, { description: 'The `contentRevision` that it was made of; null unless it is completed.' })
  ofRevision?: string;
  @Field({
    description:
      'True if the content of the activity is no longer that which was assessed. Assessments, breaches, owner and names are no such content.',
  })
  isOutdated!: boolean;
  @Optional(() => DateScalar, { description: 'The date from which it is outdated.' }) outdatedSince?: string;
}

@InputType('ActivityBreachInput')
@Readable()
@ObjectType('ActivityBreach', { description: 'A personal data breach that occurred (GDPR Art 33(5)).' })
export class ActivityBreach implements events.ActivityBreach {
  @RowKey() key!: string;
  @Optional(() => DateScalar) on?: string;
  @Field() description!: string;
  @Optional(() => String, { description: 'A reference or an address of its record, not the record.' })
  reference?: string;
}

@InputType('RetentionPolicyInput')
@Readable()
@ObjectType('RetentionPolicy', {
  description: 'The policy by which data are kept and erased, and whether it is followed.',
})
class RetentionPolicy implements events.RetentionPolicy {
  @Optional(() => String, REFERENCE) reference?: string;
  @StatedField({ description: 'States if it is followed.' }) followed!: Stated;
  @Optional(() => String, { description: 'The reasons for which it is not followed.' }) because?: string;
}

/** Plain fields, which have the same shape in input and output. Each may be left out. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export class PlainFields {
  @Optional() description?: string;
  @Optional(() => String, { description: 'The business function. It names no person.' }) department?: string;
  @Optional(() => String, { description: 'Where the record of consent is (GDPR Art 7(1)): a reference or an address.' })
  consentRecord?: string;
  @Optional(() => String, {
    description: 'Where data subjects are informed (GDPR Art 13, 14): a reference or an address.',
  })
  privacyNotice?: string;
  @Optional(() => RetentionPolicy) retentionPolicy?: RetentionPolicy;
}
