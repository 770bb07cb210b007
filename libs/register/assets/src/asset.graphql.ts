import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  FACETS,
  facetTypes,
  KeyScalar,
  ListOf,
  Long,
  Node,
  Optional,
  PlaceScalar,
  PositionScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { AssetKind } from '#law';
import { assetFacets, assetSorts } from './asset.facets.js';

const DEPARTMENT = { description: 'The business function. It names no person.' };
const THING =
  'A system or another asset in which personal data are kept or used: an application, a database, an archive of paper.';

/** The input that registers an asset, with the ids of its parties. */
@InputType({ description: THING })
export class RegisterAssetInput {
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Optional(() => AssetKind) kind?: AssetKind;
  @Optional() description?: string;
  @Optional(() => ID, { description: 'The company whose system it is.' }) keptBy?: string;
  @Optional(() => [ID], { description: 'The parties behind it, such as who hosts it.' }) processors?: string[];
  @Optional(() => [PlaceScalar], { description: 'The places of its data.' }) locations?: string[];
  @Optional(() => ID, { description: 'The system that it runs on, such as the platform of an application.' })
  runsOn?: string;
  @Optional(() => [String]) securityMeasures?: string[];
  @Optional(() => String, DEPARTMENT) department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
}

/** The API type of an asset. The library `graph` adds its parties, its platform and its activities. */
@Readable()
@ObjectType({ implements: () => [Node], description: THING })
export class Asset {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Optional(() => AssetKind) kind?: AssetKind;
  @Optional() description?: string;
  @ListOf(() => PlaceScalar, { description: 'The places of its data.' }) locations!: string[];
  @ListOf(() => String) securityMeasures!: string[];
  @Optional(() => String, DEPARTMENT) department?: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

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
  @Optional(() => String, { description: 'Text that its name, its description or another field contains.' })
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
