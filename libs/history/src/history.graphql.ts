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
  description: 'ADDED: in force at the second moment only. REMOVED: at the first only (it may be kept, as ended).',
});

@Readable()
@ObjectType({ description: 'An event of a thing, with both clocks and what became of it.' })
export class HistoryEvent {
  @Field(() => ID) id!: string;
  @Field(() => PositionScalar) position!: bigint;
  @Field(() => PositionScalar) revision!: bigint;
  @Field() type!: string;
  @Field(() => DateTimeScalar) recordedAt!: string;
  @Field(() => DateScalar) effectiveOn!: string;
  @Field({ description: 'Opaque account id.' }) actor!: string;
  @Optional() reason?: string;
  @Optional(() => String, { description: 'A reference or a hash of a document that bears it out.' }) evidence?: string;
  @Field(() => JsonScalar) data!: unknown;
  @Optional(() => DateTimeScalar, { description: 'When it was taken back.' }) annulledAt?: string;
  @Optional(() => EventPlace, { description: 'The event that took it back.' }) annulledBy?: EventPlace;
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
@ObjectType({ description: 'How a thing differs between two moments, and the events that make the difference.' })
export class ThingChange {
  @Field(() => ChangeKind) kind!: ChangeKind;
  @Field(() => ThingName) thing!: ThingName;
  @Field(() => [FieldChange]) fields!: FieldChange[];
  @Field(() => [EventPlace]) events!: EventPlace[];
}

@Readable()
@ObjectType({ description: 'How far the ledger is.' })
export class LedgerState {
  @Field(() => PositionScalar, { description: 'The newest position; 0 while it is empty.' }) position!: bigint;
  @Field(() => PositionScalar, { description: 'How many events the register has taken from it.' }) events!: bigint;
}
