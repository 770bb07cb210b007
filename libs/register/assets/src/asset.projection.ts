import { projection } from '#read-model';
import { assetDecider } from './asset.decider.js';

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
  text: ({ name, description, department }) => ({ name, description, department }),
});
