import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DestinationScalar,
  FACETS,
  facetTypes,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Long,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { TransferKind } from '#law';
import type * as events from './transfer.events.js';
import { transferFacets, transferSorts } from './transfer.facets.js';
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

const DEPARTMENT = { description: 'The business function. It names no person.' };

@InputType({ description: 'The circumstances of a transfer. A field that is left out is not stated.' })
export class TransferTermsInput implements events.Terms {
  @Optional() timing?: string;
  @Optional() method?: string;
  @Optional() frequency?: string;
  @Optional() recipientRetention?: string;
  @Optional() condition?: string;
}

/** The input that registers a transfer. */
@InputType({
  description: 'A transfer of data to another party or country. A field that the source does not state stays empty.',
})
export class RegisterTransferInput extends TransferTermsInput {
  @Optional(() => KeyScalar) key?: string;
  @Optional() name?: string;
  @Field(() => TransferKind) kind!: TransferKind;
  @Optional(() => ID) exporter?: string;
  @Field(() => ID, {
    description: 'The receiving party. If the source names only a class of companies, it is that class.',
  })
  importer!: string;
  @Optional(() => [DestinationScalar]) countries?: string[];
  @Optional(() => [ID]) activities?: string[];
  @Optional(() => [JurisdictionScalar], {
    description: 'The jurisdictions under whose law it is disclosed or regulated.',
  })
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
  @Optional(() => String, DEPARTMENT) department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
}

/** The API type of a transfer. The library `graph` adds its parties and activities. */
@Readable()
@ObjectType({ implements: () => [Node], description: 'A transfer of data to another party or country.' })
export class Transfer {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Optional() name?: string;
  @Field(() => TransferKind) kind!: TransferKind;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
  @ListOf(() => DestinationScalar, { description: 'The countries that the data go to; empty if not stated.' })
  countries!: string[];
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
  @Optional(() => String, DEPARTMENT) department?: string;
}

@Readable()
@ObjectType()
export class TransferConnection extends connection(Transfer) {}

/** The input by which transfers are sorted. */
export const TransferSort = sortInput('Transfer', transferSorts);
/** The types by which transfers are counted and filtered. */
export const transferFacetTypes = facetTypes(
  'Transfer',
  transferFacets,
  'By what transfers are counted and filtered. GROUND is one that has not been withdrawn.',
);

@InputType({ description: 'Selects transfers. All given conditions must hold.' })
export class TransferFilter {
  @Long()
  @Optional(() => String, {
    description: 'Text that any of its words contain: of any field, in any language.',
  })
  text?: string;
  @Optional(() => TransferKind) kind?: TransferKind;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => ID) exporter?: string;
  @Optional(() => ID) importer?: string;
  @Optional(() => ID) activity?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => JurisdictionScalar) jurisdiction?: string;
  @Optional(() => String, { description: 'The code of a ground that the transfer relies on.' }) ground?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds transfers that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [transferFacetTypes.filter], FACETS) facets?: InstanceType<typeof transferFacetTypes.filter>[];
}
