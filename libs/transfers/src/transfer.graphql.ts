import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DestinationScalar,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
} from '#graphql';
import { TransferKind } from '#law';
import type * as events from './transfer.events.js';
import {
  EquivalentAction,
  Impairment,
  PriorAuthorisation,
  Refusal,
  Suspension,
  TransferAssessment,
  TransferCheck,
  TransferGround,
} from './transfer.shared-types.js';

@InputType({ description: 'When and how it happens: what is left out is not stated.' })
export class TransferTermsInput implements events.Terms {
  @Optional() timing?: string;
  @Optional() method?: string;
  @Optional() frequency?: string;
  @Optional() recipientRetention?: string;
  @Optional() condition?: string;
}

@InputType({ description: 'Data going to another party or country. What a source does not state stays empty.' })
export class RegisterTransferInput extends TransferTermsInput {
  @Optional(() => KeyScalar) key?: string;
  @Optional() name?: string;
  @Field(() => TransferKind) kind!: TransferKind;
  @Optional(() => ID) exporter?: string;
  @Field(() => ID, { description: 'A party; a class where a source names only that.' }) importer!: string;
  @Optional(() => [DestinationScalar]) countries?: string[];
  @Optional(() => [ID]) activities?: string[];
  @Optional(() => [JurisdictionScalar], { description: 'Under whose law it is disclosed or regulated.' })
  jurisdictions?: string[];
  @Optional(() => [String]) dataItems?: string[];
  @Optional(() => [String]) purposes?: string[];
  @Optional(() => Refusal) refusal?: Refusal;
  @Optional(() => [TransferGround]) grounds?: TransferGround[];
  @Optional(() => [TransferAssessment]) assessments?: TransferAssessment[];
  @Optional(() => EquivalentAction) equivalentAction?: EquivalentAction;
  @Optional(() => [TransferCheck]) checks?: TransferCheck[];
  @Optional(() => [Impairment]) impairments?: Impairment[];
  @Optional(() => [PriorAuthorisation]) priorAuthorisations?: PriorAuthorisation[];
  @Optional(() => Suspension) suspension?: Suspension;
}

@Readable()
@ObjectType({ description: 'Data going to another party or country.' })
export class Transfer {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Optional() name?: string;
  @Field(() => TransferKind) kind!: TransferKind;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
  @ListOf(() => DestinationScalar, { description: 'Empty where none is stated.' }) countries!: string[];
  @ListOf(() => JurisdictionScalar) jurisdictions!: string[];
  @ListOf() dataItems!: string[];
  @ListOf() purposes!: string[];
  @Optional() timing?: string;
  @Optional() method?: string;
  @Optional() frequency?: string;
  @Optional() recipientRetention?: string;
  @Optional() condition?: string;
  @Optional(() => Refusal) refusal?: Refusal;
  @Field(() => [TransferGround]) grounds!: TransferGround[];
  @Field(() => [TransferAssessment]) assessments!: TransferAssessment[];
  @Optional(() => EquivalentAction) equivalentAction?: EquivalentAction;
  @Field(() => [TransferCheck]) checks!: TransferCheck[];
  @Field(() => [Impairment]) impairments!: Impairment[];
  @Field(() => [PriorAuthorisation]) priorAuthorisations!: PriorAuthorisation[];
  @Optional(() => Suspension) suspension?: Suspension;
}

@Readable()
@ObjectType()
export class TransferConnection extends connection(Transfer) {}

@InputType({ description: 'Which transfers; everything given must hold.' })
export class TransferFilter {
  @Optional(() => String, { description: 'Contained in name, purposes, data items or condition.' }) text?: string;
  @Optional(() => TransferKind) kind?: TransferKind;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => ID) exporter?: string;
  @Optional(() => ID) importer?: string;
  @Optional(() => ID) activity?: string;
  @Optional(() => JurisdictionScalar) jurisdiction?: string;
  @Optional(() => String, { description: 'The code of a ground relied on.' }) ground?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds what has ended.' }) status?: keyof typeof RecordStatus;
}
