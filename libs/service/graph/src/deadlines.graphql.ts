import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, DateScalar, Optional, Readable, ThingName } from '#graphql';
import { DeadlineKind, DeadlineWithin } from './deadlines.js';

registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description:
    'REVIEW: of a record that was approved. TASK: a note. CONTRACT, CERTIFICATE, GROUND, INSTRUMENT and FILING: its last day. ACCEPTANCE: the last day of an accepted finding.',
});
registerEnumType(DeadlineWithin, {
  name: 'DeadlineWithin',
  description: 'How far away a date is, seen from the date of the moment. Weeks begin on Monday. LATER: within a year.',
});

/** The values by which what falls due is counted. */
export const DeadlineFacet = { WITHIN: 'WITHIN', KIND: 'KIND', OWNER: 'OWNER', DEPARTMENT: 'DEPARTMENT' } as const;
registerEnumType(DeadlineFacet, {
  name: 'DeadlineFacet',
  description:
    'By what it is counted. OWNER counts by the id of a contact. OWNER and DEPARTMENT leave out what names none.',
});

@Readable()
@ObjectType({ description: 'Something that falls due, as far as the register knows its date.' })
export class Deadline {
  @Field(() => DateScalar) on!: string;
  @Field(() => DeadlineWithin) within!: DeadlineWithin;
  @Field(() => DeadlineKind) kind!: DeadlineKind;
  @Field(() => ThingName, { description: 'The thing that it is about.' }) about!: ThingName;
  @Optional(() => String, { description: 'Field of the thing, as findings name it.' }) path?: string;
  @Optional(() => String, { description: 'The text of a task; the reason of an acceptance.' }) text?: string;
  @Optional(() => ID, { description: 'The finding that is accepted until then.' }) finding?: string;
  @Optional(() => ID, { description: 'The note that is a task.' }) note?: string;
  @Optional(() => ThingName, { description: 'The contact that is to do it; else the one that owns the thing.' })
  owner?: ThingName;
  @Optional(() => String, { description: 'The department that is to do it; else the one that answers for the thing.' })
  department?: string;
  @Field(() => [ID], {
    description:
      'The accounts that work on findings in the same field. Empty while acceptances are left out (`isStale`).',
  })
  assignees!: readonly string[];
}

@Readable()
@ObjectType()
export class DeadlineConnection extends connection(Deadline) {
  @Field({
    description:
      'True if the work on findings was not there within `maxWaitMs`: acceptances and `assignees` are left out. Ask again soon.',
  })
  isStale!: boolean;
}

@InputType({ description: 'Conditions on what falls due. All that are given must hold.' })
export class DeadlineFilter {
  @Optional(() => [DeadlineWithin], { description: 'One of these.' }) within?: DeadlineWithin[];
  @Optional(() => DeadlineKind) kind?: DeadlineKind;
  @Optional(() => ID, { description: 'The contact that is to do it, or owns the thing.' }) owner?: string;
  @Optional(() => String) department?: string;
}
