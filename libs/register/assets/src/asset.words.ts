import type { WordsOf } from '#ledger';
import type { WrittenFact } from './asset.events.js';
import { assetFields } from './asset.fields.js';

const written: WordsOf<WrittenFact> = { AssetRegistered: { name: 'name', kind: 'kind' } };

/** The words of the events of assets. */
export const assetWords = { ...written, ...assetFields.words };
