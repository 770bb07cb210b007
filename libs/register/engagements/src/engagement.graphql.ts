import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  FACETS,
  facetTypes,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Long,
  Node,
  Optional,
  PlaceScalar,
  PositionScalar,
  Readable,
  RecordStatus,
  StatedField,
  sortInput,
} from '#graphql';
import { Stated } from '#law';
import type * as events from './engagement.events.js';
import { engagementFacets, engagementSorts } from './engagement.facets.js';

const DEPARTMENT = { description: 'The business function. It names no person.' };

@InputType('ProcessingContractInput')
@Readable()
@ObjectType('ProcessingContract', { description: 'The contract between controller and processor (GDPR Art 28(3)).' })
class ProcessingContract implements events.ProcessingContract {
  @Optional() reference?: string;
  @Optional(() => DateScalar) signedOn?: string;
  @Optional(() => DateScalar) since?: string;
  @Optional(() => DateScalar) until?: string;
}

/** The input that registers an engagement, with the ids of its parties and activities. */
@InputType({ description: 'The work of a party that processes data for others: a processor, operator, or delegatee.' })
export class EngageProcessorInput {
  @Optional(() => KeyScalar) key?: string;
  @Field(() => ID, { description: 'The party that processes for others.' }) processor!: string;
  @Optional(() => [ID]) engagedBy?: string[];
  @Field() work!: string;
  @Optional(() => [ID], { description: 'The activities that it serves; empty if none is stated.' })
  activities?: string[];
  @Optional(() => [JurisdictionScalar], { description: 'The jurisdictions in which it is disclosed.' })
  jurisdictions?: string[];
  @Optional(() => [PlaceScalar], { description: 'The places of the data.' }) locations?: string[];
  @Optional(() => ID, { description: 'The engagement that it works under (sub-processor).' }) under?: string;
  @Optional(() => ProcessingContract) contract?: ProcessingContract;
  @Optional(() => Stated, { description: 'YES if the work promotes goods or solicits sales (PIPA Art 26(3)).' })
  marketing?: Stated;
  @Optional(() => DateScalar, { description: 'The date on which data subjects were notified of the marketing.' })
  marketingNotifiedOn?: string;
  @Optional() condition?: string;
  @Optional(() => String, DEPARTMENT) department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
}

/** The API type of an engagement. The library `graph` adds its parties and activities. */
@Readable()
@ObjectType({
  implements: () => [Node],
  description: 'The work of a party that processes data for others: a processor, operator, or delegatee.',
})
export class Engagement {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() work!: string;
  @ListOf(() => JurisdictionScalar, { description: 'The jurisdictions in which it is disclosed.' })
  jurisdictions!: string[];
  @ListOf(() => PlaceScalar, { description: 'The places of the data.' }) locations!: string[];
  @Optional(() => ProcessingContract) contract?: ProcessingContract;
  @StatedField({ description: 'YES if the work promotes goods or solicits sales (PIPA Art 26(3)).' })
  marketing!: Stated;
  @Optional(() => DateScalar) marketingNotifiedOn?: string;
  @Optional() condition?: string;
  @Optional(() => String, DEPARTMENT) department?: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

@Readable()
@ObjectType()
export class EngagementConnection extends connection(Engagement) {}

/** The input by which engagements are sorted. */
export const EngagementSort = sortInput('Engagement', engagementSorts);
/** The types by which engagements are counted and filtered. */
export const engagementFacetTypes = facetTypes(
  'Engagement',
  engagementFacets,
  'By what engagements are counted and filtered. COUNTRY is the seat of the processor.',
);

@InputType({ description: 'Selects engagements. All given conditions must hold.' })
export class EngagementFilter {
  @Long()
  @Optional(() => String, {
    description: 'Text that it contains, in any field and any language, or that its processor contains.',
  })
  text?: string;
  @Optional(() => ID) processor?: string;
  @Optional(() => ID) activity?: string;
  @Optional(() => JurisdictionScalar) jurisdiction?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => PlaceScalar) location?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds engagements that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [engagementFacetTypes.filter], FACETS) facets?: InstanceType<typeof engagementFacetTypes.filter>[];
}
