import { reject, say } from '#kernel';
import { fieldsOf } from '#ledger';
import type { Asset } from './asset.events.js';

const { declared, field, life, list } = fieldsOf<Asset>();

/** The fields of an asset, in the order of their commands in a register file. */
export const assetFields = declared(
  field('name', { command: 'RenameAsset', event: 'AssetRenamed', words: { name: 'name' } }),
  field(['kind', 'description'], {
    command: 'DescribeAsset',
    event: 'AssetDescribed',
    words: { kind: 'kind', description: 'description' },
    description: 'Sets the kind and the description. What is left out is not stated.',
  }),
  field('keptBy', {
    command: 'ChangeAssetKeeper',
    event: 'AssetKeeperChanged',
    words: { 'keptBy?': '@keptBy' },
    description: 'Sets the company whose system it is. Without `keptBy`, none is stated.',
  }),
  list('processors', {
    command: 'ChangeAssetProcessors',
    event: 'AssetProcessorsChanged',
    words: { 'processors?': '@processors[]' },
    description: 'Replaces the list of parties behind it, such as who hosts it.',
  }),
  list('locations', {
    command: 'RelocateAsset',
    event: 'AssetRelocated',
    description: 'Replaces the list of places of its data.',
  }),
  field('runsOn', {
    command: 'ChangeAssetPlatform',
    event: 'AssetPlatformChanged',
    words: { 'runsOn?': '@runsOn' },
    check: ({ runsOn }, id) =>
      runsOn !== undefined && runsOn === id && reject('INVALID', say`An asset cannot run on itself.`, 'runsOn'),
    description: 'Sets the system that it runs on. Without `runsOn`, none is stated.',
  }),
  list('securityMeasures', {
    command: 'ChangeAssetSecurityMeasures',
    event: 'AssetSecurityMeasuresChanged',
    words: { 'measures?': 'securityMeasures[]' },
  }),
  field(['department', 'owner'], {
    command: 'ChangeAssetOwner',
    event: 'AssetOwnerChanged',
    words: { department: 'department', owner: '@owner' },
    description: 'Sets the department and the owner. What is left out is not stated.',
  }),
  life(
    {
      command: 'RetireAsset',
      event: 'AssetRetired',
      description: 'Refused while a thing in force refers to it.',
    },
    { command: 'ReinstateAsset', event: 'AssetReinstated' },
  ),
);
