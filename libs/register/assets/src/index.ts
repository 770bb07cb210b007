export type { Asset as AssetState } from './asset.fields.js';
export { Asset, assetTypes } from './asset.graphql.js';
export { showAsset } from './asset.resolver.js';
export { assets } from './asset.slice.js';
