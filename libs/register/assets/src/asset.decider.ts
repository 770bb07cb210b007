import { declaredDecider } from '#ledger';
import { assetFields } from './asset.fields.js';

/** Decides commands on assets, and applies their facts. */
export const assetDecider = declaredDecider(assetFields, {
  category: 'asset',
  noun: 'asset',
  name: (asset) => asset.name,
});
