import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Optional,
  PlaceScalar,
  PositionScalar,
  Readable,
  RecordStatus,
  StatedField,
} from '#graphql';
import { Stated } from '#law';
import type * as events from './engagement.events.js';

@InputType('ProcessingContractInput')
@Readable()
@ObjectType('ProcessingContract', { description: 'The contract between controller and processor (GDPR Art 28(3)).' })
export class ProcessingContract implements events.ProcessingContract {
  @Optional() reference?: string;
  @Optional(() => DateScalar) signedOn?: string;
  @Optional(() => DateScalar) since?: string;
  @Optional(() => DateScalar) until?: string;
}

@InputType({ description: 'A party at work processing for others: a processor, operator, or delegatee.' })
export class EngageProcessorInput {
  @Optional(() => KeyScalar) key?: string;
  @Field(() => ID, { description: 'The party that processes for others.' }) processor!: string;
  @Optional(() => [ID]) engagedBy?: string[];
  @Field() work!: string;
  @Optional(() => [ID], { description: 'Which it serves; possibly none stated.' }) activities?: string[];
  @Optional(() => [JurisdictionScalar], { description: 'For which it is disclosed.' }) jurisdictions?: string[];
  @Optional(() => [PlaceScalar], { description: 'Where the data are.' }) locations?: string[];
  @Optional(() => ID, { description: 'The engagement that it works under (sub-processor).' }) under?: string;
  @Optional(() => ProcessingContract) contract?: ProcessingContract;
  @Optional(() => Stated, { description: 'The work promotes goods or solicits sales (PIPA Art 26(3)).' })
  marketing?: Stated;
  @Optional(() => DateScalar, { description: 'When data subjects were told of it.' }) marketingNotifiedOn?: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'A party at work processing for others: a processor, operator, or delegatee.' })
export class Engagement {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() work!: string;
  @ListOf(() => JurisdictionScalar, { description: 'For which it is disclosed.' }) jurisdictions!: string[];
  @ListOf(() => PlaceScalar, { description: 'Where the data are.' }) locations!: string[];
  @Optional(() => ProcessingContract) contract?: ProcessingContract;
  @StatedField({ description: 'The work promotes goods or solicits sales (PIPA Art 26(3)).' }) marketing!: Stated;
  @Optional(() => DateScalar) marketingNotifiedOn?: string;
  @Optional() condition?: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

@Readable()
@ObjectType()
export class EngagementConnection extends connection(Engagement) {}

@InputType({ description: 'Which engagements; everything given must hold.' })
export class EngagementFilter {
  @Optional(() => String, { description: 'Contained in the work.' }) text?: string;
  @Optional(() => ID) processor?: string;
  @Optional(() => ID) activity?: string;
  @Optional(() => JurisdictionScalar) jurisdiction?: string;
  @Optional(() => PlaceScalar) location?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds what has ended.' }) status?: keyof typeof RecordStatus;
}
