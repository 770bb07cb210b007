import { reject, say } from '#kernel';
import { AssetKind } from '#law';
import { declared, field, life, type StateOf, types } from '#ledger';

const { code, list, must, place, reference, term, text } = types;

/** The fields of an asset, in the order of their commands in a register file. */
export const assetFields = declared(
  { command: 'RegisterAsset', event: 'AssetRegistered', words: { name: 'name', kind: 'kind' } },
  field({ name: must(text()) }, { command: 'RenameAsset', event: 'AssetRenamed' }),
  field(
    { kind: code(AssetKind), description: text() },
    {
      command: 'DescribeAsset',
      event: 'AssetDescribed',
      description: 'Sets the kind and the description. What is left out is not stated.',
    },
  ),
  field(
    { keptBy: reference('party', 'The company whose system it is.') },
    {
      command: 'ChangeAssetKeeper',
      event: 'AssetKeeperChanged',
      description: 'Sets the company whose system it is. Without `keptBy`, none is stated.',
    },
  ),
  field(
    { processors: list(reference('party'), 'The parties behind it, such as who hosts it.') },
    {
      command: 'ChangeAssetProcessors',
      event: 'AssetProcessorsChanged',
      description: 'Replaces the list of parties behind it, such as who hosts it.',
    },
  ),
  field(
    { locations: list(place(), 'The places of its data.') },
    { command: 'RelocateAsset', event: 'AssetRelocated', description: 'Replaces the list of places of its data.' },
  ),
  field(
    { runsOn: reference('asset', 'The system that it runs on, such as the platform of an application.') },
    {
      command: 'ChangeAssetPlatform',
      event: 'AssetPlatformChanged',
      check: ({ runsOn }, id) =>
        runsOn !== undefined && runsOn === id && reject('INVALID', say`An asset cannot run on itself.`, 'runsOn'),
      description: 'Sets the system that it runs on. Without `runsOn`, none is stated.',
    },
  ),
  field(
    { securityMeasures: list(text()) },
    {
      command: 'ChangeAssetSecurityMeasures',
      event: 'AssetSecurityMeasuresChanged',
      words: { 'measures?': 'securityMeasures[]' },
    },
  ),
  field(
    {
      department: term(text('The business function. It names no person.')),
      owner: reference('contact', 'The contact that owns it.'),
    },
    {
      command: 'ChangeAssetOwner',
      event: 'AssetOwnerChanged',
      description: 'Sets the department and the owner. What is left out is not stated.',
    },
  ),
  life(
    {
      command: 'RetireAsset',
      event: 'AssetRetired',
      description: 'Refused while a thing in force refers to it.',
    },
    { command: 'ReinstateAsset', event: 'AssetReinstated' },
  ),
);

/** The state of an asset: a system or another place in which personal data are kept or used. */
export interface Asset extends StateOf<typeof assetFields> {}
