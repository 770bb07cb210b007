import { Resolver } from '@nestjs/graphql';
import { DeclaredMutations, present, Registers } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import * as commands from './asset.commands.js';
import type { Asset as AssetState } from './asset.events.js';
import { assetFacets, assetSorts } from './asset.facets.js';
import { assetFields } from './asset.fields.js';
import {
  Asset,
  AssetConnection,
  AssetFilter,
  AssetSort,
  assetFacetTypes,
  RegisterAssetInput,
} from './asset.graphql.js';

/** Returns the asset as the API shows it. */
export function showAsset(asset: Found<AssetState>): Asset {
  return present<Asset>(asset);
}

@Registers('registerAsset', commands.RegisterAsset, RegisterAssetInput)
@DeclaredMutations(assetFields, RegisterAssetInput)
@Resolver(() => Asset)
export class AssetResolver extends thingQueries({
  kind: 'asset',
  list: 'assets',
  needs: 'ANYBODY',
  descriptions: { list: 'Systems and other assets in which personal data are kept or used.' },
  type: Asset,
  page: AssetConnection,
  filter: AssetFilter,
  sort: AssetSort,
  sorts: assetSorts,
  facets: assetFacets,
  conditions: ({ processor, location, ...wishes }) =>
    filterOf({ ...wishes, processors: processor, locations: location }),
  show: showAsset,
}) {}

/** Resolves the counts of a list of assets. */
export const AssetFacetFields = assetFacetTypes.counts(AssetConnection);
