import { ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  declaredTypes,
  FACETS,
  facetTypes,
  Long,
  Optional,
  PlaceScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { AssetKind } from '#law';
import { assetFacets, assetSorts } from './asset.facets.js';
import { assetFields } from './asset.fields.js';

/** The types of an asset in the API. */
export const assetTypes = declaredTypes(
  'Asset',
  assetFields,
  'A system or another asset in which personal data are kept or used: an application, a database, an archive of paper.',
);

/** The API type of an asset. The library `graph` adds its parties, its platform and its activities. */
export const Asset = assetTypes.type;
export type Asset = InstanceType<typeof Asset>;

@Readable()
@ObjectType()
export class AssetConnection extends connection(Asset) {}

/** The input by which assets are sorted. */
export const AssetSort = sortInput('Asset', assetSorts);
/** The types by which assets are counted and filtered. */
export const assetFacetTypes = facetTypes('Asset', assetFacets, 'By what assets are counted and filtered.');

@InputType({ description: 'Selects assets. All given conditions must hold.' })
export class AssetFilter {
  @Long()
  @Optional(() => String, {
    description: 'Text that its name, its description or another field contains.',
  })
  text?: string;
  @Optional(() => AssetKind) kind?: AssetKind;
  @Optional(() => ID, { description: 'The company whose system it is.' }) keptBy?: string;
  @Optional(() => ID, { description: 'A party behind it.' }) processor?: string;
  @Optional(() => ID, { description: 'The system that it runs on.' }) runsOn?: string;
  @Optional(() => PlaceScalar) location?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds assets that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [assetFacetTypes.filter], FACETS) facets?: InstanceType<typeof assetFacetTypes.filter>[];
}
