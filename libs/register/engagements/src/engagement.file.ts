import { aspectsOf } from '#slice';
import { engagementFields } from './engagement.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const engagementAspects = aspectsOf(engagementFields);
