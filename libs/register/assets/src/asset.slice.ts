import { slice } from '#slice';
import { assetAccess } from './asset.access.js';
import { assetDecider, assetCommands as commands } from './asset.decider.js';
import { assetAspects } from './asset.file.js';
import { assetProjection } from './asset.projection.js';
import { AssetFacetFields, AssetResolver } from './asset.resolver.js';

/** The slice of assets: systems and other places in which data are kept or used. */
export const assets = slice({
  decider: assetDecider,
  commands,
  projection: assetProjection,
  access: assetAccess,
  file: {
    name: 'assets',
    aspects: assetAspects,
    register: commands.RegisterAsset,
    retire: commands.RetireAsset,
    reinstate: commands.ReinstateAsset,
  },
  providers: [AssetResolver, AssetFacetFields],
});
