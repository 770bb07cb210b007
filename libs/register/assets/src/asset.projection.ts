import { fieldTexts, projection } from '#read-model';
import { assetDecider } from './asset.decider.js';
import { assetFields } from './asset.fields.js';

/** The order, the filters and the search of assets. */
export const assetProjection = projection({
  decider: assetDecider,
  version: 1,
  sort: (asset) => asset.name.toLowerCase(),
  indexTerms: (asset) => ({
    kind: asset.kind === undefined ? [] : [asset.kind],
    locations: asset.locations,
    department: asset.department === undefined ? [] : [asset.department],
  }),
  text: fieldTexts(assetDecider, assetFields, ['kind', 'locations']),
});
