import { declaredSlice } from '#slice';
import { assetAccess } from './asset.access.js';
import { assetDecider } from './asset.decider.js';
import { assetFields } from './asset.fields.js';
import { assetProjection } from './asset.projection.js';
import { AssetFacetFields, AssetResolver } from './asset.resolver.js';

/** The slice of assets: systems and other places in which data are kept or used. */
export const assets = declaredSlice(assetFields, {
  decider: assetDecider,
  projection: assetProjection,
  access: assetAccess,
  file: 'assets',
  providers: [AssetResolver, AssetFacetFields],
});
