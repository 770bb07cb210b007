import { type DetailsOf, type FactsOf, referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { assetDecider } from './asset.decider.js';
import { assetFields } from './asset.fields.js';

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
