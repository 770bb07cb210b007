import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
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
@ObjectType({ description: 'An event of a thing, with its effective and recorded dates, and its annulment.' })
export class HistoryEvent {
  @Field(() => ID) id!: string;
  @Field(() => PositionScalar) position!: bigint;
  @Field(() => PositionScalar) revision!: bigint;
  @Field() type!: string;
  @Field(() => DateTimeScalar) recordedAt!: string;
  @Optional(() => DateTimeScalar, {
    description: "What the ledger's clock said, if it ran backwards: earlier than recordedAt, which never does.",
  })
  clockAt?: string;
  @Field(() => DateScalar) effectiveOn!: string;
  @Field({ description: 'The opaque id of the account that recorded it; `not-covered` if the grant does not show it.' })
  actor!: string;
  @Optional() reason?: string;
  @Optional(() => String, { description: 'A reference to a document that proves it, or the hash of that document.' })
  evidence?: string;
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
@ObjectType()
export class HistoryEventEdge {
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
@ObjectType({ description: 'The differences of a thing between two moments, and the events that caused them.' })
export class ThingChange {
  @Field(() => ChangeKind) kind!: ChangeKind;
  @Field(() => ThingName) thing!: ThingName;
  @Field(() => [FieldChange]) fields!: FieldChange[];
  @Field(() => [EventPlace]) events!: EventPlace[];
}

@Readable()
@ObjectType({ description: 'The progress of the ledger.' })
export class LedgerState {
  @Field(() => PositionScalar, { description: 'The newest position; 0 if the ledger is empty.' }) position!: bigint;
  @Field(() => PositionScalar, { description: 'The number of events that the read models have taken from the ledger.' })
  events!: bigint;
}
