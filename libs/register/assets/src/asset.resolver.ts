import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { assetFacets, assetSorts } from './asset.facets.js';
import type { Asset as AssetState } from './asset.fields.js';
import { Asset, AssetConnection, AssetFilter, AssetSort, assetFacetTypes, assetTypes } from './asset.graphql.js';

/** Returns the asset as the API shows it. */
export function showAsset(asset: Found<AssetState>): Asset {
  return present<Asset>(asset);
}

@MutationsOf(assetTypes)
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
