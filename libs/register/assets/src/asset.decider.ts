import { reject } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './asset.commands.js';
import type { Asset, WrittenFact } from './asset.events.js';
import { assetFields } from './asset.fields.js';
import { assetWords } from './asset.words.js';

/** The classes of all commands on assets. */
export const assetCommands = { ...commands, ...assetFields.commands };
/** All commands on assets. */
export type AssetCommand = InstanceType<(typeof assetCommands)[keyof typeof assetCommands]>;
/** The facts of assets, as they are stored. */
export type AssetFact = WrittenFact | FactsOf<typeof assetFields>;

/** Decides commands on assets, and applies their facts. */
export const assetDecider: Decider<Asset, AssetCommand, AssetFact> = {
  category: 'asset',
  noun: 'asset',
  creates: ['RegisterAsset'],
  revives: ['ReinstateAsset', 'RetireAsset'],
  references: { keptBy: 'party', 'processors[]': 'party', runsOn: 'asset', owner: 'contact' },
  texts: ['name', 'description', 'securityMeasures[]', 'department'],
  words: assetWords,
  name: (asset) => asset.name,
  decide,
  evolve,
};

const NOTHING_STATED = { processors: [], locations: [], securityMeasures: [] };

function decide(command: AssetCommand, asset: Asset | undefined): readonly AssetFact[] {
  if (command.type !== 'RegisterAsset') return assetFields.decide(asset!, command);
  return [{ type: 'AssetRegistered', data: { ...NOTHING_STATED, ...command.data } }];
}

function evolve(asset: Asset | undefined, fact: Dated<AssetFact>): Asset {
  if (fact.type === 'AssetRegistered') return { ...fact.data, retired: false };
  if (!asset) return reject('NOT_FOUND', `${fact.type}: the asset does not exist yet.`);
  return assetFields.evolve(asset, fact);
}
