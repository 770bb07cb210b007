export type { Asset as AssetState } from './asset.events.js';
export { Asset, RegisterAssetInput } from './asset.graphql.js';
export { showAsset } from './asset.resolver.js';
export { assets } from './asset.slice.js';
