import { type CommandsOf, type DetailsOf, type FactsOf, referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { assetDecider } from './asset.decider.js';
import { assetFields } from './asset.fields.js';

type AssetCommand = CommandsOf<typeof assetFields>;
type AssetFact = FactsOf<typeof assetFields>;
type AssetDetails = DetailsOf<typeof assetFields>;
const { commands } = assetFields;

const { given } = specificationOf(assetDecider);
const ID = 'asset-1';

const details: AssetDetails = { name: 'The CRM', processors: [], locations: [], securityMeasures: [] };
const all: AssetDetails = {
  key: 'crm',
  name: 'The CRM',
  kind: 'CLOUD_SERVICE',
  description: 'Customers and their orders',
  keptBy: 'party-1',
  processors: ['party-2', 'party-3'],
  locations: ['EEA', 'US'],
  runsOn: 'asset-2',
  securityMeasures: ['Two factors'],
  department: 'Sales',
  owner: 'contact-1',
};
const registered = (over: Partial<AssetDetails> = {}): AssetFact => ({
  type: 'AssetRegistered',
  data: { ...details, ...over },
});

/** The command and the fact that set each field. */
const sets: readonly (readonly [AssetCommand, AssetFact['type']])[] = [
  [new commands.RenameAsset(ID, { name: 'The new CRM' }), 'AssetRenamed'],
  [new commands.DescribeAsset(ID, { kind: 'DATABASE', description: 'Orders' }), 'AssetDescribed'],
  [new commands.ChangeAssetKeeper(ID, { keptBy: 'party-1' }), 'AssetKeeperChanged'],
  [new commands.ChangeAssetProcessors(ID, { processors: ['party-2'] }), 'AssetProcessorsChanged'],
  [new commands.RelocateAsset(ID, { locations: ['JP'] }), 'AssetRelocated'],
  [new commands.ChangeAssetPlatform(ID, { runsOn: 'asset-2' }), 'AssetPlatformChanged'],
  [new commands.ChangeAssetSecurityMeasures(ID, { securityMeasures: ['Locked'] }), 'AssetSecurityMeasuresChanged'],
  [new commands.ChangeAssetOwner(ID, { department: 'Sales', owner: 'contact-1' }), 'AssetOwnerChanged'],
];

describe('an asset', () => {
  it('begins with its name; the rest may be not stated', () => {
    given([])
      .when(new commands.RegisterAsset(undefined, { name: 'The CRM' }))
      .then([registered()]);
    expect(given([registered()]).state()).toEqual({ ...details, retired: false });
  });

  it('begins with all that can be said of it', () => {
    given([])
      .when(new commands.RegisterAsset(undefined, all))
      .then([registered(all)]);
  });

  it.each(sets.map(([command, type]) => ({ command, type })))('takes $type, once', ({ command, type }) => {
    const fact = { type, data: command.data } as AssetFact;
    given([registered()]).when(command).then([fact]);
    given([registered(), fact]).when(command).thenNothingHappened();
    expect(given([registered(), fact]).state()).toEqual({ ...details, ...command.data, retired: false });
  });

  it('cannot run on itself', () => {
    given([registered()])
      .when(new commands.ChangeAssetPlatform(ID, { runsOn: ID }))
      .rejected('INVALID', 'runsOn');
  });

  it('refers to its company, the parties behind it, its platform and its owner', () => {
    const references = referencesIn(given([registered(all)]).state(), assetDecider.references);
    expect(references.map(({ id }) => id)).toEqual(['party-1', 'party-2', 'party-3', 'asset-2', 'contact-1']);
  });
});
