import { aspectsOf } from '#slice';
import { assetFields } from './asset.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const assetAspects = aspectsOf(assetFields);
