import { declaredProjection } from '#read-model';
import { assetDecider } from './asset.decider.js';
import { assetFields } from './asset.fields.js';

/** The order, the filters and the search of assets. */
export const assetProjection = declaredProjection(assetFields, {
  decider: assetDecider,
  version: 1,
  sort: (asset) => asset.name.toLowerCase(),
});
