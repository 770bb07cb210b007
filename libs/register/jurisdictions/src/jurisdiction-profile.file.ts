import { aspectsOf } from '#slice';
import { profileFields } from './jurisdiction-profile.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const profileAspects = aspectsOf(profileFields);
