import { ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DestinationScalar,
  declaredTypes,
  FACETS,
  facetTypes,
  JurisdictionScalar,
  Long,
  Optional,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { TransferKind } from '#law';
import { transferFacets, transferSorts } from './transfer.facets.js';
import { transferFields } from './transfer.fields.js';

/** The types of a transfer in the API. */
export const transferTypes = declaredTypes(
  'Transfer',
  transferFields,
  'A transfer of data to another party or country. A field that the source does not state stays empty.',
);

/** The API type of a transfer. The library `graph` adds its parties and activities. */
export const Transfer = transferTypes.type;
export type Transfer = InstanceType<typeof Transfer>;
/** The type of a ground in input and output. The library `graph` adds what the law says of it. */
export const TransferGround = transferTypes.record('TransferGround');

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
