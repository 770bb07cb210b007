import { command } from '#ledger';
import type { AssetDetails } from './asset.events.js';

// The command that is written by hand. Those of fields follow from their declarations.

export class RegisterAsset extends command<'RegisterAsset', Partial<AssetDetails> & Pick<AssetDetails, 'name'>>(
  'RegisterAsset',
) {}
