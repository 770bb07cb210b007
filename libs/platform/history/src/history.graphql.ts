import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  DateTimeScalar,
  EventPlace,
  FieldChange,
  JsonScalar,
  Optional,
  PageInfo,
  PositionScalar,
  Readable,
  ThingName,
} from '#graphql';

export const ChangeKind = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
export type ChangeKind = keyof typeof ChangeKind;
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description:
    'ADDED: in force only at the second moment. REMOVED: in force only at the first moment; the register may still hold it as ended.',
});

@Readable()
@ObjectType({ description: 'What an event changed in the content that the caller sees, on some dates.' })
export class ContentChange {
  @Field(() => DateScalar, { description: 'The first date on which the change holds.' }) from!: string;
  @Optional(() => DateScalar, { description: 'The first date on which it no longer holds; absent if there is none.' })
  to?: string;
  @Field(() => [FieldChange]) fields!: FieldChange[];
}

@Readable()
@ObjectType({ description: 'An argument of a message.' })
class WordArgument {
  @Field() name!: string;
  @Field({ description: 'A text, a code, a date or a name; empty if the event does not state it.' }) value!: string;
}

/** An event as a message, by its key. */
@Readable()
@ObjectType({
  description:
    'An event as a message: a client has the sentence for the key in its language. `words.txt` lists the keys.',
})
export class Words {
  @Field({ description: 'The type of the event; with `.none` if it takes away what it usually states.' }) key!: string;
  @Field(() => [WordArgument], { description: 'A list has an argument for each of its values, all with its name.' })
  arguments!: WordArgument[];
}

/** The fields of every event that is shown to people: its dates, its account, its reason and its words. */
@ObjectType({ isAbstract: true })
abstract class ToldEvent {
  @Field(() => PositionScalar) position!: bigint;
  @Field() type!: string;
  @Field(() => DateTimeScalar) recordedAt!: string;
  @Field(() => DateScalar, { description: 'The date from which it holds.' }) effectiveOn!: string;
  @Field({ description: 'The opaque id of the account that recorded it; `not-covered` if the grant does not show it.' })
  actor!: string;
  @Optional(() => String, { description: 'The label of the account, for those who may change the register.' })
  actorLabel?: string;
  @Optional() reason?: string;
  @Optional(() => String, { description: 'A reference to a document that proves it, or the hash of that document.' })
  evidence?: string;
  @Field(() => Words) words!: Words;
}

@Readable()
@ObjectType({ description: 'An event of a thing, with its effective and recorded dates, and its annulment.' })
export class HistoryEvent extends ToldEvent {
  @Field(() => ID) id!: string;
  @Field(() => PositionScalar, { description: 'Its number in the history that the caller reads, from 0 on.' })
  revision!: bigint;
  @Optional(() => DateTimeScalar, {
    description: "What the ledger's clock said, if it ran backwards: earlier than recordedAt, which never does.",
  })
  clockAt?: string;
  @Field(() => JsonScalar, {
    description: 'Its data. For a regulator see `changes`; comments if the grant shows them.',
  })
  data!: unknown;
  @Optional(() => [ContentChange], { description: 'For a regulator: what it changed in the content that is seen.' })
  changes?: ContentChange[];
  @Optional(() => DateTimeScalar, { description: 'When the event was annulled.' }) annulledAt?: string;
  @Optional(() => EventPlace, { description: 'The event that annulled it.' }) annulledBy?: EventPlace;
}

@Readable()
@ObjectType({
  description:
    'The event that set a value of a thing, after which nothing changed it. `effectiveOn` is the date from which the value holds.',
})
export class Provenance extends ToldEvent {
  @Field({
    description:
      'Path of the value, as in `changes`. A path that is missing has the provenance of the nearest one above it.',
  })
  path!: string;
  @Field(() => ID, { description: 'The thing that the event belongs to: another one if the value is inherited.' })
  thing!: string;
}

@Readable()
@ObjectType()
class HistoryEventEdge {
  @Field(() => HistoryEvent) node!: HistoryEvent;
  @Field() cursor!: string;
}

@Readable()
@ObjectType()
export class HistoryConnection {
  @Field(() => [HistoryEvent]) nodes!: HistoryEvent[];
  @Field(() => [HistoryEventEdge]) edges!: HistoryEventEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@Readable()
@ObjectType({ description: 'An event that caused a difference between two moments.' })
class ChangeEvent extends ToldEvent {}

/** The API type of a thing that differs between two moments. */
@Readable()
@ObjectType({ description: 'The differences of a thing between two moments, and the events that caused them.' })
export class ThingChange {
  @Field(() => ChangeKind) kind!: ChangeKind;
  @Field(() => ThingName) thing!: ThingName;
  @Field(() => [FieldChange]) fields!: FieldChange[];
  @Field(() => [ChangeEvent]) events!: ChangeEvent[];
}

/** The values by which changes are counted. */
export const ChangeFacet = { KIND: 'KIND', TYPE: 'TYPE' } as const;
registerEnumType(ChangeFacet, {
  name: 'ChangeFacet',
  description: 'By what changes are counted: KIND is ADDED, CHANGED or REMOVED, TYPE the type of the thing.',
});

@InputType({ description: 'Selects changes. All conditions that are given must hold.' })
export class ChangeFilter {
  @Optional(() => ChangeKind) kind?: ChangeKind;
  @Optional(() => String, { description: 'The type of the thing, such as `transfer`.' }) type?: string;
}

/** The API type of a page of changes. `ThingChangeFields` adds the counts. */
@Readable()
@ObjectType()
export class ThingChangeConnection extends connection(ThingChange) {}

@InputType({ description: 'Selects what was recorded. All conditions that are given must hold.' })
export class RecordingFilter {
  @Optional(() => String, { description: 'The type of the thing, such as `transfer`.' }) type?: string;
  @Optional(() => String, { description: 'The type of the event, such as `TransferSuspended`.' }) event?: string;
  @Optional(() => ID, { description: 'The account that recorded it.' }) actor?: string;
  @Optional(() => DateTimeScalar, { description: 'Recorded at this instant or later.' }) since?: string;
}

@Readable()
@ObjectType({ description: 'An event of the register, with the thing that it belongs to.' })
class Recording extends ToldEvent {
  @Field(() => ThingName) thing!: ThingName;
}

@Readable()
@ObjectType()
class RecordingEdge {
  @Field(() => Recording) node!: Recording;
  @Field() cursor!: string;
}

@Readable()
@ObjectType({
  description:
    'A page of what was recorded. It can be shorter than asked for and still have a next page: a search looks at a limited part of the ledger.',
})
export class RecordingConnection {
  @Field(() => [Recording]) nodes!: Recording[];
  @Field(() => [RecordingEdge]) edges!: RecordingEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@Readable()
@ObjectType({
  description:
    'A rectangle of a thing in the two clocks: a value, its dates, and the time in which the register says so.',
})
export class Segment {
  @Field(() => DateScalar) effectiveFrom!: string;
  @Optional(() => DateScalar, { description: 'The first date on which it no longer holds; absent if there is none.' })
  effectiveTo?: string;
  @Field(() => DateTimeScalar) recordedFrom!: string;
  @Optional(() => DateTimeScalar, {
    description: 'When the register began to say otherwise; absent if it says so still.',
  })
  recordedTo?: string;
  @Optional(() => JsonScalar, { description: 'The value at the path, or the whole content without a path.' })
  value?: unknown;
  @Field(() => PositionScalar, { description: 'The position from which the register says so.' }) position!: bigint;
  @Optional(() => PositionScalar, { description: 'The position from which it says otherwise.' }) until?: bigint;
  @Field(() => Words, { description: 'The event that began it, in words.' }) words!: Words;
}

@Readable()
@ObjectType({ description: 'The progress of the ledger.' })
export class LedgerState {
  @Field(() => PositionScalar, { description: 'The newest position; 0 if the ledger is empty.' }) position!: bigint;
  @Field(() => PositionScalar, { description: 'The number of events that the read models have taken from the ledger.' })
  events!: bigint;
}
